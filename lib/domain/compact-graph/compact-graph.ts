import { carriesSupport, isEvidential, isFirstHand } from "../evidential";
import type { CitationIntent, VerificationStatus } from "@/lib/schemas/citation";
import type { Basis } from "@/lib/schemas/claim";
import { UnionFind } from "../union-find";
import { grown, LinkRows } from "./link-rows";

/** What is known of a link, one bit each: it leans on its target; it carries support; it was confirmed. */
export const leans = 1;
export const holds = 2;
export const confirmed = 4;

/** What is known of a claim, one bit each: it is there; first-hand; its wording was seen where it stands; it has a figure. */
export const exists = 1;
export const firstHand = 2;
export const seen = 4;
export const isEstimate = 8;

/** A drift that has not been worked out yet. */
export const unknownDrift = 0xffff;

/** The year of an undated source: later than any. */
export const noYear = 32_767;

export interface CompactClaim {
  id: number;
  source: number;
  agent: number;
  bits: number;
}

export interface CompactLink {
  id: number;
  from: number;
  /** The key of the cited claim, or minus the key of the cited source. */
  to: number;
  flags: number;
}

/** The whole evidence graph by the database's keys, without words: what is walked. 30 bytes a link, 20 a claim. */
export class CompactGraph {
  bits: Uint8Array;
  source: Int32Array;
  agent: Int32Array;
  year: Int16Array;
  linkFrom: Int32Array;
  linkTo: Int32Array;
  /** By link, a bit for each kind of drift in the order of `driftKinds`; `unknownDrift` until somebody asked. */
  drift: Uint16Array;
  cites: LinkRows;
  citedBy: LinkRows;
  sourceCitedBy: LinkRows;
  readonly derivations = new Map<number, readonly [number, number]>();
  #witness: Int32Array | null = null;

  constructor(claims: CompactColumns["claims"], years: CompactColumns["years"], links: CompactColumns["links"]) {
    const [lastClaim, lastSource, lastLink] = [highest(claims.id), highest(years.id), highest(links.id)];
    this.bits = new Uint8Array(lastClaim + 1);
    this.source = new Int32Array(lastClaim + 1);
    this.agent = new Int32Array(lastClaim + 1);
    this.year = new Int16Array(lastSource + 1).fill(noYear);
    this.linkFrom = new Int32Array(lastLink + 1);
    this.linkTo = new Int32Array(lastLink + 1);
    this.drift = new Uint16Array(lastLink + 1).fill(unknownDrift);
    for (let i = 0; i < claims.id.length; i++) {
      const id = claims.id[i]!;
      this.bits[id] = claims.bits[i]!;
      this.source[id] = claims.source[i]!;
      this.agent[id] = claims.agent[i]!;
    }
    for (let i = 0; i < years.id.length; i++) this.year[years.id[i]!] = years.year[i]!;
    for (let i = 0; i < links.id.length; i++) {
      this.linkFrom[links.id[i]!] = links.from[i]!;
      this.linkTo[links.id[i]!] = links.to[i]!;
    }
    const minus = links.to.map((to) => -to);
    this.cites = new LinkRows(lastClaim, links.from, links.to, links.id, links.flags);
    this.citedBy = new LinkRows(lastClaim, links.to, links.from, links.id, links.flags);
    this.sourceCitedBy = new LinkRows(lastSource, minus, links.from, links.id, links.flags);
  }

  /** For each source, one source of its derivation family: translation and original are one witness. */
  witnessOf(source: number): number {
    if (this.#witness === null) {
      const sets = new UnionFind(this.year.length);
      for (const [a, b] of this.derivations.values()) sets.union(a, b);
      this.#witness = Int32Array.from(this.year, (_, i) => sets.find(i));
    }
    return this.#witness[source] ?? source;
  }

  putClaim({ id, source, agent, bits }: CompactClaim): void {
    if (id >= this.bits.length) this.#growClaims(id);
    this.bits[id] = bits;
    this.source[id] = source;
    this.agent[id] = agent;
    this.#forgetDriftAround(id);
  }

