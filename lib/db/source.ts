import "server-only";
import { evidentialIntents, type Absence, type CitationIntent } from "@/lib/schemas/citation";
import { sourceSchema, type DerivationKind, type Source } from "@/lib/schemas/source";
import { readRecords } from "./bundle/read-records";
import { sql } from "./client";

/** A source at the other end of links: how many there are, and of which intents. */
export interface LinkedSource {
  id: string;
  short: string;
  title: string;
  language: string | null;
  year: number | null;
  links: number;
  intents: CitationIntent[];
}

/** A translation, edition, reprint or abridgement, seen from one of its two ends. */
export interface DerivedSource {
  kind: DerivationKind;
  /** Whether the source at hand is the one that was derived. */
  isDerived: boolean;
  evidence: string | null;
  id: string;
  short: string;
  title: string;
  language: string | null;
}

/** A source with all that its page tells of it but its claims. */
export interface SourceDossier {
  source: Source;
  short: string;
  claimCount: number;
  derivations: DerivedSource[];
  documents: { id: string; version: string; language: string; retrievedFrom: string | null; note: string | null }[];
  restsOn: LinkedSource[];
  reliedUponBy: LinkedSource[];
  /** Claims and works that rest on it at any distance. */
  allHops: { claims: number; sources: number };
  /** Claims of other works whose wording was met in it. */
  quotedHere: { id: string; label: string }[];
  quotations: { id: string; title: string }[];
  absences: Absence[];
}

/** The source as a bundle has it, or null. One query. */
export async function findSource(slug: string): Promise<Source | null> {
  const [row] = await readRecords(sql(), "sources", { slugs: [slug] });
  return row ? sourceSchema.parse(row.record) : null;
}

/** The source with all that its page tells of it, or null. Eleven statements, however much there is. */
export async function findSourceDossier(slug: string): Promise<SourceDossier | null> {
  const [row] = await sql()<{ key: number; short: string; claims: number }[]>`
    SELECT s."id" AS key, s."short", (SELECT count(*)::int FROM "Claim" c WHERE c."sourceId" = s."id") AS claims
    FROM "Source" s WHERE s."slug" = ${slug}`;
  if (!row) return null;
  const { key, short } = row;
  const [sources, derivations, documents, restsOn, reliedUponBy, allHops, quotedHere, quotations, absences] =
    await Promise.all([
      readRecords(sql(), "sources", { keys: [key] }),
      derivationsOf(key),
      documentsOf(key),
      linkedSources(key, "restsOn"),
      linkedSources(key, "reliedUponBy"),
      countAllHops(key),
      sql()<SourceDossier["quotedHere"]>`
        SELECT c."slug" AS id, c."label" FROM "Sighting" si JOIN "Claim" c ON c."id" = si."claimId"
        WHERE si."quotedInId" = ${key} AND c."sourceId" <> ${key} ORDER BY c."label" LIMIT 200`,
      sql()<SourceDossier["quotations"]>`
        SELECT "slug" AS id, "title" FROM "Quotation" WHERE "originalSourceId" = ${key} ORDER BY "title"`,
      absencesOf(key),
    ]);
  const source = sourceSchema.parse(sources[0]!.record);
  return {
    ...{ source, short, claimCount: row.claims, derivations, documents, restsOn, reliedUponBy, allHops, absences },
    quotedHere: [...quotedHere],
    quotations: [...quotations],
  };
}

async function derivationsOf(key: number): Promise<DerivedSource[]> {
  const rows = await sql()<DerivedSource[]>`
    SELECT d."kind", d."sourceId" = ${key} AS "isDerived", d."evidence", o."slug" AS id, o."short", o."title", o."language"
    FROM "Derivation" d JOIN "Source" o ON o."id" = CASE WHEN d."sourceId" = ${key} THEN d."fromId" ELSE d."sourceId" END
    WHERE d."sourceId" = ${key} OR d."fromId" = ${key} ORDER BY d."id"`;
  return [...rows];
}

async function documentsOf(key: number): Promise<SourceDossier["documents"]> {
  const rows = await sql()<SourceDossier["documents"]>`
    SELECT "slug" AS id, "versionLabel" AS version, "language", "retrievedFrom", "note"
    FROM "Document" WHERE "sourceId" = ${key} ORDER BY "id"`;
  return [...rows];
}

/** The works at the other end of the links of a source's claims, oldest first. One statement. */
async function linkedSources(key: number, direction: "restsOn" | "reliedUponBy"): Promise<LinkedSource[]> {
  const db = sql();
  const cited = db`coalesce(tc."sourceId", t."targetSourceId")`;
  const [own, other] = direction === "restsOn" ? [db`c."sourceId"`, cited] : [cited, db`c."sourceId"`];
  const rows = await db<LinkedSource[]>`
    SELECT o."slug" AS id, o."short", o."title", o."language", extract(year FROM o."issuedFrom")::int AS year,
      count(*)::int AS links, json_agg(DISTINCT t."intent") AS intents
    FROM "Citation" t JOIN "Claim" c ON c."id" = t."claimId" LEFT JOIN "Claim" tc ON tc."id" = t."targetClaimId"
    JOIN "Source" o ON o."id" = ${other}
    WHERE ${own} = ${key} AND o."id" <> ${key}
    GROUP BY o."id" ORDER BY o."issuedFrom" NULLS LAST, o."short"`;
  return [...rows];
}

async function countAllHops(key: number): Promise<SourceDossier["allHops"]> {
  const carries = sql()`t."intent" = ANY(${evidentialIntents as unknown as string[]}::"CitationIntent"[])
    AND t."status" NOT IN ('misrepresented', 'notFound')`;
  const [row] = await sql()<SourceDossier["allHops"][]>`
    WITH RECURSIVE reached(id) AS (
      (SELECT "id" FROM "Claim" WHERE "sourceId" = ${key}
       UNION SELECT t."claimId" FROM "Citation" t WHERE t."targetSourceId" = ${key} AND ${carries})
      UNION
      SELECT l.next FROM reached CROSS JOIN LATERAL (
        SELECT t."claimId" AS next FROM "Citation" t WHERE t."targetClaimId" = reached.id AND ${carries} OFFSET 0
      ) l
    )
    SELECT count(*)::int AS claims, count(DISTINCT c."sourceId")::int AS sources
    FROM reached JOIN "Claim" c ON c."id" = reached.id WHERE c."sourceId" <> ${key}`;
  return { ...row! };
}

async function absencesOf(key: number): Promise<Absence[]> {
  const rows = await sql()<{ key: number }[]>`SELECT "id" AS key FROM "Absence" WHERE "sourceId" = ${key}`;
  const absences = await readRecords(sql(), "absences", { keys: rows.map((row) => row.key) });
  return absences.map(({ record }) => record as Absence);
}
