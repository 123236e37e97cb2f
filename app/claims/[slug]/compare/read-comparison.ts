import { cache } from "react";
import { readStemma, type ReadStemma } from "@/app/claims/read-stemma";
import type { Seen } from "@/components/stemma/stemma-view";
import { findClaim } from "@/lib/db/claim";
import { findSiblings, type Candidate } from "@/lib/db/claim-candidates";
import { searchEverything } from "@/lib/db/search/search-everything";
import { describeMeeting, type MeetingWords } from "@/lib/domain/describe-meeting";
import type { IndexedGraph } from "@/lib/domain/build-graph";
import { nameInSentence } from "@/lib/domain/name-claim";
import { readQuery } from "@/lib/text/read-query";
import { readStemmaView } from "@/lib/domain/stemma-address";
import { whereStemmasMeet, type Meeting } from "@/lib/domain/where-stemmas-meet";

interface Compared {
  id: string;
  label: string;
  /** Who says it and where. */
  name: string;
}

/** Two claims' stemmas set together. Without a second claim there is only the first. */
export interface ReadComparison {
  first: Compared;
  second: Compared | null;
  /** The second claim's slug as the address has it. */
  other: string | null;
  isUnknown: boolean;
  isSame: boolean;
  seen: Seen;
  stemma: ReadStemma | null;
  meeting: Meeting | null;
  /** The graph in whose numbers the meeting is told: as of the year, or all of it. */
  g: IndexedGraph;
  words: MeetingWords | null;
}

type Parameters = Record<string, string | string[] | undefined>;

/** What the address asks for, or null where there is no such first claim. Read once a request. */
export const readComparison = (slug: string, parameters: Parameters): Promise<ReadComparison | null> =>
  read(slug, JSON.stringify([parameters["with"] ?? null, parameters["open"], parameters["asof"]]));

const read = cache(async (slug: string, asked: string): Promise<ReadComparison | null> => {
  const [given, open, asof] = JSON.parse(asked) as (string | string[] | null)[];
  const other = [given ?? ""].flat()[0] || null;
  const claim = await findClaim(slug);
  if (!claim) return null;
  const second = other === null || other === slug ? null : await findClaim(other);
  const wanted = readStemmaView({ open: open ?? undefined, asof: asof ?? undefined });
  const others: Record<string, string> = other === null ? {} : { with: other };
  const seen = { wanted, path: `/claims/${slug}/compare`, others };
  const bare = { seen, other, isUnknown: other !== null && other !== slug && !second, isSame: other === slug };
  const stemma = await readStemma(second ? [slug, second.id] : [slug], seen);
  const { whole: g } = stemma;
  const [a, b] = [g.claimNumber.get(slug)!, second && g.claimNumber.get(second.id)!];
  const first = { id: slug, label: claim.label, name: nameInSentence(g, a) };
  if (!second || b === null) return { ...bare, first, second: null, stemma: null, meeting: null, words: null, g };
  // As of a year in which one of them was not out there is nothing to compare: what is said is of the whole record.
  const [x, y] = [stemma.shown.claimNumber.get(slug), stemma.shown.claimNumber.get(second.id)];
  const past = x === undefined || y === undefined ? null : { g: stemma.shown, x, y };
  const at = past ?? { g, x: a, y: b };
  const meeting = whereStemmasMeet(at.g, at.x, at.y);
  return {
    ...bare,
    first,
    second: { id: second.id, label: second.label, name: nameInSentence(g, b) },
    stemma,
    meeting,
    g: at.g,
    words: describeMeeting(at.g, at.x, at.y, meeting),
  };
});

/** Claims to compare with: those that answer the same questions, or what a search finds. */
export async function findCandidates(slug: string, query: string): Promise<{ siblings: Candidate[]; found: Candidate[] | null }> {
  const [siblings, found] = await Promise.all([findSiblings(slug), query ? search(query, slug) : null]);
  return { siblings, found };
} // prettier-ignore

const mostFound = 30;

async function search(query: string, except: string): Promise<Candidate[]> {
  const { claims } = await searchEverything(readQuery(query));
  const others = claims.filter(({ id }) => id !== except).slice(0, mostFound);
  return others.map(({ id, label, sourceShort }) => ({ id, label, short: sourceShort }));
}
