import { MOST_FILE, MOST_NAME_LENGTH } from '../../experiment/limits';
import type { Brought } from '../../state/store';

/** A file as the sheet of data takes it. A folder, which cannot be read, is an empty one. */
export async function bring(file: File): Promise<Brought> {
  const name = file.name.replace(/\.[^.]*$/, '').slice(0, MOST_NAME_LENGTH);
  if (file.size > MOST_FILE) return { name };
  return { name, text: await file.text().catch(() => '') };
}
