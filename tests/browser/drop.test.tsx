import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MOST_FILE } from '../../src/experiment/limits';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { App } from '../../src/ui/App';
import { writeRule } from '../../src/ui/editor/opening';
import { stand } from './stand';

let app: Wired;
const dialog = page.getByRole('dialog', { name: 'Your own data' });
const sheetOf = () => app.store.getState().sheet;

/** Drops a file on an element as a hand does: over it first, and once the page listens. */
async function drop(target: () => Element, file: File): Promise<void> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const about = { dataTransfer, cancelable: true, bubbles: true, composed: true };
  await expect
    .poll(() => {
      const over = new DragEvent('dragover', about);
      target().dispatchEvent(over);
      return over.defaultPrevented;
    })
    .toBe(true);
  const event = new DragEvent('drop', about);
  target().dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
}

const spring = (name: string, type = '') => new File(['a,b\n"1,5","2,5"\n3,4\n'], name, { type });

/** What the open sheet has read, laid under the race. */
async function used() {
  await userEvent.click(page.getByRole('button', { name: 'Use', exact: true }));
  return experimentOf(app.store.getState()).data;
}

const SPRING = { name: 'spring', X: [1.5, 3], Y: [2.5, 4] };

beforeEach(async () => {
  await page.viewport(1280, 800);
  app = await stand(<App />, { width: 1280, height: 800 });
});

describe('a table that is dropped', () => {
  test.each([
    ['spring.csv', ''],
    ['spring.TSV', ''],
    ['spring.txt', 'text/plain'],
    ['spring', 'text/csv'],
  ])('on the map as %s %s opens the sheet of data with its rows', async (name, type) => {
    await expect.poll(() => document.querySelector('[data-part=floor]')).not.toBeNull();
    await drop(() => document.querySelector('[data-part=floor]')!, spring(name, type));
    await expect.element(dialog).toBeVisible();
    expect(await used()).toEqual(SPRING);
    expect([sheetOf(), app.store.getState().notice]).toEqual([null, null]);
  });

  test('on any part of the open sheet takes the place of what is in it, whatever it is called', async () => {
    app.actions.openSheet('data');
    await userEvent.fill(page.getByRole('textbox', { name: 'The table' }), '7,8\n');
    await drop(() => dialog.getByRole('heading').element(), spring('spring.dat'));
    await expect.element(dialog.getByText('2 rows')).toBeVisible();
    await drop(() => dialog.element(), new File(['5;6'], 'summer.csv'));
    await expect.element(dialog.getByText('1 row', { exact: true })).toBeVisible();
    await drop(() => page.getByRole('textbox', { name: 'The table' }).element(), spring('spring.csv'));
    await expect.element(dialog.getByText('2 rows')).toBeVisible();
    expect(await used()).toEqual(SPRING);
  });

  test('on the editor is no text of the rule', async () => {
    writeRule(app, 'My rule');
    const field = page.getByRole('textbox', { name: 'The rule, one equation a line' });
    await expect.element(field).toBeVisible();
    const { racers } = experimentOf(app.store.getState());
    await drop(() => field.element(), spring('spring.csv'));
    await expect.element(dialog).toBeVisible();
    expect(experimentOf(app.store.getState()).racers).toEqual(racers);
  });

  test('that is too large to be read says so in the sheet, and what was in it stays', async () => {
    app.actions.openSheet('data');
    await userEvent.fill(page.getByRole('textbox', { name: 'The table' }), '7,8\n');
    await drop(() => dialog.element(), new File([' '.repeat(MOST_FILE + 1)], 'large.csv'));
    await expect.element(dialog.getByText('This file is too large to be read here.')).toBeVisible();
    await expect.element(dialog.getByText('1 row', { exact: true })).toBeVisible();
  });

  test('is not taken where the link of the page keeps the surface as it is', async () => {
    app.store.setState({ access: { surface: 'locked' } });
    await drop(() => document.body, spring('spring.csv'));
    await expect.poll(() => app.store.getState().notice).toEqual({ kind: 'closed-to-files' });
    expect(sheetOf()).toBeNull();
  });

  test('leaves nothing behind for a sheet that is opened later', async () => {
    await drop(() => document.body, spring('spring.csv'));
    await expect.element(dialog).toBeVisible();
    app.actions.closeSheet();
    await expect.element(dialog).not.toBeInTheDocument();
    app.actions.openSheet('data');
    await expect.element(page.getByRole('textbox', { name: 'The table' })).toHaveValue('');
  });
});

test('a race that is dropped on the sheet of data opens', async () => {
  app.actions.openSheet('data');
  await expect.element(dialog).toBeVisible();
  const race = '{"objective":{"kind":"catalog","id":"sphere"},"starts":[[1,1]],"racers":[]}';
  await drop(() => dialog.element(), new File([race], 'race.json'));
  await expect.poll(() => app.store.getState().notice).toEqual({ kind: 'opened-file' });
  expect(experimentOf(app.store.getState()).objective).toMatchObject({ id: 'sphere' });
});
