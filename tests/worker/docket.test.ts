import { describe, expect, test } from 'vitest';
import { openDocket, type Question } from '../../src/worker/docket';

const question = (generation: number): Question => ({ kind: 'run', generation, runners: [] });
const [first, second, third] = [question(1), question(2), question(3)] as const;

describe('a docket', () => {
  test('puts a question under way if none is; the newest of the others waits', () => {
    const docket = openDocket();
    expect([first, second, third].map(docket.enter)).toEqual([true, false, false]);
    expect(docket.underWay()).toBe(first);
    expect(docket.next()).toBe(third);
    expect(docket.next()).toBeNull();
    expect(docket.underWay()).toBe(third);
  });
  test('strikes off what has been answered, and nothing newer', () => {
    const docket = openDocket();
    docket.enter(second);
    docket.strike(1);
    expect(docket.underWay()).toBe(second);
    docket.strike(2);
    expect(docket.underWay()).toBeNull();
  });
  test('retries a question once', () => {
    const docket = openDocket();
    docket.enter(first);
    expect([docket.retry(), docket.retry()]).toEqual([first, null]);
    expect(docket.underWay()).toBeNull();
  });
  test('asks what waited in the place of what was lost, and tries that anew', () => {
    const docket = openDocket();
    docket.enter(first);
    docket.retry();
    docket.enter(second);
    expect([docket.retry(), docket.retry(), docket.retry()]).toEqual([second, second, null]);
  });
  test('counts no worker that was lost while nothing was owed', () => {
    const docket = openDocket();
    docket.retry();
    docket.enter(first);
    expect(docket.retry()).toBe(first);
  });
  test('has nothing to retry where nothing is owed', () => expect(openDocket().retry()).toBeNull());
});
