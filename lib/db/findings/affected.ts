import "server-only";
import type { Sql } from "postgres";
import { firstHand, holds } from "@/lib/domain/compact-graph/bits";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { restingOn } from "@/lib/domain/compact-graph/dependants";
import { rulesReaching } from "./graph-findings";
import type { Touched } from "./read-touched";

/** The claims and documents whose findings a change can make or unmake, by how far the rules look. */
export interface Affected {
  /** For rules that look at a claim and its links, and those whose level tells whether it reaches an origin. */
  links: number[];
  /** For rules over circles. */
  circles: number[];
  /** For rules over families. */
  families: number[];
  /** For rules over the recorded assertions of a document: documents, and claims that may have left one. */
  documents: number[];
  claims: number[];
}

/** From what was touched to what it can affect. */
export async function findAffected(t: Sql, g: CompactGraph, touched: Touched): Promise<Affected> {
  const sources = derivationFamilies(g, touched.sources);
  const claims = new Set([...touched.claims, ...(await claimsBeside(t, sources, touched))]);
  const links = new Set(claims);
  for (const claim of claims) eachCiting(g.citedBy, claim, 0, (citing) => links.add(citing));
  for (const source of sources) eachCiting(g.sourceCitedBy, source, 0, (citing) => links.add(citing));
  const downstream = new Set([...touched.chains, ...restingOn(g, [...touched.chains]).claims]);
  for (const claim of await withLineageFindings(t, downstream)) links.add(claim);
  const ofSources = sources.size + touched.agents.size > 0 ? claims : [];
  const families = new Set([...touched.family, ...downstream, ...ofSources, ...firstHandIn(g, touched.homes)]);
  for (const claim of downstream) eachCiting(g.cites, claim, holds, (to) => to > 0 && families.add(to));
  return {
    links: [...links].filter((claim) => g.bits[claim]),
    circles: [...new Set([...downstream, ...claims])],
    families: [...families],
    documents: await findDocuments(t, touched, claims),
    claims: [...claims],
  };
}

function eachCiting(rows: CompactGraph["cites"], row: number, wanted: number, tell: (claim: number) => void): void {
  const { start, size, node, flags } = rows;
  for (let at = start[row] ?? 0, end = at + (size[row] ?? 0); at < end; at++)
    if ((flags[at]! & wanted) === wanted) tell(node[at]!);
}

/** Some sources with all that are translations, editions or reprints of them or they of them. */
function derivationFamilies(g: CompactGraph, sources: Set<number>): Set<number> {
  const family = new Set(sources);
  if (sources.size === 0) return family;
  const roots = new Set([...sources].map((source) => g.witnessOf(source)));
  for (const pair of g.derivations.values())
    for (const source of pair) if (roots.has(g.witnessOf(source))) family.add(source);
  return family;
}

/** Claims that stand in a source, are made by an agent, or count in a place, of which something changed. */
async function claimsBeside(t: Sql, sources: Set<number>, { agents, places }: Touched): Promise<number[]> {
  if (sources.size + agents.size + places.size === 0) return [];
  const rows = await t<{ id: number }[]>`
    SELECT "id" FROM "Claim" WHERE "sourceId" = ANY(${[...sources]}) OR "agentId" = ANY(${[...agents]})
    UNION SELECT s."claimId" FROM "Scope" s WHERE s."placeId" IN (
      WITH RECURSIVE part(id) AS (
        SELECT unnest(${[...places]}::int[]) UNION SELECT p."id" FROM part JOIN "Place" p ON p."partOfId" = part.id
      ) SELECT id FROM part)`;
  return rows.map((row) => row.id);
}

/** Of some claims, those with a finding whose level tells whether they reach an origin. */
async function withLineageFindings(t: Sql, claims: Set<number>): Promise<number[]> {
  if (claims.size === 0) return [];
  const rules = rulesReaching("lineage").map((rule) => rule.id);
  const rows = await t<{ id: number }[]>`
    SELECT DISTINCT "claimId" AS id FROM "Finding" WHERE "ruleId" = ANY(${rules}) AND "claimId" = ANY(${[...claims]})`;
  return rows.map((row) => row.id);
}

/** First-hand claims in some sources and their derivations: whether they are one witness with another may have changed. */
function firstHandIn(g: CompactGraph, sources: Set<number>): number[] {
  const found: number[] = [];
  if (sources.size === 0) return found;
  const roots = new Set([...sources].map((source) => g.witnessOf(source)));
  for (let claim = 1; claim < g.bits.length; claim++)
    if (g.bits[claim]! & firstHand && roots.has(g.witnessOf(g.source[claim]!))) found.push(claim);
  return found;
}

async function findDocuments(t: Sql, touched: Touched, claims: Set<number>): Promise<number[]> {
  const rows = await t<{ id: number }[]>`
    SELECT "documentId" AS id FROM "Passage" WHERE "id" = ANY(${[...touched.passages]})
    UNION SELECT p."documentId" FROM "Claim" c JOIN "Passage" p ON p."id" = c."passageId" WHERE c."id" = ANY(${[...claims]})`;
  return [...new Set([...touched.documents, ...rows.map((row) => row.id)])];
}
