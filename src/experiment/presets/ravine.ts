import { quadratic } from '../../catalog/objectives/quadratic';
import { settledFrom } from '../../run/verdict';
import type { Preset } from './preset';
import { crossings, lastRow, terrainOf } from './reading';

const bowl = terrainOf(quadratic);

/** Why a ravine is hard: the gradient points across it, not along it. */
export const ravine: Preset = {
  id: 'ravine',
  name: { en: 'A ravine', ko: '좁은 골짜기' },
  says: {
    en: 'The slope points across the ravine, so gradient descent jumps from wall to wall at every step. Momentum cancels the swings, adds up what leads along the valley, and settles first.',
    ko: '기울기가 골짜기를 가로질러 향하므로 경사하강법은 매 걸음 건너편 벽으로 뜁니다. 모멘텀은 좌우 흔들림은 상쇄하고 골짜기 방향의 움직임은 쌓아, 먼저 정착합니다.',
  },
  link: 'f=quadratic&race=gd,eta:0.95~momentum,eta:0.3,beta:0.7&n=60&v=1',
  holds: ([descent, momentum]) =>
    crossings(descent!.w[1]!) === lastRow(descent!) &&
    crossings(momentum!.w[1]!) < lastRow(momentum!) / 2 &&
    settledFrom(momentum!, bowl)! < settledFrom(descent!, bowl)!,
};
