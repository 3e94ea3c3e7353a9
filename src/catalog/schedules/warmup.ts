import type { Schedule } from '../definition';

/** A warm-up: the rate grows in equal parts over the first `m` steps, and stays. */
export const warmup: Schedule = {
  id: 'warmup',
  name: { en: 'Warm-up', ko: '워밍업' },
  text: `m = 10 in [1, 1000] int
η = η0 min(1, t / m)`,
  lasts: 'm',
  says: {
    en: 'Begins with short steps and reaches the full rate after m of them.',
    ko: '작은 걸음으로 시작해 m걸음째에 원래 학습률에 이릅니다.',
  },
  source: {
    authors:
      'P. Goyal, P. Dollár, R. Girshick, P. Noordhuis, L. Wesolowski, A. Kyrola, A. Tulloch, Y. Jia, K. He',
    year: 2017,
    title: 'Accurate, large minibatch SGD: training ImageNet in 1 hour',
    where: 'arXiv 1706.02677, section 2.2, gradual warm-up',
    url: 'https://arxiv.org/abs/1706.02677',
  },
};
