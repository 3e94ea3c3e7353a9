import type { Schedule } from '../definition';

/** PyTorch's PolynomialLR: the rate falls to zero as a power of the steps that remain. */
export const polynomial: Schedule = {
  id: 'polynomial',
  name: { en: 'Polynomial', ko: '다항식 감소' },
  text: `total_iters = 500 in [1, 10000] int
power = 1 in [0.1, 5]
η = η0 (1 - min(t - 1, total_iters) / total_iters)^power`,
  spans: 'total_iters',
  says: {
    en: 'Falls to zero within a given number of steps; the power bends the way down.',
    ko: '정해진 걸음 안에 0까지 줄어들며, 지수에 따라 줄어드는 모양이 달라집니다.',
  },
  source: {
    authors: 'L.-C. Chen, G. Papandreou, I. Kokkinos, K. Murphy, A. L. Yuille',
    year: 2018,
    title:
      'DeepLab: semantic image segmentation with deep convolutional nets, atrous convolution, and fully connected CRFs',
    where: 'IEEE TPAMI 40(4), section 4.1, the "poly" policy; PyTorch PolynomialLR',
    url: 'https://arxiv.org/abs/1606.00915',
  },
};
