import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import { type App, openApp } from './app';
import { expectQuiet, settle, standings } from './quiet';
import { choose, openTakeHome, taken, trace } from './taking';

/** In the manner of a student: in Korean, without the hurry of a machine. */
const STUDENT = { locale: 'ko-KR', reducedMotion: 'reduce' } as const;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const DESKTOP = { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' } as const;

const field = (page: Page) => page.getByRole('textbox', { name: '규칙, 한 줄에 식 하나' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What axe finds on the page as it stands: rules and places. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function openBlankRule(app: App): Promise<void> {
  const { page } = app;
  await settle(page);
  await button(page, '옵티마이저 추가').click();
  await button(page, /규칙 직접 쓰기/).click();
  await expect
    .poll(async () => {
      await field(page).click();
      for (const key of ['Control+A', 'Backspace']) await page.keyboard.press(key);
      return field(page).evaluate((one) => one.querySelector('.cm-line')?.textContent);
    })
    .toBe('');
}

/** The momentum of the book, with the mistakes that are made on the way. */
async function writeMomentum({ page }: App): Promise<void> {
  await page.getByText('아직 아무것도 쓰지 않았습니다.').first().waitFor();
  // The input method was still Korean.
  await page.keyboard.insertText('# 나의 모멘텀\nㅍ = β v - η g');
  await button(page, '로마자로 다시 쓰기').click();
  await button(page, '매개변수로 만들기').click();
  await expect.poll(() => field(page).innerText()).toMatch(/β = 0\.9/);
  await button(page, '매개변수로 만들기').click();
  await page.getByText('w를 움직이는 줄이 없습니다.').first().waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('w += v');
  await button(page, '풀어 쓰기').click();
  await expect.poll(() => button(page, '완료').isEnabled()).toBe(true);
  await expect.poll(() => field(page).innerText()).toMatch(/w = w \+ v/);
}

/** To the end of the last line but one. */
async function toEndOfV(page: Page): Promise<void> {
  await field(page).click();
  for (const key of ['Control+End', 'ArrowUp', 'End']) await page.keyboard.press(key);
}

const hashOf = async (page: Page): Promise<string> => {
  await expect.poll(() => new URL(page.url()).hash).toContain('x=');
  await page.waitForTimeout(700);
  return new URL(page.url()).hash;
};

/** The rows of the race on the page, as its table says them. */
async function rowsOf(page: Page): Promise<string[]> {
  await openTakeHome(page);
  await choose(page, '표');
  const { bytes } = await taken(page, /^CSV 저장$/);
  return bytes.toString('utf8').trimEnd().split('\n');
}

/** Writes the momentum of the book on a screen of a kind: the link that shares it, and the rows of the writer’s own page. */
async function shareMomentum(screen: BrowserContextOptions) {
  const app = await openApp('', { ...STUDENT, ...screen });
  await openBlankRule(app);
  await writeMomentum(app);
  expect(await findings(app.page)).toEqual([]);
  await button(app.page, '완료').click();
  await settle(app.page);
  const hash = await hashOf(app.page);
  const rows = await rowsOf(app.page);
  expectQuiet(app);
  return { hash, rows };
}

/** What a link opens on a screen of a kind. */
async function openRows(hash: string, screen: BrowserContextOptions): Promise<string[]> {
  const app = await openApp(hash, { ...STUDENT, ...screen });
  await settle(app.page);
  const rows = await rowsOf(app.page);
  expectQuiet(app);
  return rows;
}

/** The rows of a racer, without its number and its name. */
const rowsOfRacer = (rows: readonly string[], racer: string): string[] =>
  rows.filter((row) => row.startsWith(racer)).map((row) => row.slice(racer.length));

test('the momentum of the book, written from blank on a phone and on a desktop, has the same rows wherever it is opened', async () => {
  const phone = await shareMomentum(PHONE);
  const desktop = await shareMomentum(DESKTOP);
  expect(phone.hash.length).toBeLessThan(2_000);
  expect(desktop).toEqual(phone);
  // On the other's screen, and without a page.
  expect(await openRows(phone.hash, DESKTOP)).toEqual(phone.rows);
  expect(await openRows(desktop.hash, PHONE)).toEqual(phone.rows);
  expect(trace(phone.hash.slice(1)).trimEnd().split('\n')).toEqual(phone.rows);
  // What the student wrote is what the catalogue has, number for number.
  const own = rowsOfRacer(phone.rows, '7,own,');
  expect(own.length).toBeGreaterThan(100);
  expect(rowsOfRacer(phone.rows, '2,momentum,')).toEqual(own);
});

test('a line that was blanked out is sought by whoever opens the link', async () => {
  const teacher = await openApp('', { ...STUDENT, ...DESKTOP, ...CLIPBOARD });
  await openBlankRule(teacher);
  await writeMomentum(teacher);
  await button(teacher.page, '한 줄 비우기').click();
  await button(teacher.page, /^v = /).click();
  await teacher.page.getByText('v를 정하는 줄이 비어 있습니다.').waitFor();
  await expect.poll(() => new URL(teacher.page.url()).hash).toContain('-answer:');
  const hash = await hashOf(teacher.page);
  expect(decodeURIComponent(hash)).not.toMatch(/β|eta/);
  expectQuiet(teacher);

  const student = await openApp(hash, { ...STUDENT, ...DESKTOP });
  const { page } = student;
  await settle(page);
  await button(page, /나의 모멘텀/)
    .first()
    .click();
  await button(page, '빈 줄 채우기').click();
  await toEndOfV(page);
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('β v - η g/2');
  await button(page, '확인').click();
  await page.getByText(/1번째 스텝에서 갈라져/).waitFor();
  await toEndOfV(page);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await button(page, '확인').click();
  await page.getByText(/200스텝 내내 경로가 같습니다/).waitFor();
  expect(await findings(page)).toEqual([]);
  expectQuiet(student);
});

test('data that are pasted are fitted, and ride in the link', async () => {
  const app = await openApp('', { ...STUDENT, ...DESKTOP });
  const { page } = app;
  await settle(page);
  await button(page, /^곡면/).click();
  await button(page, /^내 데이터/).click();
  await page.getByRole('textbox', { name: '표', exact: true }).fill('x;y\n1;2,5\n2;4,5\n3;6,5\n');
  await button(page, '쓰기').click();
  await button(page, '완료').click();
  await settle(page);
  // The search for minima takes its time; until it is over nobody knows a distance.
  await expect.poll(async () => (await standings(page))[0]![2]).not.toBe('–');
  const rows = await standings(page);
  const other = await openApp(await hashOf(page), { ...STUDENT, ...DESKTOP });
  await settle(other.page);
  await expect.poll(() => standings(other.page)).toEqual(rows);
  expect(new URL(other.page.url()).hash).toContain('data=x');
  expectQuiet(app);
  expectQuiet(other);
});

test('the keyboard reaches everything in the editor and leaves it again', async () => {
  const app = await openApp('', { ...STUDENT, ...DESKTOP });
  const { page } = app;
  await openBlankRule(app);
  await page.keyboard.insertText('w = w - g k');
  await button(page, '매개변수로 만들기').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page).innerText()).toMatch(/k = 1/);
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  expectQuiet(app);
});

test('nothing is said while a syllable is being composed', async () => {
  const app = await openApp('', { ...STUDENT, ...DESKTOP });
  const { page } = app;
  await openBlankRule(app);
  await page.keyboard.insertText('w = ');
  const said = page.getByRole('region', { name: '규칙 고치기' }).getByRole('status');
  await expect.poll(() => said.innerText()).toBe('줄이 너무 일찍 끝났습니다.');
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['ㅎ', '하', '한']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    // Longer than a hand rests before it is told of a problem.
    await page.waitForTimeout(800);
    expect(await said.innerText()).toBe('줄이 너무 일찍 끝났습니다.');
  }
  await keyboard.send('Input.insertText', { text: '한' });
  await expect.poll(() => said.innerText()).toContain('‘한’은 한글입니다.');
  expectQuiet(app);
});
