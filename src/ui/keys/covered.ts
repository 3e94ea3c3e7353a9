/** Whether something lies over the page and takes its keys: a dialog, or a menu. */
export const isCovered = (): boolean =>
  document.querySelector('dialog[open], [popover]:popover-open') !== null;
