import type { Schedule } from '../definition';

/**
 * PyTorch's CyclicLR: the rate swings between `base`·η0 and η0, the momentum the other way. With `shrink` 1/2 each
 * swing is half as high as the one before (triangular2); γ below 1 lowers them step by step (exp_range).
 */
export const cyclic: Schedule = {
  id: 'cyclic',
  name: { en: 'Cyclic', ko: '주기적' },
  text: `base = 0.1 in [0, 1]
step_size_up = 50 in [1, 10000] int
step_size_down = 50 in [1, 10000] int
shrink = 1 in [0, 1]
γ = 1 in [0.9, 1]
cycle_momentum = 1 in [0, 1] int
base_momentum = 0.8 in [0, 0.999]
max_momentum = 0.9 in [0, 0.999]
low = base η0
length = step_size_up + step_size_down
s = mod(t - 1, length)
a = where(s <= step_size_up, s / step_size_up, (length - s) / step_size_down)
a = a shrink^floor((t - 1) / length) γ^(t - 1)
η = low + (η0 - low) a
β = where(cycle_momentum, max_momentum - (max_momentum - base_momentum) a, β0)`,
  says: {
    en: 'Swings between a low rate and the rate of the slider, so that no single value has to be right.',
    ko: '낮은 값과 슬라이더 값 사이를 오르내려, 딱 맞는 학습률을 고르지 않아도 됩니다.',
  },
  source: {
    authors: 'L. N. Smith',
    year: 2017,
    title: 'Cyclical learning rates for training neural networks',
    where: 'WACV 2017, section 3; PyTorch CyclicLR, whose max_lr is η0',
    url: 'https://arxiv.org/abs/1506.01186',
  },
};
