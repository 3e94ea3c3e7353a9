/** The colours of the page and of everything drawn on the map. Hexadecimal sRGB, for a light and a dark ground. */

export type Theme = 'light' | 'dark';

/** A racer's two colours: `r` draws paths and markers, `t` writes names (≥ 4.5 : 1 on paper and on casing). */
export interface RacerColour {
  readonly r: string;
  readonly t: string;
}

/** All colours of one theme. */
export interface Palette {
  /** Page, panels, sheets. */
  readonly paper: string;
  /** Text. */
  readonly ink: string;
  /** Secondary text, icons. */
  readonly ink2: string;
  /** Labels, axis numbers beside the map, units. */
  readonly ink3: string;
  /** Hairlines and grid lines. */
  readonly line: string;
  /** Outlines of controls, hatching. */
  readonly line2: string;
  /** The empty part of sliders. */
  readonly track: string;
  /** Hover, the open racer. */
  readonly fill: string;
  /** Pressed. */
  readonly fill2: string;
  /** Play, the current step, links, the focus ring: "you can act here". */
  readonly accent: string;
  readonly onAccent: string;
  readonly error: string;
  readonly errorSoft: string;
  /** The outline of everything drawn on the map. */
  readonly casing: string;
  /** Start, flag, vectors. */
  readonly mapInk: string;
  /** Contour and axis numbers on the map. */
  readonly mapInk2: string;
  /** Contour lines, before their opacity. */
  readonly mapLine: string;
  /** Opacity of contour lines, by rank. */
  readonly lineOpacity: { readonly whole: number; readonly three: number };
  /** Behind a sheet. */
  readonly scrim: string;
  /** The eight racers, in order of slots. */
  readonly racers: readonly RacerColour[];
  /** The surface from its floor to its rim, evenly spaced in tone. */
  readonly surface: readonly [string, string, string, string, string];
}

/** The two themes. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    ink: '#1c2024',
    ink2: '#4d555d',
    ink3: '#69717a',
    line: '#e2e5e8',
    line2: '#848c94',
    track: '#c3c9cf',
    fill: '#f3f5f6',
    fill2: '#e8ebed',
    accent: '#393f9e',
    onAccent: '#ffffff',
    error: '#b3261e',
    errorSoft: '#fdf0ee',
    casing: '#ffffff',
    mapInk: '#1c2024',
    mapInk2: '#3b444d',
    mapLine: '#33404d',
    lineOpacity: { whole: 0.46, three: 0.22 },
    scrim: 'rgb(28 32 36 / .26)',
    racers: [
      { r: '#366ecc', t: '#2f64bd' },
      { r: '#c0351c', t: '#b93218' },
      { r: '#238754', t: '#1d7547' },
      { r: '#ae5384', t: '#a14577' },
      { r: '#ca7a10', t: '#96560a' },
      { r: '#1f96b4', t: '#157389' },
      { r: '#202228', t: '#202228' },
      { r: '#6f1a12', t: '#6f1a12' },
    ],
    surface: ['#fdfcf6', '#eaf1e6', '#d3e4df', '#b9d0d6', '#a3b8c9'],
  },
  dark: {
    paper: '#14171a',
    ink: '#eceae4',
    ink2: '#b2b8bd',
    ink3: '#8d959c',
    line: '#292e33',
    line2: '#6b737b',
    track: '#444b52',
    fill: '#1c2024',
    fill2: '#262b31',
    accent: '#a5b0f5',
    onAccent: '#14171a',
    error: '#ff9d8f',
    errorSoft: '#33201e',
    casing: '#101316',
    mapInk: '#f1efe8',
    mapInk2: '#c8cdd0',
    mapLine: '#d5dde2',
    lineOpacity: { whole: 0.42, three: 0.2 },
    scrim: 'rgb(0 0 0 / .48)',
    racers: [
      { r: '#5a80fd', t: '#7f9bff' },
      { r: '#e54b2f', t: '#ff7d66' },
      { r: '#54bb8c', t: '#54bb8c' },
      { r: '#d964a2', t: '#e680b5' },
      { r: '#eba203', t: '#eba203' },
      { r: '#86e1f3', t: '#86e1f3' },
      { r: '#f1f0eb', t: '#f1f0eb' },
      { r: '#c3ed8e', t: '#c3ed8e' },
    ],
    surface: ['#14181b', '#182528', '#1d343b', '#27454f', '#385866'],
  },
};
