import { line100 } from '../datasets/line100';
import { line100Wide } from '../datasets/line100-wide';
import { line50 } from '../datasets/line50';
import { sgd20 } from '../datasets/sgd20';
import type { Dataset, Objective, Stationary } from '../definition';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The least squares line, from deviations from the means: the textbook's sums would lose half of the digits. */
function leastSquares({ columns: { X, Y } }: Dataset): readonly [Stationary] {
  const [x, y] = [sum(X) / X.length, sum(Y) / Y.length];
  const a = sum(X.map((value, row) => (value - x) * (Y[row]! - y))) / sum(X.map((value) => (value - x) ** 2));
  const b = y - a * x;
  return [{ at: [a, b], f: sum(X.map((value, row) => (a * value + b - Y[row]!) ** 2)) / 2 }];
}

/** The notes' line fit: slope a and intercept b, by least squares. */
export const lineFit: Objective = {
  id: 'line_fit',
  name: { en: 'Line fit', ko: '직선 맞추기' },
  also: ['linear regression', '선형 회귀'],
  group: 'data',
  text: `model = a X + b
f(a, b) = sum((model - Y)^2)/2`,
  data: [line50, line100, line100Wide, sgd20],
  domain: [
    [-50, 50],
    [-50, 50],
  ],
  aspect: 'fill',
  start: [-20, -20],
  rate: 1e-4,
  minima: leastSquares(line50),
  minimaOn: leastSquares,
  says: {
    en: 'A bowl that is long in b and steep in a: the slope is found at once, the intercept takes its time.',
    ko: 'a 쪽은 가파르고 b 쪽은 완만한 그릇입니다. 기울기는 금방 찾지만 절편은 오래 걸립니다.',
  },
  source: {
    authors: 'A.-M. Legendre',
    year: 1805,
    title: 'Nouvelles méthodes pour la détermination des orbites des comètes',
    where: 'Firmin Didot, Paris, appendix “Sur la méthode des moindres quarrés”',
  },
};
