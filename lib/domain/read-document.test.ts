import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markBlock } from "./mark-block";
import { type ReaderPassage, readDocument } from "./read-document";
import { splitBlocks } from "./split-blocks";

const aPassage = (given: Partial<ReaderPassage> & Pick<ReaderPassage, "number" | "start" | "end">): ReaderPassage => ({
  kinds: ["statement"],
  rules: [],
  ...given,
});

describe("markBlock", () => {
  const [block] = splitBlocks("Other sources state at least 1,3 million.");

  test("a span inside another is the innermost, and both keep their ends", () => {
    const segments = markBlock(block!, [
      { number: 1, start: 0, end: 40 },
      { number: 2, start: 20, end: 40 },
    ]);
    expect(segments).toEqual([
      { text: "Other sources state ", under: [1], begins: [1], ends: [] },
      { text: "at least 1,3 million", under: [2, 1], begins: [2], ends: [1, 2].toReversed() },
      { text: ".", under: [], begins: [], ends: [] },
    ]);
  });

  test("whatever overlaps, the segments together are the block, and every span begins and ends once", () => {
    const spanArbitrary = fc.tuple(fc.nat(40), fc.nat(40)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(spanArbitrary, { maxLength: 12 }), (pairs) => {
        const spans = pairs.map(([a, b], i) => ({ number: i + 1, start: Math.min(a, b), end: Math.max(a, b) }));
        const segments = markBlock(block!, spans);
        expect(segments.map(({ text }) => text).join("")).toBe(block!.text);
        expect(segments.flatMap(({ begins }) => begins).toSorted()).toEqual(
          spans.map(({ number }) => number).toSorted(),
        );
        expect(segments.flatMap(({ ends }) => ends).toSorted()).toEqual(spans.map(({ number }) => number).toSorted());
      }),
    );
  });
});

describe("readDocument", () => {
  const text = "Death Toll\n\n𝔸 figure of 50,000 is given.\n\nOther sources state more.";
  const passages = [
    aPassage({ number: 1, start: 12, end: 40, kinds: ["estimate"], rules: [{ id: "uncited-estimate", level: "error" }] }),
    aPassage({ number: 2, start: 42, end: 67, rules: [{ id: "vague-attribution", level: "warning" }, { id: "dangling-marker", level: "cannotCheck" }] }),
  ]; // prettier-ignore

  test("positions are code points: an astral letter before them moves nothing", () => {
    const { blocks } = readDocument(text, passages, {}, {});
    expect(blocks[2]!.segments.find(({ under }) => under.includes(2))!.text).toBe("Other sources state more.");
    expect(blocks.map(({ notes }) => notes)).toEqual([[], [1], [2]]);
  });

  test("a filter by rule marks only what the rule holds, and the counts leave their own choice out", () => {
    const view = readDocument(text, passages, { rule: "dangling-marker" }, {});
    expect(view.marked).toEqual([{ number: 2, page: 1, strength: "cannotCheck" }]);
    expect(view.rules.map(({ id }) => id).toSorted()).toEqual([
      "dangling-marker",
      "uncited-estimate",
      "vague-attribution",
    ]);
    expect(view.kinds).toEqual([{ kind: "statement", count: 1 }]);
  });

  test("a passage over two blocks is marked in both and noted beside the last", () => {
    const { blocks } = readDocument(text, [aPassage({ number: 1, start: 20, end: 50 })], {}, {});
    expect(blocks[1]!.segments.some(({ under }) => under.includes(1))).toBe(true);
    expect(blocks[2]!.segments[0]).toMatchObject({ under: [1], begins: [], ends: [1] });
    expect(blocks.map(({ notes }) => notes.length)).toEqual([0, 0, 1]);
  });

  test("a passage that covers only white space is passed over", () =>
    expect(readDocument(text, [aPassage({ number: 1, start: 10, end: 12 })], {}, {}).marked).toEqual([]));

  test("a long text has pages, and a passage is found on its own", () => {
    const long = Array.from({ length: 2_000 }, (_, i) => `Paragraph ${i} says that something happened somewhere.`).join(
      "\n\n",
    );
    const at = long.indexOf("Paragraph 1990");
    const passage = aPassage({ number: 7, start: at, end: at + 14 });
    const first = readDocument(long, [passage], {}, {});
    expect(first.pages).toBeGreaterThan(2);
    expect(first.marked).toEqual([{ number: 7, page: first.pages, strength: "none" }]);
    const last = readDocument(long, [passage], {}, { at: 7 });
    expect(last.page).toBe(first.pages);
    expect(last.blocks.some(({ notes }) => notes.includes(7))).toBe(true);
    expect(readDocument(long, [passage], {}, { page: 99 }).page).toBe(first.pages);
  });
});
