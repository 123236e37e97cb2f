import { beforeEach, describe, expect, test } from "vitest";
import type { Bundle } from "@/lib/schemas/bundle";
import { aBundle, aBundleClaim } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";
import { listDocuments, listPassageNotes, listPassages, findDocument } from "./document";
import { findExampleFinding } from "./example-finding";
import { listFindings, refreshFindings } from "./finding";

useTestDatabase();

/** The example with an assertion that names nobody, and a figure that nothing is cited for. */
function aFlaggedBundle(): Bundle {
  const bundle = aBundle();
  const passage = {
    ...bundle.passages[0]!,
    id: "book-2",
    exact: "Others say more",
    prefix: "people. ",
    suffix: ".",
    start: 42,
    end: 57,
  };
  const vague = {
    kind: "statement",
    estimate: null,
    scope: null,
    attribution: "others",
    attributionKind: "vague",
    passage: "book-2",
  } as const;
  bundle.passages.push(passage);
  bundle.claims.push(
    aBundleClaim({
      id: "claim-vague",
      label: "Others say more",
      basis: "unstated",
      wording: "Others say more",
      ...vague,
    }),
  );
  return bundle;
}

beforeEach(async () => {
  await importBundle(aFlaggedBundle(), { actor: "a tester", reason: "a test" });
  await refreshFindings();
});

describe("findings", () => {
  test("what the rules hold is stored with the claim, its source and the place in the text", async () => {
    const { findings, total } = await listFindings({ rule: "vague-attribution" });
    expect(total).toBe(1);
    expect(findings[0]).toMatchObject({
      ruleId: "vague-attribution",
      subject: { kind: "claim", id: "claim-vague", claim: "claim-vague" },
      claim: { id: "claim-vague", label: "Others say more" },
      source: { id: "book" },
      passage: { document: "book-text", exact: "Others say more", number: 2 },
      suppression: null,
    });
  });

  test("computing them again replaces them and leaves no trace in the history", async () => {
    const before = await listFindings();
    await Promise.all([refreshFindings(), refreshFindings()]);
    const after = await listFindings();
    expect(after.total).toBe(before.total);
    expect(after.findings.map(({ message }) => message)).toEqual(before.findings.map(({ message }) => message));
    expect(await sql()`SELECT FROM "Revision" WHERE "tableName" = 'Finding'`).toHaveLength(0);
  });

  test("the worst come first, and pages together are the list", async () => {
    const all = await listFindings();
    expect(all.total).toBeGreaterThan(1);
    const rank = ["error", "warning", "note", "cannotCheck"];
    const levels = all.findings.map(({ level }) => rank.indexOf(level));
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    const pages = await Promise.all(
      [1, 2, 3, 4, 5, 6].slice(0, all.total).map((page) => listFindings({}, { page, perPage: 1 })),
    );
    expect(pages.map(({ findings }) => findings[0]!.id)).toEqual(
      all.findings.slice(0, pages.length).map(({ id }) => id),
    );
    expect((await listFindings({}, { page: 99, perPage: 1 })).page).toBe(all.total);
  });

  test("a facet leaves its own choice out of its counts, and keeps the others", async () => {
    const all = await listFindings();
    const one = await listFindings({ rule: "vague-attribution" });
    expect(one.facets.rule).toEqual(all.facets.rule);
    expect(one.facets.level).toEqual([{ value: "warning", label: "warning", count: 1 }]);
    expect(one.facets.source).toEqual([{ value: "book", label: "Author 1920", count: 1 }]);
    expect(all.facets.level.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
  });
  test("two works of one short name are told apart by their titles", async () => {
    const bundle = aFlaggedBundle();
    const [book] = bundle.sources;
    bundle.sources.push({ ...book!, id: "twin", csl: { ...book!.csl, title: "The other book" } });
    const rests = {
      ...bundle.citations[0]!,
      id: "twin-vague",
      claim: "claim-twin",
      targetClaim: "claim-vague",
      verifications: [],
    };
    bundle.claims.push(aBundleClaim({ id: "claim-twin", source: "twin", basis: "unstated" }));
    bundle.citations.push(rests);
    await importBundle(bundle, { actor: "a tester", reason: "a twin" });
    await refreshFindings();
    const { facets } = await listFindings();
    const labels = facets.source.map(({ label }) => label);
    expect(labels).toContain("Author 1920: The other book");
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("filters by claim, document, collection, source and level narrow the list", async () => {
    expect(
      (await listFindings({ claim: "claim-vague" })).findings.every(({ claim }) => claim?.id === "claim-vague"),
    ).toBe(true);
    expect((await listFindings({ document: "book-text", rule: "vague-attribution" })).total).toBe(1);
    expect((await listFindings({ document: "another" })).total).toBe(0);
    expect((await listFindings({ collection: "case" })).total).toBeGreaterThan(0);
    expect((await listFindings({ source: "nobody" })).total).toBe(0);
    expect((await listFindings({ level: "error", rule: "vague-attribution" })).total).toBe(0);
  });

  test("what somebody set aside stands apart with the reason, and is not marked in the text", async () => {
    await sql()`INSERT INTO "Suppression" ("ruleId", "subjectKind", "subjectId", "justification", "actor")
      SELECT 'vague-attribution', 'claim', "id", 'named in the preface', 'a reader' FROM "Claim" WHERE "slug" = 'claim-vague'`;
    expect(await listFindings({ rule: "vague-attribution" })).toMatchObject({ total: 0, apart: 1 });
    const apart = await listFindings({}, { suppressed: true });
    expect(apart.findings[0]!.suppression).toMatchObject({ justification: "named in the preface", actor: "a reader" });
    const document = await findDocument("book-text");
    const passages = await listPassages(document!.key);
    expect(passages[1]!.rules.map(({ id }) => id)).not.toContain("vague-attribution");
  });
});

describe("documents", () => {
  test("passages come in reading order with the kinds and the rules of their claims, and their notes", async () => {
    const document = await findDocument("book-text");
    expect(document).toMatchObject({ language: "en", source: { id: "book", language: "en" }, supersedes: null });
    const passages = await listPassages(document!.key);
    expect(passages.map(({ number, start, kinds }) => [number, start, kinds])).toEqual([
      [1, 28, ["estimate"]],
      [2, 42, ["statement"]],
    ]);
    const notes = await listPassageNotes(passages.map(({ key }) => key));
    expect(notes.get(passages[0]!.key)![0]).toMatchObject({
      claim: "claim-a",
      assessment: { verdict: "contested", grade: "quoted", by: "a reader" },
    });
    expect(notes.get(passages[1]!.key)![0]!.findings.map(({ ruleId }) => ruleId)).toContain("vague-attribution");
  });

  test("the list counts what was recorded; an unknown text is null", async () => {
    expect((await listDocuments()).documents).toMatchObject([
      { id: "book-text", passages: 2, title: "A \\book\twith\nodd characters" },
    ]);
    expect(await findDocument("nobody")).toBeNull();
  });
});

test("the first page's example is another as soon as the findings are renewed", async () => {
  expect(await findExampleFinding()).toMatchObject({ ruleId: "vague-attribution", exact: "Others say more" });
  await sql()`UPDATE "Claim" SET "attributionKind" = 'none' WHERE "slug" = 'claim-vague'`;
  await findExampleFinding(); // read after the change and before the renewal
  await refreshFindings();
  expect((await findExampleFinding())?.ruleId).not.toBe("vague-attribution");
});
