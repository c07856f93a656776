import { logBetaKernel } from './logBetaKernel';

// From here the continued fraction takes long, and the density is so nearly normal that adding it up is exact.
const nearlyNormal = 100_000;
// The logarithm of a density beyond which a tail is not worth adding up.
const nothingLeft = -100;

/** The probability that a rate with distribution Beta(a, b) is at most x. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // Each tail is computed on its own side of the mean, where it is small and exact.
  return x * (a + b) <= a ? lowerTail(x, a, b) : 1 - lowerTail(1 - x, b, a);
}

function lowerTail(x: number, a: number, b: number): number {
  return Math.min(a, b) < nearlyNormal ? continuedTail(x, a, b) : summedTail(x, a, b);
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function continuedTail(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let d = 1 / keepFromZero(1 - ((a + b) * x) / (a + 1), tiny);
  let c = 1;
  let fraction = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keepFromZero(1 + even * d, tiny);
    c = keepFromZero(1 + even / c, tiny);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keepFromZero(1 + odd * d, tiny);
    c = keepFromZero(1 + odd / c, tiny);
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return Math.min(1, (Math.exp(logBetaKernel(x, a, b)) * fraction) / a);
}

function keepFromZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** Simpson's rule over the log odds, from x down to where nothing is left. */
function summedTail(x: number, a: number, b: number): number {
  if (logBetaKernel(x, a, b) < nothingLeft) return 0;
  const panels = 192;
  const width = (8.5 * Math.sqrt(1 / a + 1 / b)) / panels;
  const odds = x / (1 - x);
  let sum = 0;
  for (let step = 0; step <= panels; step += 1) {
    const shifted = odds * Math.exp(-step * width);
    const weight = step === 0 || step === panels ? 1 : 2 + 2 * (step % 2);
    sum += weight * Math.exp(logBetaKernel(shifted / (1 + shifted), a, b));
  }
  return (sum * width) / 3;
}
