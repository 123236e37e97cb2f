import { beforeEach, describe, expect, test } from "vitest";
import type { CountingBasis } from "@/lib/schemas/scope";
import { readQuery } from "@/lib/text/read-query";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "../client";
import { numberInWords } from "./number-in-words";
import { searchEverything } from "./search-everything";

useTestDatabase();

const claims: [wording: string, best: number, basis: CountingBasis, counts: string | null][] = [
  ["расстреляно 1,3 миллиона человек", 1_300_000, "executions", null],
  ["twelve thousand were shot in one year", 1_200_000, "executionsPart", null],
  ["five a day in a thousand places", 1_500_000, "rate", "1,000 places of execution x 5 a day"],
  ["victims of every kind", 1_400_000, "victims", "all victims, wider than executions"],
  ["killed or starved", 1_600_000, "killings", "people shot, killed or starved"],
  ["not 21,800 but 1,800", 9, "notStated", null],
  ["Es waren 1.800 Menschen", 9, "notStated", null],
];

beforeEach(async () => {
  await sql().begin(async (t) => {
    await t`INSERT INTO "Collection" ("slug", "title") VALUES ('one', 'One')`;
    await t`INSERT INTO "Agent" ("slug", "name", "kind", "otherNames", "names") VALUES ('x', 'X', 'person', '[]', 'X')`;
    await t`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names") VALUES ('s', '{}', 'excerpt', 'book', 'Work', 'Work', '')`;
    for (const [i, [wording, best, basis, counts]] of claims.entries()) {
      await t`INSERT INTO "Claim" ("id", "slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "wording", "language", "basis")
        OVERRIDING SYSTEM VALUE VALUES (${i + 1}, ${`c${i}`}, 1, 'estimate', ${`claim ${"abcdefg"[i]!}`}, 1, 1, 'none', ${wording}, 'en', 'unstated')`;
      await t`INSERT INTO "Estimate" ("claimId", "best", "bound", "unit") VALUES (${i + 1}, ${best}, 'exact', 'persons')`;
      await t`INSERT INTO "Scope" ("claimId", "countingBasis", "counts") VALUES (${i + 1}, ${basis}, ${counts})`;
      await t`INSERT INTO "Sighting" ("claimId", "kind") VALUES (${i + 1}, 'original')`;
    }
  });
});

const find = async (q: string) =>
  (await searchEverything(readQuery(q))).claims.map(({ id, reasons }) => [id, ...reasons]);

describe("what alone is to be counted", () => {
  test("is found with what is a part of it, and with what names it in its words, each with its reason", async () =>
    expect(await find("0.5-2 million, executions only")).toEqual([
      ["c0", "figure", "basis"],
      ["c1", "figure", "basisWithin"],
      ["c2", "figure", "basisInWords"],
    ]));
  test("is found without a figure too", async () =>
    expect((await find("executions only")).map(([id]) => id)).toEqual(["c0", "c1", "c2"]));
});

describe("one number", () => {
  test("is found where it stands in the words alone, in any notation, and not in a longer number", async () => {
    expect(await find("1,800")).toEqual([["c5", "number"], ["c6", "number"]]);
    expect(await find("800")).toEqual([]);
    expect(await find("1.3 million")).toEqual([["c0", "figure"]]);
  });
  test("is not looked for in words where an interval, or a number of two digits, is asked for", () => {
    expect(numberInWords({ low: 1_000, high: 2_000, words: "" })).toBeNull();
    expect(numberInWords({ low: 12, high: 12, words: "" })).toBeNull();
  });
}); // prettier-ignore
