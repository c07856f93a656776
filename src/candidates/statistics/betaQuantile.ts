import { betaCdf } from './betaCdf';
import { logBetaKernel } from './logBetaKernel';

/** The rate below which a share `p` of Beta(a, b) lies: Newton's method on the log odds, kept within a bracket. */
export function betaQuantile(p: number, a: number, b: number): number {
  const deviation = Math.sqrt(1 / a + 1 / b);
  let low = -740;
  let high = 40;
  // Where it would be if log odds were normal, itself told by the logistic.
  let odds = Math.min(high, Math.max(low, Math.log(a / b) + (deviation * Math.log(p / (1 - p))) / 1.7));
  for (let round = 0; round < 100; round += 1) {
    const x = 1 / (1 + Math.exp(-odds));
    const excess = betaCdf(x, a, b) - p;
    if (excess > 0) high = odds;
    else low = odds;
    const newton = odds - excess / Math.exp(logBetaKernel(x, a, b));
    const step = (newton > low && newton < high ? newton : (low + high) / 2) - odds;
    odds += step;
    // The error left is about the square of the last step.
    if (Math.abs(step) < 1e-7 * deviation) break;
  }
  return 1 / (1 + Math.exp(-odds));
}
