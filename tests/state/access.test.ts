import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optimizerById } from '../../src/catalog/known';
import { permits } from '../../src/experiment/access';
import { type Access, CONTROLS, type Control } from '../../src/experiment/controls';
import { defaultExperiment } from '../../src/experiment/defaults';
import * as edits from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { createActions } from '../../src/state/actions';
import { canRedo, canUndo } from '../../src/state/editing';
import { createAppStore, experimentOf } from '../../src/state/store';
import { noTraces } from '../../src/state/traces';
import { accesses, experiments } from '../experiment/arbitraries';
import { runs } from '../runs';

const traces = { current: { ...noTraces, lastStep: 100 } };

/** A page that a link has opened. */
function opened(experiment: Experiment, access: Access) {
  const store = createAppStore({ language: 'en', theme: 'system' });
  const actions = createActions(store, traces);
  actions.follow(experiment, { access }, (before, after) => permits(access, before, after));
  return { store, actions, now: () => experimentOf(store.getState()) };
}

const ruleOf = ({ optimizer }: Experiment['racers'][number]): string =>
  optimizer.kind === 'text' ? optimizer.text : optimizer.id;

type Entries = readonly (readonly [slot: number, rule: string, value: unknown])[];

const rates = ({ racers }: Experiment): Entries =>
  racers.map(({ slot, optimizer, parameters }) => [slot, JSON.stringify(optimizer), parameters['eta']]);

const others = ({ racers }: Experiment): Entries =>
  racers.map((racer) => {
    const { name: _name, slot, on: _on, parameters, ...rest } = racer;
    const { eta: _eta, ...values } = parameters;
    return [slot, ruleOf(racer), [rest, values]];
  });

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What racers that are in both lists, by the same rule, have otherwise than before. */
const changed = (before: Entries, after: Entries): Entries =>
  after.filter(([slot, rule, value]) =>
    before.some(([s, r, v]) => s === slot && r === rule && !isSame(v, value)),
  );

/** What differs from map to map, if it is a matter of this control. */
const varied = ({ vary }: Experiment, control: Control) => {
  const parameter = vary?.kind === 'parameter' && vary.name === 'eta' ? 'eta' : 'parameters';
  return vary && { objective: 'surface', start: 'start', parameter }[vary.kind] === control ? vary : null;
};

const isElsewhere = (a: Experiment, b: Experiment): boolean => {
  const [one, other] = [a.objective, b.objective];
  return one.kind === 'text' || other.kind === 'text' ? !isSame(one, other) : one.id !== other.id;
};

type Differs = (before: Experiment, after: Experiment) => boolean;

const differ =
  (read: (experiment: Experiment) => unknown): Differs =>
  (before, after) =>
    !isSame(read(before), read(after));

/** Whether what a control changes has changed, but for what another surface brings along. */
const differs: Readonly<Record<Control, Differs>> = {
  surface: differ(({ objective, data }) => [objective, data]),
  racers: differ(({ racers }) => racers.map((racer) => [ruleOf(racer), racer.slot, racer.name, racer.on])),
  eta: (a, b) => !isElsewhere(a, b) && changed(rates(a), rates(b)).length > 0,
  parameters: (a, b) => changed(others(a), others(b)).length > 0,
  start: (a, b) => !isElsewhere(a, b) && differ(({ starts, cloud }) => [starts, cloud])(a, b),
  settings: (a, b) =>
    differ(({ budget, stop, noise, clip, seed }) => [budget, stop, noise, clip, seed])(a, b) ||
    (!isElsewhere(a, b) && differ(({ batch, within, sign }) => [batch, within, sign])(a, b)),
  timeline: () => false,
};

/** The closed controls by which one experiment has become another. */
const trespasses = (access: Access, before: Experiment, after: Experiment): Control[] =>
  CONTROLS.filter(
    (control) =>
      access[control] &&
      (differs[control](before, after) ||
        (!isElsewhere(before, after) && !isSame(varied(before, control), varied(after, control)))),
  );

type Edit = (experiment: Experiment) => Experiment;

const value = fc.double({ min: -10, max: 10, noNaN: true });
const place = fc.nat(5);
const gd = { kind: 'catalog', id: 'gd', form: 'plain' } as const;
const flat = (experiment: Experiment, at: number): number[] => experiment.starts[0]!.map(() => at);

