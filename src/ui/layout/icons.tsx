import type { ReactNode } from 'react';
import type { Layout } from '../../experiment/experiment';

const icon = (paths: ReactNode) => (
  <svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {paths}
  </svg>
);

const frame = <rect x="2.5" y="2.5" width="11" height="11" rx="1" />;

/** What stands for each layout, in squares of 16 px. */
export const layoutIcons: Readonly<Record<Layout, ReactNode>> = {
  one: icon(frame),
  split: icon(
    <>
      {frame}
      <path d="M8 2.5v11M2.5 8h11" />
    </>,
  ),
  surface: icon(
    <>
      {frame}
      <path d="M8 2.5v11M9.8 11l2-5 1.7 3" />
    </>,
  ),
  panels: icon(
    <>
      {frame}
      <path d="M8 2.5v11M2.5 8h11M3.8 6.4l2.8-2.6M9.6 12.2h2.8" />
    </>,
  ),
};
