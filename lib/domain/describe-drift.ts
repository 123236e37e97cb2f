import type { Estimate } from "@/lib/schemas/estimate";
import type { IndexedGraph } from "./build-graph";
import { compareScopes, dimensionWords, type DimensionComparison, type Places } from "./compare-scopes";
import type { ScopedEstimate } from "./compare-estimates";
import { describeBound, describeCount, describeEstimate, isCeiling, isFloor } from "./describe-estimate";
import { describePeriod } from "./describe-period";
import { roundingOf } from "./estimate-interval";
import { isEvidential } from "./evidential";
import { readUnit, unitKey } from "./read-unit";
import { isScopeDrift, type Drift } from "./drift-kinds";
import { isOwnReckoning, isSumOfCited, reworks } from "./reworked-figure";
import { voiceDrift } from "./voice-drift";
import { countingBasisWords } from "./words-for";

export { driftKinds, driftLabel, isOpenChange, isScopeDrift, type Drift, type DriftKind } from "./drift-kinds";

const computed = new WeakMap<IndexedGraph, (Drift[] | undefined)[]>();
const none: Drift[] = [];

/**
 * What changed along one link from estimate to estimate, by the citation's number; empty where either end has no figure,
 * where the link only disputes, or where the cited place was found not to hold the claim. Worked out once a link.
 */
export function driftOfLink(g: IndexedGraph, link: number): Drift[] {
  const known = computed.get(g) ?? [];
  computed.set(g, known);
  return (known[link] ??= findDrift(g, link));
}

function findDrift(g: IndexedGraph, link: number): Drift[] {
  const citation = g.citations[link]!;
  const citing = g.claims[g.from[link]!];
  const cited = g.claims[g.to[link]!];
  if (!citing?.estimate || !cited?.estimate || !isEvidential(citation.intent) || citation.status === "notFound")
    return none;
  const later = { estimate: citing.estimate, scope: citing.scope };
  const earlier = { estimate: cited.estimate, scope: cited.scope };
  const drifts = describeDrift(earlier, later, g.graph.places);
  if (drifts.length === 0 && (isOwnReckoning(citing.basis, citation) || reworks(citation))) return none;
  const countsElse = () => drifts.some((d) => isScopeDrift(d.kind)) || isSumOfCited(g, g.from[link]!);
  const isReworked = isOwnReckoning(citing.basis, citation) || (reworks(citation) && countsElse());
  const all = isReworked ? drifts.filter((d) => isScopeDrift(d.kind)) : [...drifts, ...voiceDrift(cited, citing)];
  return all.length === 0 ? none : all;
}

/** What changed from an earlier figure to a later one that repeats it. Only from what both state: null is no change. */
export function describeDrift(earlier: ScopedEstimate, later: ScopedEstimate, places?: Places): Drift[] {
  const [a, b] = [earlier.estimate, later.estimate];
  const values = a.unit === b.unit || unitKey(a.unit) === unitKey(b.unit) ? valueDrift(a, b) : [];
  return [
    ...values,
    ...boundDrift(a, b),
    ...precisionDrift(a, b),
    ...unitDrift(a, b),
    ...scopeDrift(earlier, later, places),
  ];
}

const quote = (words: string) => `“${words}”`;
const became = (a: string, b: string) => `${quote(a)} became ${quote(b)}`;
const figuresOf = ({ low, best, high }: Estimate) => [low, best, high].filter((n): n is number => n !== null);

function valueDrift(a: Estimate, b: Estimate): Drift[] {
  const before = figuresOf(a);
  const after = figuresOf(b);
  if (after.every((n) => before.includes(n)) || before.every((n) => after.includes(n))) return [];
  const [lowA, highA] = [Math.min(...before), Math.max(...before)];
  const [lowB, highB] = [Math.min(...after), Math.max(...after)];
  const change = became(describeEstimate(a), describeEstimate(b));
  if (isRounded(a, b)) return [{ kind: "rounded", words: `${change}, and says that it is rounded` }];
  if (after.length === 1 && lowB > lowA && lowB < highA) return [];
  const words = `${change}${digitsWords(a, b)}`;
  if (lowB < lowA && highB > highA)
    return [
      { kind: "valueRaised", words: `the upper end, ${describeCount(highA)}, became ${describeCount(highB)}` },
      { kind: "valueLowered", words: `the lower end, ${describeCount(lowA)}, became ${describeCount(lowB)}` },
    ];
  const isRaised = highB > highA || (lowB > lowA && highB === highA);
  return [{ kind: isRaised ? "valueRaised" : "valueLowered", words }];
}

/** A figure said to be about the same number at fewer digits: 1,766,118 given as about 1.8 million. */
function isRounded(a: Estimate, b: Estimate): boolean {
  if (b.bound !== "about" || a.best === null || b.best === null) return false;
  const unit = roundingOf(b.best);
  return unit > 1 && Math.round(a.best / unit) * unit === b.best;
}

