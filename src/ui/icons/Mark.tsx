/** The sign of the page: a ravine, and the point that rolls into it. */
export const Mark = () => (
  <svg viewBox="0 0 24 24" width="24" height="24" fill="none" aria-hidden="true" focusable="false">
    <path
      d="M2.5 5.5 8.9 18.200C10 20.4 14 20.4 15.1 18.200L21.5 5.5"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
    />
    <circle cx="12" cy="7.5" r="3" fill="var(--accent)" />
  </svg>
);
