import type { Viewpoint } from '../../paint/relief/lens';
import { eased, FLIGHT_TIME } from '../map/flight';
import { prefersStill } from '../map/look';

/** From where a surface can be seen at one press: the first is where one begins. */
export const VIEWPOINTS = {
  front: { azimuth: 250, elevation: 50, zoom: 1 },
  notes: { azimuth: 200, elevation: 30, zoom: 1 },
  top: { azimuth: 270, elevation: 90, zoom: 1 },
} satisfies Record<string, Viewpoint>;

export type ViewpointName = keyof typeof VIEWPOINTS;

/** Where the eye is, or from where to where it is on its way. */
export interface Gaze {
  readonly at: Viewpoint;
  readonly flight: { readonly from: Viewpoint; readonly began: number } | null;
}

/** The eye comes no closer and goes no farther back. */
const ZOOM = { least: 0.5, most: 8 };

/** The nearest viewpoint above the floor. */
export const settled = ({ azimuth, elevation, zoom }: Viewpoint): Viewpoint => ({
  azimuth: ((azimuth % 360) + 360) % 360,
  elevation: Math.min(90, Math.max(0, elevation)),
  zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, zoom)),
});

/** Where the eye is at a time of animation frames; the very same viewpoint as before where it stands. */
export function gazeAt({ at, flight }: Gaze, now: number): { viewpoint: Viewpoint; arrived: boolean } {
  const t = flight ? Math.max(0, (now - flight.began) / FLIGHT_TIME) : 1;
  if (!flight || t >= 1) return { viewpoint: at, arrived: true };
  const { from } = flight;
  const part = eased(t);
  return {
    viewpoint: {
      azimuth: from.azimuth + shortest(at.azimuth - from.azimuth) * part,
      elevation: from.elevation + (at.elevation - from.elevation) * part,
      zoom: from.zoom * (at.zoom / from.zoom) ** part,
    },
    arrived: false,
  };
}

/** A turn of the same end that goes no farther than half way round. */
const shortest = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** The eye on its way to a viewpoint; where motion is not wanted it is there at once. */
export const flown = (from: Viewpoint, to: Viewpoint, began: number): Gaze => ({
  at: to,
  flight: prefersStill() ? null : { from, began },
});