function digitsWords(a: Estimate, b: Estimate): string {
  const [x, y] = [a.best ?? a.high ?? a.low!, b.best ?? b.high ?? b.low!];
  if (x === 0 || y === 0) return "";
  if (x === y * 10) return ", a tenth of it";
  if (y === x * 10) return ", ten times as many";
  // A figure with an open end, or far off, is another figure and no rounding.
  if (isOpenEnded(b) || isOpenEnded(a) || Math.abs(x - y) > x / 10) return "";
  const [unitX, unitY] = [roundingOf(x), roundingOf(y)];
  if (unitY > unitX && Math.round(x / unitY) * unitY === y) return ", rounded without a word that says so";
  return unitX > 1 && unitY < unitX && Math.round(y / unitX) * unitX === x
    ? ", with digits that the cited figure lacks"
    : "";
}

const isOpenEnded = ({ bound }: Estimate) => isFloor(bound) || isCeiling(bound);

type BoundClass = "floor" | "ceiling" | "range" | "vague" | "exact";

function classOf(e: Estimate): BoundClass {
  if (isFloor(e.bound)) return "floor";
  if (isCeiling(e.bound)) return "ceiling";
  if (e.bound === "between" || (e.low !== null && e.high !== null && e.low !== e.high)) return "range";
  return e.bound === "exact" ? "exact" : "vague";
}

const boundOr = (e: Estimate) => describeBound(e) || describeEstimate(e);

function boundDrift(a: Estimate, b: Estimate): Drift[] {
  const [x, y] = [classOf(a), classOf(b)];
  if (x === y) return [];
  const words = became(boundOr(a), boundOr(b));
  const isOpen = (c: BoundClass) => c === "floor" || c === "ceiling";
  if (isOpen(x) && isOpen(y))
    return [
      {
        kind: "boundFlipped",
        words: `${words}: ${x === "ceiling" ? "an upper bound became a lower one" : "a lower bound became an upper one"}`,
      },
    ];
  if (isOpen(x))
    return [
      {
        kind: "boundDropped",
        words: `${quote(describeBound(a))} was lost: ${became(describeEstimate(a), describeEstimate(b))}`,
      },
    ];
  if (x === "range" && isOpen(y)) {
    const end = y === "floor" ? "the upper end was dropped" : "the lower end was dropped";
    return [{ kind: "boundDropped", words: `${became(describeEstimate(a), describeEstimate(b))}: ${end}` }];
  }
  if (x === "vague" && isOpen(y)) return [{ kind: "boundDropped", words }];
  return isOpen(y)
    ? [
        {
          kind: "boundAdded",
          words: `${quote(describeBound(b))} was added: ${became(describeEstimate(a), describeEstimate(b))}`,
        },
      ]
    : [];
}

function precisionDrift(a: Estimate, b: Estimate): Drift[] {
  const [x, y] = [classOf(a), classOf(b)];
  const words = became(describeEstimate(a), describeEstimate(b));
  if (y !== "exact") return [];
  if (x === "vague" && a.best === b.best)
    return [{ kind: "precisionInflated", words: `${words}: ${quote(describeBound(a))} was lost` }];
  if (x === "range" && b.best !== null && a.best !== b.best)
    return [{ kind: "precisionInflated", words: `${words}: a range became a single figure` }];
  const finer = x === "vague" && a.best !== null && b.best !== null && roundingOf(b.best) < roundingOf(a.best);
  return finer
    ? [
        {
          kind: "precisionInflated",
          words: `${words}: more digits than the cited figure has (${describeCount(roundingOf(a.best!))} is its last)`,
        },
      ]
    : [];
}

function unitDrift(a: Estimate, b: Estimate): Drift[] {
  if (a.unit === b.unit) return [];
  const [x, y] = [readUnit(a.unit), readUnit(b.unit)];
  const isSame =
    x.kind === y.kind && x.kind !== "other" && (x.befell === y.befell || x.befell === null || y.befell === null);
  return isSame ? [] : [{ kind: "unitChanged", words: became(a.unit, b.unit) }];
}

function scopeDrift(earlier: ScopedEstimate, later: ScopedEstimate, places?: Places): Drift[] {
  return compareScopes(later.scope, earlier.scope, places).flatMap((d): Drift[] => {
    if (d.relation === "comparable" || d.relation === "notStated" || d.dimension === "population") return [];
    const words = `${dimensionWords[d.dimension]}: ${changeOf(d, earlier, later, places)}`;
    if (d.dimension === "period") return [{ kind: "periodShifted", words }];
    if (d.relation === "wider") return [{ kind: "scopeWidened", words }];
    return [{ kind: d.relation === "narrower" ? "scopeNarrowed" : "scopeShifted", words }];
  });
}

function changeOf(d: DimensionComparison, earlier: ScopedEstimate, later: ScopedEstimate, places?: Places): string {
  const [a, b] = [earlier.scope!, later.scope!];
  if (d.dimension === "countingBasis")
    return became(countingBasisWords[a.countingBasis], countingBasisWords[b.countingBasis]);
  if (d.dimension === "period") return became(describePeriod(a.temporal!), describePeriod(b.temporal!));
  const label = (scope: typeof a) =>
    (scope.place === null ? null : places?.get(scope.place)?.label) ?? scope.spatial ?? scope.place ?? "";
  return became(label(a), label(b));
}
