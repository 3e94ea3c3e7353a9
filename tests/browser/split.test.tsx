import axe from 'axe-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withObjective, withVary } from '../../src/experiment/edits';
import type { Vary } from '../../src/experiment/experiment';
import { fit, toScreen } from '../../src/paint/camera';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { loadWords } from '../../src/words';
import { LayoutHead } from '../../src/ui/layout/LayoutHead';
import { Split } from '../../src/ui/split/Split';
import { handOver } from './hand';
import { arrived, stand, stilled } from './stand';

const BOX = [-3, 5, -4, 4] as const;
const RATES: Vary = { kind: 'parameter', name: 'eta', values: [0.001, 0.01] };
const STARTS: Vary = {
  kind: 'start',
  values: [
    [1, 1],
    [-1, 2],
  ],
};

/** Maps side by side, as the page has them, looking at a known box. */
async function standSplit(vary?: Vary, size = { width: 1240, height: 700 }): Promise<Wired> {
  const app = await stand(
    <div style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <LayoutHead />
      <div style={{ flex: 1, minHeight: 0 }}>
        <Split />
      </div>
    </div>,
    size,
  );
  app.actions.setLayout('split');
  if (vary) app.actions.edit((experiment) => withVary(experiment, vary));
  app.actions.setView({ kind: 'box', box: BOX });
  await arrived(app);
  await expect.poll(() => maps().length).toBeGreaterThan(1);
  await expect.poll(() => app.store.getState().run.experiments.length).toBe(vary?.values.length ?? 1);
  await arrived(app);
  return app;
}

const maps = (): Element[] => page.getByRole('region', { name: /^Map: / }).elements();
const titles = (): (string | null)[] =>
  page
    .getByRole('heading', { level: 2 })
    .elements()
    .map((heading) => heading.textContent);
/** The axes and paths of a map as they are painted now. */
const pictureOf = (map: Element): string => map.querySelectorAll('canvas')[2]!.toDataURL();
const paintedOn = (map: Element): boolean => {
  const [, , overlay] = map.querySelectorAll('canvas');
  const { width, height } = overlay!;
  return (
    width > 0 &&
    overlay!
      .getContext('2d')!
      .getImageData(0, 0, width, height)
      .data.some((value) => value > 0)
  );
};

/** Drags the start on one of the maps; says where to, in coordinates, within what a pixel is worth. */
async function dragStartOn(app: Wired, index: number, from: readonly number[], by: { x: number; y: number }) {
  const floor = maps()[index]!.querySelector('[data-part="floor"]')!;
  const { width, height } = floor.getBoundingClientRect();
  const [x0, x1, y0, y1] = BOX;
  const camera = fit({ x0, x1, y0, y1 }, { width, height }, 0, 'equal');
  const at = toScreen(camera, { x: from[0]!, y: from[1]! });
  const hand = handOver(floor);
  await expect
    .poll(async () => {
      await hand.hover({ x: 2, y: 2 });
      await hand.hover(at);
      return floor.getAttribute('data-start');
    })
    .toBe('hover');
  await hand.press(at);
  await hand.drag({ x: at.x + by.x, y: at.y + by.y });
  await expect.poll(() => app.store.getState().dragging).toBe('start');
  await hand.release({ x: at.x + by.x, y: at.y + by.y });
  await expect.poll(() => app.store.getState().dragging).toBe(null);
  return { x: from[0]! + by.x / camera.scaleX, y: from[1]! - by.y / camera.scaleY, unit: 2 / camera.scaleX };
}

describe('beside a column on a narrow page', () => {
  const standNarrow = async (): Promise<void> => {
    const { innerWidth: width, innerHeight: height } = window;
    await page.viewport(768, 1024);
    onTestFinished(() => page.viewport(width, height));
    await standSplit(undefined, { width: 472, height: 800 });
  };
  const edgesOf = (element: Element) => element.getBoundingClientRect();

  test('the sentence has a line of its own, and every layout is in reach', async () => {
    await standNarrow();
    await expect.poll(() => edgesOf(page.getByRole('status').first().element()).width).toBeGreaterThan(400);
    for (const button of page.getByRole('group').getByRole('button').elements())
      expect(edgesOf(button).right).toBeLessThanOrEqual(472);
  });

  test('titles leave out whole words and numbers', async () => {
    await standNarrow();
    for (const title of page.getByRole('heading', { level: 2 }).elements()) {
      const head = title.parentElement!;
      const seen = Array.from(head.querySelectorAll('p'))
        .flatMap((line) => Array.from(line.children, (part) => [line, part] as const))
        .filter(([line, part]) => edgesOf(part).width > 0 && edgesOf(part).top < edgesOf(line).bottom - 4);
      for (const [line, part] of seen)
        expect(edgesOf(part).right).toBeLessThanOrEqual(
          Math.min(edgesOf(line).right, edgesOf(head).right) + 0.5,
        );
    }
  });
});

