import type { Objective } from '../definition';

/** Every ravine of a quadratic: how long it is, and how it lies, are the sliders. */
export const illConditioned: Objective = {
  id: 'ill-conditioned',
  name: { en: 'Ill-conditioned bowl', ko: '조건수가 큰 이차함수' },
  group: 'valley',
  text: `κ = 35 in [1, 1000] log
θ = π/6 in [0, π/2]
u = x cos(θ) + y sin(θ)
v = y cos(θ) - x sin(θ)
f = (u^2 + κ v^2)/2`,
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-4, 0.5],
  rate: 0.05,
  minima: [{ at: [0, 0], f: 0 }],
  minimaAt: () => [{ at: [0, 0], f: 0 }],
  says: {
    en: 'The condition number κ sets how narrow the ravine is, θ how it lies: gradient descent feels κ alone, Adam feels θ too.',
    ko: '조건수 κ는 골짜기가 얼마나 좁은지, θ는 어느 쪽으로 놓였는지를 정합니다. 경사하강법은 κ만 느끼고, Adam은 θ도 느낍니다.',
  },
  source: {
    authors: 'G. Goh',
    year: 2017,
    title: 'Why momentum really works',
    where: 'Distill, section “First Steps: Gradient Descent”',
    url: 'https://distill.pub/2017/momentum/',
  },
};
