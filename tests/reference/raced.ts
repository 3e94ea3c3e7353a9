import { race } from '../../src/experiment/race';
import type { Trajectory } from '../../src/run/trajectory';
import { accepted } from '../catalog/surface';
import { opened } from '../experiment/link/given-out';

/** The only racer's rows of the experiment that a link opens: the way a person has to them. */
export async function raced(link: string): Promise<Trajectory> {
  const [result] = accepted(race((await opened(link)).experiment));
  if (!result) throw new Error(`nobody races in ${link}`);
  return result.trajectory;
}
