import { expect, test } from "vitest";
import { aBundle } from "@/lib/formats/bundle/example";
import { type KeptDocument, keptDocumentSchema } from "@/lib/schemas/kept-document";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { findDocument } from "./document";
import { keepDocument, searchDocuments } from "./keep-document";
import { listChanges } from "./revision";
import { findSource } from "./source";
import { undoChange } from "./undo-change";

useTestDatabase();

const text = "About 500 people were shot in Perm in 1918.[1]\n\n[1] T. Hale, A History (1901), p. 2.";
const work = (fields: Record<string, string> = {}): KeptDocument =>
  keptDocumentSchema.parse({
    as: "work", title: "A Letter from Perm", type: "manuscript", author: "Weil, M.; Perm Gazette", container: "", issued: "1919-03~", url: "",
    edition: "", extent: "fullText", language: "en", version: "as pasted", by: "Ada", why: "for the seminar", ...fields,
  }); // prettier-ignore
const keep = async (fields?: Record<string, string>, words = text) => {
  const kept = await keepDocument({ text: words }, work(fields));
  if (kept.kind !== "kept") throw new Error(`a duplicate of ${kept.document}`);
  return kept;
};

test("a text is kept with its source as it was described, and the history says who and why", async () => {
  const { document } = await keep();
  const stored = (await findDocument(document))!;
  expect(stored).toMatchObject({ text, language: "en", version: "as pasted", source: { title: "A Letter from Perm" } });
  expect((await findSource(stored.source.id))!.csl).toEqual({
    type: "manuscript",
    title: "A Letter from Perm",
    author: [{ family: "Weil", given: "M." }, { literal: "Perm Gazette" }],
    issued: { "date-parts": [[1919, 3]], circa: true },
    language: "en",
  });
  const { changes } = await listChanges({ record: `documents/${document}` });
  expect(changes).toMatchObject([{ actor: "Ada", reason: "for the seminar" }]);
});

test("nobody is named where nobody gave a name", async () => {
  const { document } = await keep({ by: "" });
  expect((await listChanges({ record: `documents/${document}` })).changes[0]!.actor).toBe("a reader");
});

test("the same text is not kept twice: its place is told", async () => {
  const { document } = await keep();
  expect(await keepDocument({ text }, work({ title: "Another title" }))).toEqual({
    kind: "duplicate",
    document,
    title: "A Letter from Perm",
  });
});

test("two works of one name get two addresses", async () => {
  const [one, two] = [await keep(), await keep({}, `${text} More.`)];
  expect(two.document).toBe(`${one.document}-2`);
});

test("a newer version stands in the source of the older, which takes no second", async () => {
  await importBundle(aBundle(), { actor: "a tester", reason: "a test" });
  const version = (why: string) =>
    keptDocumentSchema.parse({
      as: "version",
      newerOf: "book-text",
      url: "",
      language: "en",
      version: "2nd",
      by: "",
      why,
    });
  const kept = await keepDocument({ text }, version("a new printing"));
  expect(kept.kind).toBe("kept");
  expect(await findDocument(kept.document)).toMatchObject({ supersedes: "book-text", source: { id: "book" } });
  await expect(keepDocument({ text: `${text} Again.` }, version("another"))).rejects.toThrow(
    /has a newer version already/,
  );
});

test("the marks of a format are kept with the text, and a text beyond the bound is refused", async () => {
  const marks = [{ mark: "block" as const, kind: "paragraph" as const, start: 0, end: 46 }];
  const kept = await keepDocument({ text, marks }, work());
  expect((await findDocument(kept.document))!.hasMarks).toBe(true);
  await expect(keepDocument({ text: "a".repeat(20_000_001) }, work())).rejects.toThrow(
    /may have 20,000,000 characters/,
  );
});

test("what was kept can be taken back, and that too", async () => {
  const { document, change } = await keep();
  const undone = await undoChange(change, { actor: "Ada", reason: "a slip" });
  expect(await findDocument(document)).toBeNull();
  await undoChange(undone, { actor: "Ada", reason: "no slip after all" });
  expect((await findDocument(document))!.text).toBe(text);
  await expect(undoChange(change, { actor: "Ada", reason: "again" })).rejects.toThrow(/A later change touched/);
  await expect(undoChange(999_999, { actor: "Ada", reason: "none" })).rejects.toThrow(/no change 999999/);
});

test("what others lean on is not taken back", async () => {
  const { document, change } = await keep();
  const newer = keptDocumentSchema.parse({
    as: "version",
    newerOf: document,
    url: "",
    language: "en",
    version: "2nd",
    by: "",
    why: "new",
  });
  await keepDocument({ text: `${text} More.` }, newer);
  await expect(undoChange(change, { actor: "Ada", reason: "a slip" })).rejects.toThrow(/Other records lean on/);
  expect(await findDocument(document)).not.toBeNull();
});

test("stored texts are found by title and by maker in any spelling, never as a pattern", async () => {
  const { document } = await keep({ author: "Мельгунов, Сергей" });
  for (const words of ["letter from", "Melgounoff", document])
    expect((await searchDocuments(words)).map(({ id }) => id)).toEqual([document]);
  expect(await searchDocuments("%")).toEqual([]);
});
