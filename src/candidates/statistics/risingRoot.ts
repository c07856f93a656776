/** Where a rising function crosses zero: steps outward from a guess, then false position (the Illinois method). */
export function risingRoot(height: (at: number) => number, guess: number): number {
  let [low, high] = [guess - 0.1, guess + 0.1];
  let [lowHeight, highHeight] = [height(low), height(high)];
  for (let step = 0.2; lowHeight > 0 && step < 1000; step *= 2) {
    [high, highHeight] = [low, lowHeight];
    low -= step;
    lowHeight = height(low);
  }
  for (let step = 0.2; highHeight < 0 && step < 1000; step *= 2) {
    [low, lowHeight] = [high, highHeight];
    high += step;
    highHeight = height(high);
  }
  let [lowPull, highPull] = [lowHeight, highHeight];
  for (let round = 0; round < 60 && high - low > 1e-7; round += 1) {
    const line = high - (highPull * (high - low)) / (highPull - lowPull);
    const middle = line > low && line < high ? line : (low + high) / 2;
    const middleHeight = height(middle);
    if (middleHeight === 0) return middle;
    if (middleHeight < 0) {
      [low, lowPull] = [middle, middleHeight];
      highPull /= 2;
    } else {
      [high, highPull] = [middle, middleHeight];
      lowPull /= 2;
    }
  }
  return (low + high) / 2;
}
