import { beforeEach, expect, test } from "vitest";
import { compareQuestion } from "@/lib/domain/compare-question";
import { aBundle } from "@/lib/formats/bundle/example";
import { wholeView } from "@/lib/schemas/comparison-view";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";
import { mostChangedSince } from "./past";
import { findLastChange, findQuestion } from "./question";
import { findQuestionThen } from "./question-then";

useTestDatabase();
const by = { actor: "a tester", reason: "a test" };

beforeEach(async () => {
  const bands = [{ label: "all", note: null, claims: ["claim-a", "claim-b"] }];
  const question = {
    id: "how-many",
    collection: "case",
    title: "How many?",
    about: null,
    bands,
    unbanded: ["saying-1"],
  };
  await importBundle(aBundle({ questions: [question] }), by);
});

/** Now, as a later change will not have it. */
async function moment(): Promise<string> {
  const now = (await findLastChange())!;
  await new Promise((resolve) => setTimeout(resolve, 5));
  return now;
}

test("while nothing changed since, the record of then is the record of now", async () => {
  expect(await findQuestionThen("how-many", await moment())).toEqual(await findQuestion("how-many"));
});

test("figures, links, bands, words and removed rows are what they were, whatever was done to them since", async () => {
  const then = await moment();
  const before = (await findQuestion("how-many"))!;
  await sql()`UPDATE "Estimate" SET "best" = coalesce("best", 1) + 1`;
  await sql()`UPDATE "Estimate" SET "best" = coalesce("best", 1) + 1`;
  await sql()`UPDATE "Source" SET "title" = 'Another title'`;
  await sql()`UPDATE "Question" SET "title" = 'Which?', "about" = 'other'`;
  await sql()`UPDATE "Band" SET "label" = 'none'`;
  await sql()`DELETE FROM "Verification"`;
  await sql()`DELETE FROM "Citation"`;
  await sql()`DELETE FROM "Answer" WHERE "claimId" = (SELECT "id" FROM "Claim" WHERE "slug" = 'claim-b')`;
  expect(await findQuestion("how-many")).not.toEqual(before);
  const rebuilt = (await findQuestionThen("how-many", then))!;
  expect({ ...rebuilt, graph: sorted(rebuilt) }).toEqual({ ...before, graph: sorted(before) });
  expect(compareQuestion(rebuilt, wholeView)).toEqual(compareQuestion(before, wholeView));
});

test("what came in since was not there: alone, or with a hundred others at once and changed after that", async () => {
  const then = await moment();
  await sql()`INSERT INTO "Agent" ("slug", "name", "kind", "otherNames", "names")
    SELECT 'agent-' || n, 'Agent ' || n, 'person', '[]', 'Agent' FROM generate_series(1, 120) n`;
  await sql()`UPDATE "Agent" SET "name" = "name" || '!'`;
  const [now] = await sql()<{ n: number }[]>`SELECT count(*)::int AS n FROM "Agent"`;
  const [past] = await sql().begin(async (t) => {
    await t`SELECT set_config('stemma.moment', ${then.replace("Z", "999Z")}, TRUE)`;
    return t<{ n: number; changed: number }[]>`
      SELECT count(*)::int AS n, (count(*) FILTER (WHERE "name" LIKE '%!'))::int AS changed FROM stemma_past."Agent"`;
  });
  expect(now!.n).toBe(past!.n + 120);
  expect(past!.changed).toBe(0);
});

test("before there was a question, there is none; and one that is gone is still there then", async () => {
  expect(await findQuestionThen("how-many", "2000-01-01")).toBeNull();
  const then = await moment();
  await sql()`DELETE FROM "Answer"`;
  await sql()`DELETE FROM "Band"`;
  await sql()`DELETE FROM "Question"`;
  expect(await findQuestion("how-many")).toBeNull();
  expect(await findQuestionThen("how-many", then)).toMatchObject({ title: "How many?", unbanded: ["saying-1"] });
});

test("the record of a day is refused where its history is gone, or too much was changed one by one since", async () => {
  const then = await moment();
  await sql()`INSERT INTO "Revision" ("change", "actor", "tableName", "rowId", "operation")
    SELECT txid_current(), 'a tester', 'Claim', 1000000 + n, 'insert' FROM generate_series(1, ${mostChangedSince + 1}::int) n`;
  await expect(findQuestionThen("how-many", then)).rejects.toThrow(/too many to undo/);
  await sql()`TRUNCATE "Finding", "Citation", "Verification"`;
  await expect(findQuestionThen("how-many", then)).rejects.toThrow(/emptied since/);
});

const sorted = ({ graph }: { graph: object }) =>
  Object.fromEntries(
    Object.entries(graph).map(([name, list]) => [
      name,
      Array.isArray(list) ? list.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : list,
    ]),
  );
