/** Ticks nearer than this, in px, would be a texture. */
const APART = 6;

/**
 * The steps at which ticks stand for passes of `pass` steps, on a track of `width` px and `last` steps: where each pass
 * ends, or every 2nd, 5th, 10th … where there are many.
 */
export function passMarks(pass: number, last: number, width: number): readonly number[] {
  const spacing = (pass / last) * width;
  let each = 1;
  for (let power = 1; each * spacing < APART && each * pass <= last; power *= 10)
    each = [1, 2, 5].map((digit) => digit * power).find((count) => count * spacing >= APART) ?? 10 * power;
  return Array.from({ length: Math.floor(last / (each * pass)) }, (_, i) => (i + 1) * each * pass);
}
