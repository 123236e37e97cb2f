import { beforeEach, describe, expect, test } from "vitest";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";

useTestDatabase();
beforeEach(() => importBundle(aBundle(), { actor: "a tester", reason: "a test" }));

const id = (table: string, slug: string) => sql()`(SELECT "id" FROM ${sql()(table)} WHERE "slug" = ${slug})`;

describe("what PostgreSQL refuses", () => {
  test("low above best, best above high, and numbers beyond 2^53", async () => {
    await expect(sql()`UPDATE "Estimate" SET "low" = 7000`).rejects.toThrow(/Estimate_order/);
    await expect(sql()`UPDATE "Estimate" SET "high" = 10`).rejects.toThrow(/Estimate_order/);
    await expect(sql()`UPDATE "Estimate" SET "best" = 9007199254740992`).rejects.toThrow(/Estimate_range/);
    await expect(sql()`UPDATE "Estimate" SET "best" = NULL`).rejects.toThrow(/Estimate_some_figure/);
  });

  test("an estimate claim without an estimate, and an estimate of a claim of another kind", async () => {
    await expect(sql()`DELETE FROM "Estimate"`).rejects.toThrow(/has no estimate/);
    await expect(sql()`UPDATE "Claim" SET "kind" = 'estimate' WHERE "slug" = 'saying-1'`).rejects.toThrow(
      /has no estimate/,
    );
    await expect(sql()`UPDATE "Claim" SET "kind" = 'event' WHERE "slug" = 'claim-a'`).rejects.toThrow(/foreign key/);
    await expect(
      sql()`INSERT INTO "Estimate" ("claimId", "best", "bound", "unit") VALUES (${id("Claim", "saying-1")}, 1, 'exact', 'x')`,
    ).rejects.toThrow(/foreign key/);
  });

  test("a citation with two targets, with none, or of itself", async () => {
    await expect(
      sql()`UPDATE "Citation" SET "targetSourceId" = ${id("Source", "book")} WHERE "slug" = 'b-a'`,
    ).rejects.toThrow(/one_target/);
    await expect(sql()`UPDATE "Citation" SET "targetClaimId" = NULL WHERE "slug" = 'b-a'`).rejects.toThrow(
      /one_target/,
    );
    await expect(sql()`UPDATE "Citation" SET "targetClaimId" = "claimId" WHERE "slug" = 'b-a'`).rejects.toThrow(
      /not_itself/,
    );
  });

  test("a slug twice, and the loss of a row that others lean on", async () => {
    await expect(sql()`UPDATE "Claim" SET "slug" = 'claim-a' WHERE "slug" = 'claim-b'`).rejects.toThrow(/unique/);
    for (const table of ["Source", "Claim", "Agent", "Document", "Place", "Collection"])
      await expect(sql()`DELETE FROM ${sql()(table)}`, table).rejects.toThrow(/foreign key|has no estimate/);
  });

  test("any change to the history", async () => {
    await expect(sql()`UPDATE "Insertion" SET "actor" = 'nobody'`).rejects.toThrow(/append-only/);
    await expect(sql()`DELETE FROM "Insertion"`).rejects.toThrow(/append-only/);
    await expect(sql()`UPDATE "Revision" SET "actor" = 'nobody'`).rejects.toThrow(/append-only/);
    await expect(sql()`DELETE FROM "Revision"`).rejects.toThrow(/append-only/);
    await expect(sql()`TRUNCATE "Revision"`).rejects.toThrow(/append-only/);
  });
});

describe("what PostgreSQL keeps by itself", () => {
  test("every table but the computed findings writes its changes into the history", async () => {
    const tables = await sql()<{ name: string }[]>`
      SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname = 'public' AND c.relname NOT IN ('Revision', 'Insertion', 'Change', 'Finding', 'FindingCount', 'FindingState', '_prisma_migrations')
        AND 3 > (SELECT count(*) FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname LIKE '%_revise_%')`;
    expect(tables.map((t) => t.name)).toEqual([]);
  });

  test("one change keeps the row before and after, who, why, and a new version", async () => {
    await sql().begin(async (tx) => {
      await tx`SELECT set_config('stemma.actor', 'Ada', true), set_config('stemma.reason', 'a slip', true)`;
      await tx`UPDATE "Agent" SET "note" = 'corrected' WHERE "slug" = 'author'`;
    });
    const [revision] = await sql()`SELECT * FROM "Revision" ORDER BY "id" DESC LIMIT 1`;
    expect(revision).toMatchObject({
      tableName: "Agent",
      slug: "author",
      operation: "update",
      actor: "Ada",
      reason: "a slip",
      before: { note: null, version: 1 },
      after: { note: "corrected", version: 2 },
    });
  });

  test("a citation's status follows its last verification", async () => {
    await sql()`INSERT INTO "Verification" ("citationId", "position", "status") VALUES (${id("Citation", "b-a")}, 2, 'misrepresented')`;
    const [citation] = await sql()`SELECT "status" FROM "Citation" WHERE "slug" = 'b-a'`;
    expect(citation).toEqual({ status: "misrepresented" });
  });

  test("one key for the spellings of a name", async () => {
    const names = ["Мельгунов", "Melgunov", "Melgounov", "Melgunoff", "MELGUNOV"];
    const rows = await sql()`SELECT DISTINCT stemma_name_key(n) AS key FROM unnest(${names}::text[]) n`;
    expect(rows).toEqual([{ key: "melgunov" }]);
    const [pair] =
      await sql()`SELECT stemma_name_key('Pēteris Ķuzis') AS a, stemma_name_key('Троцкий') = stemma_name_key('Trotsky') AS b`;
    expect(pair).toEqual({ a: "peteris kuzis", b: true });
  });

  test("words are found by their stem in the language of the wording", async () => {
    await sql()`UPDATE "Claim" SET "wording" = 'расстреляны заложники' WHERE "slug" = 'saying-1'`;
    const found = await sql()`SELECT "slug" FROM "Claim" WHERE "search" @@ to_tsquery('russian', 'заложников')`;
    expect(found).toEqual([{ slug: "saying-1" }]);
  });
});
