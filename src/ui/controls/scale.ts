import type { Parameter } from '../../notation/tree';

/** How a slider's track, 0 … 1 from end to end, relates to a parameter's values. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Where a value stands; beyond the ends it stands at the end. */
  readonly toTrack: (value: number) => number;
  /** The value at a place, rounded so that it reads well. */
  readonly toValue: (track: number) => number;
}

const clamp = (track: number): number => Math.min(1, Math.max(0, track));

const atDigits = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** Rounds to the decade of a thousandth of the span. */
function linear(low: number, high: number): Scale {
  const unit = 10 ** Math.floor(Math.log10((high - low) / 500));
  return {
    low,
    high,
    toTrack: (value) => clamp((value - low) / (high - low)),
    // Through decimal text, or 3 · 0.1 would be shown as 0.30000000000000004.
    toValue: (track) => atDigits(Math.round((low + track * (high - low)) / unit) * unit, 12),
  };
}

/** Decades of equal length. */
function logarithmic(low: number, high: number): Scale {
  const span = Math.log(high / low);
  return {
    low,
    high,
    toTrack: (value) => (value > 0 ? clamp(Math.log(value / low) / span) : 0),
    toValue: (track) => atDigits(low * Math.exp(track * span), 3),
  };
}

/** Runs in −log₁₀(1 − β): 0.9, 0.99 and 0.999 are equal steps. */
function complementary(low: number, high: number): Scale {
  const depth = (value: number): number => -Math.log10(1 - value);
  const span = depth(high) - depth(low);
  return {
    low,
    high,
    toTrack: (value) => (value < 1 ? clamp((depth(value) - depth(low)) / span) : 1),
    toValue: (track) => atDigits(1 - atDigits(10 ** -(depth(low) + track * span), 3), 12),
  };
}

/** So many whole numbers crowd on a track: small ones, between which more lies, get more room. */
const CROWD = 999;

const whole = (low: number, high: number): Scale => {
  const power = high - low >= CROWD ? 2 : 1;
  return {
    low,
    high,
    toTrack: (value) => clamp((value - low) / (high - low)) ** (1 / power),
    toValue: (track) => Math.round(low + track ** power * (high - low)),
  };
};

/** Whether a parameter is a share of the past that is kept, such as β: what matters is how far it is from 1. */
const isMemory = ({ low, high }: Parameter): boolean => low >= 0 && high >= 0.99 && high < 1;

/** The scale of a parameter's slider. */
export function scaleOf(parameter: Parameter): Scale {
  const { low, high, scale } = parameter;
  if (scale === 'int') return whole(low, high);
  if (scale === 'log') return logarithmic(low, high);
  return isMemory(parameter) ? complementary(low, high) : linear(low, high);
}
