import "server-only";
import { restingOn, standingAmong } from "@/lib/domain/compact-graph/dependants";
import { type Dependant, type Fate, fates } from "@/lib/domain/listed-dependant";
import { sql } from "./client";
import { claimsOfSource } from "./claims-by-slug";
import { freshGraph } from "./graph-index";
import { dearFrom, keptWhileUnchanged } from "./unchanged";

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
  /** The same for each fate. */
  byFate: Record<Fate, number>;
  /** How many there are of the fate asked for, and a page of them, nearest first. */
  listed: number;
  page: Dependant[];
  /** Where the next page begins, or null at the end. */
  next: number | null;
}

export type Fallen = { claim: string } | { source: string };

/** What hangs on a claim or on a source, all of it counted, a page of it named. Null where there is none of that name. */
export async function findDependants(
  of: Fallen,
  options: { offset?: number; limit?: number; fate?: Fate | null } = {},
): Promise<FoundDependants | null> {
  const { offset = 0, limit = 100, fate = null } = options;
  const hanging = await findHanging(of);
  if (!hanging) return null;
  const { name, claims, rings } = hanging;
  const fateAt = (place: number): Fate => fates[hanging.fate[place]!]!;
  const ends = [...rings.slice(1), claims.length];
  const byFate = { stands: 0, falls: 0, hadNone: 0 };
  for (let i = 0; i < claims.length; i++) byFate[fateAt(i)]++;
  const positions: number[] = [];
  const listed = fate === null ? claims.length : byFate[fate];
  for (let i = fate === null ? offset : 0, skipped = fate === null ? offset : 0; i < claims.length && positions.length < limit; i++)
    if (fate === null || fateAt(i) === fate) {
      if (skipped < offset) skipped++;
      else positions.push(i);
    }
  return {
    name,
    count: claims.length,
    byDistance: rings.map((begin, i) => ends[i]! - begin).filter((n) => n > 0),
    stillStanding: byFate.stands,
    byFate,
    listed,
    page: await nameDependants(hanging, positions),
    next: offset + limit < listed ? offset + limit : null,
  };
} // prettier-ignore

/** All that hangs on a claim or a source, in batches, nearest first: for files. Null where there is none of that name. */
export async function eachDependant(of: Fallen): Promise<AsyncGenerator<Dependant[]> | null> {
  const hanging = await findHanging(of);
  return hanging && batches(hanging);
}

const batchSize = 5_000;

async function* batches(hanging: Hanging): AsyncGenerator<Dependant[]> {
  const { length } = hanging.claims;
  for (let i = 0; i < length; i += batchSize)
    yield await nameDependants(
      hanging,
      Array.from({ length: Math.min(batchSize, length - i) }, (_, j) => i + j),
    );
}

interface Hanging {
  name: string;
  claims: Int32Array;
  rings: number[];
  /** By place in `claims`, a number of `fates`. */
  fate: Uint8Array;
}

/** Held while nothing changes: who turns the pages of a much cited work asks for the same again. */
const findHanging = (of: Fallen): Promise<Hanging | null> =>
  keptWhileUnchanged(
    `hanging ${JSON.stringify(of)}`,
    () => readHanging(of),
    ({ claims }) => claims.length > dearFrom,
  );

async function readHanging(of: Fallen): Promise<Hanging | null> {
  const named = await ("source" in of ? findSource(of.source) : findClaim(of.claim));
  if (!named) return null;
  const source = "source" in of ? named.id : null;
  const { graph, keys: own } = await freshGraph(source === null ? undefined : claimsOfSource(source));
  const fallen = source === null ? [named.id] : own;
  const { claims, rings } = restingOn(graph, fallen, source);
  const standing = new Set(standingAmong(graph, claims, fallen));
  const reaching = new Set(standingAmong(graph, claims, []));
  const fate = Uint8Array.from(claims, (claim) => (standing.has(claim) ? 0 : reaching.has(claim) ? 1 : 2));
  return { name: named.name, claims: claims.slice(), rings, fate };
}

async function nameDependants({ claims, rings, fate }: Hanging, positions: number[]): Promise<Dependant[]> {
  const t = sql();
  const keys = positions.map((i) => claims[i]!);
  const distanceOf = (position: number) => rings.findLastIndex((begin) => begin <= position) + 1;
  const words = await t<(Omit<Dependant, "distance" | "fate"> & { key: number })[]>`
    SELECT c."id" AS key, c."slug" AS claim, c."label", s."slug" AS source, s."short" AS "sourceShort",
      extract(year FROM s."issuedFrom")::int AS year
    FROM "Claim" c JOIN "Source" s ON s."id" = c."sourceId" WHERE c."id" = ANY(${keys})`;
  const byKey = new Map(words.map(({ key, ...rest }) => [key, rest]));
  return keys.flatMap((key, i) => {
    const found = byKey.get(key);
    return found ? [{ ...found, distance: distanceOf(positions[i]!), fate: fates[fate[positions[i]!]!]! }] : [];
  });
}

/** The keys of everything that rests on a source, nearest first, in one pass. */
export async function findAllDependants(source: string): Promise<Int32Array> {
  const key = (await findSource(source))?.id ?? 0;
  const { graph, keys } = await freshGraph(claimsOfSource(key));
  return restingOn(graph, keys, key).claims;
}

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
