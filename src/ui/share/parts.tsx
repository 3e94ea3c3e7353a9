import { lazy, type ComponentType } from 'react';
import { PredictRow } from '../predict/PredictRow';
import type { SharingProps } from './sharing';

/** What else a link can say, each a row of the sheet. */
export const rows: readonly ComponentType<SharingProps>[] = [PredictRow];

/** What else can be taken from a race than its link: the foot of the sheet. */
export const feet: readonly ComponentType[] = [
  lazy(async () => ({ default: (await import('./FilesFoot')).FilesFoot })),
  lazy(async () => ({ default: (await import('./CodeFoot')).CodeFoot })),
];
