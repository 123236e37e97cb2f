/** One measurement beside its peer, as `--json` prints it. */
export interface Row {
  /** What was done, on how much, and in which unit it is measured. */
  work: string;
  ours: number;
  /** Null where there is nothing to hold it against. */
  peer: number | null;
  peerName: string | null;
  /** `ours` by `peer`. */
  ratio: number | null;
  /** What the ratio, or without a peer `ours`, is to reach: `<= 5`, `>= 2`; null where none is set. */
  target: string | null;
  met: boolean | null;
}

/** How a measurement is to be run. */
export interface BenchOptions {
  /** Whether the whole run must end within a minute, at the price of precision. */
  quick: boolean;
  /** Tells the person who waits; never part of the figures. */
  say: (words: string) => void;
}

/**
 * What a file of this folder that `npm run bench -- NAME` runs must export: one line for `--help`, and the measurement, which
 * yields rows as they come. It works on databases of its own (see database.ts) and on loopback addresses only.
 */
export interface Bench {
  summary: string;
  measure(options: BenchOptions): AsyncIterable<Row>;
}

/** A row from its figures; `target` is `<= n` or `>= n`. */
export function row(
  work: string,
  ours: number,
  peer: { name: string; value: number } | null = null,
  target: string | null = null,
): Row {
  const ratio = peer && peer.value !== 0 ? ours / peer.value : null;
  const figures = {
    ours: rounded(ours),
    peer: peer && rounded(peer.value),
    ratio: ratio === null ? null : rounded(ratio),
  };
  return {
    work,
    ...figures,
    peerName: peer?.name ?? null,
    target,
    met: target === null ? null : meets(ratio ?? ours, target),
  };
}

/** Whether a figure reaches a target. */
export function meets(figure: number, target: string): boolean {
  const [, sign, limit] = /^(<=|>=) (\d+(?:\.\d+)?)$/.exec(target) ?? [];
  if (!sign) throw new Error(`a target is "<= n" or ">= n", not "${target}"`);
  return sign === "<=" ? figure <= Number(limit) : figure >= Number(limit);
}

/** Three significant digits. */
const rounded = (figure: number) => Number(figure.toPrecision(3));

/** The value below which this share of some figures lies; NaN without any. */
export function percentile(figures: number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
