import type { Objective, Stationary } from '../definition';

/** Its top is μ, whatever σ; the density there is 1 / (σ √(2π)). */
const top = ({ mu, sigma }: Readonly<Record<string, number>>): Stationary => ({
  at: [mu!],
  f: 1 / (sigma! * Math.sqrt(2 * Math.PI)),
});

/** The bell curve of the normal distribution, which is to be climbed. */
export const normalPdf: Objective = {
  id: 'normal_pdf',
  name: { en: 'Normal density', ko: '정규분포의 밀도' },
  also: ['Gaussian', 'bell curve', '정규분포'],
  group: 'one',
  text: `μ = 1 in [-3, 3]
σ = 1 in [0.2, 3]
f = exp(-(x - μ)^2/(2σ^2))/(σ √(2π))`,
  domain: [[-4, 6]],
  start: [-1],
  rate: 1,
  sign: 'max',
  minima: [],
  maxima: [top({ mu: 1, sigma: 1 })],
  maximaAt: (parameters) => [top(parameters)],
  says: {
    en: 'A bell to be maximized: its top is at μ, and far from it the slope is almost zero.',
    ko: '최대화해 볼 종 모양 곡선입니다. 꼭대기는 μ에 있고, 그곳에서 멀면 기울기가 거의 0입니다.',
  },
  source: {
    authors: 'C. F. Gauss',
    year: 1809,
    title: 'Theoria motus corporum coelestium',
    where: 'Perthes & Besser, Hamburg, article 177',
  },
  exempt: { lowest: 'it is to be maximized: it falls towards 0 on both sides without end' },
};
