import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleSchema, type Bundle } from "@/lib/schemas/bundle";

const folder = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const texts = new Map(files.map((name) => [name.replace(".json", ""), readFileSync(folder + name, "utf8")]));
const bundles = new Map([...texts].map(([id, text]) => [id, bundleSchema.parse(JSON.parse(text))]));
const all = [...bundles.values()];
const lists = [
  "collections", "places", "agents", "sources", "derivations", "documents", "passages", "quotations", "claims", "citations", "openQuestions", "absences", "questions",
] as const;

/** The records of one kind of all bundles, each once. */
function every<K extends (typeof lists)[number]>(kind: K): Map<string, Bundle[K][number]> {
  return new Map(all.flatMap((bundle) => bundle[kind].map((record) => [record.id, record] as const)));
}
const claims = every("claims");
const citations = [...every("citations").values()];
const openQuestions = [...every("openQuestions").values()];
const status = (claim: string, target: string) => {
  const citation = citations.find((c) => c.claim === claim && (c.targetClaim ?? c.targetSource) === target);
  return citation && (citation.verifications.at(-1)?.status ?? "unchecked");
};
const suspected = (claim: string, other: string) => openQuestions.some((q) => q.claim === claim && (q.otherClaim ?? q.otherSource) === other);

/** Every id that a bundle's records name, by the kind of record that it must be. */
function references(b: Bundle): [kind: (typeof lists)[number], id: string, by: string][] {
  const refs: [(typeof lists)[number], string | null | undefined, string][] = [
    ...b.places.map((p) => ["places", p.partOf, p.id] as [(typeof lists)[number], string | null, string]),
    ...b.derivations.flatMap((d) => [["sources", d.source, d.id], ["sources", d.from, d.id]] as [(typeof lists)[number], string, string][]),
    ...b.documents.flatMap((d) => [["sources", d.source, d.id], ["documents", d.supersedes, d.id]] as [(typeof lists)[number], string | null, string][]),
    ...b.passages.map((p) => ["documents", p.document, p.id] as [(typeof lists)[number], string, string]),
    ...b.quotations.map((q) => ["sources", q.originalSource, q.id] as [(typeof lists)[number], string | null, string]),
    ...b.citations.flatMap((c) => [
      ["claims", c.claim, c.id], ["claims", c.targetClaim, c.id], ["sources", c.targetSource, c.id], ...c.verifications.map((v) => ["passages", v.passage, c.id]),
    ] as [(typeof lists)[number], string | null, string][]),
    ...b.openQuestions.flatMap((q) => [["claims", q.claim, q.id], ["claims", q.otherClaim, q.id], ["sources", q.otherSource, q.id]] as [(typeof lists)[number], string | null, string][]),
    ...b.absences.flatMap((a) => [["collections", a.collection, a.id], ["claims", a.claim, a.id], ["sources", a.source, a.id]] as [(typeof lists)[number], string | null, string][]),
    ...b.questions.flatMap((q) => [["collections", q.collection, q.id], ...[...q.bands.flatMap((band) => band.claims), ...q.unbanded].map((c) => ["claims", c, q.id])] as [(typeof lists)[number], string, string][]),
    ...b.claims.flatMap((c) => [
      ["collections", c.collection, c.id], ["sources", c.source, c.id], ["agents", c.agent, c.id], ["passages", c.passage, c.id], ["quotations", c.quotation, c.id],
      ["places", c.scope?.place, c.id], ["sources", c.sighting.quotedIn, c.id], ...(c.assessment?.evidence ?? []).map((e) => ["sources", e, c.id]),
    ] as [(typeof lists)[number], string | null | undefined, string][]),
  ];
  return refs.filter((r): r is [(typeof lists)[number], string, string] => typeof r[1] === "string");
}

