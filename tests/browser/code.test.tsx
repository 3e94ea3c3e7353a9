import axe from 'axe-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { decode } from '../../src/experiment/link';
import { App } from '../../src/ui/App';
import type { Wired } from '../../src/state/wires';
import { stand, stilled } from './stand';

let app: Wired;

/** Opens a link on the page, and there the code with its key. */
async function openCode(link: string, width = 1366, height = 768): Promise<void> {
  await page.viewport(width, height);
  app = await stand(<App />, { width, height });
  const opened = await decode(link);
  if (!opened.ok) throw new Error(opened.error.code);
  app.actions.open(opened.value.experiment, opened.value.presentation);
  // The page listens as soon as it is there.
  const pressed = async () => {
    await userEvent.keyboard('c');
    return app.store.getState().sheet;
  };
  await expect.poll(pressed, { timeout: 20_000 }).toBe('code');
  await expect.element(sheet()).toBeVisible();
}

const sheet = () => page.getByRole('dialog', { name: /^(Take the code|코드 가져가기)$/ });
const program = () => page.getByRole('region', { name: 'Program' });
const whose = () => sheet().getByRole('combobox', { name: 'Whose code' });

describe('the code of a race', () => {
  test('is that of the selected racer, in the language of choice, or of all', async () => {
    await openCode('race=gd~adam&n=50&v=1');
    await expect
      .element(program())
      .toHaveTextContent(/import numpy as np.*def gd\(w, T\):.*w = w - eta \* g/);
    await whose().selectOptions('Adam');
    await expect.element(program()).toHaveTextContent(/m = beta1 \* m \+ \(1 - beta1\) \* g/);
    await expect.element(program()).not.toHaveTextContent('def gd');
    await sheet().getByText('PyTorch', { exact: true }).click();
    await expect.element(program()).toHaveTextContent('torch.optim.Adam([weights]');
    await sheet().getByText('JavaScript', { exact: true }).click();
    await whose().selectOptions('The whole race');
    await expect.element(program()).toHaveTextContent(/function\* gd.*function\* adam/);
  });

  test('comes with its formulas and its sources', async () => {
    await openCode('race=adam&n=50&v=1');
    const tex = page.getByRole('region', { name: 'Formula in TeX' });
    await expect.element(tex).toHaveTextContent(/\\begin\{align\*\} m &\\leftarrow \\beta_1 m \+/);
    const bib = page.getByRole('region', { name: 'Citation in BibTeX' });
    await expect.element(bib).toHaveTextContent('@misc{kingma2015adam,');
  });

  test('of a method is refused in words, but where a class has it', async () => {
    await openCode('race=armijo~gd~lbfgs&n=50&v=1');
    await expect.element(sheet().getByText(/ is a method in code here/)).toBeVisible();
    expect(program().elements()).toEqual([]);
    await whose().selectOptions('The whole race');
    await expect.element(sheet().getByText(/^Without Armijo/)).toBeVisible();
    await expect.element(sheet().getByText(/^Without L-BFGS\..*torch\.optim\.LBFGS/)).toBeVisible();
    await sheet().getByText('PyTorch', { exact: true }).click();
    await expect.element(program()).toHaveTextContent('torch.optim.LBFGS([weights]');
  });

  test('of SciPy says whose steps it takes', async () => {
    await openCode('race=bfgs&n=50&v=1');
    await expect.element(program()).toHaveTextContent('minimize(both, w, jac=True, method="BFGS"');
    await expect.element(sheet().getByText(/^BFGS takes the steps of SciPy there/)).toBeVisible();
    await sheet().getByText('JavaScript', { exact: true }).click();
    await expect.element(sheet().getByText(/SciPy has it .*: take the program for NumPy/)).toBeVisible();
  });

  test('is copied, and saved under its name', async () => {
    await openCode('race=gd&n=50&v=1');
    const { clipboard } = navigator;
    const copied: string[] = [];
    const write = (text: string): Promise<void> => {
      copied.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    onTestFinished(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
    await sheet().getByRole('button', { name: 'Copy' }).first().click();
    await expect.poll(() => copied[0]).toMatch(/^# Beale: gd\n[^]*run\("1,gd", gd\(start, 50\)\)\n$/);
    const saved: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    onTestFinished(() => click.mockRestore());
    click.mockImplementation(function clicked(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await sheet().getByRole('button', { name: 'Download' }).click();
    await expect.poll(() => saved).toEqual(['gd.py']);
  });

  test('opens from the menu of a racer, and from what is shared', async () => {
    await page.viewport(1366, 768);
    app = await stand(<App />, { width: 1366, height: 768 });
    app.actions.openSheet('share');
    await page.getByRole('button', { name: 'Code' }).click();
    await expect.element(sheet()).toBeVisible();
    app.actions.closeSheet();
    await expect.poll(() => sheet().elements()).toEqual([]);
    await page
      .getByRole('button', { name: /^More for Adam|Adam.*more/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Take the code' }).click();
    await expect.element(program()).toHaveTextContent('def adam(w, T):');
  });
});

test.each([
  [1366, 768, 'en', 'light'],
  [390, 844, 'ko', 'dark'],
] as const)('axe finds nothing at %i × %i in %s, %s', async (width, height, language, theme) => {
  await openCode('race=gd~bfgs&n=50&v=1', width, height);
  await app.actions.setLanguage(language);
  app.actions.setTheme(theme);
  await expect.poll(() => document.documentElement.dataset['theme']).toBe(theme);
  await expect.poll(() => document.documentElement.lang).toBe(language);
  await stilled();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
