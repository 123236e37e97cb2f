import type { HeldFigures } from "@/components/agent/contradictions";
import type { ListedClaim } from "@/components/claim/claim-table";
import { listTopics } from "@/lib/db/agent";
import { listClaimSlugs } from "@/lib/db/claim-slugs";
import { findLineage } from "@/lib/db/lineage";
import { buildGraph, type IndexedGraph } from "@/lib/domain/build-graph";
import { compareOwnFigures, type OwnPair } from "@/lib/domain/compare-own-figures";
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
  const under = (rows: ListedClaim[]) => groupByTopic(rows, topics);
  const ownTopics = under(own);
  return {
    own: ownTopics,
    reported: under(listed.filter((row) => row.claim.attributionKind !== "none")),
    held: holdTogether(g, ownTopics, byId),
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}

/** Claims that answer no question are left out: nothing says that they answer the same one. */
function holdTogether(g: IndexedGraph, topics: Topic[], byId: Map<string, ListedClaim>): HeldFigures {
  const asked = topics.filter((topic) => topic.question !== null);
  const found = compareOwnFigures(
    g,
    asked.map(({ claims }) => claims.map((row) => row.claim.id)),
  );
  const shown = (pairs: OwnPair[]) =>
    pairs.slice(0, mostPairs).map(({ first, second, because }) => ({
      first: byId.get(first)!,
      second: byId.get(second)!,
      because,
    }));
  return {
    contradictions: shown(found.contradictions),
    contradictionCount: found.count,
    unlike: shown(found.unlike),
    unlikeCount: found.unlike.length,
    questions: found.questions,
  };
}

function groupByTopic(rows: ListedClaim[], topics: Awaited<ReturnType<typeof listTopics>>): Topic[] {
  const groups = new Map<string, Topic>();
  const topicOf = new Map(topics.map((topic) => [topic.claim, topic]));
  for (const { question, title } of topics) if (!groups.has(title)) groups.set(title, { question, title, claims: [] });
  for (const row of rows) groups.get(topicOf.get(row.claim.id)!.title)!.claims.push(row);
  return [...groups.values()].filter((topic) => topic.claims.length > 0);
}
