/** The matrix with `by` added along its diagonal; n × n, row after row, as all matrices here. */
export function shifted(A: Float64Array, n: number, by: number): Float64Array {
  const B = A.slice();
  for (let i = 0; i < n; i++) B[i * n + i]! += by;
  return B;
}

/** Solves A x = b, `A` being symmetric and positive definite, by Cholesky's factors; undefined where it is not. */
export function solvePositive(A: Float64Array, b: Float64Array): Float64Array | undefined {
  const n = b.length;
  const L = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let rest = A[i * n + j]!;
      for (let k = 0; k < j; k++) rest -= L[i * n + k]! * L[j * n + k]!;
      if (i !== j) L[i * n + j] = rest / L[j * n + j]!;
      else if (rest > 0) L[i * n + i] = Math.sqrt(rest);
      else return undefined;
    }
  const x = b.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= L[i * n + k]! * x[k]!;
    x[i]! /= L[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= L[k * n + i]! * x[k]!;
    x[i]! /= L[i * n + i]!;
  }
  return x;
}

/** Solves A x = b by elimination, the largest pivot of each column first; not finite where A is singular. */
export function solve(A: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  const rows = Array.from(b, (last, i) => [...A.subarray(i * n, (i + 1) * n), last]);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let i = k + 1; i < n; i++) {
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= n; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  const x = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let rest = rows[i]![n]!;
    for (let j = i + 1; j < n; j++) rest -= rows[i]![j]! * x[j]!;
    x[i] = rest / rows[i]![i]!;
  }
  return x;
}
