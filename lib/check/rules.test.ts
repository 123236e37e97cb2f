import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildGraph } from "@/lib/domain/build-graph";
import { textFindingSchema } from "@/lib/schemas/check";
import { findingSchema } from "@/lib/schemas/finding";
import { checkText } from "./check-text";
import { rules } from "./index";
import { overText, toFinding, type Rule } from "./rule";

const files = readdirSync(new URL("rules", import.meta.url)).filter((name) => !name.endsWith(".test.ts"));

/** What a rule over records says of its examples. */
function judge(rule: Rule, which: "ok" | "notOk") {
  if (rule.family === "graph") return rule[which].map((graph) => [...rule.check(buildGraph(graph))]);
  return rule.family === "passage" ? rule[which].map((text) => [...rule.check(text)]) : [];
}

/** What a rule over texts says of its examples. */
const judgeTexts = (rule: Rule, which: "ok" | "notOk") =>
  (overText(rule)?.[which] ?? []).map((example) => {
    const [text, language] = typeof example === "string" ? [example, "en"] : [example.text, example.language];
    return checkText(text, { language, rules: [rule.id] }).findings;
  });

test("every rule is one file of its own name, and every file is in the list", () =>
  expect(rules.map((rule) => `${rule.id}.ts`).toSorted()).toEqual(files.toSorted()));

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test("says why it flags and when it should not be used", () => {
    expect(rule.title.length).toBeGreaterThan(5);
    expect(rule.why.length).toBeGreaterThan(40);
    expect(rule.whenNotToUse.length).toBeGreaterThan(20);
  });

  test("has an example each way, is silent on what is well and flags what isn't", () => {
    expect(rule.ok.length).toBeGreaterThan(0);
    expect(rule.notOk.length).toBeGreaterThan(0);
    for (const reports of judge(rule, "ok")) expect(reports).toEqual([]);
    for (const reports of judge(rule, "notOk")) expect(reports.length).toBeGreaterThan(0);
    for (const findings of judgeTexts(rule, "ok")) expect(findings).toEqual([]);
    for (const findings of judgeTexts(rule, "notOk")) expect(findings.length).toBeGreaterThan(0);
    expect(rule.family === "graph" || judgeTexts(rule, "notOk").length > 0).toBe(true);
  });

  test("gives findings of the published shape, each a sentence", () => {
    for (const report of judge(rule, "notOk").flat()) {
      const finding = findingSchema.parse(toFinding(rule, report));
      expect(finding.message).toMatch(/[.”?]$/);
      expect(finding.message).not.toMatch(/undefined|null|NaN/);
    }
    for (const found of judgeTexts(rule, "notOk").flat()) {
      const finding = textFindingSchema.parse(found);
      expect(finding.message).toMatch(/^[\p{Lu}\p{N}“[(].*[.”?]$/u);
      expect(finding.message).not.toMatch(/undefined|null|NaN/);
    }
  });
});
