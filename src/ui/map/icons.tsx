import type { ReactNode } from 'react';

const icon = (paths: ReactNode) => (
  <svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
    focusable="false"
  >
    {paths}
  </svg>
);

/** What stands on the controls of the map, in squares of 16 px. */
export const icons = {
  closer: icon(<path d="M8 2.5v11M2.5 8h11" />),
  farther: icon(<path d="M2.5 8h11" />),
  fit: icon(<path d="M2.5 5.8V2.5h3.3M10.2 2.5h3.3v3.3M13.5 10.2v3.3h-3.3M5.8 13.5H2.5v-3.3" />),
};
