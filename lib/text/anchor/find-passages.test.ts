import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPassages } from "./find-passages";
import type { QuoteSelector } from "./quote-selector";

const bundle = JSON.parse(readFileSync("prisma/examples/red-terror.json", "utf8")) as {
  documents: { text: string }[];
  passages: (QuoteSelector & { start: number; end: number })[];
};
const { text } = bundle.documents[0]!;
const passages = bundle.passages;
const words = (found: { start: number; end: number } | null, from: string) =>
  found && from.slice(found.start, found.end);

/** A repeatable stream of numbers below one. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("findPassages", () => {
  test("every passage of the article is found again in the article itself", () => {
    const found = findPassages(text, passages);
    expect(found.map((match) => words(match, text))).toEqual(passages.map((p) => p.exact));
    expect(found.map((match) => match?.start)).toEqual(passages.map((p) => p.start));
  });

  test("a text put before and sentences put between move the passages, not their finding", () => {
    const moved = `A new lead of the article.\n\n${text.replaceAll("\n\n", "\n\nAn added sentence stands here.\n\n")}`;
    const found = findPassages(moved, passages);
    const wrong = found.filter(
      (match, i) => match && words(match, moved) !== passages[i]!.exact && !passages[i]!.exact.includes("\n\n"),
    );
    expect(wrong).toEqual([]);
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(99);
  });

  test("small changes in the words are bridged", () => {
    const edited = text.replace(
      "Other sources state at least 1,3 million.",
      "Other sources state at least 1.3 million people.",
    );
    const selector = passages.find((p) => p.exact.startsWith("Other sources state"))!;
    expect(words(findPassages(edited, [selector])[0]!, edited)).toMatch(/^Other sources state at least 1\.3 million/);
  });

  test("a passage that was taken out is not found anywhere", () => {
    const misplaced = passages.filter((selector) => {
      const without = text.slice(0, selector.start) + text.slice(selector.end);
      const found = words(findPassages(without, [selector])[0]!, without);
      return found !== null && found !== selector.exact;
    });
    expect(misplaced).toEqual([]);
  });

  test("of two places that are alike, neither is taken", () => {
    const twice = "The town had many dead. Some fled. The town had many dead. Some fled.";
    expect(findPassages(twice, [{ exact: "many dead", prefix: "The town had ", suffix: ". Some fled." }])).toEqual([
      null,
    ]);
  });

  test("of two that differ in what stands around, the right one is taken", () => {
    const lines = "In May 300 were shot near Kiev. In June 300 were shot near Odessa.";
    const [found] = findPassages(lines, [{ exact: "300 were shot", prefix: "In June ", suffix: " near Odessa." }]);
    expect(found?.start).toBe(lines.lastIndexOf("300"));
  });

  test("where the old text is known, words that stand once in both need nothing around them", () => {
    const old = "The flour ran out. They found nothing but flour. The mill fell. They went away.";
    const fresh = "They went away. The mill fell and burned. They found nothing but flour. It was May.";
    const selector = { exact: "They found nothing but flour.", prefix: "ran out. ", suffix: " The mill fell." };
    expect(words(findPassages(fresh, [selector], old)[0]!, fresh)).toBe(selector.exact);
    const twice = `${old} Nobody spoke. They found nothing but flour. So they left the town for good.`;
    expect(findPassages(fresh, [{ ...selector, suffix: " Nobody knows." }], twice)).toEqual([null]);
  });

  test("edits at random: nearly all are found, none in a wrong place", () => {
    const next = random(7);
    let kept = 0;
    let foundAgain = 0;
    const wrong: string[] = [];
    for (let round = 0; round < 300; round++) {
      const selector = passages[Math.floor(next() * passages.length)]!;
      const { edited, map } = editAtRandom(text, next);
      const [start, end] = [map(selector.start), map(selector.end)];
      const [found] = findPassages(edited, [selector]);
      kept++;
      if (!found) continue;
      const shared = Math.min(found.end, end) - Math.max(found.start, start);
      const both = Math.max(found.end, end) - Math.min(found.start, start);
      if (shared / both < 0.6) wrong.push(selector.exact);
      else foundAgain++;
    }
    expect(wrong).toEqual([]);
    expect(foundAgain / kept).toBeGreaterThanOrEqual(0.96);
  });

  test("no input makes it throw or point outside the text", () => {
    const outside = (whole: string, exact: string, prefix: string, suffix: string) => {
      const [found] = findPassages(whole, [{ exact, prefix, suffix }]);
      return found ? found.start < 0 || found.end > whole.length || found.start >= found.end : false;
    };
    expect(() =>
      fc.assert(
        fc.property(
          fc.string(),
          fc.string({ minLength: 1 }),
          fc.string(),
          fc.string(),
          (...given) => !outside(...given),
        ),
      ),
    ).not.toThrow();
  });
});

/** Replaces some words by others and inserts some, and tells where an old place went. */
function editAtRandom(from: string, next: () => number): { edited: string; map: (at: number) => number } {
  const parts = from.split(/(\s+)/u);
  const steps: { at: number; shift: number }[] = [];
  let edited = "";
  let at = 0;
  for (const part of parts) {
    const roll = next();
    const changed =
      /^\s/u.test(part) || part === "" ? part : roll < 0.02 ? "changed" : roll < 0.035 ? `${part} added` : part;
    edited += changed;
    at += part.length;
    if (changed !== part) steps.push({ at, shift: edited.length - at });
  }
  const map = (old: number) => old + (steps.findLast((step) => step.at <= old)?.shift ?? 0);
  return { edited, map };
}
