import { describe, expect, test } from "vitest";
import { readText } from "./read-text";

const first = (words: string) => readText(words, { language: "en" }).sentences[0]!;

describe("what is said of things in general, with nothing of the past in it, is the author's remark", () => {
  test.each([
    "Mills are places where people come to hear how flour is ground.",
    "They often do this with ropes and painted signs.",
    "More than that, it is a place of encounter, of memory and of doubt.",
    "Such guides play an important role in the telling of stories.",
    "No one would excuse floods of that sort.",
    "This would see a return to old habits and narrow views.",
    "One more case of a different kind.",
    "Damp walls in the cellars.",
    "It offers a warning, designed to show how valleys are drowned, emptied and forgotten.",
  ])("%s", (words) => expect(first(words).checkable).toBe(false));
});

describe("a verb in the past, a name, a number or what is left of it makes a statement that can be checked", () => {
  test.each([
    "The millers fled into the woods.",
    "They undertook to mend the weir in person.",
    "The flood has shaped the valley.",
    "Both mills are still standing.",
    "They come to these camps for shelter.",
    "The persons in the camps are no prisoners of war.",
    "The mill belongs to the Osk family.",
    "Two of the mills belong to the abbey.",
    "No trace of the chapel survives.",
    "The soldiers enter the mill and seize the flour.",
    "He lives beside the mill with a widow.",
    "There would be no bread before spring, and the ferry sank.",
  ])("%s", (words) => expect(first(words).checkable).toBe(true));
});