  removeClaim(id: number): void {
    if (id < this.bits.length) this.bits[id] = 0;
  }

  putSource(id: number, year: number): void {
    if (id >= this.year.length) this.year = grown(this.year, new Int16Array(Math.ceil((id + 1) * 1.25)).fill(noYear));
    this.year[id] = year;
    this.#witness = null;
  }

  putDerivation(id: number, between: readonly [number, number] | null): void {
    if (between) this.derivations.set(id, between);
    else this.derivations.delete(id);
    this.#witness = null;
  }

  putLink({ id, from, to, flags }: CompactLink): void {
    this.removeLink(id);
    if (id >= this.linkFrom.length) this.#growLinks(id);
    this.linkFrom[id] = from;
    this.linkTo[id] = to;
    this.cites.add(from, to, id, flags);
    if (to > 0) this.citedBy.add(to, from, id, flags);
    else this.sourceCitedBy.add(-to, from, id, flags);
    this.#forgetDriftFrom(from);
  }

  removeLink(id: number): void {
    const from = this.linkFrom[id] ?? 0;
    if (from === 0) return;
    const to = this.linkTo[id]!;
    this.cites.remove(from, id);
    if (to > 0) this.citedBy.remove(to, id);
    else this.sourceCitedBy.remove(-to, id);
    this.linkFrom[id] = 0;
    this.drift[id] = unknownDrift;
    this.#forgetDriftFrom(from);
  }

  /** Where a place changed, every comparison of scopes may read otherwise. */
  forgetAllDrift(): void {
    this.drift.fill(unknownDrift);
  }

  /** A claim's figure bears on its own links, and on those of all that cite it: one of them may add it up. */
  #forgetDriftAround(claim: number): void {
    this.#forgetDriftFrom(claim);
    const { start, size, node } = this.citedBy;
    if (claim >= start.length) return;
    for (let at = start[claim]!, end = at + size[claim]!; at < end; at++) this.#forgetDriftFrom(node[at]!);
  }

  #forgetDriftFrom(claim: number): void {
    const { start, size, link } = this.cites;
    if (claim >= start.length) return;
    for (let at = start[claim]!, end = at + size[claim]!; at < end; at++) this.drift[link[at]!] = unknownDrift;
  }

  #growClaims(id: number): void {
    const length = Math.ceil((id + 1) * 1.25);
    this.bits = grown(this.bits, new Uint8Array(length));
    this.source = grown(this.source, new Int32Array(length));
    this.agent = grown(this.agent, new Int32Array(length));
  }

  #growLinks(id: number): void {
    const length = Math.ceil((id + 1) * 1.25);
    this.linkFrom = grown(this.linkFrom, new Int32Array(length));
    this.linkTo = grown(this.linkTo, new Int32Array(length));
    this.drift = grown(this.drift, new Uint16Array(length).fill(unknownDrift));
  }
}

/** The graph as columns, as it comes out of the database. */
export interface CompactColumns {
  claims: { id: Int32Array; source: Int32Array; agent: Int32Array; bits: Uint8Array };
  years: { id: Int32Array; year: Int16Array };
  links: { id: Int32Array; from: Int32Array; to: Int32Array; flags: Uint8Array };
}

const highest = (ids: Int32Array): number => ids.reduce((most, id) => Math.max(most, id), 0);

/** The bits of a link. */
export const linkFlags = (intent: CitationIntent, status: VerificationStatus): number =>
  (isEvidential(intent) ? leans : 0) |
  (carriesSupport({ intent, status }) ? holds : 0) |
  (status === "confirmed" ? confirmed : 0);

/** The bits of a claim. */
export const claimBits = (claim: { basis: Basis; kind: string; isSeen: boolean }): number =>
  exists |
  (isFirstHand(claim.basis) ? firstHand : 0) |
  (claim.isSeen ? seen : 0) |
  (claim.kind === "estimate" ? isEstimate : 0);
