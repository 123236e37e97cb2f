import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildGraph } from "@/lib/domain/build-graph";
import { findingSchema } from "@/lib/schemas/finding";
import { rules } from "./index";
import { toFinding, type Rule } from "./rule";

const files = readdirSync(new URL("rules", import.meta.url)).filter((name) => !name.endsWith(".test.ts"));

/** What a rule says of its examples. */
const judge = (rule: Rule, which: "ok" | "notOk") =>
  rule.family === "graph"
    ? rule[which].map((graph) => [...rule.check(buildGraph(graph))])
    : rule[which].map((text) => [...rule.check(text)]);

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
  });

  test("gives findings of the published shape, each a sentence", () => {
    for (const report of judge(rule, "notOk").flat()) {
      const finding = findingSchema.parse(toFinding(rule, report));
      expect(finding.message).toMatch(/[.”?]$/);
      expect(finding.message).not.toMatch(/undefined|null|NaN/);
    }
  });
});
