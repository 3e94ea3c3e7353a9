import type { Schedule } from '../definition';

/**
 * PyTorch's OneCycleLR: up from η0/`div_factor` to η0, the peak, and down to almost nothing, while the momentum goes
 * the other way. `three_phase` takes as long down to where it began as up; `linear` draws lines instead of cosines.
 */
export const oneCycle: Schedule = {
  id: 'one-cycle',
  name: { en: 'One cycle', ko: '한 주기' },
  text: `total_steps = 500 in [2, 10000] int
pct_start = 0.3 in [0, 1]
div_factor = 25 in [1, 1000] log
final_div_factor = 1e4 in [1, 1e6] log
three_phase = 0 in [0, 1] int
linear = 0 in [0, 1] int
cycle_momentum = 1 in [0, 1] int
base_momentum = 0.85 in [0, 0.999]
max_momentum = 0.95 in [0, 0.999]
first = η0 / div_factor
last = first / final_div_factor
end = total_steps - 1
up = pct_start total_steps - 1
down = where(three_phase, 2 up, end)
k = min(t - 1, end)
p = where(k <= up, k / up, where(k <= down, (k - up) / (down - up), (k - down) / (end - down)))
a = where(linear, 1 - p, (1 + cos(π p)) / 2)
low = where(three_phase, first, last)
η = where(k <= up, η0 + (first - η0) a, where(k <= down, low + (η0 - low) a, last + (first - last) a))
swing = max_momentum - base_momentum
b = where(k <= up, base_momentum + swing a, where(k <= down, max_momentum - swing a, max_momentum))
β = where(cycle_momentum, b, β0)`,
  spans: 'total_steps',
  says: {
    en: 'Warms up to the rate of the slider and cools down to almost nothing, the momentum going the other way.',
    ko: '학습률을 슬라이더 값까지 올렸다가 거의 0까지 내리고, 모멘텀은 그 반대로 바꿉니다.',
  },
  source: {
    authors: 'L. N. Smith, N. Topin',
    year: 2019,
    title: 'Super-convergence: very fast training of neural networks using large learning rates',
    where: 'SPIE 11006; PyTorch OneCycleLR, whose max_lr is η0',
    url: 'https://arxiv.org/abs/1708.07120',
  },
};
