import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withParameter } from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { RacerList } from '../../src/ui/racers/RacerList';
import { arrived, stand } from './stand';

/** One racer on x² + y², where gradient descent is stable up to 1. */
const descent =
  (eta: number) =>
  (experiment: Experiment): Experiment => ({
    ...experiment,
    objective: { kind: 'catalog', id: 'sphere', parameters: {} },
    starts: [[0.3, 0.2]],
    racers: [
      {
        ...experiment.racers[0]!,
        optimizer: { kind: 'catalog', id: 'gd', form: 'plain' },
        parameters: { eta },
      },
    ],
  });

/** A colour of the page, as it is computed. */
function colour(token: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = `var(--${token})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

test.each([
  [0.3, 'stable up to 1.00', 'ink-3'],
  [0.7, 'stable only up to 1.00', 'caution'],
  [1.2, 'unstable beyond 1.00', 'error'],
])('η = %d is told as %s', async (eta, says, token) => {
  const app = await stand(<RacerList />, { width: 304, height: 640 });
  app.actions.edit(descent(eta));
  await arrived(app);
  const sentence = page.getByText(`Near the minimum, ${says}.`);
  await expect.element(sentence).toBeVisible();
  expect(getComputedStyle(sentence.element()).color).toBe(colour(token));
});

test('the slider is amber from half the limit on, and marked where the limit is', async () => {
  const app = await stand(<RacerList />, { width: 304, height: 640 });
  const slider = page.getByRole('slider', { name: 'η' });
  const placeOf = async (eta: number): Promise<number> => {
    app.actions.edit(descent(eta));
    await expect.element(slider).toHaveAttribute('aria-valuetext', String(eta));
    return (slider.element() as HTMLInputElement).valueAsNumber;
  };
  const [half, whole] = [await placeOf(0.5), await placeOf(1)];
  await arrived(app);
  const mark = page.getByText('Near the minimum').element().previousElementSibling!;
  const { style } = mark as HTMLElement;
  expect(Number(style.getPropertyValue('--near'))).toBeCloseTo(half, 6);
  expect(Number(style.getPropertyValue('--limit'))).toBeCloseTo(whole, 6);
  expect(getComputedStyle(mark).backgroundImage).toContain(colour('caution'));
  expect(getComputedStyle(mark, '::before').borderInlineStartColor).toBe(colour('error'));
  // It lies on the track.
  const [box, track] = [mark.getBoundingClientRect(), slider.element().getBoundingClientRect()];
  expect([box.left, box.right]).toEqual([track.left, track.right]);
  expect((box.top + box.bottom) / 2).toBeCloseTo((track.top + track.bottom) / 2, 0);
});

test('a rule whose steps have a size of their own has no mark, and the sentence says why', async () => {
  const app = await stand(<RacerList />, { width: 304, height: 640 });
  app.actions.edit((experiment) => {
    const [racer] = descent(0.1)(experiment).racers;
    const optimizer = { kind: 'catalog', id: 'adam', form: 'outside' } as const;
    return { ...descent(0.1)(experiment), racers: [{ ...racer!, optimizer }] };
  });
  await arrived(app);
  const sentence = page.getByText('Its steps have their own size: no η here makes them grow.');
  await expect.element(sentence).toBeVisible();
  expect(document.querySelector('[style*="--limit"]')).toBeNull();
  // Beyond the slider nothing has been measured.
  app.actions.edit((experiment) => withParameter(experiment, 0, 'eta', 1e6));
  await expect.element(sentence).not.toBeInTheDocument();
});
