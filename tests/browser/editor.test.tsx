import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { copyRacer, removeRacer } from '../../src/experiment/edits';
import { objectiveOf, resolveRacer } from '../../src/experiment/resolve';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { Editor } from '../../src/ui/editor/Editor';
import { openRule, writeRule, writeSurface } from '../../src/ui/editor/opening';
import { SentenceLine } from '../../src/ui/sentence/SentenceLine';
import { must } from '../run/entries';
import { arrived, stand, stilled } from './stand';

const SIZE = { width: 432, height: 760 };

const Page = () => (
  <div style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
    <SentenceLine />
    <Editor />
  </div>
);

const rule = () => page.getByRole('textbox', { name: 'The rule, one equation a line' });
const surface = () => page.getByRole('textbox', { name: 'The surface, one equation a line' });
const done = () => page.getByRole('button', { name: 'Done' });
const last = ({ store }: Wired) => experimentOf(store.getState()).racers.at(-1)!;
const written = (app: Wired): string => {
  const { optimizer } = last(app);
  return optimizer.kind === 'text' ? optimizer.text : '';
};

async function openRuleEditor(): Promise<Wired> {
  const app = await stand(<Page />, SIZE);
  writeRule(app, 'My rule');
  await expect.element(rule()).toBeVisible();
  return app;
}

