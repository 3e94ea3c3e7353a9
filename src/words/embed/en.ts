/** What is said where the page stands within another. */
export const en = {
  open: 'Open this race in Ravine, in a new tab',
  sliders: 'Sliders',
};