/** The last form of a racer's optimizer; none of one's own. */
const lastForm = ({ racers }: Experiment, index: number): string => {
  const optimizer = racers[index]?.optimizer;
  return optimizer?.kind === 'catalog' ? optimizerById.get(optimizer.id)!.forms.at(-1)!.id : '';
};

/** Edits that each control stands for. */
const editsOf: Readonly<Record<Exclude<Control, 'timeline'>, fc.Arbitrary<Edit>>> = {
  surface: fc.oneof(
    fc.constantFrom('sphere', 'beale', 'gabor', 'rosenbrock', 'neuron').map(
      (id): Edit =>
        (e) =>
          edits.withObjective(e, { kind: 'catalog', id, parameters: {} }),
    ),
    value.map(
      (b): Edit =>
        (e) =>
          edits.withObjectiveParameter(e, 'b', b),
    ),
    fc.constantFrom('gabor12', 'gabor30').map(
      (id): Edit =>
        (e) =>
          edits.withData(e, id),
    ),
    fc.constant<Edit>((e) => edits.withVary(e, { kind: 'objective', values: ['sphere', 'beale'] })),
  ),
  racers: fc.oneof(
    fc.constant<Edit>((e) => edits.addRacer(e, gd)),
    place.map(
      (i): Edit =>
        (e) =>
          edits.removeRacer(e, i),
    ),
    place.map(
      (i): Edit =>
        (e) =>
          edits.duplicateRacer(e, i),
    ),
    place.map(
      (i): Edit =>
        (e) =>
          edits.toggleRacer(e, i),
    ),
    place.map(
      (i): Edit =>
        (e) =>
          edits.renameRacer(e, i, `my own ${e.racers[i]?.name ?? ''}`),
    ),
    fc.tuple(place, place).map(
      ([from, to]): Edit =>
        (e) =>
          edits.moveRacer(e, from, to),
    ),
    place.map(
      (i): Edit =>
        (e) =>
          edits.withOptimizer(e, i, { kind: 'text', text: 'w = w - 0.1 g' }),
    ),
  ),
  eta: fc.oneof(
    fc.tuple(place, value).map(
      ([i, eta]): Edit =>
        (e) =>
          edits.withParameter(e, i, 'eta', eta),
    ),
    fc.constant<Edit>((e) => edits.withVary(e, { kind: 'parameter', name: 'eta', values: [0.1, 0.2] })),
  ),
  parameters: fc.oneof(
    fc.tuple(place, fc.constantFrom('beta', 'beta1', 'eps', 'gamma'), value).map(
      ([i, name, to]): Edit =>
        (e) =>
          edits.withParameter(e, i, name, to),
    ),
    place.map(
      (i): Edit =>
        (e) =>
          edits.withForm(e, i, lastForm(e, i)),
    ),
    place.map(
      (i): Edit =>
        (e) =>
          edits.withSchedule(e, i, [{ id: 'step', parameters: {} }]),
    ),
    fc.tuple(place, value).map(
      ([i, decay]): Edit =>
        (e) =>
          edits.withDecay(e, i, Math.abs(decay)),
    ),
  ),
  start: fc.oneof(
    value.map(
      (at): Edit =>
        (e) =>
          edits.withStart(e, 0, flat(e, at)),
    ),
    value.map(
      (at): Edit =>
        (e) =>
          edits.addStart(e, flat(e, at)),
    ),
    fc.constant<Edit>((e) => edits.removeStart(e, 1)),
    value.map(
      (radius): Edit =>
        (e) =>
          edits.withCloud(e, { count: 3, radius: Math.abs(radius) }),
    ),
    value.map(
      (at): Edit =>
        (e) =>
          edits.withStartOf(e, 0, flat(e, at)),
    ),
  ),
  settings: fc.oneof(
    fc.integer({ min: 1, max: 900 }).map(
      (amount): Edit =>
        (e) =>
          edits.withBudget(e, { kind: 'steps', amount }),
    ),
    value.map(
      (to): Edit =>
        (e) =>
          edits.withStop(e, { kind: 'move', value: Math.abs(to) }),
    ),
    value.map(
      (to): Edit =>
        (e) =>
          edits.withNoise(e, Math.abs(to)),
    ),
    value.map(
      (to): Edit =>
        (e) =>
          edits.withClip(e, { kind: 'norm', limit: Math.abs(to) }),
    ),
    fc.nat(99).map(
      (seed): Edit =>
        (e) =>
          edits.withSeed(e, seed),
    ),
    fc.constantFrom('min' as const, 'max' as const).map(
      (sign): Edit =>
        (e) =>
          edits.withSign(e, sign),
    ),
    fc.integer({ min: 1, max: 5 }).map(
      (size): Edit =>
        (e) =>
          edits.withBatch(e, { kind: 'draw', size }),
    ),
  ),
};

