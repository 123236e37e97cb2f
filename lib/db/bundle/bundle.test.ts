import { beforeEach, describe, expect, test } from "vitest";
import { aBundle, aBundleClaim } from "@/lib/formats/bundle/example";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "../client";
import { exportBundle, printBundle, printParts } from "./export-bundle";
import { importBundle, tables } from "./import-bundle";

useTestDatabase();

const by = { actor: "a tester", reason: "a test" };
const clear = () => sql().unsafe(`TRUNCATE ${tables.map((table) => `"${table}"`).join(", ")} RESTART IDENTITY CASCADE`);

async function counts(): Promise<Record<string, number>> {
  const rows = await sql()<{ n: number; t: string }[]>`
    SELECT 'claims' AS t, count(*)::int AS n FROM "Claim" UNION ALL SELECT 'agents', count(*)::int FROM "Agent"`;
  return Object.fromEntries(rows.map(({ t, n }) => [t, n]));
}

describe("a bundle through the database", () => {
  beforeEach(() => importBundle(aBundle(), by));

  test("export, import into an empty database, export again: the same bytes", async () => {
    const first = printBundle(await exportBundle());
    expect(JSON.parse(first).claims).toHaveLength(3);
    await clear();
    expect((await counts()).claims).toBe(0);
    await importBundle(parseBundle(first), by);
    expect(printBundle(await exportBundle())).toBe(first);
  });

  test("what was brought in comes out as it was", async () => expect(await exportBundle()).toEqual(aBundle()));

  test("printed a part at a time it has the same bytes", async () => {
    const bundle = await exportBundle();
    expect([...printParts(bundle)].join("")).toBe(printBundle(bundle));
    const empty = { ...bundle, claims: [] };
    expect([...printParts(empty)].join("")).toBe(printBundle(empty));
  });

  test("a collection's own bundle is whole", async () => {
    const bundle = await exportBundle("case");
    const used = aBundle().places.filter((place) => place.id === "russia");
    expect(parseBundle(printBundle(bundle))).toEqual(aBundle({ places: used }));
  });

  test("the same bundle again changes nothing", async () => {
    const changes = await importBundle(aBundle(), by);
    expect(changes.every(({ added, changed }) => added.length + changed.length === 0)).toBe(true);
  });

  test("other contents under a known id are refused, and nothing of the bundle is written", async () => {
    const bundle = aBundle({ claims: [...aBundle().claims, aBundleClaim({ id: "claim-new" })] });
    bundle.claims[0] = { ...bundle.claims[0]!, note: "another note" };
    await expect(importBundle(bundle, by)).rejects.toMatchObject({
      code: "conflict",
      problems: [{ path: "claims[0]", reason: '"claim-a" is there already with other contents' }],
    });
    expect(await counts()).toEqual({ claims: 3, agents: 1 });
  });

  test("with update, records and what belongs to them are replaced, and the history keeps what was", async () => {
    const bundle = aBundle();
    bundle.claims[0] = { ...bundle.claims[0]!, kind: "statement", estimate: null, note: "withdrawn" };
    bundle.questions[0] = { ...bundle.questions[0]!, bands: [{ label: "killed", note: null, claims: ["claim-b"] }] };
    bundle.citations[0] = { ...bundle.citations[0]!, verifications: [] };
    await importBundle(bundle, { ...by, update: true });
    expect(await exportBundle()).toEqual(bundle);
    const [old] =
      await sql()`SELECT "before", "actor", "reason" FROM "Revision" WHERE "tableName" = 'Estimate' AND "operation" = 'delete'`;
    expect(old).toMatchObject({ before: { best: 6300 }, actor: "a tester", reason: "a test" });
    const [claim] = await sql()`SELECT "version" FROM "Claim" WHERE "slug" = 'claim-a'`;
    expect(claim).toEqual({ version: 2 });
  });

  test("a dry run says what would change and writes nothing", async () => {
    const bundle = aBundle({ agents: [...aBundle().agents, { ...aBundle().agents[0]!, id: "zz", otherNames: [] }] });
    const changes = await importBundle(bundle, { ...by, dryRun: true });
    expect(changes.find((c) => c.kind === "agents")).toEqual({
      kind: "agents",
      added: ["zz"],
      changed: [],
      unchanged: 1,
    });
    expect((await counts()).agents).toBe(1);
  });

  test("the largest exact integer survives", async () => {
    const estimate = { ...aBundleClaim().estimate!, best: Number.MAX_SAFE_INTEGER };
    const bundle = aBundle();
    bundle.claims[1] = { ...bundle.claims[1]!, estimate };
    await importBundle(bundle, { ...by, update: true });
    expect((await exportBundle()).claims[1]!.estimate!.best).toBe(9007199254740991);
  });
});
