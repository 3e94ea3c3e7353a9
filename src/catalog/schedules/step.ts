import type { Schedule } from '../definition';

/** PyTorch's StepLR: the rate falls by a factor every so many steps. */
export const step: Schedule = {
  id: 'step',
  name: { en: 'Step', ko: '계단식 감소' },
  text: `step_size = 30 in [1, 1000] int
γ = 0.1 in [0.01, 1] log
η = η0 γ^floor((t - 1) / step_size)`,
  says: {
    en: 'Holds the rate, then cuts it at fixed intervals.',
    ko: '학습률을 유지하다가 일정한 간격마다 뚝 떨어뜨립니다.',
  },
  source: {
    authors: 'A. Krizhevsky, I. Sutskever, G. E. Hinton',
    year: 2012,
    title: 'ImageNet classification with deep convolutional neural networks',
    where: 'Advances in Neural Information Processing Systems 25, section 5; PyTorch StepLR',
  },
};