describe('maps of one racer each', () => {
  test('are titled by their racers, and each is painted', async () => {
    await standSplit();
    await expect.poll(titles).toEqual(['Adam', 'Momentum', 'Gradient descent', 'Nesterov']);
    for (const map of maps()) await expect.poll(() => paintedOn(map)).toBe(true);
  });

  test('say how many of all they are, and lead to the others', async () => {
    const app = await standSplit();
    await expect.element(page.getByText('1–4 of 6')).toBeVisible();
    await page.getByRole('button', { name: 'Maps after' }).click();
    await expect.poll(titles).toEqual(['AdaGrad', 'RMSprop']);
    app.actions.select(0);
    await expect.poll(() => titles()[0]).toBe('Adam');
  });

  test('share their start: a drag on one moves all', async () => {
    const app = await standSplit();
    const { x, y, unit } = await dragStartOn(app, 2, [0.7, 1.4], { x: 40, y: 60 });
    const [start] = experimentOf(app.store.getState()).starts as [readonly number[]];
    expect(Math.abs(start[0]! - x)).toBeLessThan(unit);
    expect(Math.abs(start[1]! - y)).toBeLessThan(unit);
    await arrived(app);
    for (const { start: place, trajectory } of app.maps.current.list)
      expect([place, trajectory.w[0]![0], trajectory.w[1]![0]]).toEqual([0, start[0], start[1]]);
  });

  test('share their camera: a turn of the wheel over one turns all', async () => {
    const app = await standSplit();
    for (const map of maps()) await expect.poll(() => paintedOn(map)).toBe(true);
    const before = maps().map(pictureOf);
    const floor = maps()[1]!.querySelector('[data-part="floor"]')!;
    await handOver(floor).wheel({ x: 100, y: 80 }, -300);
    await expect.poll(() => app.store.getState().view.kind).toBe('camera');
    await expect.poll(() => maps().filter((map, i) => pictureOf(map) === before[i])).toEqual([]);
  });

  test('select their racer by their title', async () => {
    const app = await standSplit();
    await page.getByRole('heading', { name: 'Nesterov' }).getByRole('button').click();
    expect(app.store.getState().selected).toBe(3);
    await expect
      .poll(
        () =>
          page.getByRole('heading', { level: 2 }).getByRole('button', { pressed: true }).elements().length,
      )
      .toBe(1);
  });
});

describe('maps of variations', () => {
  test('are titled by what differs, and race in one request', async () => {
    const app = await standSplit(RATES);
    await expect.poll(titles).toEqual(['η 0.001', 'η 0.01']);
    const rates = app.maps.current.list.map(({ map, trajectory }) => [map, trajectory.eta[1]]);
    for (const [map, eta] of rates) expect(eta).toBe(RATES.kind === 'parameter' && RATES.values[map!]);
    expect(new Set(rates.map(([map]) => map)).size).toBe(2);
  });

  test('are taken in hand by their titles, and panels speak of the one in hand', async () => {
    const app = await standSplit(RATES);
    const rateInHand = () => app.traces.current.list[0]!.trajectory.eta[1];
    expect(rateInHand()).toBe(0.001);
    await page.getByRole('heading', { name: 'η 0.01' }).getByRole('button').click();
    await expect.poll(rateInHand).toBe(0.01);
    app.actions.edit((experiment) => withVary(experiment, undefined));
    await expect.poll(() => app.store.getState().map).toBe(0);
  });

  test('of the start have each its own, which a drag moves alone', async () => {
    const app = await standSplit(STARTS);
    const { x, unit } = await dragStartOn(app, 1, [-1, 2], { x: 50, y: 20 });
    const { vary } = experimentOf(app.store.getState());
    const values = (vary as typeof STARTS).values as readonly (readonly number[])[];
    expect(values[0]).toEqual([1, 1]);
    expect(Math.abs(values[1]![0]! - x)).toBeLessThan(unit);
  });

  test('of the surface have each its own ground', async () => {
    const app = await standSplit({ kind: 'objective', values: ['beale', 'beale'] });
    await expect.poll(titles).toEqual(['Beale', 'Beale']);
    for (const map of maps()) await expect.poll(() => paintedOn(map)).toBe(true);
    app.actions.edit((experiment) =>
      withObjective(experiment, { kind: 'catalog', id: 'beale', parameters: {} }),
    );
    await expect.poll(() => app.store.getState().run.experiments.length).toBe(1);
  });

  test('are chosen in a panel', async () => {
    const app = await standSplit();
    await page.getByRole('button', { name: 'Vary: what differs from map to map' }).click();
    await page.getByLabelText('What differs', { exact: true }).selectOptions('a parameter');
    await expect
      .poll(() => experimentOf(app.store.getState()).vary)
      .toMatchObject({ kind: 'parameter', name: 'eta' });
    await page.getByLabelText('Maps', { exact: true }).selectOptions('2');
    await expect.poll(() => titles().length).toBe(2);
    await page.getByLabelText('What differs', { exact: true }).selectOptions('the optimizer');
    await expect.poll(() => titles()[0]).toBe('Adam');
  });

  test('of the start are typed there too', async () => {
    const app = await standSplit(STARTS);
    await page.getByRole('button', { name: 'Vary: what differs from map to map' }).click();
    await page.getByLabelText('Start on map 2, y').fill('0.5');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => experimentOf(app.store.getState()).vary?.values)
      .toEqual([
        [1, 1],
        [-1, 0.5],
      ]);
  });

  test('give the page back to the experiment when one map is wanted', async () => {
    const app = await standSplit(RATES);
    await page.getByRole('button', { name: 'One map' }).click();
    expect(app.store.getState().layout).toBe('one');
  });
});

test.each(['en', 'ko'] as const)('axe finds nothing (%s)', async (language) => {
  await loadWords(language);
  const app = await standSplit(RATES);
  await app.actions.setLanguage(language);
  await expect.element(page.getByRole('button', { name: /Side by side|나란히/ })).toBeVisible();
  await stilled();
  const { violations } = await axe.run(document.body, {
    // What stands around a page is not here.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
