import { expect, test } from "vitest";
import { readText } from "./read-text";

const quoted = (text: string) =>
  readText(text, { language: "en" }).quotations.map(({ start, end }) => text.slice(start, end));

test.each([
  ["speech in straight single marks", "'The weir was never ours,' she said.", ["The weir was never ours,"]],
  [
    "speech with an apostrophe inside",
    "'They aren't there, they don't exist,' she said.",
    ["They aren't there, they don't exist,"],
  ],
  ["no mark but apostrophes", "The miller's son and the keepers' dogs weren't there.", []],
  ["a mark that nothing closes", "She said 'Kell was lost and left.", []],
])("%s", (_, text, expected) => expect(quoted(text)).toEqual(expected));
