import { jsonFiles, readJson, referencePath } from './fixture';
import type { ScheduleCase, ScheduleFile } from './schedule-case';
import type { TorchFile } from './torch-case';

/*
 * The folder of torch traces that the environment names, else the project's own. What a file holds is told by what is in
 * it, never by its name.
 */

const files = [...jsonFiles(referencePath('TORCH_TRACES', 'reference/torch'))].map(([name, path]) => ({
  name,
  file: readJson<Partial<TorchFile & ScheduleFile>>(path),
}));

/** The files with trajectories, by name. */
export const families = files.flatMap(({ name, file: { meta, cases = [] } }) =>
  meta && cases.length > 0 ? [{ name, file: { meta, cases } }] : [],
);

/** The schedules of all files. */
export const schedules: readonly ScheduleCase[] = files.flatMap(({ file }) => file.schedules ?? []);
