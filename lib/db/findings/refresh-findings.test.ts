import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aBundle } from "@/lib/formats/bundle/example";
import type { Finding } from "@/lib/schemas/finding";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "../bundle/import-bundle";
import { checkEverything } from "../check-everything";
import { sql } from "../client";
import { refreshFindings } from "./refresh-findings";

useTestDatabase();

const size = 8;
const works = 4;

/** The stored findings, as the rules would say them. */
async function stored(): Promise<string[]> {
  const slug = (kind: string, id: string) => sql()`CASE ${sql().unsafe(kind)}
    WHEN 'claim' THEN (SELECT "slug" FROM "Claim" WHERE "id" = ${sql().unsafe(id)})
    WHEN 'source' THEN (SELECT "slug" FROM "Source" WHERE "id" = ${sql().unsafe(id)})
    WHEN 'document' THEN (SELECT "slug" FROM "Document" WHERE "id" = ${sql().unsafe(id)}) END`;
  const rows = await sql()<Record<string, string | null>[]>`
    SELECT f."ruleId", f."level", f."message", f."question", ${slug('f."subjectKind"', 'f."subjectId"')} AS subject,
      ${slug('f."causeKind"', 'f."causeId"')} AS cause FROM "Finding" f`;
  return rows.map((r) => [r.ruleId, r.level, r.message, r.question, r.subject, r.cause].join(" | ")).toSorted();
}

/** The counts that are kept, and those that counting gives: of each source, and of all together. */
async function counts(): Promise<[unknown, unknown]> {
  const t = sql();
  const kept =
    await t`SELECT "sourceId", "ruleId", "level"::text AS level, "collectionId", "count" FROM "FindingCount" ORDER BY 1, 2, 3, 4`;
  const counted = await t`
    SELECT coalesce(f."sourceId", -1) AS "sourceId", f."ruleId", f."level"::text AS level, coalesce(c."collectionId", 0) AS "collectionId", count(*)::int AS count
    FROM "Finding" f LEFT JOIN "Claim" c ON c."id" = f."claimId" GROUP BY 1, 2, 3, 4
    UNION ALL SELECT 0, f."ruleId", f."level"::text, coalesce(c."collectionId", 0), count(*)::int
    FROM "Finding" f LEFT JOIN "Claim" c ON c."id" = f."claimId" GROUP BY 2, 3, 4 ORDER BY 1, 2, 3, 4`;
  return [[...kept], [...counted]];
}

const said = (found: Finding[]) =>
  found.map((f) => [f.ruleId, f.level, f.message, f.question, f.subject.id, f.cause?.id].join(" | ")).toSorted();

/** A small record straight into the tables: eight claims in four works by two makers. */
async function begin(): Promise<void> {
  await sql().begin(async (t) => {
    await t`INSERT INTO "Collection" ("slug", "title") VALUES ('c', 'C')`;
    await t`INSERT INTO "Agent" ("slug", "name", "kind", "otherNames", "names") VALUES ('x', 'X', 'person', '[]', 'X'), ('y', 'Y', 'person', '[]', 'Y')`;
    await t`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names", "issuedFrom")
      SELECT 's' || i, '{}', 'excerpt', 'book', 'Work ' || i, 'Work ' || i, '', make_date(1900 + i, 1, 1) FROM generate_series(1, ${works}::int) i`;
    await t`INSERT INTO "Claim" ("slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "basis")
      SELECT 'c' || i, 1, 'estimate', 'c' || i, 1 + i % ${works}, 1 + i % 2, 'none', 'unstated' FROM generate_series(1, ${size}::int) i`;
    await t`INSERT INTO "Estimate" ("claimId", "best", "bound", "unit") SELECT i, 1000, 'exact', 'deaths' FROM generate_series(1, ${size}::int) i`;
    await t`INSERT INTO "Scope" ("claimId", "countingBasis", "temporal") SELECT i, 'killings', '1880' FROM generate_series(1, ${size}::int) i`;
    await t`INSERT INTO "Sighting" ("claimId", "kind") SELECT i, 'original' FROM generate_series(1, ${size}::int) i`;
  });
}

