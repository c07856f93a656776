import { betaCdf } from './betaCdf';
import { logBetaKernel } from './logBetaKernel';

/**
 * The rate below which a share `p` of Beta(a, b) lies: Newton's method on the log odds, kept within a bracket.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = -740;
  let high = 40;
  let odds = Math.log(a / b);
  for (let round = 0; round < 200; round += 1) {
    const x = 1 / (1 + Math.exp(-odds));
    const excess = betaCdf(x, a, b) - p;
    if (excess === 0) return x;
    if (excess > 0) high = odds;
    else low = odds;
    const newton = odds - excess / Math.exp(logBetaKernel(x, a, b));
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - odds) < 1e-12 * Math.max(1, Math.abs(next))) break;
    odds = next;
  }
  return 1 / (1 + Math.exp(-odds));
}
