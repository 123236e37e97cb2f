import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitBlocks } from "./split-blocks";

const layout = (text: string) => splitBlocks(text).map(({ kind, text: words }) => [kind, words]);
const cut = (text: string, start: number, end: number) => Array.from(text).slice(start, end).join("");

describe("splitBlocks", () => {
  test("a short line by itself without an end mark is a heading", () =>
    expect(layout("Death Toll\n\nThe toll is disputed.")).toEqual([
      ["heading", "Death Toll"],
      ["paragraph", "The toll is disputed."],
    ]));

  test("lines with a list sign are items, and the sign is not part of their words", () =>
    expect(layout("  • 17 July 1918 One.\n  • 30 August 1918 Two.\nGoes on.")).toEqual([
      ["item", "17 July 1918 One."],
      ["item", "30 August 1918 Two.\nGoes on."],
    ]));

  test("a paragraph in quotation marks is a quotation, a dialogue is not", () => {
    expect(layout('"Comrades!\n1. Hang.\n2. Publish."')[0]).toEqual(["quote", '"Comrades!\n1. Hang.\n2. Publish."']);
    expect(layout("“No,” said Latsis. “We exterminate.”")[0]![0]).toBe("paragraph");
    expect(layout("“We wage no war,” said Cheka leader Latsis.")[0]![0]).toBe("paragraph");
  });

  test("lines broken to fit a page may be joined, verses may not", () => {
    const wrapped = Array.from({ length: 4 }, () => "words of a line that a printer has broken somewhere here").join(
      "\n",
    );
    expect(splitBlocks(wrapped)[0]!.isWrapped).toBe(true);
    expect(splitBlocks("Publish their names.\nSeize all grain.\nDesignate hostages.")[0]!.isWrapped).toBe(false);
  });

  test("long lines without blank lines between them are paragraphs", () =>
    expect(splitBlocks(`${"a ".repeat(200)}\n${"b ".repeat(200)}`)).toHaveLength(2));

  test("a text without a single space is cut, never inside a character", () => {
    const blocks = splitBlocks("𝔸".repeat(30_000));
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.map((block) => block.text).join("")).toBe("𝔸".repeat(30_000));
    expect(blocks.every(({ text }) => text.isWellFormed())).toBe(true);
  });

  test("each block's words are the text's from start to end in code points, and no word is lost", () => {
    const piece = fc.constantFrom(
      "word ",
      "\n",
      "\n\n",
      "• ",
      "𝔸stral ",
      '"',
      "é",
      "  ",
      ".",
      "> ",
      "- ",
      "long ".repeat(60),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const blocks = splitBlocks(text);
        for (const block of blocks) expect(cut(text, block.start, block.end)).toBe(block.text);
        let end = 0;
        for (const block of blocks) {
          expect(cut(text, end, block.start)).toMatch(/^[\s•-]*$/);
          end = block.end;
        }
        expect(cut(text, end, text.length)).toMatch(/^\s*$/);
      }),
    );
  });

  test("20 million characters take seconds at most", () => {
    const text = "One sentence of a very long book stands here, and so on. ".repeat(350_000);
    const from = performance.now();
    expect(splitBlocks(text).length).toBeGreaterThan(2_000);
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});
