import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { listCarriedPassages } from "./carried-passages";
import { findDocument } from "./document";

useTestDatabase();

const versions = (text: string) => {
  const bundle = aBundle();
  const sha256 = createHash("sha256").update(text).digest("hex");
  bundle.documents.push({
    ...bundle.documents[0]!,
    id: "book-text-2",
    version: "a later scan",
    text,
    sha256,
    supersedes: "book-text",
  });
  return bundle;
};

async function carriedInto(text: string) {
  await importBundle(versions(text), { actor: "a tester", reason: "a test" });
  const document = (await findDocument("book-text-2"))!;
  const { passages, carried, orphaned } = await listCarriedPassages(document);
  return { words: passages.map(({ start, end }) => text.slice(start, end)), carried, orphaned };
}

test("a passage of the earlier version is found where it stands now", async () =>
  expect(await carriedInto("A new preface. In 1918 the commission shot 6,300 people. Others say more.")).toEqual({
    words: ["6,300 people"],
    carried: 1,
    orphaned: [],
  }));

test("a passage that is gone is listed with its claim, and marked nowhere", async () =>
  expect(await carriedInto("In 1918 the commission shot. Others say more.")).toEqual({
    words: [],
    carried: 0,
    orphaned: [{ exact: "6,300 people", claim: "claim-a" }],
  }));
