import { describe, expect, test } from "vitest";
import { alignWords, describeAlignment } from "./align-words";

const whole = (text: string) => ({ text, truncated: false });
const kinds = (a: string, b: string) => alignWords(whole(a), whole(b)).map((s) => s.kind);

describe("alignWords", () => {
  test("punctuation, case and quotation marks are no difference", () =>
    expect(kinds("Hang them, all!", "“hang them all”")).toEqual(["same"]));
  test("one particle left out is found and named", () =>
    expect(
      describeAlignment(
        alignWords(whole("едва ли превышало 100 тыс. человек"), whole("едва превышало 100 тыс. человек")),
      ),
    ).toEqual(["“ли” left out, no ellipsis"]));
  test("left out with an ellipsis is another thing than left out", () => {
    expect(kinds("one two three four five", "one two … five")).toEqual(["same", "elided", "same"]);
    expect(kinds("one two three four five", "one two [...] five")).toEqual(["same", "elided", "same"]);
    expect(kinds("one two three four five", "one two five")).toEqual(["same", "omitted", "same"]);
  });
  test("a shorter quotation leaves nothing out", () =>
    expect(kinds("one two three four five", "… three four")).toEqual(["notQuoted", "same", "notQuoted"]));
  test("two sentences joined without a sign are a splice", () =>
    expect(kinds("We fight. Not today. We kill the class.", "We fight the class.")).toEqual([
      "same",
      "spliced",
      "same",
    ]));
  test("words added and words changed", () => {
    expect(kinds("we are killing the class", "we are killing off the class")).toEqual(["same", "inserted", "same"]);
    expect(kinds("it could be true", "it is true")).toEqual(["same", "substituted", "same"]);
  });
  test("not seen is never left out", () => {
    expect(alignWords(whole("one two three four"), { text: "one two", truncated: true }).map((s) => s.kind)).toEqual([
      "same",
      "notSeen",
    ]);
    expect(alignWords({ text: "one two …", truncated: true }, whole("one two three")).map((s) => s.kind)).toEqual([
      "same",
      "notSeen",
    ]);
  });
  test("of equally many matches the least broken is taken", () =>
    expect(kinds("and one two and three four", "and three four")).toEqual(["notQuoted", "same"]));
  test("a wording that begins in the midst of another changes no more words than it has", () =>
    expect(
      alignWords(whole("one two three four five six this problem is solved"), whole("that problem is solved")).map(
        ({ kind, before }) => [kind, before],
      ),
    ).toEqual([
      ["notQuoted", "one two three four five six"],
      ["substituted", "this"],
      ["same", "problem is solved"],
    ]));
  test("a small word at a fragment's edge is not matched with its like sentences away", () => {
    const base = "kantian and quaker talk of human life. We were rebels. To make it sacred we must end what crucifies it. And this problem can only be solved by blood and iron.";
    const found = alignWords(whole(base), whole("And that problem can only be solved by blood and iron."));
    expect(found.map(({ kind }) => kind)).toEqual(["notQuoted", "same", "substituted", "same"]);
    expect(found[2]).toMatchObject({ before: "this", after: "that" });
    const end = "one two three four five six seven and then this was all that anybody ever said about the matter and no more";
    expect(alignWords(whole(end), whole("one two three four five six seven and more")).map(({ kind }) => kind)).toEqual(["same", "substituted", "notQuoted"]);
  }); // prettier-ignore
  test("words that go on where the other wording has ended its sentence are added, and that one's next sentence is not seen", () => {
    const base = whole("We carry ninety of a hundred of the population. As for the rest, we have nothing to say to them.");
    const found = alignWords(base, { text: "We carry ninety of a hundred of the population of Russia under the Soviets", truncated: true });
    expect(found.map(({ kind, after }) => [kind, after])).toEqual([
      ["same", "We carry ninety of a hundred of the population"],
      ["inserted", "of Russia under the Soviets"],
      ["notSeen", ""],
    ]);
    const back = alignWords({ text: "We carry the population of Russia under the Soviets", truncated: true }, whole("We carry the population. As for the rest, nothing."));
    expect(back.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ["same", "We carry the population", "We carry the population."],
      ["omitted", "of Russia under the Soviets", ""],
      ["notSeen", "", "As for the rest, nothing."],
    ]);
  }); // prettier-ignore
  test("the segments give both wordings back", () => {
    const [a, b] = ["the red terror was a war on whole classes", "the terror was a cruel war upon classes"];
    const segments = alignWords(whole(a), whole(b));
    expect(
      segments
        .map((s) => s.before)
        .filter(Boolean)
        .join(" "),
    ).toBe(a);
    expect(
      segments
        .map((s) => s.after)
        .filter(Boolean)
        .join(" "),
    ).toBe(b);
  });
  test("wordings too long and too unlike to align are one substitution, at once", () => {
    const words = (seed: string) => Array.from({ length: 9_000 }, (_, i) => `${seed}${i}`).join(" ");
    expect(alignWords(whole(words("a")), whole(words("b"))).map((s) => s.kind)).toEqual(["substituted"]);
  });
});
