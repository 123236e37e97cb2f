import type { HeldFigures } from "@/components/agent/contradictions";
import type { ListedClaim } from "@/components/claim/claim-table";
import { findOwnFigures, listTopics } from "@/lib/db/agent";
import { listClaimSlugs } from "@/lib/db/claim-slugs";
import { findLineage } from "@/lib/db/lineage";
import { buildGraph } from "@/lib/domain/build-graph";
import { compareOwnFigures, type OwnPair } from "@/lib/domain/compare-own-figures";
import { listClaimsOf, listFiguresOf } from "@/app/claims/list-claims";

/** Claims under one heading: a question, else a collection. */
export interface Topic {
  question: string | null;
  title: string;
  claims: ListedClaim[];
}

const perPage = 200;
const mostPairs = 20;

/** A page of what an agent asserts, and of what others attribute to him, by topic and year. Six statements. */
export async function readAgentClaims(slug: string, asked: number) {
  const { ids, total, page, pages } = await listClaimSlugs({ agent: slug }, asked, perPage);
  const [graph, topics] = await Promise.all([findLineage(ids), listTopics(ids)]);
  const listed = listClaimsOf(buildGraph(graph), ids);
  const under = (rows: ListedClaim[]) => groupByTopic(rows, topics);
  return {
    own: under(listed.filter((row) => row.claim.attributionKind === "none")),
    reported: under(listed.filter((row) => row.claim.attributionKind !== "none")),
    total,
    page,
    pages,
  };
}

/** All own figures of an agent held together under every question that two of them answer, whatever page is shown. */
export async function readOwnFigures(slug: string): Promise<HeldFigures> {
  const { graph, questions, firstOnly } = await findOwnFigures(slug);
  const g = buildGraph(graph);
  const found = compareOwnFigures(g, questions);
  const shown = (pairs: OwnPair[]) =>
    pairs.slice(0, mostPairs).flatMap(({ first, second, because }) => {
      const [a, b] = listFiguresOf(g, [first, second]);
      return a && b ? [{ first: a, second: b, because }] : [];
    });
  return {
    contradictions: shown(found.contradictions),
    contradictionCount: found.count,
    unlike: shown(found.unlike),
    unlikeCount: found.unlike.length,
    questions: found.questions,
    firstOnly,
  };
}

function groupByTopic(rows: ListedClaim[], topics: Awaited<ReturnType<typeof listTopics>>): Topic[] {
  // Two questions may have one title.
  const keyOf = ({ question, title }: { question: string | null; title: string }) => question ?? `of ${title}`;
  const groups = new Map(topics.map((topic): [string, Topic] => [keyOf(topic), { ...topic, claims: [] }]));
  const topicOf = new Map(topics.map((topic) => [topic.claim, keyOf(topic)]));
  for (const row of rows) groups.get(topicOf.get(row.claim.id)!)!.claims.push(row);
  return [...groups.values()].filter((topic) => topic.claims.length > 0);
}
