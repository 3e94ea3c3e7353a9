import type { ReactNode } from 'react';

const icon = (paths: ReactNode) => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    {paths}
  </svg>
);

const outline = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const;

/** What stands on the buttons that move the playhead, each in a square of 20 px. */
export const icons = {
  toStart: icon(<path {...outline} d="M4.5 4v12M15.5 4.5v11L7 10Z" />),
  back: icon(<path {...outline} d="M13.5 5v10L6 10Z" />),
  forward: icon(<path {...outline} d="M6.5 5v10l7.5-5Z" />),
  toEnd: icon(<path {...outline} d="M15.5 4v12M4.5 4.5v11L13 10Z" />),
  play: icon(
    <path
      fill="currentColor"
      d="M6.5 4.2v11.6a.6.6 0 0 0 .92.5l8.9-5.8a.6.6 0 0 0 0-1L7.42 3.7a.6.6 0 0 0-.92.5Z"
    />,
  ),
  pause: icon(<path fill="currentColor" d="M5.5 4h3v12h-3zM11.5 4h3v12h-3z" />),
  again: icon(<path {...outline} strokeWidth={1.9} d="M5.2 7.2A5.6 5.6 0 1 1 4.4 10.6M4.6 3.6v3.9h3.9" />),
};
