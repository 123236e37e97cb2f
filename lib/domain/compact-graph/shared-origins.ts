import { firstHand, holds, isEstimate } from "./bits";
import type { CompactGraph } from "./compact-graph";
import { settle } from "./settle";
import { known } from "./support-state";
import { traceClaims } from "./trace-claims";

/** Claims that share an origin, directly or through one of them: the whole of a family, not only those asked about. */
export interface WholeFamily {
  origins: number[];
  /** Its estimates, by their keys. */
  estimates: number[];
}

/** The families that some claims belong to, and all claims that were looked at on the way. */
export interface SharedOrigins {
  families: WholeFamily[];
  members: number[];
}

/** The whole families of some claims; those without a recorded lineage have none. Linear in the families. */
export function sharedOrigins(g: CompactGraph, seeds: Iterable<number>): SharedOrigins {
  const members = closeFamilies(g, seeds);
  const { family, origins } = traceClaims(g, members);
  const families: WholeFamily[] = origins.map((keys) => ({ origins: keys, estimates: [] }));
  members.forEach((claim, i) => {
    if (g.bits[claim]! & isEstimate) families[family[i]!]?.estimates.push(claim);
  });
  for (const { estimates } of families) estimates.sort((a, b) => a - b);
  return { families, members };
}

/** Everything that is joined with the seeds: up and down the links between claims that reach an origin, and across witnesses. */
function closeFamilies(g: CompactGraph, seeds: Iterable<number>): number[] {
  const judged = new Uint8Array(g.bits.length);
  const members: number[] = [];
  const add = (claim: number) => {
    if (judged[claim] === 2) return;
    judged[claim] = 2;
    members.push(claim);
  };
  let pending = [...seeds].filter((claim) => g.bits[claim]);
  for (let head = 0; ;) {
    addReaching(g, pending, judged, add);
    pending = [];
    for (; head < members.length; head++) {
      const claim = members[head]!;
      eachHolding(g.citedBy, claim, add);
      eachHolding(g.cites, claim, (to) => {
        if (to < 0 || judged[to] !== 0) return;
        judged[to] = 1;
        pending.push(to);
      });
    }
    if (pending.length === 0) addSameWitness(g, members, judged, (claim) => pending.push(claim));
    if (pending.length === 0) return members;
  }
}

function addReaching(g: CompactGraph, claims: number[], judged: Uint8Array, add: (claim: number) => void): void {
  settle(g, claims);
  for (const claim of claims) {
    judged[claim] = Math.max(1, judged[claim]!);
    if (g.support.state[claim]! & known) add(claim);
  }
}

function eachHolding({ start, size, node, flags }: CompactGraph["cites"], row: number, tell: (claim: number) => void): void {
  for (let at = start[row] ?? 0, end = at + (size[row] ?? 0); at < end; at++) if (flags[at]! & holds) tell(node[at]!);
} // prettier-ignore

/** First-hand claims of the same maker in the same work, or in its translation or edition, are one witness. */
function addSameWitness(g: CompactGraph, members: number[], judged: Uint8Array, add: (claim: number) => void): void {
  const witnessOf = (claim: number) => g.agent[claim]! * 2 ** 26 + g.witnessOf(g.source[claim]!);
  const witnesses = new Set(members.filter((claim) => g.bits[claim]! & firstHand).map(witnessOf));
  if (witnesses.size === 0) return;
  for (let claim = 1; claim < g.bits.length; claim++)
    if (g.bits[claim]! & firstHand && judged[claim] !== 2 && witnesses.has(witnessOf(claim))) add(claim);
}
