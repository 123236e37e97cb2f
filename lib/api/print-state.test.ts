import { expect, test } from "vitest";
import { checkText } from "@/lib/check/check-text";
import { checkedText } from "@/lib/formats/check-json";
import { printState } from "./print-state";
import { viewCheck } from "./view-check";

test("a state in pieces is the JSON of the whole", () => {
  const text = `${"At least 9,000 people were killed “in a day”.\n\n".repeat(2_000)}Up to 9,000.`;
  const { reading, findings } = checkText(text, { language: "en" });
  const document = {
    checked: checkedText("a", reading, findings),
    text: reading.text,
    blocks: reading.blocks,
    isPlain: true,
    source: null,
    suppressed: [],
    known: 0,
    quotes: [],
    knownWordings: [],
  };
  const source = { name: "a", format: "", language: "en", text, bytes: "", baseline: [] };
  const view = viewCheck(document, "A “text”", source, "all");
  expect(view.pages.length).toBeGreaterThan(2);
  for (const state of [
    { text: "typed", views: [view, view], more: 3 },
    { text: "", error: "Nothing was given." },
  ]) {
    const parts = [...printState(state)];
    expect(JSON.parse(parts.join(""))).toEqual({ state });
    expect(parts.join("")).not.toContain("\n");
  }
});
