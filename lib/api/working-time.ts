/** How often the clock is read, in milliseconds. */
const longestTick = 500;

/** Time as a machine and a process tell it, in milliseconds: elapsed, and computed by all of the process. */
export interface Reading {
  wall: number;
  computed: number;
}

/**
 * What one of `running` threads has at most computed between two readings, in milliseconds. A busy machine gives a process less
 * than the time that passes: that is nobody's fault. Never more than the time that passed.
 */
export const chargeOf = (before: Reading, after: Reading, running: number): number =>
  Math.max(0, Math.min(after.wall - before.wall, (after.computed - before.computed) / Math.max(1, running)));

/** The present reading. */
function readClock(): Reading {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), computed: (user + system) / 1000 };
}

/** What ended a piece of work: its own computing, the clock, or the memory that the process took meanwhile. */
export type WhyOver = "computing" | "waiting" | "memory";

/** Computing and time by the clock, in milliseconds; what the process may grow by for each thread that runs, in bytes: buffers count to no heap. */
export interface WorkLimits {
  limit: number;
  longest: number;
  memory: number;
}

/**
 * Counts the computing of one thread, as far as the process can tell it, and the memory of the process, and calls `onOver` once
 * where a limit is reached. @returns what ends the counting.
 */
export function limitWork(
  { limit, longest, memory }: WorkLimits,
  running: () => number,
  onOver: (why: WhyOver) => void,
): () => void {
  const begun = readClock();
  const size = process.memoryUsage.rss();
  let before = begun;
  let spent = 0;
  const overBy = (): WhyOver | null =>
    spent >= limit
      ? "computing"
      : before.wall - begun.wall >= longest
        ? "waiting"
        : process.memoryUsage.rss() - size >= memory * running()
          ? "memory"
          : null;
  const timer = setInterval(
    () => {
      const now = readClock();
      spent += chargeOf(before, now, running());
      before = now;
      const why = overBy();
      if (why === null) return;
      clearInterval(timer);
      onOver(why);
    },
    Math.min(longestTick, Math.max(1, limit / 8)),
  );
  return () => clearInterval(timer);
}
