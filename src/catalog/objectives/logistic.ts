import { clusters40 } from '../datasets/clusters40';
import type { Objective } from '../definition';

/** Logistic regression with one feature; the cross-entropy is written so that no logarithm meets 0. */
export const logistic: Objective = {
  id: 'logistic',
  name: { en: 'Logistic regression', ko: '로지스틱 회귀' },
  group: 'data',
  text: `z = a X + b
model = 1/(1 + exp(-z))
f(a, b) = mean(log(1 + exp((1 - 2Y) z)))`,
  data: [clusters40],
  domain: [
    [-2, 8],
    [-4, 4],
  ],
  aspect: 'fill',
  start: [-1, 3],
  rate: 2,
  minima: [{ at: [2.6466704965085386, -0.18828743698638914], f: 0.3410916375585361 }],
  says: {
    en: 'Convex, yet flat beyond the minimum: the surer the model already is, the less it still learns.',
    ko: '볼록하지만 최소점 너머는 거의 평평합니다. 모델이 이미 확신할수록 더 배우는 것이 적습니다.',
  },
  source: {
    authors: 'D. R. Cox',
    year: 1958,
    title: 'The regression analysis of binary sequences',
    where: 'Journal of the Royal Statistical Society B 20(2), pp. 215–242',
    url: 'https://doi.org/10.1111/j.2517-6161.1958.tb00292.x',
  },
};
