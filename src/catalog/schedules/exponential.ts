import type { Schedule } from '../definition';

/** PyTorch's ExponentialLR: the rate falls by the same factor at every step. */
export const exponential: Schedule = {
  id: 'exponential',
  name: { en: 'Exponential', ko: '지수 감소' },
  text: `γ = 0.98 in [0.9, 1]
η = η0 γ^(t - 1)`,
  says: {
    en: 'Shrinks the rate by the same share at every step.',
    ko: '매 걸음 학습률을 같은 비율로 줄입니다.',
  },
  source: {
    authors: 'C. Szegedy, V. Vanhoucke, S. Ioffe, J. Shlens, Z. Wojna',
    year: 2016,
    title: 'Rethinking the Inception architecture for computer vision',
    where: 'CVPR 2016, section 8; PyTorch ExponentialLR',
    url: 'https://arxiv.org/abs/1512.00567',
  },
};
