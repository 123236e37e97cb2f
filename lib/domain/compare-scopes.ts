import { countingBasisSchema, type CountingBasis, type Scope } from "@/lib/schemas/scope";
import { describePeriod } from "./describe-period";
import { describePlace } from "./describe-scope";
import { edtfInterval, type DayInterval } from "./edtf-interval";
import { areLikePeriods } from "./like-periods";
import { countingBasisWords } from "./words-for";

/** How one scope stands to another in one dimension: `narrower` means that the first is part of the second. */
export type Relation = "comparable" | "narrower" | "wider" | "overlapping" | "disjoint" | "notStated";

export const scopeDimensions = ["countingBasis", "period", "place", "population"] as const;
export type ScopeDimension = (typeof scopeDimensions)[number];

/** One dimension compared, with a sentence where the two differ. */
export interface DimensionComparison {
  dimension: ScopeDimension;
  relation: Relation;
  words: string;
}

/** Places with their parents, by slug. */
export type Places = Map<string, { label: string; partOf: string | null }>;

/** What each counting basis is part of. Only what follows from the words: an execution is a killing, a killing a death. */
const partOf: Partial<Record<CountingBasis, CountingBasis[]>> = {
  executionsPart: ["executions"],
  executions: ["executionsAndRisings", "killings", "repressed"],
  executionsAndRisings: ["killings"],
  killings: ["killingsAllSides", "violentDeaths"],
  killingsAllSides: ["violentDeaths"],
  violentDeaths: ["deathsAllCauses"],
  civilianDeaths: ["deathsAllCauses"],
  registeredDeaths: ["deathsAllCauses"],
  bodies: ["deathsAllCauses"],
  famineDeaths: ["deathsAllCauses"],
  excessDeaths: ["deathsAllCauses"],
  sentences: ["repressed"],
  held: ["repressed"],
};

/** Bases that count something other than the dead, or not by counting: they never overlap with a count of deaths. */
const apart = new Set<CountingBasis>(["sentences", "rate", "held", "personnel", "officials", "claimsRegistered"]);

/** Two scopes, dimension by dimension. A scope that is missing states nothing. */
export function compareScopes(a: Scope | null, b: Scope | null, places: Places = new Map()): DimensionComparison[] {
  return [compareBasis(a, b), comparePeriod(a, b), comparePlace(a, b, places), comparePopulation(a, b)];
}

/** Whether two scopes agree in every dimension, so that their figures may be held together. */
export const areLike = (dimensions: DimensionComparison[]): boolean =>
  dimensions.every((d) => d.relation === "comparable");

const relationWords: Record<Relation, string> = {
  comparable: "the same",
  narrower: "narrower",
  wider: "wider",
  overlapping: "overlapping",
  disjoint: "another",
  notStated: "which is part of which is not stated",
};

/** What each dimension is called in a sentence. */
export const dimensionWords: Record<ScopeDimension, string> = {
  countingBasis: "what is counted",
  period: "the period",
  place: "the territory",
  population: "of whom",
};

/** The sides' words are only asked for where they differ: a large graph compares the same scopes over and over. */
function say(
  dimension: ScopeDimension,
  relation: Relation,
  sides: () => [string | null, string | null],
): DimensionComparison {
  const name = dimensionWords[dimension];
  if (relation === "comparable") return { dimension, relation, words: `${name}: the same` };
  const [a, b] = sides();
  const words = `${name}: ${a ?? "not stated"} against ${b ?? "not stated"} (${relationWords[relation]})`;
  return { dimension, relation, words };
}

function compareBasis(a: Scope | null, b: Scope | null): DimensionComparison {
  const [x, y] = [a?.countingBasis ?? "notStated", b?.countingBasis ?? "notStated"];
  return say("countingBasis", relateBases(x, y), () => [countingBasisWords[x], countingBasisWords[y]]);
}

