import type { Optimizer } from '../definition';

/** Rprop: every coordinate has a step length of its own, which grows while the slope keeps its sign. */
export const rprop: Optimizer = {
  id: 'rprop',
  name: { en: 'Rprop', ko: 'Rprop' },
  also: ['resilient backpropagation'],
  group: 'adaptive',
  forms: [
    {
      id: 'torch',
      name: { en: 'PyTorch (pauses)', ko: 'PyTorch (멈춤)' },
      text: `η = 0.1 in [1e-5, 10] log
η_minus = 0.5 in [0.1, 1]
η_plus = 1.2 in [1, 2]
Δ_min = 1e-6 in [1e-9, 1] log
Δ_max = 50 in [1e-3, 100] log
Δ(0) = η
s = g g_last
Δ = clamp(Δ where(s > 0, η_plus, where(s < 0, η_minus, 1)), Δ_min, Δ_max)
g = where(s < 0, 0, g)
g_last = g
w = w - sign(g) Δ`,
    },
    {
      id: 'plus',
      name: { en: 'Rprop+ (turns back)', ko: 'Rprop+ (되돌아감)' },
      text: `η = 0.1 in [1e-5, 10] log
η_minus = 0.5 in [0.1, 1]
η_plus = 1.2 in [1, 2]
Δ_min = 1e-6 in [1e-9, 1] log
Δ_max = 50 in [1e-3, 100] log
Δ(0) = η
s = g g_last
Δ = clamp(Δ where(s > 0, η_plus, where(s < 0, η_minus, 1)), Δ_min, Δ_max)
d = where(s < 0, -d, -sign(g) Δ)
g_last = where(s < 0, 0, g)
w = w + d`,
    },
  ],
  bowlRate: 0.1,
  says: {
    en: 'Only the sign of the slope counts: a coordinate lengthens its step while the sign stays, and shortens it when it flips.',
    ko: '기울기의 부호만 봅니다. 부호가 그대로면 그 좌표의 보폭을 늘리고, 바뀌면 줄입니다.',
  },
  source: {
    authors: 'M. Riedmiller, H. Braun',
    year: 1993,
    title: 'A direct adaptive method for faster backpropagation learning: the RPROP algorithm',
    where:
      'IEEE International Conference on Neural Networks, pp. 586–591, equations (4) to (7); without turning back, ' +
      'iRprop⁻ of Igel and Hüsken, 2000',
    url: 'https://doi.org/10.1109/ICNN.1993.298623',
  },
};