describe("every bundle", () => {
  test("there are six, each named for its collection", () => {
    expect([...bundles.keys()].toSorted()).toEqual(["bengal-famine", "iraq-war", "nanjing", "paris-commune", "red-terror", "white-terror"]);
    for (const [id, bundle] of bundles) expect(bundle.collections.map((c) => c.id)).toEqual([id]);
  });

  test.each([...bundles])("%s names no record that it does not hold", (_, bundle) => {
    const held = new Map(lists.map((kind) => [kind, new Set(bundle[kind].map((r) => r.id))]));
    expect(references(bundle).filter(([kind, id]) => !held.get(kind)?.has(id))).toEqual([]);
  });

  test.each([...bundles])("%s lists each id once, in order", (_, bundle) => {
    for (const kind of lists) {
      const ids = bundle[kind].map((r) => r.id);
      expect(ids, kind).toEqual([...new Set(ids)].toSorted());
    }
  });

  test.each([...texts])("%s is written as the exporter writes it, in NFC", (_, text) => {
    expect(`${JSON.stringify(bundleSchema.parse(JSON.parse(text)), null, 1)}\n`).toBe(text);
    expect(text.normalize("NFC")).toBe(text);
  });

  test("a record that stands in two bundles is the same in both", () => {
    for (const kind of lists) for (const bundle of all) for (const record of bundle[kind]) expect(record).toEqual(every(kind).get(record.id));
  });

  test("passages stand in their texts at their code points, and hashes fit", () => {
    for (const { documents, passages } of all) {
      const points = new Map(documents.map((d) => [d.id, [...d.text]]));
      for (const d of documents) expect(createHash("sha256").update(d.text).digest("hex")).toBe(d.sha256);
      for (const p of passages) {
        const text = points.get(p.document) ?? [];
        expect(text.slice(p.start, p.end).join(""), p.id).toBe(p.exact);
        expect(text.slice(0, p.start).join("").endsWith(p.prefix), p.id).toBe(true);
        expect(text.slice(p.end).join("").startsWith(p.suffix), p.id).toBe(true);
      }
    }
  });

  test("the words of a figure stand in the wording", () => {
    for (const { id, estimate, wording } of claims.values()) if (estimate?.words) expect(wording, id).toContain(estimate.words);
  });

  test("no chain of citations that carry support runs in a circle", () => {
    const carries = new Set(["citesAsEvidence", "citesAsAuthority", "includesQuotationFrom", "usesDataFrom", "citesAsSourceDocument", "obtainsSupportFrom"]);
    const next = new Map<string, string[]>();
    for (const c of citations) if (c.targetClaim && carries.has(c.intent)) next.set(c.claim, [...(next.get(c.claim) ?? []), c.targetClaim]);
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (next.get(from) ?? []).some((n) => n === to || (!seen.has(n) && (seen.add(n), reaches(n, to, seen))));
    expect([...next.keys()].filter((id) => reaches(id, id))).toEqual([]);
  });
});

describe("the record", () => {
  // A claim of the data bears its own id; reports and wordings have "--" in theirs, assertions of the article begin with "seed-".
  const base = [...claims.values()].filter((c) => !c.id.includes("--") && !c.id.startsWith("seed-"));

  test("of the 166 claims 67 were seen, 88 seen quoted, and 11 not checked", () => {
    const count = (kind: string) => base.filter((c) => c.sighting.kind === kind).length;
    expect([base.length, count("original"), count("quoted"), count("unseen")]).toEqual([166, 67, 88, 11]);
  });

  test("the 11 that were not checked say so and answer no question", () => {
    const answers = new Set([...every("questions").values()].flatMap((q) => [...q.bands.flatMap((b) => b.claims), ...q.unbanded]));
    for (const c of base.filter((b) => b.sighting.kind === "unseen")) {
      expect(c.note).toMatch(/^Not checked/);
      expect(c.wording).toBeNull();
      expect(answers.has(c.id), c.id).toBe(false);
    }
  });

  test("198 sources, nine questions, nine sayings in 31 wordings, 100 assertions, 19 searches without result", () => {
    expect(every("sources").size).toBe(198);
    expect(every("questions").size).toBe(9);
    expect(every("quotations").size).toBe(9);
    expect([...claims.values()].filter((c) => c.quotation)).toHaveLength(31);
    expect(every("passages").size).toBe(100);
    expect([...claims.values()].filter((c) => c.passage)).toHaveLength(100);
    expect([...every("absences").values()].filter((a) => a.kind === "searchedNotFound")).toHaveLength(19);
  });

  test("the Red Terror asks four questions, every other collection one", () => {
    const slugs = (id: string) => bundles.get(id)?.questions.map((q) => q.id);
    expect(slugs("red-terror")).toEqual(["cheka-executions", "crimea-1920-1921", "petrograd-autumn-1918", "red-terror-deaths"]);
    for (const [id] of bundles) if (id !== "red-terror") expect(slugs(id)).toHaveLength(1);
  });

  test("the bound words of the data are kept, and an “up to” has no low end", () => {
    expect(claims.get("rt-zemskov-100000")?.estimate).toMatchObject({ low: null, best: null, high: 100000, bound: "upTo", boundWords: "hardly exceeded" });
    expect(claims.get("rt-seed-1300000-min")?.estimate).toMatchObject({ low: 1300000, high: null, bound: "atLeast", words: "1,3 million" });
    expect(claims.get("rt-seed-1300000-max")?.estimate).toMatchObject({ low: null, high: 1300000, bound: "upTo" });
    expect(claims.get("rt-wp2017-1300000")?.estimate).toMatchObject({ bound: "about", boundWords: "could be" });
    expect(claims.get("iq-ibc-47668")?.estimate).toMatchObject({ low: 47668, best: null, bound: "atLeast" });
    for (const { id, estimate: e } of claims.values()) if (e?.bound === "upTo") expect([e.low, e.best], id).toEqual([null, null]);
  });
});

