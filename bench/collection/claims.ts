import type { Claim } from "@/lib/schemas/claim";
import type { Estimate } from "@/lib/schemas/estimate";
import type { CountingBasis, Scope } from "@/lib/schemas/scope";
import { heavyTail, type Random } from "../generate/random";
import { nouns as bodies } from "../generate/words";

/** Claims about one event, in the order in which they were made. */
export interface Topic {
  basis: CountingBasis;
  temporal: string;
  place: string;
  /** Of the first figure that was given. */
  magnitude: number;
  claims: Claim[];
}

/** How many claims, sources and agents there are. */
export interface Sizes {
  claims: number;
  topics: number;
  sources: number;
  agents: number;
}

const bases = ["executions", "killings", "violentDeaths", "excessDeaths", "famineDeaths", "victims"] as const;
const units = { executions: "persons shot", killings: "persons killed", violentDeaths: "violent deaths", excessDeaths: "excess deaths", famineDeaths: "deaths from famine", victims: "victims" } as const; // prettier-ignore

/** Claims by the topics that they belong to: a few topics have many, most have few. Their links come later. */
export function generateClaims(
  r: Random,
  { claims, topics, sources, agents }: Sizes,
): { all: Claim[]; topics: Topic[] } {
  const made: Topic[] = Array.from({ length: topics }, () => {
    const year = 1918 + r.below(80);
    return {
      basis: r.pick(bases),
      temporal: r.chance(0.5) ? String(year) : `${year}/${year + 1 + r.below(4)}`,
      place: `p-${r.below(200)}`,
      magnitude: Math.round(10 ** (2 + r.next() * 4)),
      claims: [],
    };
  });
  const pickTopic = heavyTail(topics, 6);
  const pickAgent = heavyTail(agents, 20);
  const all: Claim[] = [];
  for (let i = 0; i < claims; i++) {
    const topic = made[pickTopic(r)]!;
    // Later claims stand in later works; one in ten in any work at all.
    const at = r.chance(0.9) ? (i / claims) * sources + r.below(3) : r.below(sources);
    const claim = claimOf(r, i, topic, `s-${Math.min(sources - 1, Math.floor(at))}`, `a-${pickAgent(r)}`);
    topic.claims.push(claim);
    all.push(claim);
  }
  return { all, topics: made };
}

function claimOf(r: Random, i: number, topic: Topic, source: string, agent: string): Claim {
  const kind = r.chance(0.7) ? "estimate" : r.pick(["event", "statement", "quotation"] as const);
  const estimate = kind === "estimate" ? estimateOf(r, topic) : null;
  const words = estimate?.words ?? "many";
  return {
    id: `c-${i}`,
    collection: "generated",
    kind,
    label: `${words} (${agent}, ${source})`,
    source,
    agent,
    attribution: null,
    attributionKind: "none",
    locator: r.chance(0.6) ? `p. ${1 + r.below(400)}` : null,
    wording: `In the case numbered ${i} it is said that ${words} were ${r.pick(verbs)} in ${topic.temporal}, by the ${r.pick(nouns)} of the ${r.pick(nouns)}.`,
    language: "en",
    translation: null,
    passage: null,
    quotation: null,
    basis: r.chance(0.4) ? r.pick(["archivalCount", "officialReturn", "eyewitness"] as const) : r.pick(["compilation", "hearsay", "unstated"] as const),
    rank: "normal",
    rankReason: null,
    estimate,
    scope: scopeOf(r, topic),
    sighting: { kind: r.pick(["original", "original", "unseen"] as const), quotedIn: null, extent: "excerpt", truncated: false, date: null, by: null },
    assessment: null,
    note: null,
  }; // prettier-ignore
}

const verbs = ["shot", "killed", "counted", "registered", "named", "buried", "sentenced", "missing"];
const nouns = bodies.slice(0, 10);

function scopeOf(r: Random, topic: Topic): Scope {
  const said = r.chance(0.8);
  return {
    event: null,
    countingBasis: said ? topic.basis : r.pick(bases),
    counts: null,
    temporal: said || r.chance(0.5) ? topic.temporal : null,
    spatial: null,
    place: said ? topic.place : `p-${r.below(200)}`,
    population: null,
  };
}

const grouped = (count: number) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");

/** A figure near the topic's own: sometimes exactly it, with any bound. */
function estimateOf(r: Random, { magnitude, basis }: Topic): Estimate {
  const count = r.chance(0.3) ? magnitude : Math.max(1, Math.round(magnitude * 10 ** (r.next() * 1.4 - 0.7)));
  const bound = r.pick(["exact", "exact", "about", "atLeast", "upTo", "between"] as const);
  const value = {
    exact: { low: null, best: count, high: null },
    about: { low: null, best: count, high: null },
    atLeast: { low: count, best: null, high: null },
    upTo: { low: null, best: null, high: count },
    between: { low: count, best: null, high: count * 2 },
  }[bound];
  const words = { exact: "", about: "about ", atLeast: "at least ", upTo: "up to ", between: "between " }[bound];
  const end = bound === "between" ? ` and ${grouped(count * 2)}` : "";
  return {
    ...value,
    bound,
    boundWords: null,
    unit: units[basis as keyof typeof units],
    words: `${words}${grouped(count)}${end}`,
    interval: null,
    ours: null,
  };
}
