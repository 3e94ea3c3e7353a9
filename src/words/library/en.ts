import { count } from '../number';

/** The library of this device. */
export const en = {
  title: 'My library',
  says: 'What you keep stays on this device and goes nowhere else.',
  lead: 'Kept on this device.',
  empty: 'Nothing is kept yet. The editor has a button for it.',
  kinds: { surface: 'Surfaces', rule: 'Rules', data: 'Data' },
  keep: 'Keep in my library',
  kept: 'Kept',
  rename: (name: string): string => `Rename ${name}`,
  newName: 'Name',
  remove: (name: string): string => `Remove ${name}`,
  removed: (name: string): string => `${name} is removed.`,
  undo: 'Undo',
  exported: 'Save as a file',
  imported: 'Add from a file',
  added: (entries: number): string => (entries === 1 ? '1 entry added.' : `${count(entries)} entries added.`),
  noLibrary: 'This file is no library.',
};
