import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkedTextSchema } from "@/lib/schemas/check";
import { root } from "../paths";

let folder: string;
const draft = "About 6,300 people were shot in Petrograd in 1918. The town fell in May 1918.\n";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stemma-check-"));
  await writeFile(join(folder, "draft.txt"), draft);
  await writeFile(
    join(folder, "clean.md"),
    "The town fell in May 1918.[^1]\n\n[^1]: G. Leggett, The Cheka (Oxford, 1981), p. 17.\n",
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs `stemma check` as a reader does. */
function check(args: string[], input = ""): Promise<{ code: number; out: string; error: string }> {
  return new Promise((done) => {
    const script = ["--conditions=react-server", "--import", "tsx", "cli/stemma.ts", "check", ...args];
    const child = execFile(process.execPath, script, { cwd: root }, (failure, out, error) =>
      done({ code: typeof failure?.code === "number" ? failure.code : 0, out, error }),
    );
    child.stdin!.end(input);
  });
}

test("a report quotes the line with a caret under the place, and findings give exit code 1", async () => {
  const { code, out } = await check([join(folder, "draft.txt")]);
  expect(code).toBe(1);
  expect(out).toContain("1:1  error  uncited-estimate");
  expect(out).toMatch(/\| About 6,300 people were shot[^\n]*\n {4}\| \^{50}\n/);
}, 60_000);

test("a text without findings gives 0, a missing file 2, an unknown rule 2", async () => {
  expect((await check([join(folder, "clean.md")])).code).toBe(0);
  expect(await check([join(folder, "none.txt")])).toMatchObject({
    code: 2,
    error: expect.stringContaining("there is no such file"),
  });
  expect(await check(["--rule", "uncited-estimat", join(folder, "draft.txt")])).toMatchObject({
    code: 2,
    error: expect.stringContaining("There is no rule"),
  });
}, 60_000);

test("JSON is one object a text, for a folder one a line; --fail-on never gives 0", async () => {
  const { code, out } = await check(["--format", "json", "--fail-on", "never", folder]);
  expect(code).toBe(0);
  const texts = out
    .trim()
    .split("\n")
    .map((line) => checkedTextSchema.parse(JSON.parse(line)));
  expect(texts.map(({ file, findings }) => [file.split("/").at(-1), findings.length])).toEqual([
    ["clean.md", 0],
    ["draft.txt", 2],
  ]);
}, 60_000);

test("against an earlier report, or the earlier text itself, only what is new is found", async () => {
  const newer = `${draft}At least 90 people were drowned in Perm in 1919.\n`;
  await writeFile(join(folder, "report.json"), (await check(["--format", "json", join(folder, "draft.txt")])).out);
  for (const baseline of ["report.json", "draft.txt"]) {
    const { out, code } = await check(["--format", "json", "--baseline", join(folder, baseline), "-"], newer);
    expect(code).toBe(1);
    expect(checkedTextSchema.parse(JSON.parse(out)).findings.map(({ message }) => message)).toEqual([
      "No source is given for “At least 90” (people).",
    ]);
  }
}, 120_000);

test("SARIF says which unit its columns count, and CSV has a line a finding", async () => {
  const sarif = JSON.parse((await check(["--format", "sarif", join(folder, "draft.txt")])).out) as {
    runs: { columnKind: string; results: { ruleId: string; kind: string; locations: object[] }[] }[];
  };
  expect(sarif.runs[0]!.columnKind).toBe("unicodeCodePoints");
  expect(sarif.runs[0]!.results.map(({ ruleId }) => ruleId)).toEqual(["uncited-estimate", "uncited-assertion"]);
  expect(
    (await check(["--format", "csv", "--level", "error", join(folder, "draft.txt")])).out.trim().split("\r\n"),
  ).toHaveLength(2);
}, 60_000);
