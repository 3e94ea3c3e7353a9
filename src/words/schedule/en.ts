/** Schedules one after another, in English. */
export const en = {
  next: 'Then …',
  lead: 'It follows the last schedule, whose steps a slider then sets.',
  change: 'Change',
  changeOf: (schedule: string): string => `Change ${schedule}`,
  drop: 'Remove',
  dropOf: (schedule: string): string => `Remove ${schedule}`,
};
