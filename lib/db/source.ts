import "server-only";
import type { DerivedSource, LinkedSource } from "@/lib/domain/listed-source";
import type { Absence } from "@/lib/schemas/citation";
import { sourceSchema, type Source } from "@/lib/schemas/source";
import { readRecords } from "./bundle/read-records";
import { sql } from "./client";
import { countAllHops, findLinkedSources } from "./linked-sources";

/** A source with all that its page tells of it but its claims. */
export interface SourceDossier {
  source: Source;
  short: string;
  claimCount: number;
  derivations: DerivedSource[];
  documents: { id: string; version: string; language: string; retrievedFrom: string | null; note: string | null }[];
  /** The oldest works that its claims cite, and how many there are. */
  restsOn: LinkedSource[];
  restsOnCount: number;
  /** The oldest works that cite it, and how many there are. */
  reliedUponBy: LinkedSource[];
  reliedUponByCount: number;
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
      derivationsOfSource(slug),
      documentsOf(key),
      findLinkedSources(key, "restsOn"),
      findLinkedSources(key, "reliedUponBy"),
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
    ...{ source, short, claimCount: row.claims, derivations, documents, allHops, absences },
    ...{ restsOn: restsOn.sources, restsOnCount: restsOn.count },
    ...{ reliedUponBy: reliedUponBy.sources, reliedUponByCount: reliedUponBy.count },
    quotedHere: [...quotedHere],
    quotations: [...quotations],
  };
}

/** What a source was made from, and what was made from it. */
export async function derivationsOfSource(slug: string): Promise<DerivedSource[]> {
  const rows = await sql()<DerivedSource[]>`
    SELECT d."kind", d."sourceId" = s."id" AS "isDerived", d."evidence", o."slug" AS id, o."short", o."title", o."language",
      extract(year FROM o."issuedFrom")::int AS year, o."access"
    FROM "Source" s JOIN "Derivation" d ON d."sourceId" = s."id" OR d."fromId" = s."id"
    JOIN "Source" o ON o."id" = CASE WHEN d."sourceId" = s."id" THEN d."fromId" ELSE d."sourceId" END
    WHERE s."slug" = ${slug} ORDER BY d."id"`;
  return [...rows];
}

async function documentsOf(key: number): Promise<SourceDossier["documents"]> {
  const rows = await sql()<SourceDossier["documents"]>`
    SELECT "slug" AS id, "versionLabel" AS version, "language", "retrievedFrom", "note"
    FROM "Document" WHERE "sourceId" = ${key} ORDER BY "id"`;
  return [...rows];
}

async function absencesOf(key: number): Promise<Absence[]> {
  const rows = await sql()<{ key: number }[]>`SELECT "id" AS key FROM "Absence" WHERE "sourceId" = ${key}`;
  const absences = await readRecords(sql(), "absences", { keys: rows.map((row) => row.key) });
  return absences.map(({ record }) => record as Absence);
}
