import "server-only";
import type { FindingFacet, FindingFilter, FindingList } from "@/lib/domain/listed-finding";
import type { Level } from "@/lib/schemas/finding";
import { sql } from "../client";

/** How many findings there are of one rule, level and collection. */
interface Cell {
  rule: string;
  level: Level;
  collection: string | null;
  title: string | null;
  count: number;
}

/** What is told beside a page of findings: how many there are, how many on the other side, and the facets. */
export type FindingCounts = Pick<FindingList, "total" | "apart" | "facets">;

/** Values of one facet that are listed, and how many sources are looked at for each rule, level and collection. */
const facetLength = 60;
const sourcesLooked = 20;

const levels: Record<Level, number> = { error: 0, warning: 1, note: 2, cannotCheck: 3 };

const isSet = (value: string | undefined): value is string => value !== undefined && value !== "";

/**
 * The counts of all findings that the filter leaves, out of the counts that are kept with them, less those that somebody set aside, or
 * with `suppressed` those alone. Four short statements, however many findings there are. The sources listed are those with most
 * findings of one rule, level and collection.
 */
export async function countStoredFindings(
  filter: FindingFilter,
  { suppressed, withSources }: { suppressed: boolean; withSources: boolean },
): Promise<FindingCounts> {
  const source = isSet(filter.source) ? await keyOfSource(filter.source) : 0;
  const [all, aside] = await Promise.all([readCells(source), readCellsSetAside(source)]);
  const shown = suppressed ? aside : less(all, aside);
  const passes = (cell: Cell, but?: keyof FindingFilter) =>
    (["rule", "level", "collection"] as const).every((name) => name === but || !isSet(filter[name]) || cell[name] === filter[name]);
  const sum = (cells: Cell[]) => cells.reduce((total, { count }) => total + count, 0);
  const facet = (name: "rule" | "level" | "collection", label: (cell: Cell) => string) => {
    const counts = new Map<string, FindingFacet>();
    for (const cell of shown) {
      const value = cell[name];
      if (value === null || !passes(cell, name)) continue;
      counts.set(value, { value, label: label(cell), count: (counts.get(value)?.count ?? 0) + cell.count });
    }
    return [...counts.values()].toSorted(byCount).slice(0, facetLength);
  };
  const apart = suppressed ? less(all, aside) : aside;
  return {
    total: sum(shown.filter((cell) => passes(cell))),
    apart: sum(apart.filter((cell) => passes(cell))),
    facets: {
      rule: facet("rule", ({ rule }) => rule),
      level: facet("level", ({ level }) => level).toSorted((a, b) => levels[a.value as Level] - levels[b.value as Level]),
      source: suppressed || !withSources ? [] : await readSources(filter),
      collection: facet("collection", ({ title, collection }) => title ?? collection!),
    },
  };
} // prettier-ignore

const byCount = (a: FindingFacet, b: FindingFacet) => b.count - a.count || (a.label < b.label ? -1 : 1);

/** The cells of one list less those of another. */
function less(all: Cell[], some: Cell[]): Cell[] {
  const keyOf = ({ rule, level, collection }: Cell) => `${rule} ${level} ${collection}`;
  const fewer = new Map(some.map((cell) => [keyOf(cell), cell.count]));
  return all.flatMap((cell) => {
    const count = cell.count - (fewer.get(keyOf(cell)) ?? 0);
    return count > 0 ? [{ ...cell, count }] : [];
  });
}

/** The key of a source, or one that no source has. */
async function keyOfSource(slug: string): Promise<number> {
  const [row] = await sql()<{ id: number }[]>`SELECT "id" FROM "Source" WHERE "slug" = ${slug}`;
  return row?.id ?? -2;
}

const readCells = (source: number): Promise<Cell[]> => sql()<Cell[]>`
  SELECT f."ruleId" AS rule, f."level", l."slug" AS collection, l."title", f."count"
  FROM "FindingCount" f LEFT JOIN "Collection" l ON l."id" = f."collectionId" WHERE f."sourceId" = ${source}`;

const readCellsSetAside = (source: number): Promise<Cell[]> => sql()<Cell[]>`
  SELECT f."ruleId" AS rule, f."level", l."slug" AS collection, l."title", count(*)::int AS count
  FROM "Suppression" x JOIN "Finding" f ON f."ruleId" = x."ruleId" AND f."subjectKind" = x."subjectKind" AND f."subjectId" = x."subjectId" AND x."fingerprint" = ''
  LEFT JOIN "Claim" c ON c."id" = f."claimId" LEFT JOIN "Collection" l ON l."id" = c."collectionId"
  WHERE ${source === 0 ? sql()`TRUE` : sql()`f."sourceId" = ${source}`} GROUP BY 1, 2, 3, 4`;

/** What a list calls the source `s`: by its short name, with its title where another of the list has the same. */
export const sourceLabel = () =>
  sql()`CASE WHEN count(*) OVER (PARTITION BY s."short") > 1 THEN s."short" || ': ' || left(s."title", 48) ELSE s."short" END`;

/** The sources with most findings that the filter, its own source left aside, leaves; counted with those that were set aside. */
async function readSources({ rule, level, collection }: FindingFilter): Promise<FindingFacet[]> {
  const t = sql();
  const chosen = (name: string) => {
    const column = (of: string) => t.unsafe(`${name}."${of}"`);
    return t`${isSet(rule) ? t`${column("ruleId")} = ${rule}` : t`TRUE`} AND ${isSet(level) ? t`${column("level")}::text = ${level}` : t`TRUE`}
      AND ${isSet(collection) ? t`${column("collectionId")} = (SELECT "id" FROM "Collection" WHERE "slug" = ${collection})` : t`TRUE`}`;
  };
  const rows = await t<FindingFacet[]>`
    WITH looked AS MATERIALIZED (
      SELECT DISTINCT m."sourceId" FROM "FindingCount" k CROSS JOIN LATERAL (
        SELECT f."sourceId" FROM "FindingCount" f
        WHERE (f."ruleId", f."level", f."collectionId") = (k."ruleId", k."level", k."collectionId") AND f."sourceId" > 0
        ORDER BY f."count" DESC LIMIT ${sourcesLooked}
      ) m WHERE k."sourceId" = 0 AND ${chosen("k")}
    )
    SELECT s."slug" AS value, ${sourceLabel()} AS label, n.count FROM (
      SELECT l."sourceId", sum(f."count")::int AS count FROM looked l JOIN "FindingCount" f USING ("sourceId") WHERE ${chosen("f")} GROUP BY 1
    ) n JOIN "Source" s ON s."id" = n."sourceId" ORDER BY n.count DESC, s."short" LIMIT ${facetLength}`;
  return [...rows];
} // prettier-ignore
