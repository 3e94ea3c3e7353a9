import type { Schedule } from '../definition';

/** PyTorch's MultiStepLR: the rate falls by a factor after each of up to five milestones; 1e6 is never reached. */
export const multiStep: Schedule = {
  id: 'multi-step',
  name: { en: 'Milestones', ko: '이정표마다 감소' },
  text: `γ = 0.3 in [0.01, 1] log
m1 = 100 in [1, 1e6] log
m2 = 250 in [1, 1e6] log
m3 = 400 in [1, 1e6] log
m4 = 1e6 in [1, 1e6] log
m5 = 1e6 in [1, 1e6] log
η = η0 γ^((t > m1) + (t > m2) + (t > m3) + (t > m4) + (t > m5))`,
  says: {
    en: 'Holds the rate, and cuts it after steps of your choice.',
    ko: '학습률을 유지하다가 정해 둔 걸음마다 뚝 떨어뜨립니다.',
  },
  source: {
    authors: 'K. He, X. Zhang, S. Ren, J. Sun',
    year: 2016,
    title: 'Deep residual learning for image recognition',
    where: 'CVPR 2016, section 4.2: divided by 10 at 32k and 48k iterations; PyTorch MultiStepLR',
    url: 'https://arxiv.org/abs/1512.03385',
  },
};
