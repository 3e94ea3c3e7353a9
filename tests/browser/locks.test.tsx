import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { controlsUsed, permits } from '../../src/experiment/access';
import { CONTROLS, type Control } from '../../src/experiment/controls';
import { emptyExperiment, freshRacer } from '../../src/experiment/defaults';
import type { Experiment } from '../../src/experiment/experiment';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { App } from '../../src/ui/App';
import { handOver } from './hand';
import { arrived, stand } from './stand';

/** A race with something for every control: a surface with sliders and data, racers of several kinds. */
const race: Experiment = {
  ...emptyExperiment,
  objective: { kind: 'catalog', id: 'rosenbrock', parameters: {} },
  starts: [[-1.2, 1]],
  racers: [freshRacer('momentum', 0), freshRacer('adam', 1)],
};

async function locked(control: Control): Promise<Wired> {
  await page.viewport(1366, 768);
  const app = await stand(<App />, { width: 1366, height: 768 });
  const access = { [control]: 'locked' } as const;
  app.actions.follow(race, { access, step: 3, playing: false }, (before, after) =>
    permits(access, before, after),
  );
  await arrived(app);
  await expect.element(page.getByRole('textbox', { name: 'Budget', exact: true })).toBeVisible();
  return app;
}

const enabled = <E extends HTMLElement>(selector: string): E[] =>
  [...document.querySelectorAll<E>(selector)].filter(
    (one) => one.matches(':enabled') && one.checkVisibility(),
  );

/** React hears of a value that was not set through its own property. */
function set(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  Reflect.set(kind.prototype, 'value', value, field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Sets every slider, field and choice on the page that lets itself be set. */
async function setEverything(): Promise<void> {
  for (const slider of enabled<HTMLInputElement>('input[type=range]')) set(slider, slider.max);
  for (const choice of enabled<HTMLSelectElement>('select'))
    set(choice, choice.options[choice.options.length - 1]!.value);
  for (const radio of enabled<HTMLInputElement>('input[type=radio]')) radio.click();
  for (const field of enabled<HTMLInputElement>('input[type=text]')) {
    if (!field.isConnected) continue;
    field.focus();
    set(field, String(Number(field.value) + 1));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await Promise.resolve();
  }
}

/** Presses every button of the column, and sets what opens. */
async function pressEverything(): Promise<void> {
  for (const button of enabled<HTMLButtonElement>('main button, header button')) {
    if (!button.checkVisibility() || /한국어|EN/.test(button.textContent)) continue;
    button.click();
    await new Promise(requestAnimationFrame);
    const open = document.querySelector<HTMLElement>('[popover]:popover-open');
    if (!open) continue;
    await setEverything();
    for (const choice of enabled<HTMLButtonElement>('[popover]:popover-open button'))
      if (choice.checkVisibility()) choice.click();
    if (open.isConnected) open.hidePopover();
  }
}

async function drag(): Promise<void> {
  const floor = document.querySelector('[data-part="floor"]')!;
  const hand = handOver(floor);
  const { width, height } = floor.getBoundingClientRect();
  // A tap moves the start, too.
  await hand.press({ x: width / 2, y: height / 2 });
  await hand.release({ x: width / 2, y: height / 2 });
  await hand.press({ x: width / 2, y: height / 2 });
  await hand.drag({ x: width / 2 + 40, y: height / 2 + 30 });
  await hand.release({ x: width / 2 + 40, y: height / 2 + 30 });
}

const KEYS = [
  'ArrowRight',
  ' ',
  'Home',
  'End',
  'z',
  'y',
  'Shift>}{z}{/Shift',
  'Control>}{z}{/Control',
  '1',
  '2',
];

describe('with a control locked, nothing reaches it by page, key or map:', () => {
  test.each(CONTROLS)('%s', { timeout: 90_000 }, async (control) => {
    const app = await locked(control);
    const before = app.store.getState();
    const touched = new Set<Control>();
    let last = experimentOf(before);
    const leave = app.store.subscribe((state) => {
      const now = experimentOf(state);
      if (now !== last) for (const used of controlsUsed(last, now)) touched.add(used);
      last = now;
    });
    const closeSheet = (): void => {
      app.actions.closeSheet();
      app.actions.leavePresenter();
      app.actions.write(null);
    };
    await drag();
    for (const key of KEYS) await userEvent.keyboard(`{${key}}`);
    closeSheet();
    await setEverything();
    await pressEverything();
    closeSheet();
    leave();
    expect([...touched]).not.toContain(control);
    if (control === 'timeline') expect(app.store.getState().playback.step).toBe(before.playback.step);
    // It was not for want of trying.
    const others: Control[] = ['eta', 'parameters', 'settings', 'start'];
    expect([...touched]).toEqual(expect.arrayContaining(others.filter((one) => one !== control)));
  });
});
