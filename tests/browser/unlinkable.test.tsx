import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { decodeJson } from '../../src/experiment/json';
import { MOST_LINK_LENGTH } from '../../src/experiment/limits';
import { experimentOf } from '../../src/state/store';
import { ShareSheet } from '../../src/ui/share/ShareSheet';
import { stand } from './stand';

/** A surface of one coordinate that is started from more places than a link has room for. */
const longStarts = Array.from({ length: 190 }, (_, i) =>
  Array.from({ length: 10 }, (_, j) => Math.sin(100 * i + j)),
);
const surface = longStarts[0]!.map((_, i) => `x${i + 1}^2`).join(' + ');

test('a race that fits in no link is offered as a file', async () => {
  const app = await stand(<ShareSheet onClose={() => {}} />, { width: 700, height: 500 });
  app.actions.edit((experiment) => ({
    ...experiment,
    objective: { kind: 'text', text: surface, parameters: {} },
    starts: longStarts,
  }));
  await expect.element(page.getByRole('alert')).toHaveTextContent(`16,384 are read`);
  expect(MOST_LINK_LENGTH).toBe(16_384);
  const saved: Blob[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    saved.push(file);
    return createObjectURL(file);
  };
  await page.getByRole('button', { name: 'Save the race as a file' }).click();
  await expect.poll(() => saved.length).toBe(1);
  URL.createObjectURL = createObjectURL;
  const opened = decodeJson(await saved[0]!.text());
  expect(opened).toMatchObject({ ok: true, value: { experiment: experimentOf(app.store.getState()) } });

  await app.actions.setLanguage('ko');
  await expect.element(page.getByRole('button', { name: '경주를 파일로 저장' })).toBeVisible();

  app.actions.undo();
  const field = page.getByRole('textbox');
  await expect.poll(() => (field.element() as HTMLInputElement).value).toMatch(/&v=1$/);
});
