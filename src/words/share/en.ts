import type { Access, Control } from '../../experiment/controls';
import { count } from '../number';

/** What the sheet that shares a race says. */
export const en = {
  title: 'Share this race',
  says: 'The link holds everything: surface, start, optimizers and settings. Nothing is stored anywhere else.',
  link: 'Link',
  copy: 'Copy',
  copied: 'Copied',
  selectIt: 'The browser refuses to copy. The text is selected: copy it by hand.',

  opens: 'Opens',
  ways: { step: 'At step', playing: 'Playing from the start' },
  step: 'Step at which it opens',
  shows: 'Shows',
  extents: {
    page: 'The whole page',
    controls: 'Map, timeline and open sliders',
    timeline: 'Map and timeline',
    map: 'The map alone',
  },
  language: 'Language',
  theirs: 'As on their device',

  may: 'Editable',
  scopes: {
    everything: 'everything',
    rates: 'η and the start alone',
    nothing: 'nothing',
    chosen: 'what is open below',
  },
  controls: {
    surface: 'Surface',
    racers: 'Who races',
    eta: 'Learning rates η',
    parameters: 'Other parameters',
    start: 'Start',
    settings: 'Budget, stop, noise',
    timeline: 'Timeline',
  } satisfies Record<Control, string>,
  access: { open: 'Open', locked: 'Locked', hidden: 'Hidden' } satisfies Record<
    NonNullable<Access[Control]> | 'open',
    string
  >,

  code: 'The link as a QR code',
  large: 'Show it large',
  codeTooLong: (length: number): string =>
    `With ${count(length)} characters the link is too long for a code that can be read from the last row.`,

  embed: 'Embed',
  embedSays: 'Paste this into a page of your own. It stores nothing there.',
  embedCode: 'Code for a page of your own',
  embedTitle: (surface: string): string => `Ravine: ${surface}`,
  size: 'Size',
  files: 'Files',
  program: 'Code',
};
