import { count, exact, percent } from '../number';

/** Taking a race home as a file. */
export const en = {
  title: 'Take home',
  says: 'Everything is made here, in this browser. Nothing is sent anywhere.',
  what: 'What to take',
  whats: { map: 'Map', figure: 'Figure', film: 'Film', rows: 'Table', race: 'Race' },
  format: 'Format',
  size: 'Size',
  frames: { small: '720p', large: '1080p', square: 'Square' },
  colours: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  length: 'Length',
  seconds: (seconds: number): string => `${seconds} s`,
  rate: 'Frames a second',
  preview: (title: string, step: string): string => `${title}, ${step}: how it will look`,
  save: (format: string): string => `Save ${format}`,
  make: (format: string): string => `Make ${format}`,
  making: 'Being made',
  made: (part: number): string => `${percent(part)} made`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  saved: (name: string, bytes: number): string => `Saved: ${name}, ${size(bytes)}`,
  failed: 'This browser could not make it. A smaller size may do.',
  noVideo: 'This browser cannot pack videos. A GIF can be made.',
  computing: 'The race is still being computed.',
  rows: (rows: number, columns: string): string => `${count(rows)} rows: ${columns}`,
  rowsSay: 'The same rows, digit for digit, as the command line prints.',
  raceSays: 'One small file that holds the whole race. Drop it anywhere on the page, and it opens.',
  saveRace: 'Save the race',
  open: 'Open a file …',

  /** Under a figure. */
  step: (step: number, last: number): string => `step ${count(step)} of ${count(last)}`,
  moreRows: (rows: number): string => `and ${count(rows)} more`,
  budget: {
    steps: (steps: number): string => `${count(steps)} steps`,
    cost: (cost: number): string => `${count(cost)} gradient evaluations`,
  },
  cloud: (starts: number, radius: number): string => `${count(starts)} starts within ${exact(radius)}`,
  lookahead: (every: number, part: number): string => `Lookahead k ${every}, α ${exact(part)}`,
  inBox: (intervals: string): string => `in ${intervals}`,
  inDisc: (centre: string, radius: number): string => `in the disc about ${centre}, radius ${exact(radius)}`,
};

const size = (bytes: number): string =>
  bytes < 1e6 ? `${count(Math.ceil(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
