import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingEntries } from "./complete-lock.mjs";
import { inRoot } from "./paths";

const text = readFileSync(inRoot("package-lock.json"), "utf8");
const lock = JSON.parse(text) as { packages: Record<string, { resolved?: string; version?: string }> };

test("every platform's optional packages are in the lock, so that npm ci works there (npm run lock adds them)", () => {
  expect(missingEntries(lock.packages)).toEqual([]);
});

test("the lock names no registry to download from", () => {
  expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved)).toEqual([]);
});

test("a missing platform package is found, one nested below its parent is not missing", () => {
  const packages = {
    "node_modules/a": { optionalDependencies: { "a-linux": "1.0.0", "a-darwin": "1.0.0" } },
    "node_modules/a/node_modules/a-linux": { version: "1.0.0" },
  };
  expect(missingEntries(packages)).toEqual([{ parent: "node_modules/a", name: "a-darwin", range: "1.0.0" }]);
});
