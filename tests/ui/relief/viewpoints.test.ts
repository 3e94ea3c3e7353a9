import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FLIGHT_TIME } from '../../../src/ui/map/flight';
import { gazeAt, settled, VIEWPOINTS } from '../../../src/ui/relief/viewpoints';
import { runs } from '../../runs';

const wild = fc.record({
  azimuth: fc.double({ min: -2000, max: 2000, noNaN: true }),
  elevation: fc.double({ min: -200, max: 200, noNaN: true }),
  zoom: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
});

test('a viewpoint is never under the floor, in the block or too far away to see it', () =>
  fc.assert(
    fc.property(wild, (viewpoint) => {
      const { azimuth, elevation, zoom } = settled(viewpoint);
      expect(azimuth).toBeGreaterThanOrEqual(0);
      expect(azimuth).toBeLessThanOrEqual(360);
      expect(Math.cos(((azimuth - viewpoint.azimuth) * Math.PI) / 180)).toBeCloseTo(1, 6);
      expect(elevation).toBeGreaterThanOrEqual(0);
      expect(elevation).toBeLessThanOrEqual(90);
      expect(zoom).toBeGreaterThanOrEqual(0.5);
      expect(zoom).toBeLessThanOrEqual(8);
    }),
    { numRuns: runs(200) },
  ));

test('every viewpoint that is offered can be had', () => {
  for (const viewpoint of Object.values(VIEWPOINTS)) expect(settled(viewpoint)).toEqual(viewpoint);
});

test('a flight begins where it was, ends where it leads, and never turns more than half round', () =>
  fc.assert(
    fc.property(
      wild.map(settled),
      wild.map(settled),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (from, at, t) => {
        const gaze = { at, flight: { from, began: 1000 } };
        const begins = gazeAt(gaze, 1000);
        expect(begins.arrived).toBe(false);
        expect(begins.viewpoint.azimuth).toBeCloseTo(from.azimuth, 5);
        expect(begins.viewpoint.zoom).toBeCloseTo(from.zoom, 5);
        const { viewpoint } = gazeAt(gaze, 1000 + t * FLIGHT_TIME * 0.999);
        expect(Math.abs(viewpoint.azimuth - from.azimuth)).toBeLessThanOrEqual(180 + 1e-9);
        expect(gazeAt(gaze, 1000 + FLIGHT_TIME)).toEqual({ viewpoint: at, arrived: true });
      },
    ),
    { numRuns: runs(200) },
  ));

test('an eye that stands is the very same from frame to frame', () => {
  const gaze = { at: VIEWPOINTS.front, flight: null };
  expect(gazeAt(gaze, 5).viewpoint).toBe(gazeAt(gaze, 99).viewpoint);
});
