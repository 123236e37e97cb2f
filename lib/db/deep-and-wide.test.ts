import { beforeEach, describe, expect, test } from "vitest";
import { buildGraph } from "@/lib/domain/build-graph";
import { drawnStemma } from "@/lib/domain/drawn-stemma";
import { explainSupport } from "@/lib/domain/explain-support";
import { stemmaOf } from "@/lib/domain/stemma";
import { readStemmaView } from "@/lib/domain/stemma-address";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "./client";
import { findClaimDossier } from "./claim";
import { findDrawnGraph } from "./drawn-graph";
import { findDependants } from "./dependants";
import { findStemmaGraph } from "./lineage";
import { findRepeats } from "./repeats";
import { findSourceDossier } from "./source";
import { traceBySlug } from "./trace";

useTestDatabase();

/** STEMMA_TEST_SCALE=10: a chain of 20,000 links, a circle of 30,000 claims, a source cited 100,000 times. */
const scale = Number(process.env.STEMMA_TEST_SCALE ?? 1);
const [deep, round, wide] = [2_000 * scale, 3_000 * scale, 10_000 * scale];
const hub = 4_800 * scale;
const bounded = { timeout: 60_000 * scale };

/** Claims `c1` and on in as many sources, the last of them first-hand where `origin` is told; and links by a query of (from, to). */
async function make(claims: number, links: string, origin?: number): Promise<void> {
  const t = sql();
  await t`INSERT INTO "Collection" ("slug", "title") VALUES ('c', 'C')`;
  await t`INSERT INTO "Agent" ("slug", "name", "kind", "otherNames", "names") VALUES ('x', 'X', 'person', '[]', 'X')`;
  await t`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names", "issuedFrom")
    SELECT 's' || i, '{"type":"book","title":"W"}', 'excerpt', 'book', 'Work ' || i, 'Work ' || i, '', make_date(1 + i % 2000, 1, 1) FROM generate_series(1, ${claims}::int) i`;
  await t`INSERT INTO "Claim" ("slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "basis")
    SELECT 'c' || i, 1, 'statement', 'claim ' || i, i, 1, 'none', CASE WHEN i = ${origin ?? 0}::int THEN 'archivalCount' ELSE 'unstated' END::"Basis" FROM generate_series(1, ${claims}::int) i`;
  await t`INSERT INTO "Sighting" ("claimId", "kind") SELECT i, 'original' FROM generate_series(1, ${claims}::int) i`;
  await t.unsafe(`INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent", "status")
    SELECT 'l' || row_number() OVER (), a, b, 'usesDataFrom', 'confirmed' FROM (${links}) l(a, b)`);
  await t`ANALYZE`;
}

const onPage = async (slug: string) => {
  const g = buildGraph(await findStemmaGraph(slug, 60));
  return { stemma: stemmaOf(g, slug, 60)!, support: explainSupport(g, slug)! };
};

describe(`a chain of ${deep} links`, () => {
  beforeEach(() => make(deep + 1, `SELECT i, i + 1 FROM generate_series(1, ${deep}) i`, deep + 1), bounded.timeout);

  test("is traced to its origin, drawn as far as it is shown, and what is left is told", bounded, async () => {
    const trace = await traceBySlug(["c1"]);
    expect([trace.claims.length, trace.status, trace.origins]).toEqual([deep + 1, ["verified"], [[deep + 1]]]);
    const { stemma, support } = await onPage("c1");
    expect([stemma.nodes.length, stemma.more]).toEqual([60, deep + 1 - 60]);
    expect(support).toEqual({
      status: "verified",
      reason: `Rests, through Work 2 and ${deep - 2} more, on Work ${deep + 1} (archival count): all ${deep} links confirmed.`,
    });
    expect(await findRepeats(`c${deep + 1}`)).toMatchObject({ count: 1, allHops: deep });
    const resting = await findDependants({ claim: `c${deep + 1}` });
    expect(resting).toMatchObject({ count: deep, stillStanding: 0 });
  });
});

describe(`a circle of ${round} claims`, () => {
  beforeEach(
    () =>
      make(
        round,
        `SELECT i, 1 + i % ${round} FROM generate_series(1, ${round}) i UNION ALL SELECT i, 1 + (i * 7) % ${round} FROM generate_series(1, ${round}) i WHERE i <> 1 + (i * 7) % ${round}`,
      ),
    bounded.timeout,
  );

  test("is one circle, and a page of it answers", bounded, async () => {
    const trace = await traceBySlug(["c5"]);
    expect([trace.status, trace.cycles.map((cycle) => cycle.length)]).toEqual([["circular"], [round]]);
    const { stemma, support } = await onPage("c5");
    expect(stemma.nodes.length + stemma.more).toBe(round);
    expect(stemma.nodes.every((node) => node.end === "circular")).toBe(true);
    expect(support.status).toBe("circular");
    expect(support.reason).toMatch(/^Rests on itself: Work \d+ cites Work /);
    expect(await findRepeats("c5")).toMatchObject({ allHops: round - 1 });
  });
});

describe(`a claim that cites ${hub} others`, () => {
  beforeEach(() => make(hub + 2, `SELECT ${hub + 1}, i FROM generate_series(1, ${hub}) i UNION ALL SELECT ${hub + 2}, ${hub + 1}`), bounded.timeout);

  test("is drawn from the records of what is shown, and so is the claim that rests on it", bounded, async () => {
    for (const slug of [`c${hub + 1}`, `c${hub + 2}`]) {
      const before = process.cpuUsage();
      const graph = await findDrawnGraph(slug, readStemmaView({}));
      const view = drawnStemma(buildGraph(graph), [slug])!;
      const { user, system } = process.cpuUsage(before);
      console.info(`${slug} of ${hub + 2}: ${Math.round((user + system) / 1000)} ms of CPU`);
      expect(view.gaps).toMatchObject([{ kind: "more", count: hub - 12 }]);
      expect(graph.claims.filter(({ label }) => label !== "").length).toBeLessThan(30);
      expect(graph.citations).toHaveLength(slug === `c${hub + 1}` ? hub : hub + 1);
      expect((await findClaimDossier(slug, { openedAtMost: 200 }))!).toMatchObject({ links: [], openedCount: 0 });
    }
  });
}); // prettier-ignore

describe(`a source cited ${wide} times`, () => {
  beforeEach(
    () => make(wide + 1, `SELECT i, ${wide + 1} FROM generate_series(1, ${wide}) i`, wide + 1),
    bounded.timeout,
  );

  test("names the first who cite it, counts all, and goes on a page at a time", bounded, async () => {
    const dossier = (await findSourceDossier(`s${wide + 1}`))!;
    expect([dossier.reliedUponBy.length, dossier.reliedUponByCount]).toEqual([60, wide]);
    expect(dossier.allHops).toEqual({ claims: wide, sources: wide });
    const repeats = await findRepeats(`c${wide + 1}`);
    expect([repeats.repeats.length, repeats.count, repeats.allHops]).toEqual([50, wide, wide]);
    const first = (await findDependants({ source: `s${wide + 1}` }, { limit: 100 }))!;
    expect([first.count, first.page.length, first.next]).toEqual([wide, 100, 100]);
    const last = (await findDependants({ source: `s${wide + 1}` }, { offset: wide - 50, limit: 100 }))!;
    expect([last.page.length, last.next]).toEqual([50, null]);
  });
});
