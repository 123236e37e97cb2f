import { beforeEach, expect, test } from "vitest";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import { aBundle, aBundleClaim } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { readCompleteBundle } from "./bundle/complete-bundle";
import { importBundle } from "./bundle/import-bundle";
import { findClaimDossier } from "./claim";
import { findAgentByName, findCitedSources, findPlaceIn, listClaimsOnPassage } from "./prepared-claim";
import { listChanges } from "./revision";
import { claimRecords, type PreparedClaim, saveClaim } from "./save-claim";
import { undoChange } from "./undo-change";
import { findDocument } from "./document";

useTestDatabase();
beforeEach(() => importBundle(aBundle(), { actor: "a tester", reason: "a test" }));

const prepared = (fields: Partial<PreparedClaim> = {}): PreparedClaim => {
  const {
    id: _id,
    collection: _collection,
    source: _source,
    agent: _agent,
    passage: _passage,
    ...claim
  } = aBundleClaim();
  return {
    document: "book-text",
    passage: {
      exact: "Others say more",
      prefix: "people. ",
      suffix: ".",
      start: 42,
      end: 57,
      marker: null,
      markerScope: null,
    },
    claim,
    collection: null,
    agent: { name: "Anna Brandt", kind: "person" },
    citations: [{ targetSource: "edition", intent: "citesAsEvidence", relation: "[1]", locator: null }],
    ...fields,
  };
};
const who = { by: "Ada", why: "from the text" };

test("a prepared claim is saved with passage, agent, collection and unchecked citations, in one change", async () => {
  const { claim } = await saveClaim(prepared(), who);
  const dossier = (await findClaimDossier(claim))!;
  expect(dossier).toMatchObject({
    claim: { collection: "prepared-claims", source: "book", estimate: { best: 6300 }, assessment: null },
    agent: { name: "Anna Brandt" },
    passage: { exact: "Others say more" },
    links: [{ targetSource: "edition", intent: "citesAsEvidence", relation: "[1]", verifications: [] }],
  });
  const { changes } = await listChanges({ record: `claims/${claim}` });
  expect(changes).toMatchObject([{ actor: "Ada", reason: "from the text" }]);
});

test("what is on record is used again: the passage, the agent in any spelling, the collection", async () => {
  const passage = { ...prepared().passage, exact: "6,300 people", start: 28, end: 40 };
  const { claim } = await saveClaim(
    prepared({ passage, agent: { name: "Melgunoff Sergei", kind: "person" }, collection: "case" }),
    who,
  );
  const again = await saveClaim(prepared({ passage, agent: { name: "Melgounov", kind: "person" } }), who);
  expect((await findClaimDossier(claim))!.claim).toMatchObject({ passage: "book-1", collection: "case" });
  expect((await findClaimDossier(again.claim))!.claim).toMatchObject({ passage: "book-1", agent: "author" });
  const document = (await findDocument("book-text"))!;
  const there = await listClaimsOnPassage(document.key, 28, 40);
  expect(there.map(({ id, isSame }) => [id, isSame])).toEqual(expect.arrayContaining([[claim, true], [again.claim, true]])); // prettier-ignore
});

test("where something is missing nothing is written", async () => {
  const before = await listChanges({});
  await expect(saveClaim(prepared({ document: "nobody" }), who)).rejects.toThrow(/no document “nobody”/);
  const lost = [{ targetSource: "gone", intent: "citesAsEvidence" as const, relation: null, locator: null }];
  await expect(saveClaim(prepared({ citations: lost }), who)).rejects.toThrow(/not there any more/);
  expect((await listChanges({})).changes).toHaveLength(before.changes.length);
});

test("a saved claim can be taken back whole", async () => {
  const { claim, change } = await saveClaim(prepared(), who);
  await undoChange(change, { actor: "Ada", reason: "a slip" });
  expect(await findClaimDossier(claim)).toBeNull();
  expect(await findAgentByName("Anna Brandt")).toBeNull();
});

test("as a bundle it is whole, and an empty Stemma takes it", async () => {
  const bundle = await readCompleteBundle(await claimRecords(prepared({ collection: "case" })));
  const parsed = parseBundle(JSON.stringify(bundle));
  expect(parsed.claims).toHaveLength(1);
  expect(parsed.places.map(({ id }) => id)).toEqual(["russia"]);
  expect(parsed.documents.map(({ id }) => id)).toEqual(["book-text"]);
});

test("names, works and places are found on record, and none that are only like them", async () => {
  expect((await findAgentByName("Сергей Мельгунов"))!.id).toBe("author");
  expect(await findAgentByName("Melg")).toBeNull();
  expect((await findCitedSources({ title: "The same, again" })).map(({ id }) => id)).toEqual(["edition"]);
  expect(await findCitedSources({ title: "The same, once more" })).toEqual([]);
  expect(await findPlaceIn("They came to Moscow, and left Russia.")).toEqual({ id: "moscow", label: "Moscow" });
  expect(await findPlaceIn("They came to Moscovia.")).toBeNull();
});
