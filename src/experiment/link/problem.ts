import type { Problem } from '../../notation/problem';
import type { Budget } from '../../run/entry';

/** Everything that can be wrong with a link or a file. `words/` has the sentence of each code in both languages. */
export type LinkCode =
  // The whole.
  | 'too-long'
  | 'incomplete'
  | 'bad-version'
  | 'not-json'
  | 'too-deep'
  | 'bad-shape'
  // Its fields.
  | 'unknown-field'
  | 'duplicated-field'
  // Names that are in no list.
  | 'unknown-objective'
  | 'unknown-optimizer'
  | 'unknown-form'
  | 'unknown-schedule'
  | 'no-schedule'
  | 'no-lookahead'
  | 'missing-steps'
  | 'stray-steps'
  | 'unknown-parameter'
  | 'unknown-data'
  | 'unknown-setting'
  | 'unknown-word'
  | 'duplicated-setting'
  | 'duplicated-slot'
  // Numbers.
  | 'bad-number'
  | 'not-whole'
  | 'out-of-range'
  | 'bad-point'
  | 'unfit-data'
  | 'bad-data'
  | 'no-data'
  | 'no-stored-batches'
  | 'bad-within'
  | 'bad-domain'
  | 'bad-view'
  | 'bad-name'
  | 'too-many-racers'
  | 'too-many-schedules'
  | 'too-many-starts'
  | 'too-many-maps'
  | 'unfit-objective'
  // Texts.
  | 'damaged-texts'
  | 'inflated-too-large'
  | 'unknown-text'
  | 'bad-text';

/** Why a link or a file cannot be opened. Nothing of it is applied. */
export interface LinkProblem {
  readonly code: LinkCode;
  /** The field of the link (`at`, `race`), also for a file; for its shape the path (`racers.0.slot`); empty for the whole. */
  readonly field: string;
  /** What the sentence names: a name, a number, a limit. Quoted words are shortened. */
  readonly data: Readonly<Record<string, string | number>>;
  /** What is wrong with the text, for `bad-text`. */
  readonly problem?: Problem;
}

/** What was changed in opening: said, never silent. `ran` is the budget that remains of the `asked` one. */
export type LinkNotice =
  | {
      readonly code: 'clamped-steps';
      /** What the budget is counted in. */
      readonly unit: Budget['kind'];
      readonly asked: number;
      readonly ran: number;
    }
  | {
      /** Data that the link only names (`rows.ts`) are not on this device: those that the surface lies over first stand in. */
      readonly code: 'absent-rows';
      readonly rows: number;
    };
