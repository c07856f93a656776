/**
 * The logarithm of xᵃ(1−x)ᵇ / B(a, b): the density of a beta distribution on the scale of log odds.
 *
 * Written after Loader's saddle-point form, so that nothing large is subtracted from something large: it holds its
 * digits for counts of ten thousand million, where differences of log-gamma functions have lost theirs.
 */
export function logBetaKernel(x: number, a: number, b: number): number {
  const n = a + b;
  // The larger odds first: a / n alone would lose the smaller parameter's digits.
  const spread = a < b ? a * (b / n) : b * (a / n);
  return (
    0.5 * Math.log(spread / (2 * Math.PI)) +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * (1 - x))
  );
}

/** How far k successes in n trials are from a rate of x: the drop in log likelihood from the rate k / n. */
export function binomialDeviance(k: number, n: number, x: number): number {
  return deviance(k, n * x) + deviance(n - k, n * (1 - x));
}

/** x·ln(x/mean) + mean − x, without cancellation where x is near its mean. */
function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  const difference = x - mean;
  if (Math.abs(difference) > 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; odd < 1000; odd += 2) {
    term *= ratio * ratio;
    const next = sum + term / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** What Stirling's formula leaves out of ln Γ(z). */
function stirlingError(z: number): number {
  let error = 0;
  let shifted = z;
  for (; shifted < 16; shifted += 1) error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  const inverse = 1 / (shifted * shifted);
  return (
    error +
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - inverse / 1188) * inverse) * inverse) * inverse) / shifted
  );
}
