import type { Schedule } from '../definition';

/** PyTorch's ConstantLR: the rate is scaled for the first steps only. */
export const constant: Schedule = {
  id: 'constant',
  name: { en: 'Constant warm-up', ko: '고정 워밍업' },
  text: `factor = 1/3 in [0, 1]
total_iters = 5 in [1, 1000] int
η = η0 where(t <= total_iters, factor, 1)`,
  says: {
    en: 'Runs the first steps at a fraction of the rate, the rest at the full rate.',
    ko: '처음 몇 걸음은 학습률을 낮춰서 움직이고, 그 뒤로는 원래 값을 씁니다.',
  },
  source: {
    authors: 'K. He, X. Zhang, S. Ren, J. Sun',
    year: 2016,
    title: 'Deep residual learning for image recognition',
    where: 'CVPR 2016, section 4.2, the warm-up of the 110-layer net; PyTorch ConstantLR',
    url: 'https://arxiv.org/abs/1512.03385',
  },
};
