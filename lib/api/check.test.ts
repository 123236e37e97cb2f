import { expect, test } from "vitest";
import type { CheckState } from "@/lib/check/check-view";
import { importBundle } from "@/lib/db/bundle/import-bundle";
import { sql } from "@/lib/db/client";
import { aBundle, aBundleClaim } from "@/lib/formats/bundle/example";
import { makePdf } from "@/lib/formats/read/fixtures/make-files";
import { checkedTextSchema } from "@/lib/schemas/check";
import { useTestDatabase } from "@/prisma/testing";
import { checkTextEndpoint } from "./check";
import { checkInWorker, mostWaiting, printInWorker } from "./check-in-worker";
import { maxCheckLength } from "./check-request";
import { listRulesEndpoint } from "./rules";
import { serve } from "./serve";

useTestDatabase();

const post = (body: unknown) =>
  serve(checkTextEndpoint).POST(
    new Request("http://localhost/api/v1/check", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    }),
    { params: Promise.resolve({}) },
  );

test("a text comes back with its assertions and findings, in the published shape", async () => {
  const response = await post({ text: "About 500 people were shot in Perm in 1918.", language: "en" });
  expect(response.status).toBe(200);
  const { assertions, findings } = checkedTextSchema.parse(await response.json());
  expect(assertions[0]!.estimate).toMatchObject({ low: 500, high: 500, bound: "about" });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(["uncited-estimate"]);
}, 30_000);

test("wikitext is read as such, and its broken references found", async () => {
  const response = await post({
    text: 'It fell.<ref name="none"/>\n== References ==\n{{reflist}}',
    format: "wikitext",
    language: "en",
  });
  expect(response.status, await response.clone().text()).toBe(200);
  const { findings } = checkedTextSchema.parse(await response.json());
  expect(findings.map(({ ruleId }) => ruleId)).toContain("dangling-marker");
}, 30_000);

test("what is too long, empty or unknown is refused with the place", async () => {
  expect((await post({ text: "a".repeat(maxCheckLength + 1) })).status).toBe(422);
  expect((await post({ text: "" })).status).toBe(422);
  expect((await post({ text: "It fell.", language: "xx" })).status).toBe(422);
  const misspelt = await post({ text: "It fell.", rules: ["uncited-estimate", "uncited-estimates"] });
  expect(misspelt.status).toBe(422);
  expect((await misspelt.json()).problems[0]).toMatchObject({ path: "rules.1" });
  const response = await post({ text: "It fell.", suppressions: [{ fingerprint: "1", justification: " " }] });
  expect(await response.json()).toMatchObject({ problems: [{ path: "suppressions.0.justification" }] });
});

const long = "In 1918 the Cheka executed 800 people in Perm. ".repeat(80_000);
const short = { text: "It fell in 1918.", name: "short", format: "plain" } as const;

test("a check that takes too long is ended, and the next one finds a thread", async () => {
  await expect(checkInWorker({ text: long, name: "long", format: "plain" }, { limit: 400 })).rejects.toThrow(
    /took longer than 0.4 seconds of computing.*Split the text/,
  );
  const [next] = await checkInWorker(short);
  expect(next!.checked.assertions).toHaveLength(1);
}, 60_000);

test("while the longest text is checked, another request is answered", async () => {
  const text = long.repeat(2).slice(0, maxCheckLength);
  let isOver = false;
  const checked = post({ text, language: "en" }).finally(() => (isOver = true));
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const rules = await serve(listRulesEndpoint).GET(new Request("http://localhost/api/v1/rules"), {
      params: Promise.resolve({}),
    });
    expect(rules.status).toBe(200);
    expect(isOver).toBe(false);
  }
  expect([200, 413]).toContain((await checked).status);
}, 120_000);

test("a PDF that unpacks to a thousand times its size is ended before it fills the memory", async () => {
  const bytes = makePdf(new Uint8Array(400_000_000).fill(32), { isPacked: true });
  expect(bytes.length).toBeLessThan(1_000_000);
  await expect(checkInWorker({ bytes, name: "bomb.pdf" }, { memory: 100_000_000 })).rejects.toThrow(
    /needed more memory than it may have/,
  );
  expect(await checkInWorker(short)).toHaveLength(1);
}, 120_000);

test("who goes away ends the check that nobody waits for, also in the line", async () => {
  const leaving = new AbortController();
  const waits = Array.from({ length: 4 }, () =>
    checkInWorker({ text: long, name: "long", format: "plain" }, { signal: leaving.signal }),
  );
  setTimeout(() => leaving.abort(), 100);
  for (const ended of await Promise.allSettled(waits))
    expect(ended).toMatchObject({ status: "rejected", reason: { name: "AbortError" } });
  expect(await checkInWorker(short)).toHaveLength(1);
}, 60_000);

