/** What is said of what a link has closed. */
export const en = {
  locked: 'Locked by the link that opened this page',
};
