/** Something that is measured: it gives an answer, at once or later. */
export type Work<T> = () => T | Promise<T>;

/** What was measured of one contender, in milliseconds. */
export interface Measured {
  name: string;
  median: number;
  least: number;
  runs: number;
}

/**
 * Runs contenders in turn, so that whatever else the machine does falls on all alike, and gives the median and the least of each.
 * Before that each is run until it is warm: a pool's connections each prepare a statement when they first meet it. A slow contender is stopped after `budget` milliseconds, with at least three runs.
 */
export async function measureInTurn(
  contenders: Record<string, Work<unknown>>,
  options: { rounds?: number; budget?: number } = {},
): Promise<Measured[]> {
  const { rounds = 15, budget = 10_000 } = options;
  const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (const work of Object.values(contenders)) await warmUp(work);
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(contenders)) {
      const own = times.get(name)!;
      if (own.length >= 3 && own.reduce((a, b) => a + b, 0) > budget) continue;
      const started = performance.now();
      await work();
      own.push(performance.now() - started);
    }
  return Array.from(times, ([name, own]) => {
    const sorted = own.toSorted((a, b) => a - b);
    return { name, median: sorted[sorted.length >> 1]!, least: sorted[0]!, runs: sorted.length };
  });
}

/** Some more runs than a pool has connections, or for a second. */
async function warmUp(work: Work<unknown>): Promise<void> {
  const started = performance.now();
  for (let run = 0; run < 25 && (run === 0 || performance.now() - started < 1_000); run++) await work();
}
