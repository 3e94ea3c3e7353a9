import { beforeEach, describe, expect, test } from 'vitest';
import { EMBEDS } from '../../src/experiment/controls';
import { defaultExperiment } from '../../src/experiment/defaults';
import { removeRacer, withStart } from '../../src/experiment/edits';
import { createActions } from '../../src/state/actions';
import { type AppStore, createAppStore, experimentOf } from '../../src/state/store';
import { noTraces } from '../../src/state/traces';

let store: AppStore;
let actions: ReturnType<typeof createActions>;
const traces = { current: { ...noTraces, lastStep: 100 } };
const start = () => experimentOf(store.getState()).starts[0];
const past = () => store.getState().history.past.length;

beforeEach(() => {
  store = createAppStore({ language: 'en', theme: 'system' });
  actions = createActions(store, traces);
});

const moveTo = (x: number) => actions.edit((e) => withStart(e, 0, [x, 0]));

describe('undo', () => {
  test('takes back edit by edit, and redo brings them again', () => {
    moveTo(1);
    moveTo(2);
    actions.undo();
    expect(start()).toEqual([1, 0]);
    actions.undo();
    expect(experimentOf(store.getState())).toEqual(defaultExperiment);
    actions.redo();
    actions.redo();
    expect(start()).toEqual([2, 0]);
  });
  test('a drag is one entry, however far it went', () => {
    moveTo(1);
    actions.beginDrag('start');
    for (let x = 2; x < 50; x++) moveTo(x);
    actions.endDrag();
    expect(past()).toBe(2);
    actions.undo();
    expect(start()).toEqual([1, 0]);
  });
  test('a cancelled drag leaves no entry', () => {
    moveTo(1);
    actions.beginDrag('start');
    moveTo(9);
    actions.cancelDrag();
    expect([start(), past(), store.getState().dragging]).toEqual([[1, 0], 1, null]);
  });
  test('undo during a drag takes back what was committed, and what follows is an entry upon it', () => {
    moveTo(1);
    moveTo(2);
    actions.beginDrag('start');
    moveTo(3);
    actions.undo();
    expect(start()).toEqual([2, 0]);
    moveTo(4);
    actions.endDrag();
    actions.undo();
    expect(start()).toEqual([2, 0]);
    actions.undo();
    expect(start()).toEqual([1, 0]);
  });
  test('a link opened during a drag is not overwritten by it', () => {
    actions.beginDrag('start');
    moveTo(1);
    actions.open({ ...defaultExperiment, starts: [[5, 5]] });
    moveTo(6);
    actions.endDrag();
    actions.undo();
    expect(start()).toEqual([5, 5]);
  });
  test('an edit that changes nothing is no entry', () => {
    actions.edit((e) => e);
    expect(past()).toBe(0);
  });
  test('opening and resetting leave the race before one undo away', () => {
    moveTo(1);
    actions.open({ ...defaultExperiment, racers: [] }, { step: 7, language: 'ko' });
    expect(store.getState()).toMatchObject({
      selected: -1,
      playback: { step: 7, playing: false },
      prefs: { language: 'ko' },
    });
    actions.undo();
    expect(start()).toEqual([1, 0]);
    actions.reset();
    actions.undo();
    expect(start()).toEqual([1, 0]);
  });
});

test('a plane frames the race on it; a link that names none shows the first two coordinates', () => {
  actions.setView({ kind: 'domain' });
  actions.setPlane({ kind: 'principal' });
  expect(store.getState()).toMatchObject({ plane: { kind: 'principal' }, view: { kind: 'frame' } });
  actions.open(defaultExperiment, { plane: { kind: 'axes', axes: [2, 0] } });
  expect(store.getState().plane).toEqual({ kind: 'axes', axes: [2, 0] });
  actions.open(defaultExperiment);
  expect(store.getState().plane).toEqual({ kind: 'axes', axes: [0, 1] });
});

test('what a link says of the language is shown, and not kept', async () => {
  actions.open(defaultExperiment, { language: 'ko' });
  expect(store.getState()).toMatchObject({ prefs: { language: 'ko' }, kept: { language: 'en' } });
  await actions.setLanguage('ko');
  expect(store.getState().kept.language).toBe('ko');
});

test('the selected racer is one of the race', () => {
  actions.select(5);
  actions.edit((e) => removeRacer(e, 5));
  expect(store.getState().selected).toBe(4);
  for (let k = 4; k >= 0; k--) actions.edit((e) => removeRacer(e, k));
  expect(store.getState().selected).toBe(-1);
  actions.undo();
  expect(store.getState().selected).toBe(0);
});

describe('the playhead', () => {
  const playback = () => store.getState().playback;
  test('keeps within the race', () => {
    actions.seek(1e9);
    expect(playback().step).toBe(100);
    actions.stepBy(-1000);
    expect(playback().step).toBe(0);
    actions.stepBy(3);
    expect(playback()).toMatchObject({ step: 3, playing: false });
  });
  test('play at the end begins again', () => {
    actions.seek(100);
    actions.togglePlay();
    expect(playback()).toMatchObject({ step: 0, playing: true });
    actions.togglePlay();
    expect(playback().playing).toBe(false);
  });
});

describe('the lecture hall', () => {
  test('has the page to itself, and gives it back', () => {
    actions.openSheet('share');
    actions.present();
    expect(store.getState()).toMatchObject({ mode: 'presenter', sheet: null, prefs: { theme: 'light' } });
    actions.leavePresenter();
    expect(store.getState()).toMatchObject({ mode: 'desk', prefs: { theme: 'system' } });
  });
  test.each(EMBEDS)('has no room in a page within another that shows %s', (embed) => {
    actions.follow(defaultExperiment, { embed, presenting: true }, () => true);
    expect(store.getState().mode).toBe('desk');
    actions.present();
    expect(store.getState().mode).toBe('desk');
  });
});
