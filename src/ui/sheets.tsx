import { lazy } from 'react';
import type { SheetName } from '../state/store';

/** What opens over the page, each loaded when it is first opened. */
export const sheets = {
  share: lazy(async () => ({ default: (await import('./share/ShareSheet')).ShareSheet })),
  help: lazy(async () => ({ default: (await import('./keys/HelpSheet')).HelpSheet })),
  takehome: lazy(async () => ({ default: (await import('./takehome/TakeHomeSheet')).TakeHomeSheet })),
  code: lazy(async () => ({ default: (await import('./code/CodeSheet')).CodeSheet })),
  why: lazy(async () => ({ default: (await import('./why/WhyPanel')).WhyPanel })),
  data: lazy(async () => ({ default: (await import('./data/DataSheet')).DataSheet })),
  library: lazy(async () => ({ default: (await import('./library/LibrarySheet')).LibrarySheet })),
} satisfies Record<SheetName, unknown>;
