import { beforeEach, describe, expect, test } from "vitest";
import { generateBundle } from "@/bench/collection/generate-bundle";
import { aBundle, aBundleClaim } from "@/lib/formats/bundle/example";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import type { Bundle } from "@/lib/schemas/bundle";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "../client";
import { exportBundle } from "./export-bundle";
import { importBundle, tables } from "./import-bundle";

useTestDatabase();

const by = { actor: "a tester", reason: "a test" };

const nothing: Bundle = { ...aBundle(), collections: [], places: [], agents: [], sources: [], derivations: [], documents: [], passages: [], quotations: [], claims: [], citations: [], openQuestions: [], absences: [], questions: [] }; // prettier-ignore

const read = (bundle: Bundle) => parseBundle(JSON.stringify(bundle), { mayLeanOutside: true });

test("a collection that comes in several bundles is the same as in one", async () => {
  const whole = generateBundle({ claims: 600 });
  const half = Math.floor(whole.claims.length / 2);
  const parts: Bundle[] = [
    { ...nothing, collections: whole.collections, places: whole.places, agents: whole.agents, sources: whole.sources },
    { ...nothing, documents: whole.documents },
    { ...nothing, passages: whole.passages },
    { ...nothing, claims: whole.claims.slice(0, half) },
    { ...nothing, claims: whole.claims.slice(half) },
    { ...nothing, citations: whole.citations, questions: whole.questions },
  ];
  for (const part of parts) await importBundle(read(part), by);
  const inParts = await exportBundle();
  await sql().unsafe(`TRUNCATE ${tables.map((table) => `"${table}"`).join(", ")} RESTART IDENTITY CASCADE`);
  await importBundle(whole, by);
  expect(inParts).toEqual(await exportBundle());
  expect(inParts.citations).toHaveLength(whole.citations.length);
});

describe("what a bundle leans on outside of itself", () => {
  beforeEach(() => importBundle(aBundle(), by));
  const refusal = async (bundle: Bundle, options = {}) => {
    const refused = importBundle(read(bundle), { ...by, ...options });
    await expect(refused).rejects.toMatchObject({ code: "invalid" });
    return refused.catch((error: { problems: unknown }) => error.problems);
  };

  test("is found on record, and refused where a bundle has to be whole", async () => {
    const claim = aBundleClaim({ id: "second", passage: aBundle().passages[0]!.id, scope: null });
    const citation = { ...aBundle().citations[0]!, id: "second-a", claim: "second", targetClaim: "claim-a", targetSource: null, verifications: [] }; // prettier-ignore
    const bundle = { ...nothing, claims: [claim], citations: [citation] };
    expect(() => parseBundle(JSON.stringify(bundle))).toThrow(/refused as a whole/);
    await importBundle(read(bundle), by);
    expect((await exportBundle()).claims.find(({ id }) => id === "second")).toEqual(claim);
  });

  test("is refused where it is not on record either, every place that names it, in a dry run too", async () => {
    const claims = [
      aBundleClaim({ id: "second", source: "nowhere" }),
      aBundleClaim({
        id: "third",
        agent: "nobody",
        sighting: { ...aBundleClaim().sighting, kind: "quoted", quotedIn: "nowhere" },
      }),
    ];
    const reason = (id: string, kind: string) => `no record "${id}" in ${kind}, neither here nor on record`;
    for (const options of [{}, { dryRun: true }, { update: true }])
      expect(await refusal({ ...nothing, claims }, options)).toEqual([
        { path: "claims[0].source", reason: reason("nowhere", "sources") },
        { path: "claims[1].agent", reason: reason("nobody", "agents") },
        { path: "claims[1].sighting.quotedIn", reason: reason("nowhere", "sources") },
      ]);
    expect((await exportBundle()).claims).toHaveLength(3);
  });

  test("is a text whose words its passages must be", async () => {
    const right = { ...aBundle().passages[0]!, id: "again" };
    await importBundle(read({ ...nothing, passages: [right] }), by);
    const wrong = { ...right, id: "wrong", start: right.start + 1, end: right.end + 1 };
    expect(await refusal({ ...nothing, passages: [right, wrong] })).toEqual([
      { path: "passages[1].exact", reason: "these words do not stand at start to end of the text" },
    ]);
  });

  test("is no way for a place or a version of a text to contain itself", async () => {
    const moved = { id: "russia", label: "Russia", partOf: "moscow" };
    expect(await refusal({ ...nothing, places: [moved] }, { update: true })).toEqual([
      { path: "places[0].partOf", reason: '"russia" would contain itself' },
    ]);
    await importBundle(read({ ...nothing, places: [{ id: "suburb", label: "A suburb", partOf: "moscow" }] }), by);
    const places = (await exportBundle()).places.map(({ id, partOf }) => [id, partOf]);
    expect(places).toEqual([["moscow", "russia"], ["russia", null], ["suburb", "moscow"]]); // prettier-ignore
  });

  test("waits for who is about to remove it", async () => {
    await importBundle(read({ ...nothing, agents: [{ ...aBundle().agents[0]!, id: "loose" }] }), by);
    const bundle = { ...nothing, claims: [aBundleClaim({ id: "second", agent: "loose", scope: null })] };
    const removal = sql().begin(async (t) => {
      await t`DELETE FROM "Agent" WHERE "slug" = 'loose'`;
      const refused = importBundle(read(bundle), by);
      refused.catch(() => undefined);
      for (;;) {
        const waiting = await sql()`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`; // prettier-ignore
        if (waiting.length > 0) return { refused };
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    const { refused } = await removal;
    await expect(refused).rejects.toMatchObject({ problems: [{ path: "claims[0].agent" }] });
  });
});
