import fc from "fast-check";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CompactGraph } from "@/lib/domain/compact-graph/compact-graph";
import { traceClaims } from "@/lib/domain/compact-graph/trace-claims";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "../client";
import { dropGraph, freshGraph } from "./index";
import { loadGraph } from "./load";

useTestDatabase();
const size = 10;
const held = globalThis as { stemmaGraphIndex?: unknown };

/** Ten claims, two of them first-hand, and a long transaction of another connection for each that is open. */
const open: { end: (how: "COMMIT" | "ROLLBACK") => Promise<void> }[] = [];
beforeEach(async () => {
  dropGraph();
  await sql()`INSERT INTO "Collection" ("slug", "title") VALUES ('c', 'C')`;
  await sql()`INSERT INTO "Agent" ("slug", "name", "kind", "otherNames", "names") VALUES ('x', 'X', 'person', '[]', 'X')`;
  await sql()`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names") VALUES ('s', '{}', 'excerpt', 'book', 'W', 'W', '')`;
  await sql()`INSERT INTO "Claim" ("slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "basis")
    SELECT 'c' || i, 1, 'statement', 'c' || i, 1, 1, 'none', CASE WHEN i > 8 THEN 'archivalCount' ELSE 'unstated' END::"Basis" FROM generate_series(1, ${size}::int) i`;
  await sql()`INSERT INTO "Sighting" ("claimId", "kind") SELECT i, 'original' FROM generate_series(1, ${size}::int) i`;
});
afterEach(async () => {
  for (const transaction of open.splice(0)) await transaction.end("ROLLBACK");
});

/** What a graph says of every claim. */
function told(graph: CompactGraph) {
  const all = Array.from({ length: size }, (_, i) => i + 1).filter((id) => graph.bits[id]);
  const { status, family, links } = traceClaims(graph, all);
  return { all, status, family: [...family], links };
}

/** A web process by itself: its own graph, over the one database. */
class Process {
  #index: unknown;

  async ask() {
    held.stemmaGraphIndex = this.#index;
    const { graph } = await freshGraph();
    this.#index = held.stemmaGraphIndex;
    return told(graph);
  }
}

let slugs = 0;
const writes = (t: postgres.Sql, { kind, a, b }: Write): PromiseLike<unknown> => {
  if (kind === "link" && a !== b)
    return t`INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent", "status") VALUES (${`l${slugs++}`}, ${a}, ${b}, 'usesDataFrom', 'confirmed')`;
  if (kind === "unlink") return t`DELETE FROM "Citation" WHERE "claimId" = ${a}`;
  if (kind === "basis") return t`UPDATE "Claim" SET "basis" = ${b % 2 ? "hearsay" : "survey"}::"Basis" WHERE "id" = ${a}`;
  if (kind === "truncate") return t`TRUNCATE "Citation", "Verification"`;
  if (kind === "many")
    return t`INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent") SELECT ${`m${slugs++}-`} || i, 1 + i % 5, 6 + i % 5, 'usesDataFrom' FROM generate_series(1, 120) i`;
  return t`SELECT 1`;
}; // prettier-ignore

type Write = { kind: "link" | "unlink" | "basis" | "truncate" | "many"; a: number; b: number };
const claim = fc.integer({ min: 1, max: size });
const aWrite = fc.record({
  kind: fc.constantFrom<Write["kind"]>("link", "link", "link", "unlink", "basis", "many"),
  a: claim,
  b: claim,
});
const aStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("write" as const), write: aWrite }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("ask" as const), process: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("begin" as const), write: aWrite }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("end" as const), how: fc.constantFrom("COMMIT" as const, "ROLLBACK" as const) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("restart" as const), process: fc.nat(2) }) },
); // prettier-ignore

type Step = typeof aStep extends fc.Arbitrary<infer T> ? T : never;

/** Begins a transaction that writes and stays open. One that would wait for another is given up. */
async function begin(write: Write): Promise<void> {
  const t = postgres(process.env.DATABASE_URL!, { max: 1, onnotice: () => undefined });
  await t`SET lock_timeout = 200`;
  await t`BEGIN`;
  const isWriting = await writes(t, write).then(() => true, () => false); // prettier-ignore
  const end = async (how: "COMMIT" | "ROLLBACK") => {
    await t.unsafe(how);
    await t.end();
  };
  if (isWriting) open.push({ end });
  else await end("ROLLBACK");
}

/** Takes a step. @returns where a process was asked, what it said and what the database says. */
async function take(step: Step, processes: Process[]): Promise<unknown[][]> {
  if (step.do === "begin") await begin(step.write);
  if (step.do === "end") await open.shift()?.end(step.how);
  if (step.do === "restart") processes[step.process] = new Process();
  if (step.do === "write") await writeUnlessHeldUp(step.write);
  return step.do === "ask" ? [[await processes[step.process]!.ask(), told((await loadGraph()).graph)]] : [];
}

/** A write that would wait for an open transaction is given up. */
async function writeUnlessHeldUp(write: Write): Promise<void> {
  const written = sql().begin(async (t) => {
    await t`SET LOCAL lock_timeout = 200`;
    await writes(t as unknown as postgres.Sql, write);
  });
  await written.catch((error: { code?: string }) => {
    if (error.code !== "55P03") throw error;
  });
}

describe("several web processes over one database", () => {
  test("each says what the database says when it is asked, whoever wrote, committed late, gave up or began anew", async () => {
    const processes = [new Process(), new Process(), new Process()];
    const steps = fc.sample(aStep, { numRuns: 160, seed: 11 });
    const answers: unknown[][] = [];
    for (const step of steps) answers.push(...(await take(step, processes)));
    expect(answers.length).toBeGreaterThan(40);
    for (const [said, database] of answers) expect(said).toEqual(database);
    for (const process of processes) expect(await process.ask()).toEqual(told((await loadGraph()).graph));
  }, 60_000);

  test("a transaction that was begun before another process looked, and committed after, is seen from then on", async () => {
    const [a, b] = [new Process(), new Process()];
    await begin({ kind: "link", a: 1, b: 9 });
    const before = [await a.ask(), await b.ask()];
    await writes(sql() as never, { kind: "link", a: 2, b: 9 });
    expect((await a.ask()).status[1]).toBe("verified");
    expect(before[0]!.status[0]).toBe("unsupported");
    await open.shift()!.end("COMMIT");
    for (const process of [a, b]) expect((await process.ask()).status.slice(0, 2)).toEqual(["verified", "verified"]);
  });

  test("a table that is emptied is seen by all", async () => {
    const [a, b] = [new Process(), new Process()];
    await writes(sql() as never, { kind: "many", a: 1, b: 1 });
    expect((await a.ask()).links).toBeGreaterThan(0);
    expect((await b.ask()).links).toBeGreaterThan(0);
    await writes(sql() as never, { kind: "truncate", a: 1, b: 1 });
    expect((await a.ask()).links).toBe(0);
    expect((await b.ask()).links).toBe(0);
  });

  test("one that starts while others write has all that they committed", async () => {
    for (let round = 0; round < 5; round++) {
      held.stemmaGraphIndex = undefined;
      const starting = freshGraph();
      const written = Promise.all(
        Array.from({ length: 12 }, (_, i) => writes(sql() as never, { kind: "link", a: 1 + (i % 8), b: 9 + (i % 2) })),
      );
      await starting;
      await written;
      expect(told((await freshGraph()).graph)).toEqual(told((await loadGraph()).graph));
    }
  });
});
