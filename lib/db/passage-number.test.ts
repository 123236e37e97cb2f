import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { aBundle, aBundleClaim } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { listCarriedPassages } from "./carried-passages";
import { findClaimDossier } from "./claim";
import { findDocument } from "./document";
import { findQuotation } from "./quotation";

useTestDatabase();

const words = "Others say more.";
const later = "A new preface. In 1918 the commission shot 6,300 people. Others say more.";

/** The book's text in two versions: the first has a passage, the second one of its own behind it, which two claims take their words from. */
beforeEach(async () => {
  const bundle = aBundle();
  const sha256 = createHash("sha256").update(later).digest("hex");
  bundle.documents.push({ ...bundle.documents[0]!, id: "later", version: "a later scan", text: later, sha256, supersedes: "book-text" });
  const start = later.indexOf(words);
  const place = { exact: words, prefix: "", suffix: "", start, end: later.length };
  bundle.passages.push({ ...bundle.passages[0]!, ...place, id: "others", document: "later" });
  const saying = bundle.claims.find(({ id }) => id === "saying-1")!;
  const said = { source: "book", quotation: "saying", estimate: null, scope: null, kind: "quotation" } as const;
  bundle.claims.push(aBundleClaim({ ...saying, ...said, id: "saying-2", wording: words, passage: "others" }));
  bundle.claims.push(aBundleClaim({ ...saying, ...said, id: "saying-3", wording: "6,300 people", passage: null }));
  await importBundle(bundle, { actor: "a tester", reason: "a test" });
}); // prettier-ignore

test("a claim and a wording lead to the passage by the number that the reader gives it, carried ones counted", async () => {
  const { passages } = await listCarriedPassages((await findDocument("later"))!);
  const shown = passages.map(({ number, start, end }) => [number, later.slice(start, end)]);
  expect(shown).toEqual([
    [1, "6,300 people"],
    [2, words],
  ]);
  expect((await findClaimDossier("saying-2"))!.passageNumber).toBe(2);
  const { witnesses } = (await findQuotation("saying"))!;
  const readAt = (id: string) => witnesses.find((witness) => witness.id === id)!.readAt;
  expect(readAt("saying-2")).toEqual({ document: "later", passage: 2 });
  expect(readAt("saying-3")).toEqual({ document: "later", passage: 1 });
});

test("in a text without an earlier version passages are counted as they stand", async () => {
  expect((await findClaimDossier("claim-a"))!.passageNumber).toBe(1);
});
