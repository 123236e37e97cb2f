import { beforeEach, expect, test } from "vitest";
import { readSince } from "@/lib/domain/changes-since";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { findChangesSince } from "./changes-since";
import { sql } from "./client";
import { findLastChange } from "./question";

useTestDatabase();
const by = { actor: "a tester", reason: "a test" };

beforeEach(async () => {
  const bands = [{ label: "all", note: null, claims: ["claim-a", "claim-b"] }];
  const question = { id: "how-many", collection: "case", title: "How many?", about: null, bands, unbanded: [] };
  await importBundle(aBundle({ questions: [question] }), by);
});

test("what was changed since says which claims and what of them; what the time itself brought is none of it", async () => {
  const since = (await findLastChange())!;
  expect(await findChangesSince("how-many", since)).toMatchObject({ changed: [], count: 0 });
  await sql()`UPDATE "Estimate" SET "best" = coalesce("best", 1) + 1 WHERE "claimId" = (SELECT "id" FROM "Claim" WHERE "slug" = 'claim-a')`;
  const { changed, count } = await findChangesSince("how-many", since);
  expect(count).toBe(1);
  expect(changed).toMatchObject([{ id: "claim-a", kind: "changed", parts: ["its figure"] }]);
});

test("a claim that the question lost is said to be removed, and all are new since before there was anything", async () => {
  const since = (await findLastChange())!;
  await sql()`DELETE FROM "Answer" WHERE "claimId" = (SELECT "id" FROM "Claim" WHERE "slug" = 'claim-b')`;
  expect((await findChangesSince("how-many", since)).changed).toMatchObject([{ id: "claim-b", kind: "removed" }]);
  const all = await findChangesSince("how-many", "2000-01-01T00:00:00.000Z");
  expect(all.changed.map(({ id, kind }) => [id, kind]).toSorted()).toEqual([["claim-a", "added"], ["claim-b", "removed"]]);
}); // prettier-ignore

test("a time is read from an address in two forms, and nothing else is", () => {
  expect(readSince("2026-11-25")).toBe("2026-11-25T00:00:00.000Z");
  expect(readSince("2026-11-25T17:36:16.123Z")).toBe("2026-11-25T17:36:16.123Z");
  for (const wrong of [undefined, "", "yesterday", "2026-13-45", "2026-11-25'; DROP"])
    expect(readSince(wrong)).toBeNull();
});
