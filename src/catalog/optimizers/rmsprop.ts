import type { Optimizer } from '../definition';

/** RMSprop: AdaGrad that forgets, dividing by the root of a moving average of squared slopes. */
export const rmsprop: Optimizer = {
  id: 'rmsprop',
  name: { en: 'RMSprop', ko: 'RMSprop' },
  also: ['root mean square propagation'],
  group: 'adaptive',
  forms: [
    {
      id: 'eps',
      name: { en: 'with ε', ko: 'ε 포함' },
      text: `η = 0.02 in [1e-5, 10] log
γ = 0.9 in [0, 0.999]
ε = 1e-8 in [1e-12, 1e-2] log
h = γ h + (1 - γ) g^2
w = w - η g / (sqrt(h) + ε)`,
    },
    {
      id: 'bare',
      name: { en: 'without ε', ko: 'ε 없음' },
      text: `η = 0.02 in [1e-5, 10] log
γ = 0.9 in [0, 0.999]
h = γ h + (1 - γ) g^2
w = w - η g / sqrt(h)`,
      exempt: { rest: 'at a minimum g and h are zero, and without ε the step is 0/0' },
    },
    {
      id: 'momentum',
      name: { en: 'with momentum', ko: '모멘텀 추가' },
      text: `η = 0.005 in [1e-5, 10] log
γ = 0.9 in [0, 0.999]
β = 0.9 in [0, 0.999]
ε = 1e-8 in [1e-12, 1e-2] log
h = γ h + (1 - γ) g^2
v = β v + g / (sqrt(h) + ε)
w = w - η v`,
      momentum: 'beta',
    },
    {
      id: 'centered',
      name: { en: 'centred (variance)', ko: '중심화 (분산)' },
      text: `η = 0.005 in [1e-5, 10] log
γ = 0.9 in [0, 0.999]
β = 0 in [0, 0.999]
ε = 1e-8 in [1e-12, 1e-2] log
h = γ h + (1 - γ) g^2
m = γ m + (1 - γ) g
v = β v + g / (sqrt(h - m^2) + ε)
w = w - η v`,
      momentum: 'beta',
    },
  ],
  bowlRate: 0.02,
  says: {
    en: 'AdaGrad that forgets: steps keep about the same length everywhere, so it hovers round the minimum.',
    ko: '오래된 기울기를 잊는 AdaGrad로, 어디서나 보폭이 비슷해 최솟값 둘레를 맴돕니다.',
  },
  source: {
    authors: 'T. Tieleman, G. Hinton',
    year: 2012,
    title: 'Lecture 6e: rmsprop, divide the gradient by a running average of its recent magnitude',
    where:
      'Coursera, Neural Networks for Machine Learning, slide 29 of lecture 6; centred and with momentum: A. Graves, ' +
      'arXiv 1308.0850 (2013), equations (38) to (41), there with ε inside the root',
    url: 'https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf',
  },
};
