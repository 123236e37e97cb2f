import { seeded, type Random } from "./random";
import { cutTopics, type Topic } from "./topics";

/**
 * A graph of claims and citations as typed arrays. Claims and sources have the keys that they get in the database: 1 and up,
 * claim `i` of an array has the key `i + 1`.
 */
export interface GeneratedGraph {
  claims: number;
  sources: number;
  topics: Topic[];
  /** By claim: the key of its source, its year, whether it is first-hand, whether it has a figure, and that figure. */
  source: Int32Array;
  year: Int16Array;
  isFirstHand: Uint8Array;
  isEstimate: Uint8Array;
  value: Float64Array;
  /** By citation: the key of the citing claim, of the cited claim, or 0 and that of the cited source. */
  from: Int32Array;
  toClaim: Int32Array;
  toSource: Int32Array;
  /** Numbers of `intents` and `statuses`. */
  intent: Uint8Array;
  status: Uint8Array;
  /** The first-hand claim that the hub topic leans on; its source prints nothing else. */
  hub: number;
}

export const intents = [
  "citesAsAuthority",
  "citesAsEvidence",
  "includesQuotationFrom",
  "usesDataFrom",
  "disputes",
  "discusses",
];
export const statuses = ["unchecked", "confirmed", "notFound", "misrepresented", "inaccessible"];

const claimsPerSource = 8;
const deepest = 40;

/**
 * A seeded graph of `claims` claims and three times as many citations: in-degrees with a heavy tail (a citing claim often takes
 * over what another one cites), ageing (it cites what is recent), chains of at most 40 links, and, one citation in 2,000, a link
 * back that closes a circle. One citation in eight stops at a work.
 */
export function generateGraph(claims: number, seed = 1): GeneratedGraph {
  const random = seeded(seed);
  const topics = cutTopics(claims, random);
  const graph = emptyGraph(claims, topics);
  const writer = new Writer(graph, random);
  for (const topic of topics) describeClaims(graph, topic, random);
  graph.hub = topics[1]?.start ?? 0;
  graph.isFirstHand[graph.hub] = 1;
  graph.source[graph.hub] = graph.sources;
  for (const topic of topics) for (let i = topic.start; i < topic.end; i++) writer.cite(i, topic);
  writer.fill();
  return graph;
}

function emptyGraph(claims: number, topics: Topic[]): GeneratedGraph {
  const links = claims * 3;
  return {
    claims, sources: Math.ceil(claims / claimsPerSource) + topics.length + 1, topics,
    source: new Int32Array(claims), year: new Int16Array(claims), isFirstHand: new Uint8Array(claims),
    isEstimate: new Uint8Array(claims), value: new Float64Array(claims), from: new Int32Array(links),
    toClaim: new Int32Array(links), toSource: new Int32Array(links), intent: new Uint8Array(links),
    status: new Uint8Array(links), hub: 0,
  }; // prettier-ignore
}

function describeClaims(graph: GeneratedGraph, topic: Topic, random: Random): void {
  const size = topic.end - topic.start;
  for (let i = topic.start; i < topic.end; i++) {
    graph.source[i] = 1 + Math.floor(i / claimsPerSource);
    graph.year[i] = 1900 + Math.floor((125 * (i - topic.start)) / size);
    graph.isFirstHand[i] = random.next() < 0.12 ? 1 : 0;
    graph.isEstimate[i] = random.next() < 0.7 ? 1 : 0;
    graph.value[i] = Math.ceil(10 ** (2 + random.next() * 4));
  }
}

/** Deals out citations. */
class Writer {
  readonly #graph: GeneratedGraph;
  readonly #random: Random;
  /** How long the longest chain of each claim is, links back left aside. */
  readonly #depth: Uint8Array;
  readonly #first: Int32Array;
  #count = 0;

  constructor(graph: GeneratedGraph, random: Random) {
    this.#graph = graph;
    this.#random = random;
    this.#depth = new Uint8Array(graph.claims);
    this.#first = new Int32Array(graph.claims + 1);
  }

  cite(i: number, topic: Topic): void {
    const { isFirstHand, from } = this.#graph;
    const random = this.#random;
    this.#first[i] = this.#count;
    const wanted = isFirstHand[i] || random.next() < 0.1 ? 0 : 1 + Math.floor(random.exponential(3.4));
    const room = Math.min(Math.floor(3.4 * (i + 1)), from.length) - this.#count;
    for (let n = Math.min(wanted, room, 40); n > 0; n--) this.#add(i, topic);
    if (topic.hub > 0 && i !== this.#graph.hub && wanted > 0 && random.next() < topic.hub)
      this.#link(i, this.#graph.hub, 0);
    this.#first[i + 1] = this.#count;
  }

  /** Brings the number up to three a claim: further links of claims that have some already. */
  fill(): void {
    const { from, topics, isFirstHand } = this.#graph;
    while (this.#count < from.length) {
      const topic = topics[this.#random.below(topics.length)]!;
      const i = topic.start + this.#random.below(topic.end - topic.start);
      if (!isFirstHand[i]) this.#add(i, topic);
    }
  }

  #add(i: number, topic: Topic): void {
    const random = this.#random;
    const own = i - topic.start;
    if (own === 0 || random.next() < 0.125) {
      const works = Math.max(1, Math.ceil((topic.end - topic.start) / claimsPerSource));
      this.#link(i, -1, 1 + Math.floor(topic.start / claimsPerSource) + Math.floor(works * random.next() ** 3));
      return;
    }
    const recent = i - 1 - Math.min(own - 1, Math.floor(random.exponential(30 + own * 0.05)));
    const at = this.#first[recent]! + random.below(Math.max(1, this.#first[recent + 1]! - this.#first[recent]!));
    const taken = at < this.#first[recent + 1]! && random.next() < 0.5 ? this.#graph.toClaim[at]! - 1 : recent;
    const target = taken < topic.start || taken >= i ? recent : taken;
    if (this.#depth[target]! < deepest) this.#link(i, target, 0);
    if (random.next() < 0.0005) this.#link(target, i, 0);
  }

  /** Writes one link, unless there is no room. The target's index, or -1 and the key of a source. */
  #link(i: number, target: number, source: number): void {
    const { from, toClaim, toSource, intent, status, isEstimate, value } = this.#graph;
    if (this.#count >= from.length || target === i) return;
    const random = this.#random;
    const at = this.#count++;
    from[at] = i + 1;
    toClaim[at] = target + 1;
    toSource[at] = source;
    const speaks = random.next();
    intent[at] = speaks < 0.9 ? Math.min(3, Math.floor(random.exponential(0.8))) : 4 + random.below(2);
    const found = random.next();
    status[at] = found < 0.6 ? 0 : found < 0.92 ? 1 : found < 0.94 ? 2 : found < 0.96 ? 3 : 4;
    if (target < 0 || target > i) return;
    this.#depth[i] = Math.max(this.#depth[i]!, this.#depth[target]! + 1);
    if (isEstimate[i] && isEstimate[target] && random.next() < 0.85) value[i] = value[target]!;
  }
}
