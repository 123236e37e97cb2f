import "server-only";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { worksAround, type AroundOptions, type WorksAround } from "@/lib/domain/compact-graph/works-around";
import type { AroundWork, SourceAround } from "@/lib/domain/source-around";
import { nodesFor, stemmaQuery, type StemmaView } from "@/lib/domain/stemma-address";
import { fanAtFirst } from "@/lib/domain/stemma-part";
import type { CitationIntent } from "@/lib/schemas/citation";
import { sql } from "./client";
import { heldWhereMany } from "./linked-sources";

/** Citing claims whose links are read for their words; of more the first ones tell. */
const mostClaims = 20_000;

/** Works drawn on a side, from which on only what a reader opens is followed further. */
const enoughAtFirst = 20;

/** The works around a source, both ways and link by link, as a reader wants to see them. Four statements; null for an unknown source. */
export async function findWorksAround(slug: string, view: StemmaView): Promise<SourceAround | null> {
  const asked = [slug, ...[...view.opened.keys()].filter((key) => key.startsWith("source:")).map((key) => key.slice(7))];
  const rows = await sql()<{ id: number; slug: string }[]>`SELECT "id", "slug" FROM "Source" WHERE "slug" = ANY(${asked})`;
  const keyOf = new Map(rows.map((row) => [row.slug, row.id]));
  const here = keyOf.get(slug);
  if (here === undefined) return null;
  const opened = new Map([...view.opened].flatMap(([key, count]) => {
    const work = keyOf.get(key.slice(7));
    return work === undefined ? [] : [[work, count] as const];
  }));
  return heldWhereMany(`around ${here} ${stemmaQuery(view)}`, here, ({ graph, keys }) =>
    readAround(graph, keys, { slug, key: here, opened }, view),
  );
} // prettier-ignore

interface Here {
  slug: string;
  key: number;
  opened: Map<number, number>;
}

async function readAround(g: CompactGraph, claims: number[], { slug, key, opened }: Here, view: StemmaView): Promise<SourceAround> {
  const around = (direction: AroundOptions["direction"]) =>
    worksAround(g, claims, key, { direction, asOf: view.asOf, usual: fanAtFirst, opened, enough: enoughAtFirst, most: nodesFor(view) });
  const [cites, citedBy] = [around("cites"), around("citedBy")];
  const drawn = [...new Set([key, ...cites.works, ...citedBy.works])];
  const [works, links] = await Promise.all([readWorks(drawn), readLinks([cites, citedBy], drawn)]);
  const idOf = (work: number) => works.get(work)!.id;
  const side = ({ rest, links: drawnLinks }: WorksAround) => ({
    links: drawnLinks.flatMap(({ from, to }) => {
      const link = links.get(`${from} ${to}`);
      return link ? [{ ...link, from: idOf(from), to: idOf(to) }] : [];
    }),
    rest: new Map([...rest].map(([work, count]) => [idOf(work), count])),
  });
  return {
    here: slug,
    works: [...works.values()],
    cites: side(cites),
    citedBy: side(citedBy),
    later: cites.later + citedBy.later,
    undated: cites.undated + citedBy.undated,
    years: [...new Set([...cites.years, ...citedBy.years])],
  };
} // prettier-ignore

async function readWorks(keys: number[]): Promise<Map<number, AroundWork>> {
  const rows = await sql()<(AroundWork & { key: number })[]>`
    SELECT "id" AS key, "slug" AS id, "short", "title", extract(year FROM "issuedFrom")::int AS year, "access" FROM "Source" WHERE "id" = ANY(${keys})`;
  return new Map(rows.map(({ key, ...work }) => [key, work]));
}

interface LinkRow {
  from: number;
  to: number;
  links: number;
  confirmed: number;
  failed: number;
  intents: CitationIntent[];
}

/** What the links between drawn works say and what was found of them, by both ends. */
async function readLinks(sides: WorksAround[], drawn: number[]): Promise<Map<string, LinkRow>> {
  const claims = [...new Set(sides.flatMap(({ links }) => links.flatMap((link) => link.claims)))].slice(0, mostClaims);
  if (claims.length === 0) return new Map();
  const rows = await sql()<LinkRow[]>`
    WITH link AS (
      SELECT c."sourceId" AS "from", coalesce(tc."sourceId", t."targetSourceId") AS "to", t."intent", t."status"
      FROM unnest(${claims}::int[]) k JOIN "Claim" c ON c."id" = k JOIN "Citation" t ON t."claimId" = c."id" LEFT JOIN "Claim" tc ON tc."id" = t."targetClaimId"
    )
    SELECT "from", "to", count(*)::int AS links, count(*) FILTER (WHERE "status" = 'confirmed')::int AS confirmed,
      count(*) FILTER (WHERE "status" IN ('misrepresented', 'notFound'))::int AS failed, json_agg(DISTINCT "intent") AS intents
    FROM link WHERE "to" = ANY(${drawn}) GROUP BY 1, 2`;
  return new Map(rows.map((row) => [`${row.from} ${row.to}`, row]));
}
