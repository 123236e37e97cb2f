import { beforeEach, describe, expect, test } from "vitest";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql, type Sql } from "./client";

useTestDatabase();
beforeEach(() => importBundle(aBundle(), { actor: "a tester", reason: "a test" }));

describe("an estimate claim has its estimate when the transaction ends", () => {
  const claims = (t: Sql, count: number) => t`
    INSERT INTO "Claim" ("slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "basis")
    SELECT 'e-' || n, "collectionId", 'estimate', 'e', "sourceId", "agentId", 'none', 'unstated'
    FROM (SELECT * FROM "Claim" LIMIT 1) c, generate_series(1, ${count}) n RETURNING "id"`;
  const estimates = (t: Sql, but: number) => t`
    INSERT INTO "Estimate" ("claimId", "best", "bound", "unit")
    SELECT "id", 1, 'exact', 'x' FROM "Claim" WHERE "slug" LIKE 'e-%' ORDER BY "id" OFFSET ${but}`;

  test("however many come in, and in whichever order within it", async () => {
    for (const count of [1, 99, 100, 3_000]) {
      await expect(sql().begin((t) => claims(t as never, count)), String(count)).rejects.toThrow(/has no estimate/);
      const butOne = sql().begin(async (t) => {
        await claims(t as never, count);
        await estimates(t as never, 1);
      });
      await expect(butOne, String(count)).rejects.toThrow(/has no estimate/);
    }
    await sql().begin(async (t) => {
      await claims(t as never, 3_000);
      await estimates(t as never, 0);
    });
    await expect(sql()`DELETE FROM "Estimate" WHERE "claimId" = (SELECT max("claimId") FROM "Estimate")`).rejects.toThrow(/has no estimate/);
  }); // prettier-ignore

  test("where it is asked for at once it is looked at once, for every statement", async () => {
    for (const count of [1, 200])
      await expect(
        sql().begin(async (t) => {
          await t`UPDATE "Claim" SET "note" = 'touched' WHERE "slug" = 'claim-a'`;
          await t`SET CONSTRAINTS ALL IMMEDIATE`;
          await claims(t as never, count);
        }),
      ).rejects.toThrow(/has no estimate/);
  });
});
