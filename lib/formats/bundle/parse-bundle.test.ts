import { describe, expect, test } from "vitest";
import { AppError, type Problem } from "@/lib/errors";
import { aBundle, aBundleClaim } from "./example";
import { maxBundleBytes, parseBundle } from "./parse-bundle";

function problemsOf(text: string): Problem[] {
  try {
    parseBundle(text);
  } catch (error) {
    if (error instanceof AppError) return error.problems;
    throw error;
  }
  return [];
}
const problemsIn = (bundle: unknown) => problemsOf(JSON.stringify(bundle));

describe("parseBundle", () => {
  test("a whole bundle is read as it was written", () => {
    const bundle = aBundle();
    expect(parseBundle(JSON.stringify(bundle))).toEqual(bundle);
  });

  test("what is not JSON is refused with line and column", () =>
    expect(problemsOf('{\n  "format": oops }')[0]!.reason).toMatch(/^not JSON at line 2, column 1\d$/));

  test("another version is refused by that reason alone", () =>
    expect(problemsIn({ ...aBundle(), version: 7 })).toEqual([
      { path: "version", reason: "this Stemma reads version 1 of the format" },
    ]));

  test("an unknown field is refused where it stands", () => {
    const claim = { ...aBundleClaim(), truth: 1 };
    expect(problemsIn({ ...aBundle(), claims: [claim] })[0]).toEqual({
      path: "claims[0]",
      reason: 'Unrecognized key: "truth"',
    });
  });

  test.each([
    [
      "a claim that names no agent of the bundle",
      aBundle({ agents: [] }),
      "claims[0].agent",
      /no record "author" in agents/,
    ],
    [
      "an answer that is not there",
      aBundle({ questions: [{ ...aBundle().questions[0]!, unbanded: ["x"] }] }),
      "questions[0].unbanded[0]",
      /no record "x"/,
    ],
    [
      "an id that stands twice",
      aBundle({ collections: [...aBundle().collections, ...aBundle().collections] }),
      "collections[1].id",
      /twice/,
    ],
    [
      "a passage that is not in its text",
      aBundle({ passages: [{ ...aBundle().passages[0]!, start: 27, end: 39 }] }),
      "passages[0].exact",
      /do not stand/,
    ],
    [
      "a passage beyond the end",
      aBundle({ passages: [{ ...aBundle().passages[0]!, end: 4000 }] }),
      "passages[0].end",
      /58 characters/,
    ],
    [
      "a hash that is another's",
      aBundle({ documents: [{ ...aBundle().documents[0]!, sha256: "0".repeat(64) }] }),
      "documents[0].sha256",
      /not that of the text/,
    ],
    [
      "a date that is no EDTF",
      aBundle({ quotations: [{ ...aBundle().quotations[0]!, date: "around 1918" }] }),
      "quotations[0].date",
      /not an EDTF date/,
    ],
    [
      "a place that contains itself",
      aBundle({ places: [{ id: "russia", label: "Russia", partOf: "russia" }] }),
      "places",
      /contains itself/,
    ],
  ])("%s is refused where it stands", (_name, bundle, path, reason) => {
    const problem = problemsIn(bundle).find((p) => p.path === path);
    expect(problem?.reason).toMatch(reason);
  });

  test("low above high is refused", () => {
    const estimate = { ...aBundleClaim().estimate!, low: 10, best: null, high: 9 };
    expect(problemsIn(aBundle({ claims: [aBundleClaim({ estimate })] }))).toContainEqual({
      path: "claims[0].estimate.low",
      reason: "low exceeds high",
    });
  });

  test("10,000-deep nesting is refused before it is parsed", () => {
    const deep = "[".repeat(10_000) + "]".repeat(10_000);
    expect(problemsOf(deep)[0]!.reason).toMatch(/nested more than 32 deep at line 1, column 33/);
  });

  test("brackets inside strings are no nesting", () =>
    expect(
      problemsIn(aBundle({ collections: [{ id: "case", title: `${"[".repeat(90)}"\\`, description: null }] })),
    ).toEqual([]));

  test("more than the limit is refused as too large", () => {
    let code: string | undefined;
    try {
      parseBundle(" ".repeat(maxBundleBytes + 1));
    } catch (error) {
      code = (error as AppError).code;
    }
    expect(code).toBe("too-large");
  });
});
