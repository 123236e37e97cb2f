import "server-only";
import { listCarriedPassages } from "./carried-passages";
import { sql } from "./client";
import { findDocument, type KeyedPassage } from "./document";
import { dearFrom, keptWhileUnchanged } from "./unchanged";

/** Words in a stored text, in code points from its beginning; `passage` is the key of the passage that is meant, where one is. */
export interface Stretch {
  document: number;
  start: number;
  end: number;
  passage: number | null;
}

/** Texts with an earlier version that are looked through at once: the passages of that must be found again in each. */
const mostLater = 4;

interface Numbered {
  slug: string;
  isLater: boolean;
  number: number | null;
}

/**
 * The numbers by which the reader names the passages meant, or the first passages that meet the words; null where none does. The reader
 * counts from 1 in reading order, those carried over from an earlier version of the text among them. One statement, and for up to
 * four texts that have an earlier version those of `listCarriedPassages`; in more of them nothing is found.
 */
export async function readerNumbers(stretches: Stretch[]): Promise<(number | null)[]> {
  if (stretches.length === 0) return [];
  const rows = await readNumbers(stretches);
  const later = [...new Set(rows.filter(({ isLater }) => isLater).map(({ slug }) => slug))].slice(0, mostLater);
  const carried = new Map(await Promise.all(later.map(async (slug) => [slug, await passagesIn(slug)] as const)));
  return rows.map(({ slug, isLater, number }, i) => {
    if (!isLater) return number;
    const { start, end, passage } = stretches[i]!;
    const all = carried.get(slug) ?? [];
    const meant = all.find(({ key }) => key === passage) ?? all.find((p) => p.start < end && p.end > start);
    return meant?.number ?? null;
  });
}

async function readNumbers(stretches: Stretch[]): Promise<Numbered[]> {
  const t = sql();
  const column = (name: keyof Stretch) => t`${stretches.map((stretch) => stretch[name])}::int[]`;
  return t<Numbered[]>`
    SELECT d."slug", d."supersedesId" IS NOT NULL AS "isLater",
      (SELECT count(*)::int FROM "Passage" o WHERE d."supersedesId" IS NULL AND o."documentId" = d."id"
        AND (o."start", o."end", o."id") <= (p."start", p."end", p."id") HAVING count(*) > 0) AS number
    FROM unnest(${column("document")}, ${column("start")}, ${column("end")}, ${column("passage")})
      WITH ORDINALITY w("document", "start", "end", "passage", "at")
    JOIN "Document" d ON d."id" = w."document"
    LEFT JOIN LATERAL (
      SELECT * FROM "Passage" p WHERE p."documentId" = d."id" AND p."start" < w."end" AND p."end" > w."start"
      ORDER BY p."id" IS DISTINCT FROM w."passage", p."start", p."end", p."id" LIMIT 1
    ) p ON TRUE ORDER BY w."at"`;
}

/** Held while nothing changes: to find them, both texts are read. */
const passagesIn = async (slug: string): Promise<KeyedPassage[]> =>
  (await keptWhileUnchanged(
    `passages ${slug}`,
    () => readPassages(slug),
    ({ length }) => length > dearFrom,
  )) ?? [];

async function readPassages(slug: string): Promise<KeyedPassage[] | null> {
  const document = await findDocument(slug);
  return document && (await listCarriedPassages(document)).passages;
}
