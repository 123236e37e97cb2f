import { expect, test } from "vitest";
import { checkText } from "@/lib/check/check-text";
import { checkedText } from "@/lib/formats/check-json";
import { prepareClaim } from "./prepare-claim";

const source = { short: "Hale 1901", maker: "T. Hale", isPerson: true };
const prepare = (text: string) => {
  const { reading, findings } = checkText(text, { language: "en" });
  const [assertion = null] = checkedText("text", reading, findings).assertions;
  return prepareClaim({ assertion, exact: assertion?.exact ?? text, source, dates: [], place: null });
};

test("an estimate brings its figure, its bound, and what it counts", () =>
  expect(prepare("At least 6,300 people were shot in the town.")).toMatchObject({
    kind: "estimate", low: "6300", best: "", high: "", bound: "atLeast", countingBasis: "executions", agent: "T. Hale", attributionKind: "none",
  })); // prettier-ignore

test("one number is the best, not a range from itself to itself", () =>
  expect(prepare("About 4,300 people died in the siege.")).toMatchObject({
    low: "",
    best: "4300",
    high: "",
    bound: "about",
    countingBasis: "notStated",
  }));

test("who is made to say it is the one who asserts", () =>
  expect(prepare("Historian Anna Brandt estimates that up to 9,000 were killed.")).toMatchObject({
    agent: "Anna Brandt", attributionKind: "namedPersonNoWork", high: "9000", countingBasis: "killings",
  })); // prettier-ignore

test("nobody in particular asserts nothing: the work does", () =>
  expect(prepare("Other sources state at least 6,100 dead.")).toMatchObject({
    agent: "T. Hale",
    attributionKind: "vague",
  }));

test("what the passage does not say stays empty, and the label quotes", () => {
  const values = prepare("The town fell in the end to the fleet.");
  expect(values).toMatchObject({
    kind: expect.stringMatching(/event|statement/),
    event: "",
    temporal: "",
    spatial: "",
    population: "",
    best: "",
  });
  expect(values.label).toBe("“The town fell in the end to the fleet” (Hale 1901)");
});
