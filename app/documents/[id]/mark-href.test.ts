import { expect, test } from "vitest";
import { markHref } from "./mark-href";

test("marked words lead to their claim, to their note where there are several, and nowhere else where the claim is gone", () => {
  expect(markHref(3, [{ claim: "a" }], true)).toBe("/claims/a");
  expect(markHref(3, [{ claim: "a" }, { claim: "b" }], true)).toBe("#n3");
  expect(markHref(3, [{ claim: "a" }, { claim: "b" }], false)).toBe("/claims/a");
  expect(markHref(3, [], true)).toBe("#p3");
  expect(markHref(3, [], false)).toBe("#p3");
});
