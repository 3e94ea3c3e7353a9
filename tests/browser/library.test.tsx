import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultExperiment } from '../../src/experiment/defaults';
import { objectiveOf } from '../../src/experiment/resolve';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { type Kept, openLibrary } from '../../src/state/wires/library';
import { DataSheet } from '../../src/ui/data/DataSheet';
import { LibrarySheet } from '../../src/ui/library/LibrarySheet';
import { must } from '../run/entries';
import { stand, stilled } from './stand';

const SIZE = { width: 700, height: 700 };
const bowl: Kept = { kind: 'surface', name: 'Bowl', text: '# Bowl\nf = x^2 + y^2' };
const half: Kept = { kind: 'rule', name: 'Half', text: '# Half\nw = w / 2' };
const three: Kept = { kind: 'data', name: 'Three', text: 'Three\n1,2\n2,4\n3,6' };

let app: Wired;
const library = () => openLibrary(app.actions);
const names = () =>
  library()
    .store.getState()
    .map(({ name }) => name);

/** As a page that has just been opened finds it. */
async function openSheet(...entries: readonly Kept[]): Promise<void> {
  app = await stand(<LibrarySheet onClose={() => {}} />, SIZE);
  for (const one of entries) library().keep(one);
}

const fileOf = (text: string) => new File([text], 'library.json', { type: 'application/json' });
const chooser = () => document.querySelector<HTMLInputElement>('input[type=file]')!;

