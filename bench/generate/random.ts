/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  below(below: number): number;
  /** A number from 0 up, small ones most often, with this mean. */
  exponential(mean: number): number;
  /** One of some things. */
  pick<T>(things: readonly T[]): T;
  /** Whether something with this probability happens. */
  chance(probability: number): boolean;
}

/** Mulberry32: 32 bits of state, enough for test data. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    next,
    below,
    exponential: (mean) => -Math.log(1 - next()) * mean,
    pick: (things) => things[below(things.length)]!,
    chance: (probability) => next() < probability,
  };
}

/** Picks from 0 up to `count`, the first most often: the share of the n-th falls as 1 / (n + offset). */
export function heavyTail(count: number, offset: number): (r: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) sums[i] = sum += 1 / (i + offset);
  return (r) => {
    const at = r.next() * sum;
    let [from, to] = [0, count - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sums[middle]! <= at) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}