type Deed = (page: ReturnType<typeof opened>) => void;

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  ...Object.values(editsOf).map((all) =>
    all.map(
      (edit): Deed =>
        ({ actions }) =>
          actions.edit(edit),
    ),
  ),
  ...Object.values(editsOf).map((all) =>
    all.map(
      (edit): Deed =>
        ({ actions }) =>
          actions.amend(edit),
    ),
  ),
  fc.constantFrom<Deed>(
    ({ actions }) => actions.undo(),
    ({ actions }) => actions.redo(),
    ({ actions }) => actions.reset(),
    ({ actions }) => actions.open(defaultExperiment),
    ({ actions }) => actions.beginDrag('slider'),
    ({ actions }) => actions.endDrag(),
    ({ actions }) => actions.cancelDrag(),
  ),
);

describe('what a link closes', () => {
  test('nothing on the page changes, whatever is done and taken back', () => {
    fc.assert(
      fc.property(experiments, accesses, fc.array(deeds, { maxLength: 30 }), (experiment, access, all) => {
        const page = opened(experiment, access);
        for (const deed of all) {
          const before = page.now();
          deed(page);
          expect(trespasses(access, before, page.now())).toEqual([]);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test.each(Object.keys(editsOf) as (keyof typeof editsOf)[])(
    '%s is changed where it alone is open, and where it alone is closed it is not',
    (control) => {
      const closed = CONTROLS.filter((one) => one !== control);
      const allBut = Object.fromEntries(closed.map((one) => [one, 'locked'])) as Access;
      let passed = 0;
      fc.assert(
        fc.property(editsOf[control], (edit) => {
          const next = edit(defaultExperiment);
          const open = opened(defaultExperiment, allBut);
          open.actions.edit(edit);
          expect(open.now()).toEqual(next);
          const locked = opened(defaultExperiment, { [control]: 'hidden' });
          locked.actions.edit(edit);
          expect(locked.now()).toEqual(defaultExperiment);
          if (next !== defaultExperiment) passed++;
        }),
        { numRuns: runs(100) },
      );
      expect(passed).toBeGreaterThan(0);
    },
  );

  test('the playhead stays where a closed timeline has it, but a race that plays can be held', () => {
    const { store, actions } = opened(defaultExperiment, { timeline: 'locked' });
    const { playback } = store.getState();
    for (const act of [
      () => actions.seek(7),
      () => actions.stepBy(3),
      () => actions.togglePlay(),
      () => actions.setSpeed(4),
      () => actions.toggleLoop(),
    ]) {
      act();
      expect(store.getState().playback).toEqual(playback);
    }
    actions.pause();
    expect(store.getState().playback.playing).toBe(false);
  });

  test('the race before the link is not brought back by undo, and the buttons say so', () => {
    const { store, actions, now } = opened({ ...defaultExperiment, racers: [] }, { racers: 'locked' });
    expect(canUndo(store.getState())).toBe(false);
    actions.undo();
    expect(now().racers).toEqual([]);
    actions.edit((e) => edits.withSeed(e, 5));
    expect(canUndo(store.getState())).toBe(true);
    actions.undo();
    expect([now().seed, canUndo(store.getState()), canRedo(store.getState())]).toEqual([0, false, true]);
    actions.redo();
    expect(now().seed).toBe(5);
  });

  test('is open again with the next link', () => {
    const { actions, now } = opened(defaultExperiment, { start: 'locked' });
    actions.follow(defaultExperiment, {}, () => true);
    actions.edit((e) => edits.withStart(e, 0, [9, 9]));
    expect(now().starts).toEqual([[9, 9]]);
  });
});
