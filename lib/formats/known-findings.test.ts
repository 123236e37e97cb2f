import { expect, test } from "vitest";
import { readKnownFindings } from "./known-findings";

const report = (...fingerprints: string[]) => ({
  file: "a",
  findings: fingerprints.map((fingerprint) => ({ fingerprint })),
});
const sarif = { runs: [{ results: [{ partialFingerprints: { "stemma/v1": "c" } }] }] };

test("an earlier report tells what was known, in any of its forms", () => {
  expect(readKnownFindings(JSON.stringify(report("a", "b"), null, 1))).toEqual(["a", "b"]);
  expect(readKnownFindings(JSON.stringify([report("a"), report("b")]))).toEqual(["a", "b"]);
  expect(readKnownFindings(`${JSON.stringify(report("a"))}\n${JSON.stringify(report())}\n`)).toEqual(["a"]);
  expect(readKnownFindings(JSON.stringify(sarif))).toEqual(["c"]);
});

test("a text is no report, nor is JSON of another kind", () => {
  for (const text of ["About 500 died.", "[1] Hale 1901.", "{", '{"a": 1}', "[]", ""])
    expect(readKnownFindings(text)).toBeNull();
});
