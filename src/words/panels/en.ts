/** The panels that stand beside the map. */
export const en = {
  rate: 'Learning rate η',
  scale: 'log scale, by step',
  label: (step: number): string => `Learning rates by step, at step ${step}`,
  at: (racer: string, eta: string): string => `${racer}: η ${eta}`,
};
