import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readForm } from '../../src/catalog/form';
import { followHotkeys } from '../../src/ui/keys/hotkeys';
import { Rule } from '../../src/ui/racers/Rule';
import { formEntries } from '../catalog/forms';
import { accepted } from '../catalog/surface';
import { stand } from './stand';

/** All rules under each other, in a column as wide as the one beside the map leaves them. */
async function standRules(width: number) {
  const app = await stand(
    formEntries.map(({ name, form }) => (
      <section key={name} aria-label={name}>
        <Rule text={accepted(readForm(form))} shows={form.method?.shows} />
      </section>
    )),
    { width, height: 600 },
  );
  const rules = () => page.getByRole('group', { name: 'Rule' }).elements();
  await expect.poll(() => rules().every((rule) => rule.querySelector('.katex'))).toBe(true);
  await expect.poll(() => document.fonts.status).toBe('loaded');
  return { app, rules };
}

const linesOf = (rule: Element): readonly HTMLElement[] => [
  ...rule.querySelectorAll<HTMLElement>(':scope > div > span'),
];

const isTooWide = ({ scrollWidth, clientWidth }: Element): boolean => scrollWidth > clientWidth;

/** Whether a line that is too wide is scrolled by touch and by keys, to its very end. */
function isReachable(line: HTMLElement): boolean {
  line.scrollLeft = 1e6;
  const end = line.querySelector('.katex-html > :last-child')!.getBoundingClientRect().right;
  const isWhole = end <= line.getBoundingClientRect().right + 0.5;
  line.scrollLeft = 0;
  return line.tabIndex === 0 && getComputedStyle(line).overflowX === 'auto' && isWhole;
}

const sizeOf = (line: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(line.querySelector('.katex')!).fontSize);

describe.each([276, 332])('in a column of %i px', (width) => {
  test('no line of any rule is cut: it fits, or it scrolls', async () => {
    const { rules } = await standRules(width);
    expect(rules()).toHaveLength(formEntries.length);
    const cut = () =>
      rules().flatMap((rule, i) =>
        linesOf(rule).some((line) => isTooWide(line) && !isReachable(line)) ? [formEntries[i]!.name] : [],
      );
    await expect.poll(cut).toEqual([]);
    for (const rule of rules()) expect(rule.getBoundingClientRect().width).toBeLessThanOrEqual(width);
  });

  test('nothing is set smaller than can be read, and what fits is set in its size', async () => {
    const { rules } = await standRules(width);
    const sizes = rules().flatMap((rule) => linesOf(rule).map(sizeOf));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    const usual = Math.max(...sizes);
    expect(sizes.filter((size) => size === usual).length).toBeGreaterThan(0.9 * sizes.length);
  });
});

test('a line goes on below outside of its brackets, or after a comma of a long list', async () => {
  const { rules } = await standRules(276);
  const rowsOf = (line: HTMLElement): number =>
    new Set(
      [...line.querySelectorAll('.katex-html > *')].map((piece) => piece.getBoundingClientRect().bottom),
    ).size;
  const line = (name: string, tex: RegExp): HTMLElement =>
    linesOf(rules()[formEntries.findIndex((entry) => entry.name === name)]!).find(({ textContent }) =>
      tex.test(textContent),
    )!;
  const corrected = line('nadam.torch', /hat\{m\} =/);
  await expect.poll(() => rowsOf(corrected)).toBe(2);
  for (const whole of corrected.querySelectorAll('[data-whole]')) {
    const bottoms = [...whole.children].map((piece) => Math.round(piece.getBoundingClientRect().bottom));
    expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(10);
  }
  const list = line('best-of-list.plain', /lowest/);
  await expect.poll(() => rowsOf(list)).toBeGreaterThan(2);
});

test('the keys that scroll a line do not move the race', async () => {
  const { app, rules } = await standRules(150);
  const stop = followHotkeys(app);
  try {
    const wide = rules().flatMap(linesOf).find(isTooWide)!;
    const { step } = app.store.getState().playback;
    wide.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(() => wide.scrollLeft).toBeGreaterThan(0);
    expect(app.store.getState().playback.step).toBe(step);
  } finally {
    stop();
  }
});

test('a line is measured again where its column has another width', async () => {
  const { rules } = await standRules(150);
  expect(rules().flatMap(linesOf).some(isTooWide)).toBe(true);
  const box = rules()[0]!.closest<HTMLElement>('div[style]')!;
  box.style.width = '1200px';
  await expect.poll(() => document.querySelector('[data-scrolls], [style*="--fit"]')).toBe(null);
});
