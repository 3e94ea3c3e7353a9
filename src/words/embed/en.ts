/** What is said where the page stands within another. */
export const en = {
  open: 'Ravine: open this race in a new tab',
  sliders: 'Sliders',
};
