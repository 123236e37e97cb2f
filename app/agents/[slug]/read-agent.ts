import type { ListedClaim } from "@/components/claim/claim-table";
import { listTopics } from "@/lib/db/agent";
import { listClaimSlugs } from "@/lib/db/claim-slugs";
import { findLineage } from "@/lib/db/lineage";
import { buildGraph } from "@/lib/domain/build-graph";
import { likeForLike } from "@/lib/domain/like-for-like";
import { listClaimsOf } from "@/app/claims/list-claims";

/** Claims under one heading: a question, else a collection. */
export interface Topic {
  question: string | null;
  title: string;
  claims: ListedClaim[];
}

const perPage = 200;
const mostPairs = 20;

/** A page of what an agent asserts, and of what others attribute to him, by topic and year. Six statements. */
export async function readAgentClaims(slug: string, page: number) {
  const { ids, total } = await listClaimSlugs({ agent: slug }, { limit: perPage, offset: (page - 1) * perPage });
  const [graph, topics] = await Promise.all([findLineage(ids), listTopics(ids)]);
  const g = buildGraph(graph);
  const listed = listClaimsOf(g, ids);
  const byId = new Map(listed.map((row) => [row.claim.id, row]));
  const own = listed.filter((row) => row.claim.attributionKind === "none");
  const { groups } = likeForLike(
    g,
    own.map((row) => row.claim.id),
  );
  const pairs = groups
    .flatMap((group) => group.conflicts)
    .map(([a, b]) => [byId.get(a)!, byId.get(b)!].toSorted(byYear) as [ListedClaim, ListedClaim]);
  const under = (rows: ListedClaim[]) => groupByTopic(rows, topics);
  return {
    own: under(own),
    reported: under(listed.filter((row) => row.claim.attributionKind !== "none")),
    contradictions: pairs.slice(0, mostPairs),
    moreContradictions: groups.reduce((sum, group) => sum + group.conflictCount, 0) - Math.min(pairs.length, mostPairs),
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}

const byYear = (a: ListedClaim, b: ListedClaim) => (a.source?.year ?? Infinity) - (b.source?.year ?? Infinity);

function groupByTopic(rows: ListedClaim[], topics: Awaited<ReturnType<typeof listTopics>>): Topic[] {
  const groups = new Map<string, Topic>();
  const topicOf = new Map(topics.map((topic) => [topic.claim, topic]));
  for (const { question, title } of topics) if (!groups.has(title)) groups.set(title, { question, title, claims: [] });
  for (const row of rows) groups.get(topicOf.get(row.claim.id)!.title)!.claims.push(row);
  return [...groups.values()].filter((topic) => topic.claims.length > 0);
}
