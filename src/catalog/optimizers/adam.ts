import type { Optimizer } from '../definition';

/** Adam: momentum and RMSprop together, both freed from the bias of starting at zero. */
export const adam: Optimizer = {
  id: 'adam',
  name: { en: 'Adam', ko: 'Adam' },
  also: ['adaptive moment estimation'],
  group: 'adaptive',
  forms: [
    {
      id: 'outside',
      name: { en: 'ε outside the root', ko: '루트 밖의 ε' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
m_hat = m / (1 - β1^t)
v_hat = v / (1 - β2^t)
w = w - η m_hat / (sqrt(v_hat) + ε)`,
    },
    {
      id: 'inside',
      name: { en: 'ε inside the root', ko: '루트 안의 ε' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-7 in [1e-12, 1e-2] log
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
m_hat = m / (1 - β1^t)
v_hat = v / (1 - β2^t)
w = w - η m_hat / sqrt(v_hat + ε)`,
    },
    {
      id: 'raw',
      name: { en: 'no bias correction', ko: '편향 보정 없음' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
w = w - η m / (sqrt(v) + ε)`,
    },
    {
      id: 'amsgrad',
      name: { en: 'AMSGrad', ko: 'AMSGrad' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
v_max = max(v_max, v)
m_hat = m / (1 - β1^t)
v_hat = v_max / (1 - β2^t)
w = w - η m_hat / (sqrt(v_hat) + ε)`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.1,
  says: {
    en: 'Averages of the slope and of its square set the step: about η long at first, whatever the steepness.',
    ko: '기울기의 평균과 그 제곱의 평균으로 보폭을 정해, 경사가 어떻든 처음에는 η만큼씩 움직입니다.',
  },
  source: {
    authors: 'D. P. Kingma, J. Ba',
    year: 2015,
    title: 'Adam: a method for stochastic optimization',
    where:
      'ICLR 2015, Algorithm 1; AMSGrad: Reddi, Kale, Kumar, ICLR 2018, Algorithm 2, bias-corrected as in PyTorch',
    url: 'https://arxiv.org/abs/1412.6980',
  },
};
