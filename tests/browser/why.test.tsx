import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withParameter } from '../../src/experiment/edits';
import { decode } from '../../src/experiment/link';
import { App } from '../../src/ui/App';
import { MapStage } from '../../src/ui/map/MapStage';
import { WhyPanel } from '../../src/ui/why/WhyPanel';
import { component } from '../../src/words/number';
import type { Wired } from '../../src/state/wires';
import { arrived, stand } from './stand';

async function explained() {
  let closed = 0;
  const app = await stand(
    <>
      <div style={{ width: 600, height: 500 }}>
        <MapStage />
      </div>
      <WhyPanel onClose={() => (closed += 1)} />
    </>,
    { width: 1000, height: 700 },
  );
  app.actions.openSheet('why');
  await arrived(app);
  return { app, closed: () => closed };
}

const panel = () => page.getByRole('complementary');
/** The numbers under the rule, as a reader hears them. */
const given = () =>
  Array.from(panel().element().querySelectorAll('tbody tr:first-child td'), (cell) => cell.textContent);

/** What is read when it has stopped changing: the camera flies, and letters arrive. */
async function atRest(read: () => number): Promise<number> {
  let last = Number.NaN;
  const isSame = (): boolean => {
    const now = read();
    const same = now === last;
    last = now;
    return same;
  };
  await expect.poll(isSame, { interval: 400 }).toBe(true);
  return last;
}

describe('the panel', () => {
  test('tells of the step that leaves the playhead, and follows it', async () => {
    const { app } = await explained();
    app.actions.seek(38);
    await expect.poll(() => panel().element().textContent).toContain('Step 38 → 39');
    const { w } = app.traces.current.list[0]!.trajectory;
    expect(given()).toEqual(w.map((column) => component(column[38]!)));
    await page.getByRole('button', { name: 'One step forward' }).click();
    await expect.poll(given).toEqual(w.map((column) => component(column[39]!)));
    await page.getByRole('button', { name: 'One step back' }).click();
    await page.getByRole('button', { name: 'One step back' }).click();
    await expect.poll(given).toEqual(w.map((column) => component(column[37]!)));
  });
  test('speaks of the racer that is selected', async () => {
    const { app } = await explained();
    await expect.element(page.getByRole('heading', { name: 'Why did Adam move there?' })).toBeVisible();
    app.actions.select(1);
    await expect.element(page.getByRole('heading', { name: 'Why did Momentum move there?' })).toBeVisible();
  });
  test('says why somebody diverged, and by how much', async () => {
    const { app } = await explained();
    app.actions.select(2);
    app.actions.edit((experiment) => withParameter(experiment, 2, 'eta', 10));
    app.actions.seek(200);
    await expect
      .poll(() => panel().element().textContent)
      .toMatch(/diverged at step \d+: η = 10 is \d+ times what the curvature at the start allows/);
  });
  test('measures the reason when things are calm, where the rule has no closed form', async () => {
    const { app } = await explained();
    app.actions.select(3);
    app.actions.edit((experiment) => withParameter(experiment, 3, 'eta', 5));
    app.actions.seek(200);
    await expect
      .poll(() => panel().element().textContent)
      .toContain('It diverged at step 4: η = 5 is 180 times what the nearest minimum allows (0.0277).');
  });
  test('is closed by Esc, and by its button', async () => {
    const { closed } = await explained();
    await userEvent.keyboard('{Escape}');
    expect(closed()).toBe(1);
    await page.getByRole('button', { name: 'Back to the race' }).click();
    expect(closed()).toBe(2);
  });
  test('gives way to the lecture hall', async () => {
    const { app, closed } = await explained();
    app.actions.present();
    await expect.poll(closed).toBe(1);
  });
});

/** Races what a link says. */
async function race(app: Wired, link: string): Promise<void> {
  const opened = await decode(link);
  if (!opened.ok) throw new Error(opened.error.code);
  app.actions.edit(() => opened.value.experiment);
  await arrived(app);
}

describe('the lines of the rule', () => {
  test('carry the arrows that they make, for as long as those are drawn', async () => {
    const { app } = await explained();
    app.actions.seek(38);
    const rule = panel().getByRole('region', { name: 'The rule, line by line' });
    const signs = (): string[] =>
      Array.from(rule.element().querySelectorAll('svg + .unseen'), (sign) => sign.textContent);
    await expect.poll(signs).toEqual(['downhill −g', 'carried over in m', 'this slope’s part', 'the step']);
    await page.getByRole('button', { name: 'carried over in m' }).click();
    await expect.poll(signs).toEqual(['downhill −g', 'this slope’s part', 'the step']);
    await page.getByRole('button', { name: 'carried over in m' }).click();
    await expect.poll(signs).toHaveLength(4);
  });
  test('have a button for each memory that carries over', async () => {
    const { app } = await explained();
    await race(app, 'f=beale&race=aggmo&n=60&v=1');
    app.actions.seek(30);
    const names = (): (string | null)[] =>
      panel()
        .getByRole('button', { name: /^carried over/ })
        .elements()
        .map((button) => button.textContent);
    await expect.poll(() => names().length).toBeGreaterThan(1);
    expect(new Set(names()).size).toBe(names().length);
    const pressed = (): number =>
      panel()
        .getByRole('button', { name: /^carried over/, pressed: true })
        .elements().length;
    const all = pressed();
    (
      panel()
        .getByRole('button', { name: /^carried over/ })
        .elements()[0] as HTMLElement
    ).click();
    await expect.poll(pressed).toBe(all - 1);
    (
      panel()
        .getByRole('button', { name: /^carried over/ })
        .elements()[0] as HTMLElement
    ).click();
  });
});

