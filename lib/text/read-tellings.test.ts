import { describe, expect, test } from "vitest";
import { readText } from "./read-text";

const kindOf = (words: string) => readText(words, { language: "en" }).assertions[0]?.attribution.kind;

describe("laid to nobody in particular", () => {
  test.each([
    "The family legend was that the miller was a colonel.",
    "One of these tells of a fire at the mill in 1721.",
    "This one states that the bell sank in the river.",
    "The mill was built in 1721 or 1750, depending on the source.",
    "The bailiffs were given conflicting accounts of the fire in 1721.",
    "The mill is purported to be the oldest in the valley.",
    "Most sources put the fire in 1721.",
    "Some scholars define the rising of 1721 as a riot.",
    "Many sources say the mill burned down in 1721.",
  ])("%s", (words) => expect(kindOf(words)).toBe("vague"));
});

describe("said by whoever is named", () => {
  test.each([
    "“The mill,” Osk began, “was burning when we came up the valley in 1721.”",
    "“Never again!” laughed the miller, who would not sell the mill to the abbey at all.",
    "Osk did not admit to this fire.",
    "He never mentioned the fire of 1721.",
    "Osk went on to make claims that the mill was older.",
    "Osk bases his claims on the fact that the mill burned.",
    "The authors declare that 40 people died at the mill.",
  ])("%s", (words) => expect(kindOf(words)).toBe("namedPersonNoWork"));
  test("a book that goes through something is a work", () =>
    expect(kindOf("The book traces the history of the Osk mill from 1721.")).toBe("namedWork"));
});

describe("a verb of saying that tells of a deed", () => {
  test.each([
    "The islanders saw a large fleet and fled to the mill.",
    "After a month Osk received what he believed to be a sign.",
    "A clerk, who wrote down the names, was hanged in 1721.",
    "Osk pleaded not guilty at the trial in 1721.",
    "They were rescued but vowed to return in 1721.",
    "He was found in the mill and declared dead in the morning.",
    "Mills and houses closely related to the abbey burned down in 1721.",
  ])("%s", (words) => expect(kindOf(words)).toBe("none"));
});
