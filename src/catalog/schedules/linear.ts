import type { Schedule } from '../definition';

/** PyTorch's LinearLR: the rate's factor moves on a straight line, then stays. */
export const linear: Schedule = {
  id: 'linear',
  name: { en: 'Linear', ko: '선형 변화' },
  text: `start_factor = 1/3 in [0, 1]
end_factor = 1 in [0, 1]
total_iters = 5 in [1, 1000] int
η = η0 (start_factor + (end_factor - start_factor) min(t - 1, total_iters) / total_iters)`,
  says: {
    en: 'Moves the rate along a straight line; from low to high it is the usual warm-up.',
    ko: '학습률을 직선으로 바꾸며, 낮은 값에서 높은 값으로 올리면 흔히 쓰는 워밍업이 됩니다.',
  },
  source: {
    authors:
      'P. Goyal, P. Dollár, R. Girshick, P. Noordhuis, L. Wesolowski, A. Kyrola, A. Tulloch, Y. Jia, K. He',
    year: 2017,
    title: 'Accurate, large minibatch SGD: training ImageNet in 1 hour',
    where: 'arXiv 1706.02677, section 2.2, gradual warm-up; PyTorch LinearLR',
    url: 'https://arxiv.org/abs/1706.02677',
  },
};
