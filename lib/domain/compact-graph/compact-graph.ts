import { calm, drifts, noYear, unknownDrift } from "./bits";
import { UnionFind } from "../union-find";
import type { CompactClaim, CompactColumns, CompactLink } from "./compact-rows";
import { grown, LinkRows } from "./link-rows";
import { SupportState } from "./support-state";

/** The whole evidence graph by the database's keys, without words: what is walked. 30 bytes a link, 20 a claim. */
export class CompactGraph {
  bits: Uint8Array;
  source: Int32Array;
  agent: Int32Array;
  year: Int16Array;
  linkFrom: Int32Array;
  linkTo: Int32Array;
  /** By link, a bit for each kind of drift in the order of `driftKinds`; `unknownDrift` until somebody asked. See `setDrift`. */
  drift: Uint16Array;
  /** Another number after every change. */
  version = 0;
  /** What is settled of each claim's support. */
  readonly support: SupportState;
  cites: LinkRows;
  citedBy: LinkRows;
  sourceCitedBy: LinkRows;
  readonly derivations = new Map<number, readonly [number, number]>();
  #witness: Int32Array | null = null;
  /** By claim the number of its witness, 0 until asked; and those numbers by maker and work. */
  #witnessNumber: Int32Array;
  readonly #witnessNumbers = new Map<number, number>();

  constructor(claims: CompactColumns["claims"], years: CompactColumns["years"], links: CompactColumns["links"]) {
    const [lastClaim, lastSource, lastLink] = [highest(claims.id), highest(years.id), highest(links.id)];
    this.bits = new Uint8Array(lastClaim + 1);
    this.source = new Int32Array(lastClaim + 1);
    this.agent = new Int32Array(lastClaim + 1);
    this.year = new Int16Array(lastSource + 1).fill(noYear);
    this.linkFrom = new Int32Array(lastLink + 1);
    this.linkTo = new Int32Array(lastLink + 1);
    this.drift = new Uint16Array(lastLink + 1).fill(unknownDrift);
    this.support = new SupportState(lastClaim + 1);
    this.#witnessNumber = new Int32Array(lastClaim + 1);
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

  /** A small number for the maker and the work, derivations joined, that a claim stands in: the same for one witness. */
  witnessNumber(claim: number): number {
    const known = this.#witnessNumber[claim]!;
    if (known !== 0) return known;
    const witness = this.agent[claim]! * 2 ** 26 + this.witnessOf(this.source[claim]!);
    let number = this.#witnessNumbers.get(witness);
    if (number === undefined) this.#witnessNumbers.set(witness, (number = this.#witnessNumbers.size + 1));
    this.#witnessNumber[claim] = number;
    return number;
  }

  #forgetWitnesses(): void {
    this.#witness = null;
    this.#witnessNumber.fill(0);
    this.#witnessNumbers.clear();
  }

  putClaim({ id, source, agent, bits }: CompactClaim): void {
    this.version++;
    if (id >= this.bits.length) this.#growClaims(id);
    this.bits[id] = bits;
    this.source[id] = source;
    this.agent[id] = agent;
    this.#witnessNumber[id] = 0;
    this.support.forget(id, this.citedBy);
    this.#forgetDriftAround(id);
  }

  removeClaim(id: number): void {
    this.version++;
    if (id >= this.bits.length) return;
    this.support.forget(id, this.citedBy);
    this.bits[id] = 0;
  }

  putSource(id: number, year: number): void {
    this.version++;
    if (id >= this.year.length) this.year = grown(this.year, new Int16Array(Math.ceil((id + 1) * 1.25)).fill(noYear));
    this.year[id] = year;
    // A source that is known already keeps its derivations.
    if (this.#witness !== null && id >= this.#witness.length) this.#witness = null;
  }

  putDerivation(id: number, between: readonly [number, number] | null): void {
    if (between) this.derivations.set(id, between);
    else this.derivations.delete(id);
    this.#forgetWitnesses();
  }

  putLink({ id, from, to, flags }: CompactLink): void {
    this.removeLink(id);
    if (id >= this.linkFrom.length) this.#growLinks(id);
    this.support.forget(from, this.citedBy);
    this.linkFrom[id] = from;
    this.linkTo[id] = to;
    this.cites.add(from, to, id, flags);
    if (to > 0) this.citedBy.add(to, from, id, flags);
    else this.sourceCitedBy.add(-to, from, id, flags);
    this.#forgetDriftFrom(from);
  }

  removeLink(id: number): void {
    this.version++;
    const from = this.linkFrom[id] ?? 0;
    if (from === 0) return;
    const to = this.linkTo[id]!;
    this.support.forget(from, this.citedBy);
    this.cites.remove(from, id);
    if (to > 0) this.citedBy.remove(to, id);
    else this.sourceCitedBy.remove(-to, id);
    this.linkFrom[id] = 0;
    this.drift[id] = unknownDrift;
    this.#forgetDriftFrom(from);
  }

  /** Where a place changed, every comparison of scopes may read otherwise. */
  forgetAllDrift(): void {
    this.version++;
    this.drift.fill(unknownDrift);
    const { flags } = this.cites;
    for (let at = 0; at < flags.length; at++) flags[at]! &= ~(calm | drifts);
  }

  /** Keeps what was worked out of a link: a bit for each kind of drift. */
  setDrift(id: number, mask: number): void {
    const from = this.linkFrom[id] ?? 0;
    if (from === 0) return;
    this.drift[id] = mask;
    const { start, size, link, flags } = this.cites;
    for (let at = start[from]!, end = at + size[from]!; at < end; at++)
      if (link[at] === id) flags[at] = (flags[at]! & ~(calm | drifts)) | (mask === 0 ? calm : drifts);
  }

  /** A claim's figure bears on its own links, and on those of all that cite it: one of them may add it up. */
  #forgetDriftAround(claim: number): void {
    this.#forgetDriftFrom(claim);
    const { start, size, node } = this.citedBy;
    if (claim >= start.length) return;
    for (let at = start[claim]!, end = at + size[claim]!; at < end; at++) this.#forgetDriftFrom(node[at]!);
  }

  #forgetDriftFrom(claim: number): void {
    const { start, size, link, flags } = this.cites;
    if (claim >= start.length) return;
    for (let at = start[claim]!, end = at + size[claim]!; at < end; at++) {
      this.drift[link[at]!] = unknownDrift;
      flags[at]! &= ~(calm | drifts);
    }
  }

  #growClaims(id: number): void {
    const length = Math.ceil((id + 1) * 1.25);
    this.bits = grown(this.bits, new Uint8Array(length));
    this.source = grown(this.source, new Int32Array(length));
    this.agent = grown(this.agent, new Int32Array(length));
    this.#witnessNumber = grown(this.#witnessNumber, new Int32Array(length));
    this.support.grow(length);
  }

  #growLinks(id: number): void {
    const length = Math.ceil((id + 1) * 1.25);
    this.linkFrom = grown(this.linkFrom, new Int32Array(length));
    this.linkTo = grown(this.linkTo, new Int32Array(length));
    this.drift = grown(this.drift, new Uint16Array(length).fill(unknownDrift));
  }
}

const highest = (ids: Int32Array): number => ids.reduce((most, id) => Math.max(most, id), 0);