describe("the chains worth drawing", () => {
  test.each([
    ["rt-kokovtsov-1766118", "rt-vandelinde-1766118"],
    ["rt-denikin-1700000--galin-2004", "rt-denikin-1700000--melgunov-1924"],
    ["rt-denikin-1700000--melgunov-1924", "rt-denikin-1700000"],
    ["rt-naselenie-2000", "rt-denikin-1700000"],
    ["rt-komnin-1500000--melgunov-1924", "rt-komnin-1500000"],
    ["rt-8389", "rt-latsis-6300"],
    ["rt-8389", "rt-latsis-2089"],
    ["rt-latsis-12733--factually", "rt-latsis-12733--pipes-1990"],
    ["rt-latsis-12733--pipes-1990", "rt-latsis-12733"],
    ["rt-leggett-140000--spectator-1981", "rt-leggett-280000--spectator-1981"],
    ["rt-leggett-280000--spectator-1981", "rt-leggett-280000"],
    ["rt-werth-10-15--wikidebats", "rt-werth-10-15--seve-2017"],
    ["rt-werth-10-15--seve-2017", "rt-werth-10-15"],
    ["pg-512--mereto-1920", "pg-512--struggling-1919"],
    ["pg-512--struggling-1919", "pg-512"],
    ["rt-erlikhman-2000000--smele-2015", "rt-erlikhman-2000000"],
    ["rt-erlikhman-2000000--smele-2015", "src-poliakov-1986"],
    ["rt-smele-10500000", "rt-erlikhman-2000000"],
    ["rt-volkov-2000000--seed-metapedia", "rt-volkov-2000000"],
    ["bg-greenough", "bg-sen"],
    ["pc-lissagaray-20000", "pc-council-17000"],
    ["pc-pelletan-30000", "pc-council-17000"],
    ["pc-pelletan-30000", "pc-ducamp-6667"],
  ])("%s cites %s, and nobody has opened it", (claim, target) => expect(status(claim, target)).toBe("unchecked"));

  test.each([
    ["rt-zemskov-100000--melgunov-edition-introduction", "rt-zemskov-100000"],
    ["nj-awesome-300000", "nj-timperley-300000"],
  ])("%s misquotes %s", (claim, target) => expect(status(claim, target)).toBe("misrepresented"));

  test.each([
    ["rt-sarolea-1766118", "rt-vandelinde-1766118"],
    ["rt-france2-15000", "rt-werth-10-15"],
    ["rt-seed-10000", "rt-werth-10-15"],
    ["rt-seed-1300000-min", "rt-wp2017-1300000"],
    ["rt-seed-1300000-max", "rt-wp2017-1300000"],
    ["rt-volkov-2000000", "rt-erlikhman-2000000"],
    ["rt-snowden-8500", "rt-8389"],
  ])("whether %s has to do with %s is a question and no edge", (claim, other) => {
    expect(suspected(claim, other)).toBe(true);
    expect(status(claim, other)).toBeUndefined();
  });

  test("Melgunov refuses a total, and that is a record", () => {
    expect(claims.get("rt-melgunov-nofigure")?.kind).toBe("statement");
    expect([...every("absences").values()].some((a) => a.kind === "noFigureGiven" && a.claim === "rt-melgunov-nofigure")).toBe(true);
  });

  test("the translation of 1925 is no second witness", () => {
    expect([...every("derivations").values()]).toContainEqual(expect.objectContaining({ source: "src-melgunov-1925", from: "src-melgunov-1924", kind: "translation" }));
  });
});
