import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import type { Parameter } from '../../src/notation/tree';
import { Slider } from '../../src/ui/controls/Slider';
import { exact } from '../../src/words/number';
import { stand } from './stand';

const parameter = (change: Partial<Parameter> = {}): Parameter => ({
  name: 'eta',
  value: 0.1,
  low: 1e-5,
  high: 10,
  scale: 'log',
  ranged: true,
  span: { from: 0, to: 0 },
  ...change,
});

/** A slider that keeps its value, and tells what it was given. */
async function standSlider(change: Partial<Parameter> = {}) {
  const told = vi.fn<(value: number) => void>();
  const one = parameter(change);
  function Kept() {
    const [value, setValue] = useState(one.value);
    return (
      <Slider
        parameter={one}
        value={value}
        onChange={(next) => {
          told(next);
          setValue(next);
        }}
      />
    );
  }
  const app = await stand(<Kept />, { width: 300, height: 80 });
  return { app, told, track: page.getByRole('slider'), field: page.getByRole('textbox') };
}

test('a log scale gives each decade the same length', async () => {
  const { told, track } = await standSlider();
  await expect.element(track).toHaveAttribute('aria-valuetext', '0.1');
  expect((track.element() as HTMLInputElement).valueAsNumber).toBeCloseTo(2 / 3);
  await track.fill('0.5');
  expect(told).toHaveBeenLastCalledWith(0.01);
});

test.each(['eta', 'dampening', 'a_name_as_long_as_one_likes'])(
  'the name %s stands beside the track',
  async (name) => {
    const { track } = await standSlider({ name });
    const label = track.element().previousElementSibling!.getBoundingClientRect();
    const { left, width } = track.element().getBoundingClientRect();
    expect(label.right).toBeLessThanOrEqual(left);
    expect(width).toBeGreaterThan(100);
  },
);

test('a name of a few letters ends where one letter does', async () => {
  const right = async (name: string): Promise<number> => {
    await cleanup();
    const { track } = await standSlider({ name });
    const range = document.createRange();
    range.selectNodeContents(track.element().previousElementSibling!);
    return range.getBoundingClientRect().right;
  };
  const letter = await right('eta');
  expect(Math.abs((await right('cap')) - letter)).toBeLessThan(1);
});

test('a focus that leaves within a frame stays away', async () => {
  const { track, field } = await standSlider();
  await expect.element(field).toBeVisible();
  const [thumb, number] = [track.element() as HTMLInputElement, field.element() as HTMLInputElement];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  number.focus();
  thumb.focus();
  await frame();
  await frame();
  expect(document.activeElement).toBe(thumb);
});

test('β runs towards 1 in equal steps', async () => {
  const { told, track } = await standSlider({
    name: 'beta',
    value: 0.9,
    low: 0,
    high: 0.999,
    scale: 'linear',
  });
  expect((track.element() as HTMLInputElement).valueAsNumber).toBeCloseTo(1 / 3);
  await track.fill(String(2 / 3));
  expect(told).toHaveBeenLastCalledWith(0.99);
});

describe('keys', () => {
  test('arrows go a fiftieth, Shift a tenth, Alt a two-hundredth, Home and End to the ends', async () => {
    const { told, track } = await standSlider({ value: 0, low: 0, high: 100, scale: 'linear' });
    (track.element() as HTMLElement).focus();
    for (const [keys, value] of [
      ['{ArrowRight}', 2],
      ['{Shift>}{ArrowRight}{/Shift}', 12],
      ['{Alt>}{ArrowUp}{/Alt}', 12.5],
      ['{ArrowLeft}', 10.5],
      ['{End}', 100],
      ['{Home}', 0],
    ] as const) {
      await userEvent.keyboard(keys);
      expect(told).toHaveBeenLastCalledWith(value);
    }
  });

  test('a key that is held is one drag', async () => {
    const { app, track } = await standSlider();
    (track.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight>3}');
    expect(app.store.getState().dragging).toBe('slider');
    await userEvent.keyboard('{/ArrowRight}');
    expect(app.store.getState().dragging).toBe(null);
  });
});

test('from press to release it is one drag', async () => {
  const { app, track } = await standSlider();
  const element = track.element();
  const pointer = (type: string) => new PointerEvent(type, { bubbles: true, pointerId: 1 });
  Object.defineProperty(element, 'setPointerCapture', { value: () => undefined });
  element.dispatchEvent(pointer('pointerdown'));
  expect(app.store.getState().dragging).toBe('slider');
  element.dispatchEvent(pointer('lostpointercapture'));
  expect(app.store.getState().dragging).toBe(null);
});

describe('the number', () => {
  test('may lie beyond the slider: the thumb rests at the end, the number is true', async () => {
    const { told, track, field } = await standSlider();
    await field.fill('250');
    await userEvent.keyboard('{Enter}');
    expect(told).toHaveBeenLastCalledWith(250);
    await expect.element(field).toHaveValue('250');
    expect((track.element() as HTMLInputElement).valueAsNumber).toBe(1);
  });

  test.each([
    ['0', 0],
    ['−0.5', -0.5],
    ['10⁻⁸', 1e-8],
    ['1e-3', 0.001],
  ])('reads %s', async (text, value) => {
    const { told, field } = await standSlider();
    await field.fill(text);
    await userEvent.keyboard('{Enter}');
    expect(told).toHaveBeenLastCalledWith(value);
  });

  test('what is no number is refused with a line that says what was kept', async () => {
    const { told, field } = await standSlider();
    await field.fill('fast');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('not a number; kept 0.1');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(told).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  test('a whole number stays whole', async () => {
    const { told, field } = await standSlider({ scale: 'int', value: 3, low: 1, high: 30 });
    await field.fill('2.5');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('not a whole number; kept 3');
    expect(told).not.toHaveBeenCalled();
  });

  test.each([
    [1e6, '10⁶', '1000000'],
    [1234567, '1.2·10⁶', '1234567'],
    [0.12345, '0.1235', '0.12345'],
    [0.0397887, '0.0398', '0.0397887'],
    [-0.3333333333333333, '−0.333', '−0.3333333333333333'],
  ])(
    '%s has fewer digits where all do not fit, and all of them under the focus',
    async (value, short, whole) => {
      const { told, field } = await standSlider({ value, low: -1, high: 1e6, scale: 'linear' });
      const fits = ({ scrollWidth, clientWidth } = field.element()) => scrollWidth <= clientWidth;
      await expect.element(field).toHaveValue(short);
      expect(fits()).toBe(true);
      await field.click();
      await expect.element(field).toHaveValue(whole);
      const chosen = () => {
        const { selectionStart, selectionEnd } = field.element() as HTMLInputElement;
        return [selectionStart, selectionEnd];
      };
      await expect.poll(chosen).toEqual([0, whole.length]);
      await userEvent.keyboard('{Tab}');
      await expect.element(field).toHaveValue(short);
      expect(told).not.toHaveBeenCalled();
    },
  );

  test.each([0.1234, 10000, 1e-8, 123456])('%s has all its digits', async (value) => {
    const { field } = await standSlider({ value });
    await expect.element(field).toHaveValue(exact(value));
    expect(field.element().scrollWidth).toBeLessThanOrEqual(field.element().clientWidth);
  });

  test('leaving the field takes it', async () => {
    const { told, field } = await standSlider();
    await field.fill('0.2');
    await userEvent.keyboard('{Tab}');
    expect(told).toHaveBeenLastCalledWith(0.2);
  });
});
