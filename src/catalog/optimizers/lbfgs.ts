import type { Optimizer } from '../definition';

const recursion = [
  's = w - w_{\\mathrm{last}},\\quad y = g - g_{\\mathrm{last}}',
  'V = 1 - s y^{\\top} / (y \\cdot s)',
  'H = V H_{\\mathrm{last}} V^{\\top} + s s^{\\top} / (y \\cdot s)',
  'd = -H g',
];

/** Pairs kept; iterations and evaluations of a step at most; the slope and the move that are as good as none. */
const parameters = `m = 10 in [1, 100] int
k = 1 in [1, 50] int
K = 25 in [1, 100] int
ε = 1e-7 in [1e-16, 1e-2] log
δ = 1e-9 in [1e-16, 1e-2] log`;

/** L-BFGS: the inverse Hessian from the last m moves, never written out. */
export const lbfgs: Optimizer = {
  id: 'lbfgs',
  name: { en: 'L-BFGS', ko: 'L-BFGS' },
  also: ['limited-memory BFGS', 'quasi-Newton', '준뉴턴법'],
  group: 'second-order',
  forms: [
    {
      id: 'strong-wolfe',
      name: { en: 'with a line search', ko: '직선 탐색' },
      text: `η = 1 in [0.01, 2]
${parameters}`,
      method: {
        name: 'lbfgs-strong-wolfe',
        takesSchedules: true,
        shows: [
          ...recursion,
          'f(w + \\alpha d) \\le f(w) + 10^{-4} \\alpha\\, g \\cdot d',
          '|\\nabla f(w + \\alpha d) \\cdot d| \\le 0.9\\, |g \\cdot d|',
          'w \\leftarrow w + \\alpha d',
        ],
      },
    },
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 1 in [0.01, 2]
${parameters}`,
      method: {
        name: 'lbfgs',
        takesSchedules: true,
        shows: [...recursion, 'w \\leftarrow w + \\eta d'],
      },
    },
  ],
  eta: 'pure',
  bowlRate: 0.5,
  says: {
    en: 'Learns the curvature from its last few moves; the newest pairs are enough to aim like Newton.',
    ko: '최근 몇 걸음에서 기울기가 변한 모양으로 곡률을 배워, 뉴턴법처럼 골짜기 바닥을 겨눕니다.',
  },
  source: {
    authors: 'D. C. Liu, J. Nocedal',
    year: 1989,
    title: 'On the limited memory BFGS method for large scale optimization',
    where:
      'Mathematical Programming 45, pp. 503–528, algorithm 2.1; steps, tolerances and search as in torch.optim.LBFGS of ' +
      'PyTorch 1.13',
    url: 'https://doi.org/10.1007/BF01589116',
  },
};
