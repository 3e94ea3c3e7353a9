import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAppStore } from '../../../src/state/store';
import { createCalm } from '../../../src/state/wires/calm';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store, and how its changes are told to the screen: whatever moves is stood for by the selection. */
function told() {
  const store = createAppStore({ language: 'en', theme: 'light' });
  const heard: string[] = [];
  createCalm(store)(({ selected, traces }, before) =>
    heard.push(`${before.selected}→${selected}, rows ${traces}`),
  );
  const drag = (dragging: 'start' | 'slider'): void => {
    store.setState({ dragging });
    heard.length = 0;
  };
  return { store, heard, drag };
}

test('at rest every change is told at once', () => {
  const { store, heard } = told();
  store.setState({ selected: 1 });
  expect(heard).toEqual(['0→1, rows 0']);
});

test('under a slider, which shows its own value, every change is told at once', () => {
  const { store, heard, drag } = told();
  drag('slider');
  store.setState({ selected: 1 });
  expect(heard).toEqual(['0→1, rows 0']);
});

test('while the start is dragged, a change is told with its rows, once', () => {
  const { store, heard, drag } = told();
  drag('start');
  store.setState({ selected: 1 });
  store.setState({ selected: 2 });
  expect(heard).toEqual([]);
  store.setState({ traces: 1 });
  expect(heard).toEqual(['0→2, rows 1']);
  vi.runAllTimers();
  expect(heard).toHaveLength(1);
});

test('rows that take long are not waited for, however often the start moves', () => {
  const { store, heard, drag } = told();
  drag('start');
  for (let selected = 1; selected <= 10; selected++) {
    store.setState({ selected });
    vi.advanceTimersByTime(10);
  }
  expect(heard).toEqual(['0→4, rows 0', '4→8, rows 0']);
});

test('to let go is told at once', () => {
  const { store, heard, drag } = told();
  drag('start');
  store.setState({ selected: 1 });
  store.setState({ dragging: null });
  expect(heard).toEqual(['0→1, rows 0']);
});
