import type { Optimizer } from '../definition';

/** AdamW: Adam with the weight decay taken out of the gradient and applied to the position. */
export const adamw: Optimizer = {
  id: 'adamw',
  name: { en: 'AdamW', ko: 'AdamW' },
  also: ['decoupled weight decay'],
  group: 'adaptive',
  forms: [
    {
      id: 'outside',
      name: { en: 'ε outside the root', ko: '루트 밖의 ε' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
λ = 0.01 in [0, 1]
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
m_hat = m / (1 - β1^t)
v_hat = v / (1 - β2^t)
w = w - η λ w
w = w - η m_hat / (sqrt(v_hat) + ε)`,
    },
    {
      id: 'amsgrad',
      name: { en: 'AMSGrad', ko: 'AMSGrad' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
λ = 0.01 in [0, 1]
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
v_max = max(v_max, v)
m_hat = m / (1 - β1^t)
v_hat = v_max / (1 - β2^t)
w = w - η λ w
w = w - η m_hat / (sqrt(v_hat) + ε)`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.1,
  says: {
    en: 'Adam that also pulls the position towards zero, outside the averages: the decay is the same for every slope.',
    ko: 'Adam에 위치를 0 쪽으로 당기는 감쇠를 더하되, 평균에 섞지 않아 기울기와 상관없이 똑같이 줄어듭니다.',
  },
  source: {
    authors: 'I. Loshchilov, F. Hutter',
    year: 2019,
    title: 'Decoupled weight decay regularization',
    where: 'ICLR 2019, Algorithm 2; the decay multiplied by η as in PyTorch',
    url: 'https://arxiv.org/abs/1711.05101',
  },
};
