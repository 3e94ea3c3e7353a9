import { wholeCatalog } from '../../catalog/known';
import type { LinkProblem, Opened } from '../../experiment/link';
import { decodeJson } from '../../experiment/json';
import { MOST_FILE } from '../../experiment/limits';
import { loadSurvey } from '../../experiment/surveyed';
import { fail, type Result } from '../../notation/problem';
import type { State } from '../../state/store';
import type { Wired } from '../../state/wires';
import { bring } from '../data/bringing';

/** What a table is called, or said to be by the system. */
const TABLE = { name: /\.(?:csv|tsv|txt)$/i, type: /^text\/(?:csv|tab-separated-values|plain)$/ };
const RACE = /\.json$/i;

/** Whether a file is for the sheet of data: a table, or, where that sheet is open, whatever is no race. */
const isForData = ({ name, type }: File, { sheet }: State): boolean =>
  sheet === 'data' ? !RACE.test(name) : TABLE.name.test(name) || TABLE.type.test(type);

/** Takes a file that was dropped on the page: a table to the sheet of data, any other as a race. */
export async function takeFile(app: Wired, file: File): Promise<void> {
  const { store, actions } = app;
  const state = store.getState();
  if (!isForData(file, state)) return openFile(app, file);
  if (!state.access.surface) return actions.openSheet('data', await bring(file));
  actions.closeSheet();
  actions.notify({ kind: 'closed-to-files' });
}

/** Opens a file of a race, one undo away from the present one; any other file is refused with the reason, and nothing changes. */
export async function openFile({ store, actions }: Wired, file: File): Promise<void> {
  const opened = await read(file);
  if (!opened.ok) {
    actions.closeSheet();
    actions.notify({ kind: 'file', problem: opened.error });
    return;
  }
  const { experiment, presentation, notices } = opened.value;
  const { permits, history } = store.getState();
  actions.closeSheet();
  if (!permits(history.present, experiment)) {
    actions.notify({ kind: 'closed-to-files' });
    return;
  }
  actions.open(experiment, presentation);
  const [notice] = notices;
  actions.notify(notice ? { kind: 'opened-otherwise', how: notice } : { kind: 'opened-file' });
}

/** A file too large to be a race is not read at all; a folder cannot be. */
async function read(file: File): Promise<Result<Opened, LinkProblem>> {
  if (file.size > MOST_FILE) {
    const data = { length: file.size, limit: MOST_FILE };
    return fail({ code: 'too-long', field: '', data });
  }
  const [text] = await Promise.all([file.text().catch(() => ''), wholeCatalog(), loadSurvey()]);
  return decodeJson(text);
}
