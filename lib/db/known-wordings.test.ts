import { beforeEach, expect, test } from "vitest";
import { aBundle, aBundleClaim } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";
import { findKnownWordings } from "./known-wordings";

useTestDatabase();

const english = "We shall leave them neither roof nor bread, and nobody will ask for the reason.";
const russian = "Мы не оставим им ни крова, ни хлеба, и никто не спросит о причине.";

beforeEach(async () => {
  const bundle = aBundle();
  const quotation = { kind: "quotation", estimate: null, scope: null } as const;
  bundle.claims.push(
    aBundleClaim({
      id: "governor-ru",
      ...quotation,
      wording: russian,
      language: "ru",
      translation: { text: english, language: "en", by: "the editors" },
    }),
    aBundleClaim({
      id: "other-saying",
      ...quotation,
      wording: "The harbour shall be closed before the bells have rung tonight.",
    }),
  );
  await importBundle(bundle, { actor: "a tester", reason: "a test" });
});

const quote = (exact: string) => ({ start: 5, end: 5 + exact.length, exact });

test("a quotation is held against the wordings on record in its own language, original or translation", async () => {
  const found = await findKnownWordings([
    quote("We shall leave them nor bread, and nobody will ask for the reason."),
    quote("Мы не оставим им ни крова, и никто не спросит о причине."),
    quote(english),
    quote("Nothing of the kind was ever said by anybody in that whole town."),
  ]);
  expect(found!.findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("“neither roof” left out, no ellipsis"),
    expect.stringContaining("“ни хлеба,” left out, no ellipsis"),
  ]);
  expect(found!.findings[0]!.elsewhere).toMatchObject({ claim: "governor-ru", year: 1920, wording: english });
  expect(found!.known.map(({ place }) => place.claim)).toEqual(["governor-ru"]);
});

test("among thousands of sayings they are found by the index of their words", async () => {
  await sql()`
    INSERT INTO "Claim" ("slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "wording", "basis")
    SELECT 'saying-no-' || n, "collectionId", 'quotation', 'one of many', "sourceId", "agentId", 'none', 'word' || n || ' other' || n * 7, 'unstated'
    FROM "Claim", generate_series(1, 4000) n WHERE "slug" = 'other-saying'`;
  await sql()`ANALYZE "Claim"`;
  const plan = await sql()`
    EXPLAIN SELECT 1 FROM "Claim" WHERE "kind" = 'quotation' AND stemma_saying_words("wording", "translation") && ARRAY['bread', 'reason']`;
  expect(JSON.stringify(plan)).toContain("Claim_saying_words_idx");
});

test("a text without quotations asks nothing", async () =>
  expect(await findKnownWordings([])).toEqual({ findings: [], known: [] }));
