import { beforeEach, describe, expect, test } from "vitest";
import { diffRows } from "@/lib/domain/describe-revision";
import { aBundle, aBundleClaim } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";
import { findChange, listChanges, nameRows } from "./revision";

useTestDatabase();

const by = { actor: "a tester", reason: "a test" };

beforeEach(async () => {
  await importBundle(aBundle(), by);
});

describe("the history", () => {
  test("an import of many rows is one change with its counts", async () => {
    const { changes, next } = await listChanges({});
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ actor: "a tester", reason: "a test" });
    expect(changes[0]!.total).toBeGreaterThan(12);
    expect(changes[0]!.revisions).toEqual([]);
    expect(changes[0]!.counts).toContainEqual(
      expect.objectContaining({ table: "Claim", operation: "insert", count: 3 }),
    );
    expect(next).toBeNull();
  });

  test("the newest change comes first, with what it changed field by field", async () => {
    const bundle = aBundle();
    bundle.claims[0] = aBundleClaim({ ...bundle.claims[0]!, note: "counted anew", source: "edition" });
    await importBundle(bundle, { actor: "an editor", reason: "the title page", update: true });
    const { changes } = await listChanges({ table: "Claim" });
    expect(changes.map(({ actor }) => actor)).toEqual(["an editor", "a tester"]);
    const [revision] = changes[0]!.revisions;
    const fields = diffRows(revision!.before, revision!.after);
    expect(fields).toContainEqual({ field: "note", before: null, after: "counted anew" });
    const source = fields.find(({ field }) => field === "sourceId");
    const names = await nameRows(changes[0]!.revisions);
    expect(names.get(`Source ${source!.before}`)).toMatchObject({ slug: "book" });
    expect(names.get(`Source ${source!.after}`)).toMatchObject({ slug: "edition" });
  });

  test("a record's history has the rows that belong to it, those removed since among them", async () => {
    const bundle = aBundle();
    bundle.claims[0] = { ...bundle.claims[0]!, kind: "statement", estimate: null };
    await importBundle(bundle, { actor: "an editor", reason: "withdrawn", update: true });
    const { changes } = await listChanges({ record: "claims/claim-a" });
    const tables = changes[1]!.counts.map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(["Claim", "Estimate", "Scope", "Sighting", "Assessment"]));
    expect(tables).not.toContain("Source");
    expect(changes[0]!.counts).toContainEqual(
      expect.objectContaining({ table: "Estimate", operation: "delete", count: 1 }),
    );
    expect((await listChanges({ record: "claims/claim-b" })).changes[0]!.counts.map(({ table }) => table)).toContain(
      "Verification",
    );
    expect((await listChanges({ record: "claims/nobody" })).changes).toEqual([]);
    expect((await listChanges({ record: "rubbish" })).changes).toEqual([]);
  });

  test("pages of changes and of rows follow one another without gap or repetition", async () => {
    for (let i = 0; i < 35; i++) await sql()`UPDATE "Agent" SET "note" = ${`note ${i}`} WHERE "slug" = 'author'`;
    const first = await listChanges({});
    const second = await listChanges({}, first.next!);
    const numbers = [...first.changes, ...second.changes].map(({ change }) => change);
    expect(new Set(numbers).size).toBe(36);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(second.next).toBeNull();
    const all = await findChange(numbers[35]!, {});
    const rest = await findChange(
      numbers[35]!,
      {},
      `${all!.change.revisions[4]!.id}.${all!.change.revisions[4]!.rowId}`,
    );
    expect(rest!.change.revisions[0]!.id).toBe(all!.change.revisions[5]!.id);
    expect(await findChange(1, {})).toBeNull();
  });
});
