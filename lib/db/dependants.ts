import "server-only";
import { countStanding, restingOn } from "@/lib/domain/compact-graph/dependants";
import { sql } from "./client";
import { freshGraph, type Lookup } from "./graph-index";

/** A claim that rests on something, with how many links lie between. */
export interface Dependant {
  claim: string;
  label: string;
  source: string;
  sourceShort: string;
  distance: number;
}

/** Everything that hangs on a claim or a source. */
export interface FoundDependants {
  /** The short name of the source, or the claim's label. */
  name: string;
  /** Exact, however many. */
  count: number;
  /** At each distance from 1 on, how many. */
  byDistance: number[];
  /** How many of them would still reach an origin if the claim, or everything that stands in the source, fell. */
  stillStanding: number;
  /** A page of them, nearest first. */
  page: Dependant[];
  /** Where the next page begins, or null at the end. */
  next: number | null;
}

/** What hangs on a claim or on a source, all of it counted, a page of it named. Null where there is none of that name. */
export async function findDependants(
  of: { claim: string } | { source: string },
  options: { offset?: number; limit?: number } = {},
): Promise<FoundDependants | null> {
  const { offset = 0, limit = 100 } = options;
  const t = sql();
  const named = await ("source" in of ? findSource(of.source) : findClaim(of.claim));
  if (!named) return null;
  const source = "source" in of ? named.id : null;
  const { graph, keys: standing } = await freshGraph(source === null ? undefined : claimsOfSource(source));
  const keys = source === null ? [named.id] : standing;
  const { claims, rings } = restingOn(graph, keys, source);
  const ends = [...rings.slice(1), claims.length];
  const stillStanding = countStanding(graph, claims, keys);
  const page = claims.slice(offset, offset + limit);
  const distanceOf = (position: number) => rings.findLastIndex((begin) => begin <= position) + 1;
  const words = await t<(Omit<Dependant, "distance"> & { key: number })[]>`
    SELECT c."id" AS key, c."slug" AS claim, c."label", s."slug" AS source, s."short" AS "sourceShort"
    FROM "Claim" c JOIN "Source" s ON s."id" = c."sourceId" WHERE c."id" = ANY(${Array.from(page)})`;
  const byKey = new Map(words.map(({ key, ...rest }) => [key, rest]));
  return {
    name: named.name,
    count: claims.length,
    byDistance: rings.map((begin, i) => ends[i]! - begin).filter((n) => n > 0),
    stillStanding,
    page: Array.from(page).flatMap((key, i) => {
      const found = byKey.get(key);
      return found ? [{ ...found, distance: distanceOf(offset + i) }] : [];
    }),
    next: offset + limit < claims.length ? offset + limit : null,
  };
}

/** The keys of everything that rests on a source, nearest first, in one pass. */
export async function findAllDependants(source: string): Promise<Int32Array> {
  const key = (await findSource(source))?.id ?? 0;
  const { graph, keys } = await freshGraph(claimsOfSource(key));
  return restingOn(graph, keys, key).claims;
}

const claimsOfSource = (key: number): Lookup => ({
  name: `source ${key}`,
  query: () => sql()`SELECT "id" FROM "Claim" WHERE "sourceId" = ${key} ORDER BY "id"`,
});

interface Named {
  id: number;
  name: string;
}

async function findSource(slug: string): Promise<Named | undefined> {
  const [row] = await sql()<Named[]>`SELECT "id", "short" AS name FROM "Source" WHERE "slug" = ${slug}`;
  return row;
}

async function findClaim(slug: string): Promise<Named | undefined> {
  const [row] = await sql()<Named[]>`SELECT "id", "label" AS name FROM "Claim" WHERE "slug" = ${slug}`;
  return row;
}
