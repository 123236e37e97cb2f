import { expect, test } from "vitest";
import { compareWordings, type ComparedWording } from "./compare-wordings";

const aWording = (id: string, wording: string | null, language = "en", truncated = false): ComparedWording => ({
  id,
  wording,
  language,
  truncated,
});

test("wordings are held only against wordings in the same language", () => {
  const [english, french] = compareWordings(
    [aWording("a", "hang them"), aWording("b", "pendre"), aWording("c", "hang all")].map((w) =>
      w.id === "b" ? { ...w, language: "fr" } : w,
    ),
    null,
  );
  expect(english!.rows.map((row) => row.witness.id)).toEqual(["a", "c"]);
  expect(french!.rows).toMatchObject([{ isBase: true, segments: null }]);
});

test("without a choice the wording that shares most words with the others is read against", () => {
  const [english] = compareWordings(
    [
      aWording("odd", "shoot some of them now"),
      aWording("a", "hang one hundred kulaks"),
      aWording("b", "hang one hundred rich kulaks"),
    ],
    null,
  );
  expect(["a", "b"]).toContain(english!.base!.id);
});

test("the wording asked for is read against", () => {
  const [english] = compareWordings([aWording("a", "hang one hundred"), aWording("b", "hang one hundred")], "b");
  expect(english!.base!.id).toBe("b");
});

test("a wording that breaks off is not said to leave out what follows", () => {
  const [english] = compareWordings(
    [aWording("a", "designate hostages in accordance"), aWording("b", "designate hostages", "en", true)],
    "a",
  );
  expect(english!.rows[1]!.segments!.map((segment) => segment.kind)).toEqual(["same", "notSeen"]);
});

test("a witness without a wording has nothing to compare", () => {
  const [english] = compareWordings([aWording("a", "hang"), aWording("b", null)], null);
  expect(english!.rows[1]).toMatchObject({ segments: null, isBase: false });
});

test("a wording that shares hardly a word is another part of the saying, not a change of every word", () => {
  const [english] = compareWordings(
    [
      aWording(
        "a",
        "As for us, we were never concerned with the vegetarian-Quaker prattle about the sacredness of life",
      ),
      aWording("b", "The man who recognizes the importance of the system must also sanction the Red Terror"),
      aWording("c", "we were never concerned with this prattle about the sacredness of life"),
    ],
    "a",
  );
  expect(english!.rows.map((row) => [row.witness.id, row.isApart])).toEqual([
    ["a", false],
    ["b", true],
    ["c", false],
  ]);
  expect(english!.rows[1]).toMatchObject({ segments: null, differences: [] });
});

test("a reporter's tag is no word of the saying", () => {
  const [english] = compareWordings(
    [
      aWording("a", "We make no war on men. We end a class."),
      aWording("b", "“We make no war on men,” said he. “We end a class.”"),
    ],
    "a",
  );
  expect(english!.rows[1]).toMatchObject({ differences: [], told: ["said he."], likeness: 1 });
});

test("a paraphrase that shares only small words is other words for it, not so many changes", () => {
  const [english] = compareWordings(
    [
      aWording(
        "a",
        "As for us, we were never concerned with the vegetarian prattle about the sacredness of human life and the rest of it",
      ),
      aWording("b", "We must rid ourselves once and for all of the Papist babble"),
    ],
    "a",
  );
  expect(english!.rows[1]).toMatchObject({ isApart: true, segments: null });
});