const claim = fc.integer({ min: 1, max: size });
const work = fc.integer({ min: 1, max: works });
const anEdit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("link" as const), from: claim, to: claim, status: fc.constantFrom("unchecked", "confirmed", "misrepresented") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("leanOnWork" as const), from: claim, work }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("unlink" as const), nth: fc.nat(12) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("check" as const), nth: fc.nat(12), status: fc.constantFrom("confirmed", "notFound", "unchecked") }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("basis" as const), claim, basis: fc.constantFrom("unstated", "archivalCount", "compilation") }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("figure" as const), claim, best: fc.constantFrom(1_000, 2_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("period" as const), claim, temporal: fc.constantFrom("1880", "1880/1890", "1950") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("year" as const), work, year: fc.integer({ min: 1895, max: 1910 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("rename" as const), work, short: fc.constantFrom("Book", "Tract") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("derive" as const), work, from: work, kind: fc.constantFrom("edition", "translation") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("underive" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("move" as const), claim, work }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("maker" as const), claim, agent: fc.integer({ min: 1, max: 2 }) }) },
); // prettier-ignore
type Edit = typeof anEdit extends fc.Arbitrary<infer T> ? T : never;

const nth = (n: number) => sql()`(SELECT "id" FROM "Citation" ORDER BY "id" OFFSET ${n} LIMIT 1)`;
let slugs = 0;

async function make(edit: Edit): Promise<void> {
  const t = sql();
  const slug = `l${slugs++}`;
  if (edit.do === "link" && edit.from !== edit.to)
    await t`INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent", "status") VALUES (${slug}, ${edit.from}, ${edit.to}, 'citesAsAuthority', ${edit.status}::"VerificationStatus")`;
  if (edit.do === "leanOnWork")
    await t`INSERT INTO "Citation" ("slug", "claimId", "targetSourceId", "intent") VALUES (${slug}, ${edit.from}, ${edit.work}, 'citesAsAuthority')`;
  if (edit.do === "unlink") await t`DELETE FROM "Citation" WHERE "id" = ${nth(edit.nth)}`;
  if (edit.do === "check") await t`UPDATE "Citation" SET "status" = ${edit.status}::"VerificationStatus" WHERE "id" = ${nth(edit.nth)}`;
  if (edit.do === "basis") await t`UPDATE "Claim" SET "basis" = ${edit.basis}::"Basis" WHERE "id" = ${edit.claim}`;
  if (edit.do === "figure") await t`UPDATE "Estimate" SET "best" = ${edit.best} WHERE "claimId" = ${edit.claim}`;
  if (edit.do === "period") await t`UPDATE "Scope" SET "temporal" = ${edit.temporal} WHERE "claimId" = ${edit.claim}`;
  if (edit.do === "year") await t`UPDATE "Source" SET "issuedFrom" = make_date(${edit.year}, 1, 1) WHERE "id" = ${edit.work}`;
  if (edit.do === "rename") await t`UPDATE "Source" SET "short" = ${edit.short} WHERE "id" = ${edit.work}`;
  if (edit.do === "derive" && edit.work !== edit.from)
    await t`INSERT INTO "Derivation" ("slug", "sourceId", "fromId", "kind") VALUES (${slug}, ${edit.work}, ${edit.from}, ${edit.kind}::"DerivationKind")`;
  if (edit.do === "underive") await t`DELETE FROM "Derivation" WHERE "id" = (SELECT min("id") FROM "Derivation")`;
  if (edit.do === "move") await t`UPDATE "Claim" SET "sourceId" = ${edit.work} WHERE "id" = ${edit.claim}`;
  if (edit.do === "maker") await t`UPDATE "Claim" SET "agentId" = ${edit.agent} WHERE "id" = ${edit.claim}`;
} // prettier-ignore

describe("stored findings", () => {
  test("renewed after any edits they are what computing all anew gives", async () => {
    await begin();
    await refreshFindings();
    const edits = fc.sample(fc.array(anEdit, { minLength: 1, maxLength: 3 }), { numRuns: 60, seed: 7 });
    for (const some of edits) {
      for (const edit of some) await make(edit);
      const { whole } = await refreshFindings();
      expect(whole).toBe(false);
      expect(await stored(), JSON.stringify(some)).toEqual(said(await checkEverything()));
      const [kept, counted] = await counts();
      expect(kept, JSON.stringify(some)).toEqual(counted);
    }
    expect((await stored()).length).toBeGreaterThan(5);
  }, 60_000);

  test("after an import that replaces records, and when nothing changed", async () => {
    await importBundle(aBundle(), { actor: "a tester", reason: "a test" });
    expect((await refreshFindings()).whole).toBe(true);
    const bundle = aBundle();
    bundle.claims[0] = { ...bundle.claims[0]!, passage: null };
    bundle.citations[0] = { ...bundle.citations[0]!, verifications: [] };
    await importBundle(bundle, { actor: "a tester", reason: "a test", update: true });
    expect((await refreshFindings()).whole).toBe(false);
    expect(await stored()).toEqual(said(await checkEverything()));
    expect(await refreshFindings()).toEqual({ whole: false, claims: 0, documents: 0 });
  });
});