test("where too many wait already, the next is told when to come again", async () => {
  const leaving = Array.from({ length: mostWaiting + 2 }, () => new AbortController());
  const waits = leaving.map(({ signal }) => checkInWorker({ text: long, name: "long", format: "plain" }, { signal }));
  const response = await post({ text: "It fell." });
  expect(response.status).toBe(503);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await response.json()).toMatchObject({ type: "/api/v1/problems/busy" });
  for (const each of leaving) each.abort();
  await Promise.allSettled(waits);
  expect((await post({ text: "It fell." })).status).toBe(200);
}, 60_000);

test("a text that a busy machine had no time for may come again, one that computes too long is too large", async () => {
  const job = { text: long, name: "long", format: "plain" as const };
  const kept = await checkInWorker(job, { limit: 3_600_000, longest: 100 }).catch((error: unknown) => error);
  expect(kept).toMatchObject({ code: "busy", message: expect.stringMatching(/Try again later/) });
  expect(await checkInWorker(short)).toHaveLength(1);
  await expect(checkInWorker(job, { limit: 50 })).rejects.toMatchObject({ code: "too-large" });
}, 60_000);

test("a book tells how far it is", async () => {
  const told: number[] = [];
  const text = "In 1918 the Cheka executed 800 people in Perm.\n\n".repeat(4_000);
  await checkInWorker({ text, name: "book", format: "plain" }, { onProgress: (done) => told.push(done) });
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
}, 60_000);

test("a text that was read out of its format already is read with its marks, and gives them back", async () => {
  const wiki = 'It fell.<ref name="a">Doe, J. (1990). A Book. Paris: X.</ref>\n\n== References ==\n{{reflist}}';
  const [first] = await checkInWorker({
    text: wiki,
    name: "a.wiki",
    format: "wikitext",
    language: "en",
    wantsMarks: true,
  });
  const again = { text: first!.text, marks: first!.marks!, name: "a", format: "plain" as const, language: "en" };
  const [second] = await checkInWorker(again);
  expect(second!.checked.references).toEqual(first!.checked.references);
  expect(second!.checked.assertions).toEqual(first!.checked.assertions);
}, 60_000);

test("what the page shows is printed in the thread, with what the record says of the quotations, and of what is set aside nothing", async () => {
  const bundle = aBundle();
  const wording = "We shall leave them neither roof nor bread, and nobody will ask for the reason.";
  bundle.claims.push(aBundleClaim({ id: "governor", kind: "quotation", estimate: null, scope: null, wording }));
  await importBundle(bundle, { actor: "a tester", reason: "a test" });
  const text = "He said: “We shall leave them nor bread, and nobody will ask for the reason.”";
  const source = { name: "a", format: "plain", language: "en", text, bytes: "", baseline: [] };
  const job = { text, name: "a", format: "plain", language: "en" } as const;
  const printed = async (suppressions: { fingerprint: string; justification: string }[]) => {
    const print = { kind: "state", pasted: text, title: "A", source, pages: "all" } as const;
    const pieces = await printInWorker({ ...job, suppressions }, print);
    return (JSON.parse(Buffer.concat(pieces).toString()) as { state: CheckState }).state;
  };
  const state = await printed([]);
  const notes = (one: CheckState) => one.views![0]!.pages.flatMap((rows) => rows!.flatMap((row) => row.notes));
  const differing = notes(state).find(({ elsewhere }) => elsewhere?.claim === "governor");
  expect(differing).toMatchObject({ ruleId: "variant-quotation", elsewhere: { wording } });
  expect(state).toMatchObject({ text, more: 0, views: [{ title: "A", source }] });
  const [fingerprint] = differing!.fingerprints;
  const without = await printed([{ fingerprint: fingerprint!, justification: "Read in the archive." }]);
  expect(notes(without).some(({ elsewhere }) => elsewhere !== null)).toBe(false);
}, 60_000);

test("a record that cannot be asked ends the check, and the next one finds a thread", async () => {
  const job = {
    text: "He said: “We shall leave them neither roof nor bread tonight.”",
    name: "a",
    format: "plain",
  } as const;
  await sql()`ALTER TABLE "Claim" RENAME TO "ClaimAway"`;
  try {
    await expect(printInWorker(job, { kind: "published" })).rejects.toThrow(/Claim/);
  } finally {
    await sql()`ALTER TABLE "ClaimAway" RENAME TO "Claim"`;
  }
  const [printed] = await printInWorker(job, { kind: "published" });
  expect(checkedTextSchema.parse(JSON.parse(Buffer.from(printed!).toString())).assertions).toHaveLength(1);
}, 60_000);
