import type { Budget } from '../../run/entry';
import { count } from '../number';

/** What is said in the sentence's place when something has gone otherwise than asked. */
export const en = {
  incomplete: 'This link is incomplete: its end is missing. Nothing of it was opened.',
  refused: (reason: string): string => `This link cannot be opened. ${reason}`,
  surface: (reason: string): string => `This surface cannot be drawn. ${reason}`,
  clampedSteps: (unit: Budget['kind'], asked: number, ran: number): string =>
    `${count(asked)} ${unit === 'steps' ? 'steps' : 'evaluations'} were asked for. This page allows ${count(ran)} here, and no more.`,
  absentRows: (rows: number): string =>
    `The ${count(rows)} rows of data of this race are not in the link, but on the device where it was made. Here it runs over other data; the file of the race has its own.`,
  tooManyRacers: (most: number): string => `A race has room for ${most} optimizers.`,
  workerReplaced: 'A run was silent for a second and was stopped. Your race is kept.',
  workerFailed:
    'This could not be computed here, twice. Your race is kept; change it, or load the page again.',
  noKernel: 'This browser forbids WebAssembly: the page computes without it, more slowly.',
  noStorage:
    'This browser refuses storage: what you choose and keep here lasts as long as this page. All else works.',
  openedLink: 'The link is open. The race before it is one undo away.',
  fileRefused: (reason: string): string => `This file cannot be opened. ${reason} Nothing has changed.`,
  closedToFiles: 'The link of this page keeps its race as it is. The file was not opened.',
  openedFile: 'The file is open. The race before it is one undo away.',
  undo: 'Undo',
  dismiss: 'Close',
};