describe('a rule of one’s own', () => {
  test('begins as gradient descent, is typeset, and its parameters are sliders', async () => {
    const app = await openRuleEditor();
    expect(must(resolveRacer(last(app))).rule.parameters.map(({ name }) => name)).toEqual(['eta']);
    await expect.element(page.getByRole('slider', { name: 'η' })).toBeVisible();
    await expect.poll(() => document.querySelector('.katex'), { timeout: 10_000 }).toBeTruthy();
    await arrived(app);
    expect(app.traces.current.list.some(({ racer }) => racer === 6)).toBe(true);
  });

  test('runs as it is typed; what cannot run leaves the last version, and the sentence says so', async () => {
    const app = await openRuleEditor();
    const before = written(app);
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control} + k');
    await expect.element(page.getByText('Nothing is called “k”.').first()).toBeVisible();
    await expect.element(page.getByText('shows the last version that worked.')).toBeVisible();
    await expect.element(done()).toBeDisabled();
    expect(written(app).trimEnd()).toBe(before);
    await userEvent.keyboard('{Backspace}g');
    await expect.poll(() => written(app)).toBe(`${before} + g`);
    await expect.element(done()).toBeEnabled();
  });

  test('while it cannot run, what is written is read out line by line, with its fault marked', async () => {
    await openRuleEditor();
    const reading = () => page.getByText('Reads as').element().parentElement!;
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control}{ArrowUp}{End}{Enter}m = sign g + k{Enter}u = m');
    await expect.poll(() => reading().querySelector('mark')?.textContent).toBe('k');
    expect(reading().querySelector('mark')!.parentElement!.textContent).toBe('m = sign g + k');
    // Typeset: the line above and the line below, of the text as it stands.
    await expect.poll(() => reading().querySelectorAll('.katex')).toHaveLength(2);
  });

  test('no place is marked where it is the whole text that lacks something', async () => {
    await openRuleEditor();
    const marks = () => (rule().element().getRootNode() as ShadowRoot).querySelectorAll('.cm-wrong');
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}a{/Control}m = g k');
    await expect.poll(() => marks()).toHaveLength(1);
    await userEvent.keyboard('{Backspace}{Backspace}');
    await expect.element(page.getByText('No line moves w.').first()).toBeVisible();
    expect(marks()).toHaveLength(0);
  });

  test('a list of completions hides no complaint, neither of its line nor of one above', async () => {
    await openRuleEditor();
    const inField = (selector: string) => {
      const found = rule().element().getRootNode() as ShadowRoot;
      return found.querySelector(selector)?.getBoundingClientRect();
    };
    const isHidden = (): boolean | undefined => {
      const [list, sentence] = [inField('.cm-tooltip'), inField('.cm-complaint')];
      if (!list || !sentence || list.top < -1000) return undefined;
      return list.top < sentence.bottom && sentence.top < list.bottom;
    };
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control}{Enter}m = g{ArrowUp} + no');
    await expect.element(page.getByText('Nothing is called “no”.').first()).toBeVisible();
    await expect.poll(isHidden).toBe(false);
    await userEvent.keyboard('{Escape}{ArrowDown}{End} + mi');
    await expect.poll(isHidden).toBe(false);
    expect(inField('.cm-tooltip')!.top).toBeGreaterThan(inField('.cm-complaint')!.bottom);
  });

  test('a click on the mend, or Enter in its line, declares what is missing under the title', async () => {
    const app = await openRuleEditor();
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control} + k');
    const mend = page.getByRole('button', { name: 'Make it a parameter' });
    await userEvent.click(mend);
    await expect.poll(() => written(app)).toMatch(/^# My rule\nk = 1\nη = .*\+ k$/s);
    await userEvent.keyboard(' + q');
    await expect.element(mend).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => written(app)).toMatch(/^# My rule\nq = 1\nk = 1\n/);
  });

  test('Enter is a new line where nothing is to be mended', async () => {
    const app = await openRuleEditor();
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control}{Enter}w = w');
    await expect.poll(() => written(app)).toMatch(/\nw = w$/);
  });

  test('the signs under the text are typed at the caret', async () => {
    const app = await openRuleEditor();
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control} / ');
    await userEvent.click(page.getByRole('button', { name: '√' }));
    await userEvent.keyboard('g');
    await userEvent.click(page.getByRole('button', { name: '²' }));
    await expect.poll(() => written(app)).toMatch(/w - η g \/ √\(g²\)$/);
    await userEvent.keyboard('{End}{Enter}w ');
    await userEvent.click(page.getByRole('button', { name: '←' }));
    await userEvent.keyboard('w');
    await userEvent.click(page.getByRole('button', { name: '·' }));
    await userEvent.keyboard('2');
    await expect.poll(() => written(app)).toMatch(/\nw ← w · 2$/);
  });

  test('Tab completes a spelled letter, and nothing but that', async () => {
    const app = await openRuleEditor();
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control} et');
    await expect.poll(() => document.activeElement?.shadowRoot?.querySelector('.cm-tooltip')).toBeTruthy();
    await userEvent.keyboard('{Tab} g');
    await expect.poll(() => written(app)).toMatch(/- η g η g$/);
  });

  test('one undo of the page takes back what was typed in one go', async () => {
    const app = await openRuleEditor();
    const before = written(app);
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control}{Enter}w = w{Enter}w = w');
    await expect.poll(() => written(app).split('\n')).toHaveLength(5);
    app.actions.undo();
    await expect.poll(() => written(app)).toBe(before);
    await expect.poll(() => rule().element().textContent).not.toMatch(/w = w(?! -)/);
    app.actions.undo();
    await expect.poll(() => app.store.getState().writing).toBeNull();
  });

  test('its keys are letters, not hotkeys', async () => {
    const app = await openRuleEditor();
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control}{Enter}# s t 1 + 0');
    expect(app.store.getState().sheet).toBeNull();
    expect(app.store.getState().view).toEqual({ kind: 'frame' });
    await expect.poll(() => written(app)).toMatch(/# s t 1 \+ 0$/);
  });

  test('a broken draft is there when it is opened again', async () => {
    const app = await openRuleEditor();
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control} + k');
    await expect.element(done()).toBeDisabled();
    await userEvent.click(page.getByRole('button', { name: 'Optimizers' }));
    expect(app.store.getState().writing).toBeNull();
    openRule(app, 6);
    await expect.poll(() => rule().element().textContent).toContain('+ k');
    await expect.element(done()).toBeDisabled();
  });

  test('a new rule begins anew, whatever was left of another in its place', async () => {
    const app = await openRuleEditor();
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control} + k');
    await expect.element(done()).toBeDisabled();
    await userEvent.click(page.getByRole('button', { name: 'Optimizers' }));
    app.actions.edit((experiment) => removeRacer(experiment, 6));
    writeRule(app, 'My rule');
    await expect.element(done()).toBeEnabled();
    expect(rule().element().textContent).not.toContain('+ k');
  });

  test('a line is blanked out, written anew and marked by its path', async () => {
    const app = await stand(<Page />, SIZE);
    app.actions.edit((experiment) => copyRacer(experiment, 1, 'Ball'));
    openRule(app, 2);
    await userEvent.click(page.getByRole('button', { name: 'Blank out a line' }));
    await userEvent.click(page.getByRole('button', { name: /^v =/ }));
    await expect.element(page.getByText('The line that gives v is missing.')).toBeVisible();
    await expect.element(page.getByText('This line is still to be written.').first()).toBeVisible();
    const check = page.getByRole('button', { name: 'Check' });
    await expect.element(check).toBeDisabled();
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowDown}{ArrowDown}{ArrowDown}{End}{Backspace}');
    await userEvent.keyboard('-η g');
    await userEvent.click(check);
    await expect.element(page.getByText(/The paths part at step 2/)).toBeVisible();
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowDown}{ArrowDown}{ArrowDown}{End} + β v');
    await userEvent.click(check);
    await expect.element(page.getByText(/The same path over all/)).toBeVisible();
  });

  test('axe finds nothing, with a complaint open', async () => {
    await openRuleEditor();
    await userEvent.click(rule());
    await userEvent.keyboard('{Control>}{End}{/Control} + k');
    await expect.element(page.getByRole('button', { name: 'Make it a parameter' })).toBeVisible();
    await stilled();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('a surface of one’s own', () => {
  const minima = ({ store }: Wired) => must(objectiveOf(experimentOf(store.getState()))).minima;

  test('finds its coordinates, its sliders and its minima', async () => {
    const app = await stand(<Page />, SIZE);
    writeSurface(app, 'Mine');
    await expect.element(surface()).toBeVisible();
    await expect.element(page.getByRole('slider', { name: 'a' })).toBeVisible();
    await expect.poll(() => minima(app)).toEqual([{ at: [0, 0], f: 0, found: true }]);
    await userEvent.click(surface());
    await userEvent.keyboard('{Control>}{End}{/Control} - 4 x + 2');
    await expect.poll(() => minima(app)).toEqual([{ at: [2, 0], f: -2, found: true }]);
  });

  test('keeps its start while a coordinate is missing for a moment', async () => {
    const app = await stand(<Page />, SIZE);
    writeSurface(app, 'Mine');
    await expect.element(surface()).toBeVisible();
    const { starts } = experimentOf(app.store.getState());
    await userEvent.click(surface());
    await userEvent.keyboard('{Control>}a{/Control}x^2');
    await expect.poll(() => experimentOf(app.store.getState()).starts).toEqual([[1]]);
    await userEvent.keyboard(' + y^2');
    await expect.poll(() => experimentOf(app.store.getState()).starts).toEqual(starts);
  });
});
