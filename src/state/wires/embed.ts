import type { Embed } from '../../experiment/controls';

/** How much of the page an address asks for, where it stands within another: known before the rest of it is read. */
export const embedIn = (fragment: string): Embed | null =>
  (/[#&]embed=(map|timeline|controls|full)\b/.exec(fragment)?.[1] as Embed | undefined) ?? null;
