import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../../src/experiment/defaults';
import { toggleRacer, withVary } from '../../../src/experiment/edits';
import { variationsOf } from '../../../src/experiment/vary';
import { gridFor, keyOf, placesOf, shownOf } from '../../../src/ui/split/places';

const varied = withVary(defaultExperiment, { kind: 'parameter', name: 'eta', values: [0.1, 0.01, 0.001] });

describe('the maps of an experiment', () => {
  test('are one for each racer that races', () => {
    const five = toggleRacer(defaultExperiment, 1);
    expect(placesOf(five).map((place) => place.kind === 'racer' && place.racer)).toEqual([0, 2, 3, 4, 5]);
  });

  test('or one for each of its variations, by number', () => {
    expect(placesOf(varied).map((place) => place.kind === 'variation' && place.edit)).toEqual(
      variationsOf(varied).map(({ edit }) => edit),
    );
  });

  test('are told apart by their keys, also from those where something else differs', () => {
    const starts = withVary(defaultExperiment, { kind: 'start', values: [[1, 2]] });
    const all = [defaultExperiment, varied, starts].flatMap(placesOf);
    expect(new Set(all.map(keyOf)).size).toBe(all.length);
  });
});

describe('the grid', () => {
  const WIDTHS = [320, 390, 699, 700, 1024, 1199, 1200, 1366, 1699, 1700, 1920, 3840];

  test('never shows more than six maps, nor more on a narrower page', () => {
    const most = WIDTHS.map((width) => gridFor(24, width).most);
    expect(most).toEqual(most.toSorted((a, b) => a - b));
    expect(most[0]).toBe(2);
    expect(most.at(-1)).toBe(6);
  });

  test.each(WIDTHS)('of a page %d px wide leaves no row empty', (width) => {
    for (let count = 1; count <= 24; count++) {
      const { most, columns } = gridFor(count, width);
      const shown = Math.min(count, most);
      expect(columns).toBeGreaterThan(0);
      expect(columns).toBeLessThanOrEqual(shown);
      expect(Math.ceil(shown / columns) * columns - shown).toBeLessThan(columns);
    }
  });

  test('stands one map below the other on a phone', () => {
    expect(gridFor(2, 390).columns).toBe(1);
    expect(gridFor(2, 700).columns).toBe(2);
  });
});

describe('what is shown', () => {
  const all = placesOf(defaultExperiment);

  test.each([1, 2, 4, 6])('of six maps, %d at a time, holds the one that is wanted', (most) => {
    for (const [wanted, place] of all.entries()) {
      const { from, places } = shownOf(all, most, wanted);
      expect(places).toContain(place);
      expect(from % most).toBe(0);
      expect(places).toEqual(all.slice(from, from + most));
    }
  });

  test('begins with the first where nothing is wanted, and ends with the last', () => {
    expect(shownOf(all, 4, -1).from).toBe(0);
    expect(shownOf(all, 4, 99).places.at(-1)).toBe(all.at(-1));
    expect(shownOf([], 4, 0)).toEqual({ from: 0, places: [] });
  });
});
