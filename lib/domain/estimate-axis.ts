/** A scale that several estimates share. `logarithmic` where the values span; positions run from 0 to 1. */
export interface EstimateAxis {
  kind: "logarithmic" | "linear";
  from: number;
  to: number;
  ticks: AxisTick[];
}

/** A line of the scale. `at` runs from 0 to 1. */
export interface AxisTick {
  value: number;
  at: number;
  label: string;
}

/** From this ratio of the highest to the lowest value on, a scale is logarithmic. */
const leastSpan = 12;
const steps = [1, 2, 5];

/** The scale for some counts, of the kind given or of that which suits them. Zeros and less don't decide it; without any count it runs from 0 to 1. */
export function estimateAxis(counts: Iterable<number>, kind?: EstimateAxis["kind"]): EstimateAxis {
  let lowest = Infinity;
  let highest = 0;
  for (const count of counts) {
    if (count <= 0) continue;
    lowest = Math.min(lowest, count);
    highest = Math.max(highest, count);
  }
  if (highest === 0) return withTicks("linear", 0, 1, [0, 1]);
  const suited = highest / lowest >= leastSpan ? "logarithmic" : "linear";
  return (kind ?? suited) === "logarithmic" ? logarithmicAxis(lowest, highest) : linearAxis(highest);
}

/** Where a count stands on the scale, from 0 to 1; what lies outside stands at the nearer end, zero at the left end of a logarithmic one. */
export function placeOnAxis({ kind, from, to }: Pick<EstimateAxis, "kind" | "from" | "to">, count: number): number {
  if (kind === "logarithmic" && count <= 0) return 0;
  const at = kind === "logarithmic" ? Math.log(count / from) / Math.log(to / from) : (count - from) / (to - from);
  return Math.min(1, Math.max(0, at));
}

/** A count as a scale labels it: "10,000", "1 m", "2.5 m", "1 bn". */
export function axisLabel(count: number): string {
  if (count >= 1_000_000_000) return `${trim(count / 1_000_000_000)} bn`;
  if (count >= 1_000_000) return `${trim(count / 1_000_000)} m`;
  return trim(count);
}

const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const trim = (n: number) => format.format(n);

function logarithmicAxis(lowest: number, highest: number): EstimateAxis {
  const powers = Math.log10(highest / lowest);
  const marks = powers < 2.2 ? steps : [1];
  const from = stepAtMost(lowest);
  const to = stepAtLeast(Math.max(highest, from * 2));
  const every = Math.max(1, Math.ceil((Math.log10(to / from) + 1) / 7));
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++) {
    if (power % every !== 0) continue;
    for (const step of marks) {
      const value = step * 10 ** power;
      if (value >= from && value <= to) values.push(value);
    }
  }
  return withTicks("logarithmic", from, to, values);
}

function linearAxis(highest: number): EstimateAxis {
  const rough = highest / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * size).find((n) => n >= rough)!;
  const count = Math.ceil(highest / step);
  return withTicks(
    "linear",
    0,
    count * step,
    Array.from({ length: count + 1 }, (_, i) => i * step),
  );
}

function withTicks(kind: EstimateAxis["kind"], from: number, to: number, values: number[]): EstimateAxis {
  const ticks = values.map((value) => ({ value, at: placeOnAxis({ kind, from, to }, value), label: axisLabel(value) }));
  return { kind, from, to, ticks };
}

function stepAtMost(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  return steps.findLast((step) => step * power <= count)! * power;
}

function stepAtLeast(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  return ([...steps, 10].find((step) => step * power >= count) ?? 10) * power;
}
