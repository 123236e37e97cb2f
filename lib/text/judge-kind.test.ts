import { expect, test } from "vitest";
import { readText } from "./read-text";

const kindOf = (words: string) => readText(words, { language: "en" }).sentences[0]!.kind;

test.each([
  ["event", "The ferry sank off Kell in 1921."],
  ["event", "When the river rose, the millers opened the weir."],
  ["event", "The keeper was arrested at the mill."],
  ["event", "The weir had been closed by the company."],
  ["general", "The weir was a dangerous place."],
  ["general", "The millers often opened the weir at night."],
  ["general", "The company has largely failed to mend the weir."],
  ["general", "The tolls represented the wealth of the abbey."],
  ["general", "The weir is one of three on the river."],
  ["estimate", "Some 4,200 people died in the valley."],
  ["event", "Joined by hundreds of others, the millers marched to Kell in 1921."],
  ["attribution", "The League of Rivers condemned the closing of the weir."],
])("%s: %s", (kind, words) => expect(kindOf(words)).toBe(kind));

test.each([
  ["en", "This shows that the memory of the valley lives.", "opinion"],
  ["de", "Das zeigt, dass die Erinnerung lebt.", "opinion"],
  ["ru", "Это показывает, что память о долине жива.", "opinion"],
  ["en", "This is taken up again in chapter 6.", "meta"],
  ["ru", "Об этом подробнее говорится в главе 6.", "meta"],
])("what a text teaches or says of its own parts settles nothing, in any alphabet (%s): %s", (language, words, flag) =>
  expect(readText(words, { language }).sentences[0]).toMatchObject({ kind: "none", flags: [flag] }),
);

test.each([
  "Этот термин обозначает мельницу без колеса.",
  "Слово «водяница» означает мельницу без колеса.",
  "Под термином «водяница» понимают мельницу без колеса.",
  "Водяницей называют мельницу без колеса.",
])("what a word means is a definition in Russian too: %s", (words) =>
  expect(readText(words, { language: "ru" }).sentences[0]).toMatchObject({ kind: "none", flags: ["definition"] }),
);
