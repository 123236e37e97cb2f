import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textFindingSchema } from "@/lib/schemas/check";
import { sliceOf } from "@/lib/text/code-points";
import { checkText } from "./check-text";
import { textRules } from "./index";

const article = readFileSync(new URL("../text/fixtures/metapedia-red-terror.txt", import.meta.url), "utf8");
const idsOf = (text: string) => checkText(text, { language: "en" }).findings.map(({ ruleId }) => ruleId);

describe("the article without a reference list", () => {
  const { reading, findings } = checkText(article);
  const cut = sliceOf(reading.text);
  const of = (id: string) => findings.filter(({ ruleId }) => ruleId === id);

  test("one result on the document says that there is no list, and each marker cannot be checked", () => {
    const found = of("dangling-marker").map(({ level, start, end }) => [level, cut({ start, end })]);
    expect(found).toEqual([
      ["cannotCheck", ""],
      ["cannotCheck", "[1]"],
      ["cannotCheck", "[2]"],
      ["cannotCheck", "[3]"],
    ]);
  });
  test("the number that is a floor here and a ceiling there points at its other place", () => {
    const [found] = of("conflicting-bounds");
    expect(cut(found!)).toContain("up to 1.3 million");
    expect(cut(found!.cause!)).toContain("at least 1,3 million");
  });
  test("“1,3 million” in English and “9/11 August” can be read in two ways", () => {
    expect(of("ambiguous-number").map(cut)).toEqual(["1,3"]);
    expect(of("ambiguous-date").map(cut)).toEqual(["9/11 August 1918"]);
  });
  test("a name without a work, and sources that are nobody", () => {
    expect(of("attribution-without-work").some(({ message }) => message.includes("Volkov"))).toBe(true);
    expect(of("vague-attribution").map(cut)).toEqual(expect.arrayContaining(["Other sources", "by some accounts"]));
  });
});

describe("checkText", () => {
  test("a marker with its entry is silent, one without is an error", () => {
    const list = "\n\nReferences\n1. G. Leggett, The Cheka (Oxford, 1981), p. 17.";
    expect(idsOf(`The Cheka was founded in 1917.[1]${list}`)).toEqual([]);
    expect(idsOf(`The Cheka was founded in 1917.[1] It grew in 1918.[7]${list}`)).toEqual(["dangling-marker"]);
  });

  test("what a person set aside is kept apart with the reason", () => {
    const text = "About 500 people were shot in Perm in 1918.";
    const [found] = checkText(text).findings;
    const suppressions = [{ fingerprint: found!.fingerprint, justification: "Counted by the author." }];
    const { findings, suppressed } = checkText(text, { suppressions });
    expect([findings, suppressed]).toEqual([[], [{ ...found, justification: "Counted by the author." }]]);
  });

  test("against the last version only what is new is found, wherever it was put", () => {
    const old = "About 500 people were shot in Perm in 1918. The town fell in May 1918.";
    const baseline = new Set(checkText(old).findings.map(({ fingerprint }) => fingerprint));
    const { findings, known, reading } = checkText(`At least 90 people were drowned in Perm in 1919. ${old}`, {
      baseline,
    });
    expect(findings.map((finding) => sliceOf(reading.text)(finding))).toEqual([
      "At least 90 people were drowned in Perm in 1919.",
    ]);
    expect(known).toBe(2);
  });

  test("only the rules that were asked for are used", () => {
    const { findings } = checkText(article, { rules: ["ambiguous-date"] });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["ambiguous-date"]);
  });

  test("places count code points, also behind characters that take two units", () => {
    const { findings, reading } = checkText("𝔗𝔥𝔢 end 😀. About 500 people were shot in Perm in 1918.", {
      language: "en",
    });
    const cut = sliceOf(reading.text);
    expect(findings.map(cut)).toContain("About 500 people were shot in Perm in 1918.");
  });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom("[1]", "[", "]", "“", "”", "\"", "«", "»", "(", ")", "1,3 million ", "at least ", "9/11 August ", "\n", "\n\n", "References\n", "1. ", "Ibid.", "http://", " killed ", "Other sources ", "All ", "😀", "\u0301", "\u202e", "¹", "5 ", "and ", "to "), { maxLength: 120 }).map((parts) => parts.join("")),
); // prettier-ignore

test("no text, however made, breaks the check: findings keep their shape and lie inside it", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { findings, reading } = checkText(text);
      const length = Array.from(reading.text).length;
      for (const finding of findings) {
        textFindingSchema.parse(finding);
        expect(finding.start).toBeLessThanOrEqual(finding.end);
        expect(finding.end).toBeLessThanOrEqual(length);
        expect(finding.cause?.end ?? 0).toBeLessThanOrEqual(length);
        expect(finding.message).not.toMatch(/undefined|NaN/);
      }
    }),
    { numRuns: 300 },
  );
});

describe("time grows with the text, not with its square", () => {
  const nasty: Record<string, string> = {
    "one figure as floor and ceiling, over and over":
      "At least 20,000 people were killed. Up to 20,000 people were killed. ",
    "quotations that share their words":
      "He said “we shall leave them no roof and no bread for the long winter to come” again. ",
    "figures for one thing":
      "In 1918 the Cheka executed 800 people in Perm. In 1918 the Cheka executed 1,300 people in Perm. ",
    "markers that lead nowhere": "It grew.[7] ",
    "opening marks": "[“«(",
    "characters of two units around numbers": "😀 1,3 million ",
  };
  const cost = (text: string) => {
    const before = process.cpuUsage();
    checkText(text, { language: "en" });
    return process.cpuUsage(before).user / 1000;
  };
  test.each(Object.entries(nasty))(
    "%s",
    (_, piece) => {
      const text = (size: number) => piece.repeat(Math.ceil(size / piece.length));
      cost(text(50_000));
      const [small, large] = [cost(text(100_000)), cost(text(800_000))];
      expect(large).toBeLessThan(Math.max(small, 60) * 8 * 3);
    },
    60_000,
  );
});

test("every rule over texts is filtered by name on the check page", () => {
  const css = readFileSync(new URL("../../components/check/check.css", import.meta.url), "utf8");
  for (const { id } of textRules) expect(css).toContain(`[data-rules~="${id}"]`);
});
