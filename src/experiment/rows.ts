import { optimizerById } from '../catalog/known';
import type { Experiment, OptimizerChoice } from './experiment';
import type { RacerResult } from './race';
import type { ResolvedObjective } from './resolve';
import { costAt } from '../run/trajectory';

/** How an optimizer is named in rows: `id`, `id.form` where the form is not its first, `own` for a text. */
export function optimizerName(choice: OptimizerChoice): string {
  if (choice.kind === 'text') return 'own';
  const usual = optimizerById.get(choice.id)?.forms[0].id;
  return choice.form === usual ? choice.id : `${choice.id}.${choice.form}`;
}

/** Whether racers have run from more than one start: then a row says which it comes from. */
export const areFromSeveral = (results: readonly RacerResult[]): boolean =>
  results.some(({ start }) => start > 0);

/** What a row says besides its coordinates. */
const BESIDE = /^(map|racer|start|optimizer|step|f|grad_norm|eta|cost)_*$/;

/** The column of a coordinate: its name, or with `_` where something else is called so. Different names stay different. */
export const columnOf = (coordinate: string): string =>
  BESIDE.test(coordinate) ? `${coordinate}_` : coordinate;

/** The columns of every row, in order: the map and the start, counted from 1, only where there are several. */
export const columnsOf = (
  { text }: ResolvedObjective,
  results: readonly RacerResult[],
): readonly string[] => [
  ...(results[0]?.map === undefined ? [] : ['map']),
  'racer',
  ...(areFromSeveral(results) ? ['start'] : []),
  'optimizer',
  'step',
  ...text.coordinates.map(columnOf),
  'f',
  'grad_norm',
  'eta',
  'cost',
];

type Cell = string | number | null;

function* cellsOf(experiment: Experiment, results: readonly RacerResult[]): Generator<readonly Cell[]> {
  const areSeveral = areFromSeveral(results);
  for (const { map, racer, start, trajectory } of results) {
    const name = optimizerName(experiment.racers[racer]!.optimizer);
    const { w, f, gradNorm, eta } = trajectory;
    for (let row = 0; row < trajectory.rows; row++) {
      // No update led to the start, so there is no rate.
      const rate = row === 0 ? null : eta[row]!;
      yield [
        ...(map === undefined ? [] : [map + 1]),
        racer + 1,
        ...(areSeveral ? [start + 1] : []),
        name,
        row,
        ...w.map((column) => column[row]!),
        f[row]!,
        gradNorm[row]!,
        rate,
        costAt(trajectory, row),
      ];
    }
  }
}

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** What would end a cell before its text does. */
const BREAKS = /[",\r\n]/;

/** A text as one cell of a table that spreadsheets open: never a formula, never two cells. */
export function textInCsv(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return BREAKS.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const inCsv = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return textInCsv(cell);
  if (Number.isNaN(cell)) return 'nan';
  return Number.isFinite(cell) ? String(cell) : cell > 0 ? 'inf' : '-inf';
};

/** All rows as comma-separated values, line by line, numbers as the shortest decimals that give the same bits. */
export function* csvOf(
  experiment: Experiment,
  objective: ResolvedObjective,
  results: readonly RacerResult[],
): Generator<string> {
  yield `${columnsOf(objective, results).map(textInCsv).join()}\n`;
  for (const cells of cellsOf(experiment, results)) yield `${cells.map(inCsv).join()}\n`;
}

/** The same rows as an array of objects, an object a line; a number that is not finite is null. */
export function* jsonOf(
  experiment: Experiment,
  objective: ResolvedObjective,
  results: readonly RacerResult[],
): Generator<string> {
  const columns = columnsOf(objective, results);
  let before = '[\n';
  for (const cells of cellsOf(experiment, results)) {
    yield before + JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, cells[i]])));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
