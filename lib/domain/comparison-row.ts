import type { Claim, Sighting } from "@/lib/schemas/claim";
import type { Estimate } from "@/lib/schemas/estimate";
import type { Scope } from "@/lib/schemas/scope";
import type { IndexedGraph } from "./build-graph";
import { describeEstimate } from "./describe-estimate";
import { describePeriod } from "./describe-period";
import { describePlace } from "./describe-scope";
import { statedCount } from "./estimate-interval";
import { estimateMark, type EstimateMark } from "./estimate-mark";
import { explainSupport, type Support } from "./explain-support";
import type { GraphSource } from "./graph";
import type { AnswerDetails } from "./question-record";
import { countingBasisWords } from "./words-for";

/** One claim as a comparison shows it: everything in words, nothing to be looked up. */
export interface ComparisonRow {
  claim: string;
  label: string;
  agent: string;
  /** Who makes it, by the catalogue's name. */
  who: string;
  /** Who is made to say it, in the words of the source, where they say something else than the name. */
  attribution: string | null;
  source: GraphSource;
  /** The work in which the wording was met, where it is another one. */
  readIn: { id: string; short: string } | null;
  locator: string | null;
  estimate: Estimate | null;
  /** The figure with its bound in words; null where the claim gives none. */
  figure: string | null;
  mark: EstimateMark | null;
  /** The number that it is sorted by; 0 where there is none. */
  count: number;
  scope: Scope | null;
  /** What is counted, of whom, in words; null where it isn't stated. */
  counted: string | null;
  period: string | null;
  place: string | null;
  support: Support;
  /** The family of shared origin; null where the lineage is not recorded. */
  family: { id: string; name: string } | null;
  sighting: Sighting;
  wording: string | null;
  /** Of the wording. */
  language: string | null;
  details: AnswerDetails;
  basis: Claim["basis"];
}

const noDetails: AnswerDetails = {
  attribution: null,
  rank: "normal",
  rankReason: null,
  note: null,
  translation: null,
  issued: null,
  notLaterThan: null,
  publisher: null,
};

/** The families of shared origin by claim. */
export type FamilyOf = Map<string, { id: string; name: string }>;

/**
 * A claim of the graph as a row; null where the graph lacks it. `works` has the works in which wordings were met: those of a
 * graph as of a year may be later than that year, since they tell how we know.
 */
export function comparisonRow(
  g: IndexedGraph,
  id: string,
  details: AnswerDetails | undefined,
  families: FamilyOf,
  works: IndexedGraph = g,
): ComparisonRow | null {
  const claim = g.claims[g.claimNumber.get(id) ?? -1];
  const source = claim && g.sources[g.sourceNumber.get(claim.source) ?? -1];
  if (!claim || !source) return null;
  const { estimate, scope, sighting } = claim;
  const read = works.sources[works.sourceNumber.get(sighting.quotedIn ?? "") ?? -1];
  const said = details?.attribution ?? null;
  return {
    claim: id,
    label: claim.label,
    agent: claim.agent,
    who: claim.agentName,
    attribution: said !== null && !isSameName(said, claim.agentName) ? said : null,
    source,
    readIn: read && read.id !== source.id ? { id: read.id, short: read.short } : null,
    locator: claim.locator,
    estimate,
    figure: estimate && describeEstimate(estimate),
    mark: estimate && estimateMark(estimate),
    count: estimate ? statedCount(estimate) : 0,
    scope,
    counted: countedOf(scope),
    period: scope?.temporal ? describePeriod(scope.temporal) : null,
    place: scope && describePlace(scope, g.graph.places),
    support: explainSupport(g, id)!,
    family: families.get(id) ?? null,
    sighting,
    wording: claim.wording,
    language: claim.language,
    details: details ?? noDetails,
    basis: claim.basis,
  };
}

/** What a scope counts, of whom, in the source's own terms where they are known; null where it isn't stated. */
export function countedOf(scope: Scope | null): string | null {
  if (!scope) return null;
  const counted =
    scope.counts ?? (scope.countingBasis === "notStated" ? null : countingBasisWords[scope.countingBasis]);
  const whom = scope.population && !counted?.includes(scope.population) ? `of ${scope.population}` : null;
  return [counted, whom].filter(Boolean).join(", ") || null;
}

const bareName = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, "");

/** Whether two names only differ in dots, spaces and brackets, or one is the end of the other. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [bareName(a), bareName(b)];
  return x === y || x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x);
}
