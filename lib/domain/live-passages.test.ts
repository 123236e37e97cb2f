import { expect, test } from "vitest";
import { checkText } from "@/lib/check/check-text";
import { checkedText } from "@/lib/formats/check-json";
import { livePassages } from "./live-passages";

const read = (text: string, setAside?: Parameters<typeof livePassages>[2]) => {
  const { reading, findings } = checkText(text, { language: "en" });
  return livePassages(checkedText("text", reading, findings), findings, setAside);
};

const text =
  "About 500 people were shot in Perm in 1918. The town fell in May 1918.[9]\n\nReferences\n\n1. T. Hale, A History (1901), p. 212.";

test("an assertion carries what is held against it, and a place that is none stands by itself", () => {
  const { passages } = read(text);
  expect(passages.map(({ number, kinds, rules }) => [number, kinds, rules.map(({ id }) => id)])).toEqual([
    [1, ["estimate"], ["uncited-estimate"]],
    [2, ["event"], []],
    [3, [], ["dangling-marker"]],
    [4, [], ["orphan-reference"]],
  ]);
});

test("what was set aside stays with its reason and no longer counts", () => {
  const { findings } = checkText(text, { language: "en" });
  const aside = { id: 1, justification: "a draft", actor: "Ada", at: new Date(0) };
  const { passages } = read(text, new Map([[findings[0]!.fingerprint, aside]]));
  expect(passages[0]).toMatchObject({ rules: [], findings: [{ ruleId: "uncited-estimate", setAside: aside }] });
});

test("what is said of the whole text stands at no place of it", () => {
  const { whole, passages } = read("The town fell in May 1918.[1]");
  expect(whole.map(({ level }) => level)).toEqual(["cannotCheck"]);
  expect(passages.flatMap(({ findings }) => findings.map(({ level }) => level))).toEqual(["cannotCheck"]);
});
