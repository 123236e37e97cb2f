import { expect, test } from "vitest";
import { readPlainBlocks } from "./read-blocks";
import { readSentences } from "./read-sentences";

const split = (text: string, language = "en") =>
  readSentences(text, readPlainBlocks(text), language).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    "abbreviations and initials",
    "en",
    ["Gen. A. I. Denikin met Dr. Smith at 5 p.m. in St. Petersburg.", "He left on Jan. 5."],
  ],
  [
    "a country's letters before a new sentence",
    "en",
    ["He moved to the U.S. in 1920.", "He lived in the U.S.", "He died there."],
  ],
  [
    "an ellipsis inside a sentence and at its end",
    "en",
    ["They waited ... and nobody came.", "Then silence...", "The gate opened."],
  ],
  [
    "a quotation of several sentences",
    "en",
    [
      "“We are not waging war,” he said.",
      "“We are exterminating a class.",
      "Do not look for evidence.”",
      "He meant it.",
    ],
  ],
  [
    "a French guillemet with a space before it",
    "fr",
    ["Il écrit : « Tout brûlait.", "Il y eut 500 morts. »", "On le crut.", "« Partons ! » dit-il."],
  ],
  [
    "a title of two sentences within a sentence",
    "ru",
    ["И. Петров в книге «Мятеж. Хроника событий» приводит число.", "«Я видел.", "Я помню», — сказал он."],
  ],
  [
    "a title of two sentences at a sentence's head",
    "ru",
    ["«Приозерская хроника. Записки жителя» сообщает о 300 убитых.", "Больше о них ничего не известно."],
  ],
  [
    "a Russian unit before a new sentence",
    "ru",
    ["Умерло 26,5 тыс. чел.", "Аналогичные цифры есть в отчёте.", "В 1921 г. Ольгин уехал."],
  ],
  ["a question in a quotation that goes on", "en", ["“Who goes there?” he asked.", "Nobody answered."]],
  [
    "decimals, times and ordinals",
    "en",
    ["About 1.3 million died at 5.30 on the 2nd.", "Nicholas II. was not there.", "It rained."],
  ],
  [
    "German ordinals and abbreviations",
    "de",
    [
      "Am 5. September 1918 fiel die Stadt, vgl. S. 12 und z. B. Kap. 3.",
      "Das 19. Jahrhundert war vorbei.",
      "Er ging.",
    ],
  ],
  [
    "Russian years and abbreviations",
    "ru",
    ["В 1918 г. Ленин подписал декрет, см. с. 12.", "Это было 5 сентября 1918 г.", "Он уехал."],
  ],
  ["French and Spanish abbreviations", "fr", ["M. Thiers quitta Paris, cf. p. 12.", "Il revint."]],
])("%s", (_, language, sentences) => expect(split(sentences.join(" "), language)).toEqual(sentences));

test("a marker behind a full stop belongs to no sentence", () => {
  expect(split("It fell.[1] It burned.[2][3] It was rebuilt.¹ Done (Smith 1999).")).toEqual([
    "It fell.",
    "It burned.",
    "It was rebuilt.",
    "Done (Smith 1999).",
  ]);
  expect(split("The dead numbered 678,000.4 The wounded were more.")).toEqual([
    "The dead numbered 678,000.",
    "The wounded were more.",
  ]);
  expect(split("It grew by 2.5 Million and 3.14 of something.")).toHaveLength(1);
});

test("lists, headings, captions and a wrapped paragraph are blocks of their own", () => {
  const text =
    "The Siege\n\nFigure 1. The walls\n\n  • May 1918 The city fell.\n  • June 1918 It burned.\n\nThis paragraph was broken to a width, and so its lines\nbelong together although each of them ends in the middle\nof a sentence.\n";
  expect(readPlainBlocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end).length])).toEqual([
    ["heading", 9],
    ["caption", 19],
    ["listItem", 23],
    ["listItem", 20],
    ["paragraph", 126],
  ]);
});

test("wiki navigation and boxes of links are noise", () => {
  const text =
    "Red Terror\n\nFrom Metapedia\nJump to: navigation, search\n\nThe left and violence\nHate crime\nGreat Purge\nWar Communism\n\nIt began in 1918.";
  expect(readPlainBlocks(text).map((block) => block.kind)).toEqual([
    "heading",
    "noise",
    "noise",
    "noise",
    "noise",
    "noise",
    "noise",
    "paragraph",
  ]);
});
