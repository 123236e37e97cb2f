import { beforeEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "./client";
import { listSources } from "./source-list";

useTestDatabase();

const works = [
  ["Verhältnisse der Staatsgewalt", "Meyer", "de"],
  ["Красный террор в России", "Мельгунов", "ru"],
  ["100%_sure: a history", "O'Brien", "en"],
  ["Executions of hostages", "Smith", "en"],
] as const;

beforeEach(async () => {
  for (const [i, [title, names, language]] of works.entries())
    await sql()`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names", "language")
      VALUES (${`s-${i}`}, '{}', 'citedOnly', 'book', ${title}, ${names}, ${names}, ${language})`;
});

const found = async (q: string) => {
  const list = await listSources({ q }, "name", 1);
  expect(list.total).toBe(list.sources.length);
  return list.sources.map(({ id }) => id).toSorted();
};

describe("a list of sources is narrowed", () => {
  test("by words in their forms, by part of a title wherever it stands, by a name in any spelling", async () => {
    expect(await found("hostage execution")).toEqual(["s-3"]);
    expect(await found("hältnis")).toEqual(["s-0"]);
    expect(await found("террор")).toEqual(["s-1"]);
    expect(await found("melgounoff")).toEqual(["s-1"]);
    expect(await found("nobody wrote this")).toEqual([]);
  });

  test("by signs that mean something to the database as they stand", async () => {
    expect(await found("%_")).toEqual(["s-2"]);
    expect(await found("100%")).toEqual(["s-2"]);
    expect(await found("\\")).toEqual([]);
  });

  test("part of a title is looked up in an index, not in every title", async () => {
    const plan = await sql().begin(async (t) => {
      await t`SET LOCAL enable_seqscan = off`;
      return t`EXPLAIN SELECT FROM "Source" s WHERE s."title" ILIKE '%hältnis%'`;
    });
    expect(JSON.stringify(plan)).toContain("Source_title_idx");
  });
});
