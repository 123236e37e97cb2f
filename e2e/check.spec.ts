import { readFile } from "node:fs/promises";
import { expect, expectAccessible, test } from "./fixtures";

const text =
  "About 6,300 people were shot in Petrograd in 1918. Other sources state at least 1,3 million.\n\nThe town fell in May 1918.[1]";

test("a pasted text comes back with its findings beside it, and can be filtered by rule", async ({ page }) => {
  await page.goto("/check");
  await page.getByLabel("Text", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  const result = page.getByRole("region", { name: "Pasted text" });
  await expect(result).toContainText("3 assertions");
  const note = result.getByRole("listitem").filter({ hasText: "uncited-estimate" });
  await expect(note).toContainText("No source is given for “About 6,300 people");
  await page.getByRole("radio", { name: /vague-attribution/ }).check({ force: true });
  await expect(note).toBeHidden();
  await expect(result.getByRole("listitem").filter({ hasText: "vague-attribution" })).toBeVisible();
  await expectAccessible(page);
});

test("a file is read, and what cannot be checked is never passed", async ({ page }) => {
  await page.goto("/check");
  const file = { name: "draft.md", mimeType: "text/markdown", buffer: Buffer.from(`# A draft\n\n${text}`) };
  await page.getByLabel(/Or a file/).setInputFiles(file);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  const result = page.getByRole("region", { name: "draft.md" });
  await expect(result.getByRole("heading", { name: "What could not be checked" })).toBeVisible();
  await expect(result).toContainText("The text has no reference list");
});

test("nothing given is told in a sentence", async ({ page }) => {
  await page.goto("/check");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText("Nothing was given: paste a text, or choose a file.")).toBeVisible();
  await expectAccessible(page);
});

test("an example has an address of its own, and its findings can be taken away in four formats", async ({ page }) => {
  await page.goto("/check?document=metapedia-red-terror");
  await expect(page.getByRole("region", { name: "“Red Terror”, Metapedia" })).toContainText(
    "No reference list stands in the text.",
  );
  for (const [name, pattern] of [
    ["Markdown", /^# metapedia-red-terror/],
    ["CSV", /^file,line,column/],
    ["JSON", /^\{\s*"file": "metapedia-red-terror"/],
    ["SARIF", /"columnKind": "unicodeCodePoints"/],
  ] as const) {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    expect(await readFile(await (await waiting).path(), "utf8")).toMatch(pattern);
  }
  await expectAccessible(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a text is sent as a form, and the page comes back with the result", async ({ page }) => {
    await page.goto("/check");
    await page.getByLabel("Text", { exact: true }).fill(text);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect(page.getByRole("region", { name: "Pasted text" })).toContainText("uncited-estimate");
  });
});
