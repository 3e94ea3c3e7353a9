import type { Theme as Resolved } from '../../paint/palette';
import type { Theme } from '../../state/store';

/** The query that says what `system` means now. */
export const DARK = '(prefers-color-scheme: dark)';

/** The colours to paint with. */
export function themeOf(chosen: Theme): Resolved {
  if (chosen !== 'system') return chosen;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}
