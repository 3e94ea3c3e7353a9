/** How the maps stand. */
export const en = {
  choose: 'Layout',
  one: 'One map',
  split: 'Side by side',
  surface: 'Map and surface',
  panels: 'Linked panels',
};
