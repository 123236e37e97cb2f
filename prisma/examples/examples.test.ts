import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bundleSchema } from "@/lib/schemas/bundle";
import { evidentialIntents } from "@/lib/schemas/citation";
import { kinds } from "@/lib/db/bundle/kinds";
import { everyExample, examples, exampleTexts, referencesOf } from "./read";

const all = [...examples.values()];
const claims = [...everyExample("claims").values()];
const questions = [...everyExample("questions").values()];

describe("every bundle", () => {
  test("there are six, each named for its collection", () => {
    const names = ["bengal-famine", "iraq-war", "nanjing", "paris-commune", "red-terror", "white-terror"];
    expect([...examples.keys()].toSorted()).toEqual(names);
    expect([...examples].filter(([id, b]) => b.collections.map((c) => c.id).join() !== id)).toEqual([]);
  });

  test.each([...examples])("%s names no record that it does not hold", (_, bundle) => {
    const held = new Map(kinds.map((kind) => [kind, new Set(bundle[kind].map((r) => r.id))]));
    const dangling = referencesOf(bundle).filter(([kind, id]) => typeof id === "string" && !held.get(kind)?.has(id));
    expect(dangling).toEqual([]);
  });

  test.each([...examples])("%s lists each id once, in order", (_, bundle) => {
    const ids = kinds.map((kind) => bundle[kind].map((r) => r.id));
    expect(ids).toEqual(ids.map((list) => [...new Set(list)].toSorted()));
  });

  test.each([...exampleTexts])("%s is written with its keys in the schema's order, in NFC", (_, text) => {
    expect(`${JSON.stringify(bundleSchema.parse(JSON.parse(text)), null, 1)}\n`).toBe(text);
    expect(text.normalize("NFC")).toBe(text);
  });

  test("a record that stands in two bundles is the same in both", () => {
    for (const kind of kinds) {
      const records = new Map<string, unknown>(everyExample(kind));
      const repeated = all.flatMap((b): { readonly id: string }[] => b[kind]);
      for (const record of repeated) expect(record).toEqual(records.get(record.id));
    }
  });

  test("passages stand in their texts at their code points", () => {
    const points = new Map([...everyExample("documents").values()].map((d) => [d.id, Array.from(d.text)]));
    for (const p of everyExample("passages").values()) {
      const text = points.get(p.document) ?? [];
      const around = [text.slice(0, p.start), text.slice(p.start, p.end), text.slice(p.end)].map((part) =>
        part.join(""),
      );
      expect(around[1]).toBe(p.exact);
      expect(around[0]?.endsWith(p.prefix)).toBe(true);
      expect(around[2]?.startsWith(p.suffix)).toBe(true);
    }
  });

  test("a document's hash is that of its text", () => {
    const documents = [...everyExample("documents").values()];
    expect(documents.map((d) => d.sha256)).toEqual(
      documents.map((d) => createHash("sha256").update(d.text).digest("hex")),
    );
  });

  test("a claim with a passage has its words, and the words of a figure stand in the wording", () => {
    const passages = everyExample("passages");
    expect(claims.filter((c) => c.passage && passages.get(c.passage)?.exact !== c.wording)).toEqual([]);
    expect(claims.filter((c) => c.estimate?.words && !c.wording?.includes(c.estimate.words))).toEqual([]);
  });

  test("no chain of citations that carry support runs in a circle", () => {
    const next = new Map<string, string[]>();
    for (const { claim, targetClaim, intent } of everyExample("citations").values())
      if (targetClaim && (evidentialIntents as readonly string[]).includes(intent))
        next.set(claim, [...(next.get(claim) ?? []), targetClaim]);
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (next.get(from) ?? []).some((n) => n === to || (!seen.has(n) && reaches(n, to, seen.add(n))));
    expect([...next.keys()].filter((id) => reaches(id, id))).toEqual([]);
  });
});

describe("the record", () => {
  // A collected claim bears its own id; reports and wordings have "--" in theirs, assertions of the article begin with "seed-".
  const collected = claims.filter((c) => !c.id.includes("--") && !c.id.startsWith("seed-"));

  test("of the 166 claims 67 were seen in the original, 88 seen quoted, and 11 not checked", () => {
    const count = (kind: string) => collected.filter((c) => c.sighting.kind === kind).length;
    expect([collected.length, count("original"), count("quoted"), count("unseen")]).toEqual([166, 67, 88, 11]);
  });

  test("the 11 that were not checked say so, keep no wording and answer no question", () => {
    const answers = new Set(questions.flatMap((q) => [...q.bands.flatMap((b) => b.claims), ...q.unbanded]));
    const unseen = collected.filter((c) => c.sighting.kind === "unseen");
    expect(unseen.filter((c) => !c.note?.startsWith("Not checked") || c.wording || answers.has(c.id))).toEqual([]);
  });

  test("198 sources, nine questions, nine sayings in 31 wordings, 100 assertions, 19 searches without result", () => {
    const searches = [...everyExample("absences").values()].filter((a) => a.kind === "searchedNotFound");
    expect({
      sources: everyExample("sources").size,
      questions: questions.length,
      sayings: everyExample("quotations").size,
      wordings: claims.filter((c) => c.quotation).length,
      passages: everyExample("passages").size,
      assertions: claims.filter((c) => c.passage).length,
      searches: searches.length,
    }).toEqual({ sources: 198, questions: 9, sayings: 9, wordings: 31, passages: 100, assertions: 100, searches: 19 });
  });

  test("the Red Terror asks four questions, every other collection one", () => {
    const slugs = new Map([...examples].map(([id, b]) => [id, b.questions.map((q) => q.id)]));
    expect(slugs.get("red-terror")).toEqual([
      "cheka-executions",
      "crimea-1920-1921",
      "petrograd-autumn-1918",
      "red-terror-deaths",
    ]);
    expect([...slugs].filter(([id, list]) => id !== "red-terror" && list.length !== 1)).toEqual([]);
  });

  test.each([
    ["rt-zemskov-100000", { low: null, best: null, high: 100000, bound: "upTo", boundWords: "hardly exceeded" }],
    ["rt-seed-1300000-min", { low: 1300000, best: null, high: null, bound: "atLeast", words: "1,3 million" }],
    ["rt-seed-1300000-max", { low: null, best: null, high: 1300000, bound: "upTo", boundWords: "up to (may)" }],
    ["rt-wp2017-1300000", { low: null, best: 1300000, high: null, bound: "about", boundWords: "could be" }],
    ["iq-ibc-47668", { low: 47668, best: null, high: null, bound: "atLeast" }],
    ["iq-lancet2004", { low: 8000, best: 98000, high: 194000, bound: "between", interval: "95 % CI" }],
    ["nj-kasahara-200000", { best: 200000, bound: "about", boundWords: "nearly" }],
  ])("%s keeps its bound and its bound words", (id, figure) => {
    expect(claims.find((c) => c.id === id)?.estimate).toMatchObject(figure);
  });

  test("a bound leaves the other side open", () => {
    const open = { upTo: "low", fewerThan: "low", atLeast: "high", moreThan: "high" } as const;
    const closed = claims.filter(
      ({ estimate: e }) => e && e.bound in open && e[open[e.bound as keyof typeof open]] !== null,
    );
    expect(closed.map((c) => c.id)).toEqual([]);
  });
});
