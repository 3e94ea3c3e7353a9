import type { Schedule } from '../definition';

/**
 * PyTorch's ReduceLROnPlateau: a lower rate after more than `patience` steps without a better value. Better means lower
 * by the share `threshold`, and by `margin`. It is shown the value at each step's beginning, that of the start first.
 */
export const reduceOnPlateau: Schedule = {
  id: 'reduce-on-plateau',
  name: { en: 'Reduce on plateau', ko: '정체되면 감소' },
  text: `factor = 0.5 in [0.01, 1]
patience = 10 in [0, 1000] int
threshold = 1e-4 in [0, 1]
margin = 0 in [0, 1]
cooldown = 0 in [0, 1000] int
min_lr = 0 in [0, 1]
ε = 1e-8 in [1e-12, 1e-2] log
best(0) = ∞
η(0) = η0
better = f < best (1 - threshold) - margin
best = where(better, f, best)
bad = where(better or wait > 0, 0, bad + 1)
wait = max(wait - 1, 0)
late = bad > patience
lower = max(factor η, min_lr)
η = where(late and η - lower > ε, lower, η)
wait = where(late, cooldown, wait)
bad = where(late, 0, bad)`,
  says: {
    en: 'Watches the value itself, and lowers the rate when it has stopped falling.',
    ko: '함숫값을 지켜보다가, 더 내려가지 않는 걸음이 이어지면 학습률을 낮춥니다.',
  },
  source: {
    authors: 'PyTorch contributors',
    year: 2017,
    title: 'torch.optim.lr_scheduler.ReduceLROnPlateau',
    where: 'PyTorch 1.13, as first in Keras',
    url: 'https://pytorch.org/docs/1.13/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html',
  },
};
