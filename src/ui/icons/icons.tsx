import type { ReactNode } from 'react';

const icon = (paths: ReactNode, across = 20) => (
  <svg
    viewBox="0 0 20 20"
    width={across}
    height={across}
    fill="none"
    stroke="currentColor"
    strokeWidth={(1.6 * 20) / across}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {paths}
  </svg>
);

/** What stands on buttons, drawn in a square of 20 px with strokes of 1.6 px. */
export const icons = {
  down: icon(<path d="m5 7.5 5 5 5-5" />, 14),
  more: icon(
    <g fill="currentColor" stroke="none">
      <circle cx="4" cy="10" r="1.6" />
      <circle cx="10" cy="10" r="1.6" />
      <circle cx="16" cy="10" r="1.6" />
    </g>,
  ),
  plus: icon(<path d="M10 4v12M4 10h12" />),
  close: icon(<path d="m5 5 10 10M15 5 5 15" />),
  undo: icon(<path d="M7.5 4 4 7.5 7.5 11M4.5 7.5H12a4.25 4.25 0 0 1 0 8.5H8" />),
  redo: icon(<path d="M12.5 4 16 7.5 12.5 11M15.5 7.5H8a4.25 4.25 0 0 0 0 8.5h4" />),
  moon: icon(<path d="M16.2 11.6A6.8 6.8 0 0 1 8.4 3.8a6.8 6.8 0 1 0 7.8 7.8Z" />),
  sun: icon(
    <>
      <circle cx="10" cy="10" r="3.2" />
      <path d="M10 2.6v1.6M10 15.800v1.6M2.6 10h1.6M15.8 10h1.6M4.77 4.77 5.9 5.900M14.1 14.100l1.13 1.130M15.23 4.77 14.1 5.900M5.9 14.100l-1.13 1.13" />
    </>,
  ),
  share: icon(<path d="M10 12.500V3M6.5 6 10 2.7 13.5 6M6.2 9H4v8h12V9h-2.2" />),
  present: icon(<path d="M2.800 4h14.4v9H2.800zM10 13v3.500M6.500 16.500h7" />),
  copy: icon(
    <>
      <rect x="7" y="7" width="9.5" height="9.5" rx="1.8" />
      <path d="M13 4.800A1.8 1.8 0 0 0 11.2 3.500H5.300A1.8 1.8 0 0 0 3.5 5.300v5.900A1.8 1.8 0 0 0 4.8 13" />
    </>,
  ),
  away: icon(<path d="M7 5h8v8M15 5 5.500 14.500" />, 12),
  done: icon(<path d="m4 10.5 4 4 8-9" />),
  keyboard: icon(
    <>
      <rect x="2" y="5" width="16" height="10.5" rx="1.8" />
      <path d="M5.2 8.300h.01M8.4 8.300h.01M11.6 8.300h.01M14.8 8.300h.01M6.8 12.200h6.4" />
    </>,
  ),
};