describe('the library', () => {
  test('is empty at first, and says how things come there', async () => {
    await openSheet();
    await expect.element(page.getByText('Nothing is kept yet.', { exact: false })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Save as a file' })).toBeDisabled();
  });

  test('is kept on this device', async () => {
    await openSheet(bowl, half);
    expect(JSON.parse(localStorage.getItem('ravine.library')!)).toEqual({ v: 1, library: [bowl, half] });
  });

  test('is found again however much is in it', async () => {
    const long = '#'.repeat(1.5e6);
    const much = ['a', 'b', 'c'].map((name): Kept => ({ kind: 'surface', name, text: long }));
    await openSheet(...much);
    // What another page has changed is read again, as it is at the beginning.
    window.dispatchEvent(new StorageEvent('storage', { key: 'ravine.library' }));
    expect(names()).toEqual(['a', 'b', 'c']);
  });

  test('keeps what has a name already in its place', async () => {
    await openSheet(bowl, half);
    library().keep({ ...bowl, text: 'f = x^2' });
    expect(library().store.getState()).toEqual([{ ...bowl, text: 'f = x^2' }, half]);
  });

  test('brings a surface, a rule and data into the race', async () => {
    await openSheet(bowl, half, three);
    await userEvent.click(page.getByRole('button', { name: /^Bowl/ }));
    expect(experimentOf(app.store.getState()).objective).toMatchObject({ kind: 'text', text: bowl.text });
    await userEvent.click(page.getByRole('button', { name: /^Half/ }));
    const { racers } = experimentOf(app.store.getState());
    expect(racers.at(-1)!.optimizer).toEqual({ kind: 'text', text: half.text });
    expect(app.store.getState().writing?.of).toEqual({ kind: 'rule', slot: racers.at(-1)!.slot });
    await userEvent.click(page.getByRole('button', { name: /^Three/ }));
    const { data } = must(objectiveOf(experimentOf(app.store.getState())));
    expect(data!.columns).toEqual({ X: [1, 2, 3], Y: [2, 4, 6] });
  });

  test('renames; Esc leaves the name as it was', async () => {
    await openSheet(bowl);
    await userEvent.click(page.getByRole('button', { name: 'Rename Bowl' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Dish');
    await userEvent.keyboard('{Enter}');
    await expect.poll(names).toEqual(['Dish']);
    await userEvent.click(page.getByRole('button', { name: 'Rename Dish' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Plate');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: /^Dish/ })).toBeVisible();
    expect(names()).toEqual(['Dish']);
  });

  test('removes, and undoes that', async () => {
    await openSheet(bowl, half);
    await userEvent.click(page.getByRole('button', { name: 'Remove Bowl' }));
    await expect.poll(names).toEqual(['Half']);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(names).toEqual(['Half', 'Bowl']);
  });

  test('comes back from its own file', async () => {
    await openSheet(bowl, half);
    const file = library().exported();
    await userEvent.click(page.getByRole('button', { name: 'Remove Half' }));
    await userEvent.upload(chooser(), fileOf(file));
    await expect.element(page.getByText('2 entries added.')).toBeVisible();
    expect(names().toSorted()).toEqual(['Bowl', 'Half']);
  });

  test.each([
    ['no JSON', 'hello'],
    ['a race', JSON.stringify({ ...defaultExperiment, v: 1 })],
    ['a newer library', JSON.stringify({ v: 2, library: [] })],
    ['nameless entries', JSON.stringify({ v: 1, library: [{ ...bowl, name: '' }] })],
  ])('takes no file that is %s', async (_, text) => {
    await openSheet(bowl);
    await userEvent.upload(chooser(), fileOf(text));
    await expect.element(page.getByText('This file is no library.')).toBeVisible();
    expect(names()).toEqual(['Bowl']);
  });

  test('axe finds nothing', async () => {
    await openSheet(bowl, half, three);
    await userEvent.click(page.getByRole('button', { name: 'Remove Bowl' }));
    await stilled();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('storage that fails', () => {
  beforeEach(() => () => vi.restoreAllMocks());

  test('full: what is kept lasts as long as the page, and that is said', async () => {
    await openSheet(bowl);
    // The browser's own part: our code stands as it is.
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    library().keep(half);
    expect(names()).toEqual(['Bowl', 'Half']);
    expect(app.store.getState().notice).toEqual({ kind: 'no-storage' });
  });

  test('corrupt or of another page: what this page holds is what the device holds', async () => {
    await openSheet(bowl);
    localStorage.setItem('ravine.library', '{"v":1,"library":[{}]}');
    window.dispatchEvent(new StorageEvent('storage', { key: 'ravine.library' }));
    expect(names()).toEqual([]);
  });
});

describe('data of one’s own', () => {
  test('come from a table, lie under a line of one’s own, and can be kept', async () => {
    app = await stand(<DataSheet onClose={() => {}} />, SIZE);
    await userEvent.fill(page.getByRole('textbox', { name: 'The table' }), 'x;y;z\n1;2;3,5\n2;a;4\n3;6;5\n');
    await expect.element(page.getByText('2 rows; 1 row without two numbers is left out')).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Y' }), 'z');
    await expect.element(page.getByText('3 rows')).toBeVisible();
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Mine');
    await userEvent.click(page.getByRole('button', { name: 'Keep in my library' }));
    await userEvent.click(page.getByRole('button', { name: 'Use', exact: true }));
    const experiment = experimentOf(app.store.getState());
    expect(experiment.data).toEqual({ name: 'Mine', X: [1, 2, 3], Y: [3.5, 4, 5] });
    expect(must(objectiveOf(experiment)).text.hasModel).toBe(true);
    expect(names()).toContain('Mine');
  });

  test('of ten thousand rows are pasted in one go; what is beyond is said', async () => {
    app = await stand(<DataSheet onClose={() => {}} />, SIZE);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', Array.from({ length: 10_005 }, (_, i) => `${i},${2 * i}`).join('\n'));
    const field = page.getByRole('textbox', { name: 'The table' }).element();
    field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    await expect.element(page.getByText('10,000 rows; 5 more than the 10,000 that are read')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Use', exact: true }));
    expect(must(objectiveOf(experimentOf(app.store.getState()))).data!.columns.X).toHaveLength(10_000);
  });

  test('come from a file', async () => {
    app = await stand(<DataSheet onClose={() => {}} />, SIZE);
    await userEvent.upload(chooser(), new File(['1,2\n3,4\n'], 'spring.csv', { type: 'text/csv' }));
    await userEvent.click(page.getByRole('button', { name: 'Use', exact: true }));
    expect(experimentOf(app.store.getState()).data).toEqual({ name: 'spring', X: [1, 3], Y: [2, 4] });
  });

  test('axe finds nothing', async () => {
    app = await stand(<DataSheet onClose={() => {}} />, SIZE);
    await userEvent.fill(page.getByRole('textbox', { name: 'The table' }), 'x,y\n1,2\n');
    await stilled();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
