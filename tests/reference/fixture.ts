import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Where reference data are read from: the folder or file that the environment names, else the project's own copy. */
export const referencePath = (variable: string, ownCopy: string): string =>
  process.env[variable] ?? `${fixtures}/${ownCopy}`;

/** Reads a JSON file; its shape is the caller's knowledge. */
export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Reads one of the course notes' files. */
export const readNotes = <T>(name: string): T => readJson<T>(`${fixtures}/seeds/${name}.json`);

/** The JSON files of a folder, by name without ending. */
export const jsonFiles = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name.slice(0, -'.json'.length), `${folder}/${name}`]),
  );
