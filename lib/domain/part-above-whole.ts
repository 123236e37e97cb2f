import type { IndexedGraph } from "./build-graph";
import { basesThatHold, relatePeriods } from "./compare-scopes";
import { describePeriod } from "./describe-period";
import { describePlace } from "./describe-scope";
import { estimateInterval } from "./estimate-interval";
import type { GraphClaim } from "./graph";
import { groupBy } from "./group-by";
import { unitKey } from "./read-unit";
import { countingBasisWords } from "./words-for";

/** A figure for a part that lies wholly above a figure for the whole; claims by number, and in words what is part of what. */
export interface PartAboveWhole {
  part: number;
  whole: number;
  words: string;
}

/** What is looked for with each scope, so that a tree that leads back into itself ends. */
const mostSteps = 20;

/**
 * Figures that can't both hold although they don't count the same: one counts a part of what the other counts (by what, when and where, in
 * the same unit and of the same people) and is higher throughout. Of each two scopes one pair is told. Linear in the scopes but for those that differ in period alone.
 */
export function partsAboveWholes(g: IndexedGraph, claims: number[]): PartAboveWhole[] {
  const scopes = [...groupBy(claims, (claim) => scopeKey(g.claims[claim]!)).values()];
  const wholes = groupBy(scopes, ([claim]) => placeKey(g.claims[claim!]!));
  const found: PartAboveWhole[] = [];
  for (const own of scopes) {
    const part = own.reduce((a, b) => (floorOf(g, b) > floorOf(g, a) ? b : a));
    const { scope } = g.claims[part]!;
    for (const basis of basesThatHold(scope!.countingBasis))
      for (const place of placesThatHold(g, scope!.place))
        for (const others of wholes.get(placeKey(g.claims[part]!, basis, place)!) ?? []) {
          const pair = others !== own && pairOf(g, part, others);
          if (pair) found.push(pair);
        }
  }
  return found;
}

function pairOf(g: IndexedGraph, part: number, others: number[]): PartAboveWhole | null {
  const whole = others.reduce((a, b) => (ceilingOf(g, b) < ceilingOf(g, a) ? b : a));
  const [a, b] = [g.claims[part]!, g.claims[whole]!];
  const period = relatePeriods(a.scope!.temporal, b.scope!.temporal);
  const isSame = a.scope!.countingBasis === b.scope!.countingBasis && a.scope!.place === b.scope!.place;
  if (period !== "narrower" && (period !== "comparable" || isSame)) return null;
  if (floorOf(g, part) <= ceilingOf(g, whole)) return null;
  return { part, whole, words: sayPart(g, a, b, period === "narrower") };
}

function sayPart(g: IndexedGraph, a: GraphClaim, b: GraphClaim, isShorter: boolean): string {
  const [x, y] = [a.scope!, b.scope!];
  const said = [
    x.countingBasis !== y.countingBasis && `${countingBasisWords[x.countingBasis]} among ${countingBasisWords[y.countingBasis]}`,
    isShorter && `${describePeriod(x.temporal!)} within ${describePeriod(y.temporal!)}`,
    x.place !== y.place && `${describePlace(x, g.graph.places)} within ${describePlace(y, g.graph.places)}`,
  ];
  return said.filter(Boolean).join("; ");
} // prettier-ignore

const floorOf = (g: IndexedGraph, claim: number) => estimateInterval(g.claims[claim]!.estimate!).low ?? 0;
const ceilingOf = (g: IndexedGraph, claim: number) => estimateInterval(g.claims[claim]!.estimate!).high ?? Infinity;

function placeKey({ scope, estimate }: GraphClaim, basis = scope?.countingBasis, place = scope?.place): string | null {
  if (!scope || !place || scope.temporal === null || basis === "notStated" || basis === "mixed") return null;
  return [unitKey(estimate!.unit), basis, place, scope.population?.trim().toLowerCase() ?? ""].join("\n");
}

function scopeKey(claim: GraphClaim): string | null {
  const key = placeKey(claim);
  return key && `${key}\n${claim.scope!.temporal}`;
}

function placesThatHold(g: IndexedGraph, place: string | null): string[] {
  const found: string[] = [];
  for (let at = place; at !== null && found.length < mostSteps; at = g.graph.places.get(at)?.partOf ?? null)
    if (!found.includes(at)) found.push(at);
    else break;
  return found;
}
