import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { encodeJson } from '../../src/experiment/json';
import { withData, withObjective } from '../../src/experiment/edits';
import type { OwnData } from '../../src/experiment/experiment';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { keepRows } from '../../src/state/wires/rows';
import { SentenceLine } from '../../src/ui/sentence/SentenceLine';
import { ShareSheet } from '../../src/ui/share/ShareSheet';
import { stand, standAt } from './stand';

const SIZE = { width: 700, height: 700 };
const X = Array.from({ length: 10_000 }, (_, row) => Math.sin(row));
const large: OwnData = { name: 'large', X, Y: X };

const forget = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const forgetting = indexedDB.deleteDatabase('ravine');
    forgetting.onsuccess = () => resolve();
    forgetting.onerror = () => reject(forgetting.error);
  });

const lay = ({ actions }: Wired, data: OwnData): void =>
  actions.edit((experiment) =>
    withData(withObjective(experiment, { kind: 'catalog', id: 'line_fit', parameters: {} }), data),
  );

async function addressed(): Promise<void> {
  await expect.poll(() => location.hash).toContain('data=kept:10000:');
}

/** Lays so many rows under the race that no link holds them, and leaves when the address speaks of them. */
async function leave(): Promise<Wired> {
  const app = await stand(<div />, SIZE);
  lay(app, large);
  await addressed();
  app.dispose();
  return app;
}

beforeEach(async () => {
  await forget();
  return () => vi.restoreAllMocks();
});

describe('rows that fit in no link', () => {
  test('are there again when the page is loaded again, and the race with them', async () => {
    const before = await leave();
    const address = location.hash;
    const after = await standAt(address, <SentenceLine />, SIZE);
    await expect.poll(() => experimentOf(after.store.getState()).data).toEqual(large);
    expect(experimentOf(after.store.getState())).toEqual(experimentOf(before.store.getState()));
    expect(after.store.getState().notice).toBeNull();
    expect(location.hash).toBe(address);
  });

  test('are said to be elsewhere where this device has not kept them, in both languages', async () => {
    await leave();
    await forget();
    const app = await standAt(location.hash, <SentenceLine />, SIZE);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('10,000 rows of data of this race are not in the link');
    expect(experimentOf(app.store.getState())).toMatchObject({ objective: { id: 'line_fit' } });
    expect(experimentOf(app.store.getState()).data).toBeUndefined();
    await app.actions.setLanguage('ko');
    await expect.element(page.getByRole('alert')).toHaveTextContent('데이터 10,000행은 링크에 없습니다');
  });

  test('come back by Back, where the device refuses to keep them as well; that is said', async () => {
    const app = await stand(<SentenceLine />, SIZE);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    lay(app, large);
    await addressed();
    expect(app.store.getState().notice).toEqual({ kind: 'no-storage' });
    lay(app, { name: 'small', X: [1, 2], Y: [3, 4] });
    await expect.poll(() => location.hash).not.toContain('kept');
    history.back();
    await expect.poll(() => experimentOf(app.store.getState()).data).toEqual(large);
  });

  test('are few: the oldest go', async () => {
    const { actions } = await stand(<div />, SIZE);
    const names = Array.from({ length: 21 }, (_, table) => String.fromCodePoint(97 + table));
    const rows = keepRows(actions);
    for (const name of names) await rows.keep({ name, text: `rows of ${name}` });
    const found = await Promise.all(names.map((name) => keepRows(actions).recall(name)));
    expect(found).toEqual([undefined, ...names.slice(1).map((name) => `rows of ${name}`)]);
  });
});

describe('the sheet that shares them', () => {
  test('says what the address says: the link is without them, the file is not', async () => {
    const app = await stand(<ShareSheet onClose={() => {}} />, SIZE);
    await expect.element(page.getByText('The link holds everything', { exact: false })).toBeVisible();
    lay(app, large);
    await expect.element(page.getByRole('alert')).toHaveTextContent('all but the 10,000 rows of “large”');
    await expect
      .element(page.getByText('The link holds everything', { exact: false }))
      .not.toBeInTheDocument();
    await addressed();
    const [said] = /data=[^&]*/.exec(location.hash)!;
    const field = page.getByRole('textbox', { name: 'Link' }).element() as HTMLInputElement;
    expect(field.value).toContain(said);
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      saved.push(file as Blob);
      return 'blob:';
    });
    await page.getByRole('button', { name: 'Save the race as a file' }).click();
    await expect.poll(() => saved.length).toBe(1);
    expect(await saved[0]!.text()).toBe(encodeJson(experimentOf(app.store.getState())));
    await app.actions.setLanguage('ko');
    await expect.element(page.getByRole('alert')).toHaveTextContent('10,000행');
  });
});
