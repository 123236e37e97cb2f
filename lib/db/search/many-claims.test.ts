import { beforeEach, describe, expect, test } from "vitest";
import { mostCounted } from "@/lib/domain/search-result";
import { readQuery } from "@/lib/text/read-query";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "../client";
import { searchEverything } from "./search-everything";

useTestDatabase();
const many = mostCounted + 300;

/** More claims than are counted: all of a tribunal and of 1,000 to 2,299 deaths; the last hundred are of the second collection. */
beforeEach(async () => {
  await sql().begin(async (t) => {
    await t`INSERT INTO "Collection" ("slug", "title") VALUES ('one', 'One'), ('two', 'Two')`;
    await t`INSERT INTO "Agent" ("slug", "name", "kind", "otherNames", "names") VALUES ('x', 'Takzone Vo', 'person', '[]', 'Takzone Vo')`;
    await t`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names")
      VALUES ('s', '{}', 'excerpt', 'book', 'Work', 'Work', '')`;
    await t`INSERT INTO "Claim" ("slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "wording", "language", "basis")
      SELECT 'c' || i, CASE WHEN i > ${many - 100} THEN 2 ELSE 1 END, 'estimate', 'c' || i, 1, 1, 'none', 'the tribunal counted', 'en', 'unstated'
      FROM generate_series(1, ${many}::int) i`;
    await t`INSERT INTO "Estimate" ("claimId", "best", "bound", "unit") SELECT i, 999 + i, 'exact', 'deaths' FROM generate_series(1, ${many}::int) i`;
    await t`INSERT INTO "Scope" ("claimId", "countingBasis", "temporal", "temporalFrom", "temporalTo")
      SELECT i, 'executions', '1918', '1918-01-01', '1918-12-31' FROM generate_series(1, ${many}::int) i`;
    await t`INSERT INTO "Sighting" ("claimId", "kind") SELECT i, 'original' FROM generate_series(1, ${many}::int) i`;
  });
});

describe("where a search finds more than is counted", () => {
  test.each(["tribunal", "Takzone", "1,000 to 5,000", "1918", "tribunal 1918", "Takzone 1,000 to 5,000"])(
    "%s: it says so, and a choice leads to the others",
    async (words) => {
      const query = readQuery(words);
      const found = await searchEverything(query);
      expect(found).toMatchObject({ claimCount: mostCounted, isMore: true, areFacetsOfFirst: true, isMoreApart: false, pages: mostCounted / 50 });
      const last = await searchEverything(query, { page: mostCounted / 50 });
      expect(last.claims).toHaveLength(50);
      const narrowed = await searchEverything(query, { collection: "two" });
      expect(narrowed).toMatchObject({ claimCount: 100, isMore: false, areFacetsOfFirst: true, pages: 2 });
      expect(narrowed.claims).toHaveLength(50);
      expect(narrowed.claims.every(({ id }) => Number(id.slice(1)) > many - 100)).toBe(true);
    },
  ); // prettier-ignore

  test("what fits is counted exactly, and figures come in their order", async () => {
    const found = await searchEverything(readQuery("1,000 to 1,499"));
    expect(found).toMatchObject({ claimCount: 500, isMore: false, areFacetsOfFirst: false });
    expect(found.claims.slice(0, 3).map(({ id }) => id)).toEqual(["c1", "c2", "c3"]);
  });

  test("an end that is open is kept apart, with its own count", async () => {
    await sql()`UPDATE "Estimate" SET "low" = 10, "best" = NULL, "bound" = 'atLeast' WHERE "claimId" <= 40`;
    const found = await searchEverything(readQuery("1,000 to 1,099"));
    expect(found).toMatchObject({ claimCount: 60, openEndCount: 40, isMoreApart: false });
    const open = await searchEverything(readQuery("1,000 to 1,099"), { openEnds: true });
    expect(open).toMatchObject({ claimCount: 40, openEndCount: 40 });
  });

  test("a name that nobody bears so finds those that come near", async () => {
    expect((await searchEverything(readQuery("Takzonne"))).agents.map(({ id }) => id)).toEqual(["x"]);
    expect((await searchEverything(readQuery("Takzone"))).agents.map(({ id }) => id)).toEqual(["x"]);
    expect((await searchEverything(readQuery("Wesgorsky"))).agents).toEqual([]);
  });

  test("of too many, those that the person named says are looked at, and how many records of a kind there are is told", async () => {
    await sql()`INSERT INTO "Agent" ("slug", "name", "kind", "otherNames", "names")
      SELECT 'tribunal-' || i, 'Tribunal ' || i, 'person', '[]', 'Tribunal ' || i FROM generate_series(1, 60) i`;
    const byWords = await searchEverything(readQuery("tribunal"));
    expect(byWords.agents).toHaveLength(50);
    expect(byWords.recordCounts).toEqual({ agents: 60, sources: 0, documents: 0, quotations: 0 });
    await sql()`UPDATE "Claim" SET "agentId" = (SELECT "id" FROM "Agent" WHERE "slug" = 'tribunal-7') WHERE "id" > ${many - 5}`;
    const found = await searchEverything(readQuery("tribunal"));
    expect(found).toMatchObject({ claimCount: mostCounted, isMore: true });
    const last = Array.from({ length: 5 }, (_, i) => `c${many - i}`);
    expect(
      found.claims
        .slice(0, 5)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(last.toSorted());
    expect(found.claims[0]!.reasons[0]).toBe("agent");
  });
});