describe('the page around it', () => {
  const sentence = () => page.getByRole('status', { name: 'What to see' });
  const floor = () => document.querySelector('[data-part="floor"]')!.getBoundingClientRect().width;
  const openAt = async (width: number): Promise<Wired> => {
    await page.viewport(width, 768);
    const app = await stand(<App />, { width, height: 768 });
    // A whole page starts slowly on a busy machine.
    await expect.poll(() => app.store.getState().run.complete, { timeout: 20_000 }).toBe(true);
    app.actions.seek(38);
    return app;
  };
  test('gives the map the room of the racers, and them theirs again', async () => {
    const app = await openAt(1366);
    const racers = page.getByRole('heading', { name: 'Optimizers' });
    await expect.element(racers).toBeVisible();
    app.actions.openSheet('why');
    await expect.poll(floor).toBeGreaterThan(960);
    await expect.poll(() => racers.elements().length).toBe(0);
    app.actions.closeSheet();
    await expect.element(racers).toBeVisible();
  });
  test('keeps the racers where there is room for them', async () => {
    const app = await openAt(1600);
    app.actions.openSheet('why');
    await expect.element(panel()).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Optimizers' })).toBeVisible();
  });
  test('speaks of the step above the map, and of the race again afterwards', async () => {
    const app = await openAt(1366);
    app.actions.openSheet('why');
    await expect
      .element(sentence())
      .toHaveTextContent('One step of Adam: 38 → 39. Arrows are true to scale and add up to the step');
    app.actions.select(2);
    await expect
      .element(sentence())
      .toHaveTextContent('One step of Gradient descent: 38 → 39. The step is drawn at true length');
    app.actions.closeSheet();
    await expect.element(sentence()).toHaveTextContent(/^Same start, same budget/);
  });
});

describe('on the map', () => {
  const marks = () => document.querySelector<HTMLCanvasElement>('section > canvas');
  /** How many pixels the marks have coloured. */
  const inked = (): number => {
    const canvas = marks();
    if (!canvas || canvas.width === 0) return 0;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count += 1;
    return count;
  };
  test('the arrows of the step are drawn, each switched on and off by its button', async () => {
    const { app } = await explained();
    app.actions.seek(38);
    await expect.poll(inked, { timeout: 5000 }).toBeGreaterThan(100);
    for (const button of panel().getByRole('button', { pressed: true }).elements())
      (button as HTMLElement).click();
    await expect.poll(inked).toBe(0);
    await page.getByRole('button', { name: 'downhill' }).click();
    await expect.poll(inked).toBeGreaterThan(20);
    for (const name of ['the step', 'carried over', 'this slope'])
      await page.getByRole('button', { name }).click();
  });
  test('the lens lies under the racer, and another one under the pointer', async () => {
    const { app } = await explained();
    app.actions.seek(38);
    await expect.poll(inked).toBeGreaterThan(100);
    const without = await atRest(inked);
    await page.getByRole('button', { name: 'curvature' }).click();
    await expect.poll(inked).toBeGreaterThan(without + 200);
    const alone = await atRest(inked);
    const floor = document.querySelector('[data-part="floor"]')!;
    const { left, top } = floor.getBoundingClientRect();
    floor.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 100, clientY: top + 100 }));
    await expect.poll(inked).toBeGreaterThan(alone + 200);
    floor.dispatchEvent(new PointerEvent('pointerleave'));
    await expect.poll(inked).toBe(alone);
    await page.getByRole('button', { name: 'curvature' }).click();
  });
  test('the lens lies under a method in code too', async () => {
    const { app } = await explained();
    await race(app, 'f=rosenbrock&race=bfgs&n=30&v=1');
    app.actions.seek(5);
    await expect.element(panel()).toHaveTextContent(/method in code/);
    expect(await atRest(inked)).toBe(0);
    await page.getByRole('button', { name: 'curvature' }).click();
    await expect.poll(inked).toBeGreaterThan(1000);
    await page.getByRole('button', { name: 'curvature' }).click();
    await expect.poll(inked).toBe(0);
  });
  test('the map comes closer to short arrows, and goes back when the panel is closed', async () => {
    const { app } = await explained();
    app.actions.seek(38);
    await expect.poll(() => app.store.getState().view.kind).toBe('camera');
    app.actions.closeSheet();
    await expect.poll(() => app.store.getState().view.kind).toBe('frame');
  });
});