/** How one counting basis stands to another. */
export function relateBases(a: CountingBasis, b: CountingBasis): Relation {
  if (a === "notStated" || b === "notStated") return "notStated";
  if (a === b) return a === "mixed" ? "overlapping" : "comparable";
  if (widerBases(a).has(b)) return "narrower";
  if (widerBases(b).has(a)) return "wider";
  return apart.has(a) || apart.has(b) ? "disjoint" : "overlapping";
}

const widerCache = new Map<CountingBasis, Set<CountingBasis>>();

function widerBases(basis: CountingBasis): Set<CountingBasis> {
  const known = widerCache.get(basis);
  if (known) return known;
  const found = new Set<CountingBasis>(partOf[basis]);
  for (const wider of found) for (const next of partOf[wider] ?? []) found.add(next);
  widerCache.set(basis, found);
  return found;
}

/** A counting basis and all that hold it: executions, killings, violent deaths … */
export const basesThatHold = (basis: CountingBasis): CountingBasis[] => [basis, ...widerBases(basis)];

/** A counting basis and all that is held by it: killings, executions, executions in part … */
export const basesWithin = (basis: CountingBasis): CountingBasis[] =>
  countingBasisSchema.options.filter((other) => other === basis || widerBases(other).has(basis));

function comparePeriod(a: Scope | null, b: Scope | null): DimensionComparison {
  const [x, y] = [a?.temporal ?? null, b?.temporal ?? null];
  const words = (text: string | null) => (text === null ? null : describePeriod(text));
  return say("period", relatePeriods(x, y), () => [words(x), words(y)]);
}

/** How one EDTF period stands to another; those that agree but for the precision of their dates are the same. */
export function relatePeriods(a: string | null, b: string | null): Relation {
  if (a === null || b === null) return "notStated";
  if (areLikePeriods(a, b)) return "comparable";
  const [i, j] = [edtfInterval(a), edtfInterval(b)];
  return i && j ? relateIntervals(i, j) : "notStated";
}

/** How one stretch of time stands to another; an open side reaches as far as can be. */
export function relateIntervals(a: DayInterval, b: DayInterval): Relation {
  const [aFrom, aTo] = [a.from ?? -Infinity, a.to ?? Infinity];
  const [bFrom, bTo] = [b.from ?? -Infinity, b.to ?? Infinity];
  if (aFrom === bFrom && aTo === bTo) return "comparable";
  if (aTo < bFrom || bTo < aFrom) return "disjoint";
  if (aFrom >= bFrom && aTo <= bTo) return "narrower";
  return aFrom <= bFrom && aTo >= bTo ? "wider" : "overlapping";
}

function comparePlace(a: Scope | null, b: Scope | null, places: Places): DimensionComparison {
  const words = (scope: Scope | null) => (scope ? describePlace(scope, places) : null);
  return say("place", relatePlaces(a, b, places), () => [words(a), words(b)]);
}

function relatePlaces(a: Scope | null, b: Scope | null, places: Places): Relation {
  if (a?.place && b?.place) {
    if (a.place === b.place) return "comparable";
    if (isWithin(a.place, b.place, places)) return "narrower";
    return isWithin(b.place, a.place, places) ? "wider" : "disjoint";
  }
  return areSameWords(a?.spatial, b?.spatial) && !a?.place && !b?.place ? "comparable" : "notStated";
}

function isWithin(inner: string, outer: string, places: Places): boolean {
  const seen = new Set<string>();
  for (let at: string | null = inner; at !== null && !seen.has(at); at = places.get(at)?.partOf ?? null) {
    if (at === outer) return true;
    seen.add(at);
  }
  return false;
}

function comparePopulation(a: Scope | null, b: Scope | null): DimensionComparison {
  const [x, y] = [a?.population ?? null, b?.population ?? null];
  const areSame = x === y || areSameWords(x, y);
  return say("population", areSame ? "comparable" : "notStated", () => [x, y]);
}

const areSameWords = (a: string | null | undefined, b: string | null | undefined) =>
  a !== null && a !== undefined && b !== null && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();
