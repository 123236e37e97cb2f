import { nameOf, sourceOf, type IndexedGraph } from "./build-graph";
import { describeEstimate } from "./describe-estimate";
import { driftLabel, driftOfLink } from "./describe-drift";
import { nameInSentence } from "./name-claim";
import { statedCount } from "./estimate-interval";
import { endKindOf } from "./trace-origins";
import type { Meeting } from "./where-stemmas-meet";

/** What is said of where two claims' stemmas meet. */
export interface MeetingWords {
  /** The answer in a sentence. */
  verdict: string;
  /** What qualifies it, a sentence each. */
  more: string[];
  /** For each claim, what changed on its way to where they meet; empty where they don't. */
  ways: string[];
}

const list = (words: string[], most = 5) => {
  const shown = words.slice(0, most);
  const rest = words.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest.toLocaleString("en")} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
};

/** Puts a comparison of two claims (by number) into words. It asserts nothing that the record does not hold. */
export function describeMeeting(g: IndexedGraph, a: number, b: number, meeting: Meeting): MeetingWords {
  const names: [string, string] = [nameInSentence(g, a), nameInSentence(g, b)];
  const more = [
    ...origins(g, meeting),
    ...witnesses(g, meeting),
    ...openEnds(names, meeting),
    ...tenfold(g, a, b, names, meeting),
  ];
  const ways = meeting.first === null ? [] : [0, 1].map((i) => wayWords(g, names[i]!, meeting.ways[i]!, meeting.first!));
  return { verdict: verdict(g, [a, b], names, meeting), more, ways };
} // prettier-ignore

function verdict(g: IndexedGraph, [a, b]: [number, number], names: [string, string], meeting: Meeting): string {
  const { first, known, oneWitness, oneMaker } = meeting;
  if (first === a && first === b) return "They are one claim.";
  if (first === a || first === b) {
    const [on, other] = first === a ? names : [names[1], names[0]];
    return `${other} rests on ${on} itself: they are not two witnesses.`;
  }
  if (first !== null) {
    const kind = endKindOf(g, first);
    const what = kind === "origin" ? "a first-hand claim" : kind === "unread" || kind === "lost" ? "a work in which the claim has not been located" : "a claim that is not first-hand itself";
    return `They meet first in ${nameOf(g, first)}, ${what}: both rest on it.`;
  }
  if (oneWitness.length > 0) return `No claim is shared, but they use two texts of one work: ${list(oneWitness.map(([x, y]) => `${nameOf(g, x)} and ${nameOf(g, y)}`))}, which are one witness.`;
  if (oneMaker.length > 0) return `No claim is shared, but both rest on what one maker says first-hand in one work, ${list([...new Set(oneMaker.map(([x]) => nameOf(g, x)))])}: one witness.`;
  const unknown = names.filter((_, i) => !known[i]);
  if (unknown.length === 2) return "They share nothing that is recorded. The lineage of neither is recorded, so whether they are independent is unknown.";
  if (unknown.length === 1) return `They share nothing that is recorded. The lineage of ${unknown[0]} is not recorded, so whether they are independent is unknown.`;
  return "They share no recorded origin.";
} // prettier-ignore

function origins(g: IndexedGraph, { first, sharedOrigins }: Meeting): string[] {
  if (sharedOrigins.length === 0)
    return first === null ? [] : ["No origin that both reach is recorded: where they meet, the chain is not first-hand."];
  const named = list([...new Set(sharedOrigins.map((node) => nameOf(g, node)))]);
  return [`${sharedOrigins.length === 1 ? "One origin is shared" : `${sharedOrigins.length.toLocaleString("en")} origins are shared`}: ${named}. For that part they count once.`];
} // prettier-ignore

const witnesses = (g: IndexedGraph, { first, oneWitness }: Meeting): string[] =>
  first === null || oneWitness.length === 0
    ? []
    : [
        `They also use two texts of one work: ${list(oneWitness.map(([x, y]) => `${nameOf(g, x)} and ${nameOf(g, y)}`))}.`,
      ];

function openEnds(names: [string, string], { known, openEnds: ends, first }: Meeting): string[] {
  if (first !== null) return [];
  return names.flatMap((name, i) =>
    known[i] && ends[i]! > 0
      ? [`${name} also leans on ${ends[i] === 1 ? "a place" : `${ends[i]} places`} from which no chain is recorded further: they could still meet there.`]
      : [],
  );
} // prettier-ignore

/** One nought more or less, between two figures that share an origin or where one rests on the other. */
function tenfold(g: IndexedGraph, a: number, b: number, names: [string, string], { shared }: Meeting): string[] {
  const [x, y] = [g.claims[a]!.estimate, g.claims[b]!.estimate];
  if (!x || !y || shared.size === 0) return [];
  const [p, q] = [statedCount(x), statedCount(y)];
  if (p === 0 || (p !== q * 10 && q !== p * 10)) return [];
  return [
    `${describeEstimate(x)} in ${names[0]} and ${describeEstimate(y)} in ${names[1]} differ by one nought, on what both share: a slip of a digit is possible.`,
  ];
}

function wayWords(g: IndexedGraph, name: string, links: number[], to: number): string {
  if (links.length === 0) return `${name} is where they meet.`;
  const said = links.flatMap((link) =>
    driftOfLink(g, link).map(({ kind, words }) => `${driftLabel(kind)} in ${hopName(g, link)} (${words})`),
  );
  const length = links.length === 1 ? "one link" : `${links.length.toLocaleString("en")} links`;
  const open = links.filter((link) => g.citations[link]!.status !== "confirmed").length;
  const checked = open === 0 ? "all confirmed" : `${open.toLocaleString("en")} not confirmed`;
  const changed = said.length === 0 ? "no change of the figure is recorded on it" : list(said, 6);
  return `${name} is ${length} from ${nameOf(g, to)} (${checked}): ${changed}.`;
}

const hopName = (g: IndexedGraph, link: number) => sourceOf(g, g.from[link]!)?.short ?? nameOf(g, g.from[link]!);
