import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Refusal } from "../refusal";
import { readEstimatesCommand } from "./read-estimates";

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-estimates-"));
  printed = [];
  vi.spyOn(process.stdout, "write").mockImplementation((chunk, ...rest) => {
    printed.push(String(chunk));
    rest.forEach((done) => typeof done === "function" && done());
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function run(lines: string) {
  const file = join(folder, "texts.jsonl");
  writeFileSync(file, lines);
  await readEstimatesCommand().exitOverride().parseAsync([file], { from: "user" });
  return printed.map((line) => JSON.parse(line) as { id: unknown; estimates: unknown[] });
}

test("each line of input has one line of output, with null where a side is open", async () => {
  const answers = await run(
    '{"id":1,"text":"At least 10,000 people died.","lang":"en"}\n\n{"id":"b","text":"Nichts.","lang":"de"}\n',
  );
  expect(answers.map(({ id }) => id)).toEqual([1, "b"]);
  expect(answers[0]!.estimates).toEqual([
    {
      start: 0,
      end: 15,
      low: 10_000,
      high: null,
      best: null,
      bound: "atLeast",
      unit: "people",
      term: "deaths",
      words: "At least 10,000",
    },
  ]);
  expect(answers[1]!.estimates).toEqual([]);
});

test.each([
  ["{bad", /line 2, is not JSON/],
  ['{"id":1}', /line 2, is not \{id, text, lang\?\}: text/],
])("a bad line, %s, is refused by its number", async (line, message) => {
  const refused = run(`{"id":1,"text":"x"}\n${line}\n`);
  await expect(refused).rejects.toThrow(Refusal);
  await expect(refused).rejects.toThrow(message);
});

test("a file that isn't there is refused by its name", async () => {
  const refused = readEstimatesCommand()
    .exitOverride()
    .parseAsync([join(folder, "none")], { from: "user" });
  await expect(refused).rejects.toThrow(/none cannot be read/);
});
