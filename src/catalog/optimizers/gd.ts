import type { Optimizer } from '../definition';

/** Gradient descent: a step against the gradient, of the learning rate's length. */
export const gd: Optimizer = {
  id: 'gd',
  name: { en: 'Gradient descent', ko: '경사하강법' },
  short: { en: 'GD', ko: 'GD' },
  also: ['SGD', 'stochastic gradient descent', 'steepest descent', '확률적 경사하강법', '최급강하법'],
  group: 'first-order',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 0.01 in [1e-5, 10] log
w = w - η g`,
    },
  ],
  bowlRate: 0.1,
  says: {
    en: 'Each step goes straight downhill, as far as the slope is steep.',
    ko: '매 걸음 가장 가파른 내리막으로, 기울기에 비례한 만큼 내려갑니다.',
  },
  source: {
    authors: 'A. Cauchy',
    year: 1847,
    title: "Méthode générale pour la résolution des systèmes d'équations simultanées",
    where: "Comptes rendus de l'Académie des sciences 25, pp. 536–538",
    url: 'https://gallica.bnf.fr/ark:/12148/bpt6k2982c/f540.item',
  },
};
