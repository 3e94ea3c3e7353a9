import { describe, expect, test } from 'vitest';
import { decode } from '../../src/experiment/link';
import { race } from '../../src/experiment/race';
import { objectiveOf } from '../../src/experiment/resolve';
import { csvOf, jsonOf } from '../../src/experiment/rows';
import { tableOf } from '../../src/export/table';

async function raced(link: string) {
  const opened = await decode(link);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { experiment } = opened.value;
  const [objective, results] = [objectiveOf(experiment), race(experiment)];
  if (!objective.ok || !results.ok) throw new Error('no race');
  return [experiment, objective.value, results.value] as const;
}

const idle = () => ({ signal: new AbortController().signal, tell: () => undefined });

describe('a table', () => {
  test('of more than fits into a block is all rows, in order', async () => {
    const all = await raced('f=beale&race=gd~adam~momentum&n=20000&noise=0.1&v=1');
    const told: number[] = [];
    const file = await tableOf('csv', ...all, { ...idle(), tell: (part) => told.push(part) });
    const text = [...csvOf(...all)].join('');
    expect(text.length).toBeGreaterThan(1 << 22);
    expect((await file.text()) === text).toBe(true);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBe(3);
  });

  test('as JSON reads back', async () => {
    const all = await raced('f=sphere&race=gd&n=3&v=1');
    const file = await tableOf('json', ...all, idle());
    expect(await file.text()).toBe([...jsonOf(...all)].join(''));
    expect(JSON.parse(await file.text())).toHaveLength(4);
  });

  test('that is cancelled ends with the reason', async () => {
    const all = await raced('f=beale&race=gd&n=50000&noise=0.1&v=1');
    const control = new AbortController();
    const work = tableOf('csv', ...all, { signal: control.signal, tell: () => control.abort() });
    await expect(work).rejects.toBe(control.signal.reason);
  });
});
