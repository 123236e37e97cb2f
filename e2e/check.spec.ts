import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
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
  await expect(note).toContainText("No source is given for “About 6,300”");
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

test.describe("keeping a text", () => {
  /** A text that nobody has kept before: its year tells it from those of other runs. */
  const fresh = () => `Draft ${Date.now()}${Math.random()}\n\n${text}`;
  const check = async (page: Page, words: string) => {
    await page.goto("/check");
    await page.getByLabel("Text", { exact: true }).fill(words);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByText("Keep it as a document").click();
  };

  test("what is missing is said beside its field; then it has a page, read by Stemma, and can be undone", async ({
    page,
  }) => {
    const words = fresh();
    await check(page, words);
    await page.getByLabel("Title", { exact: true }).fill("A draft about Perm");
    await page.getByLabel("Date", { exact: true }).fill("in spring");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await expect(page.getByText("This is not an EDTF date")).toBeVisible();
    await expect(page.getByText("Say why, in a few words.")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Date", { exact: true }).fill("1925~");
    await page.getByLabel("Why it is kept").fill("for the seminar");
    await page.getByLabel("Your name, if you like").fill("Ada");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await expect(page).toHaveURL(/\/documents\/[a-z0-9-]+\?kept=\d+/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A draft about Perm");
    await expect(page.getByText("recorded by nobody")).toBeVisible();
    await expect(page.locator(".note").filter({ hasText: "uncited-estimate" })).toBeVisible();
    await expectAccessible(page);
    const address = page.url().replace(/\?.*/, "");
    await page.getByRole("link", { name: "Set aside the finding of uncited-estimate" }).click();
    await expect(page.getByLabel("Why does it not apply here?")).toBeFocused();
    await expectAccessible(page);

    await check(page, words);
    await page.getByLabel("Title", { exact: true }).fill("The same again");
    await page.getByLabel("Why it is kept").fill("once more");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByRole("link", { name: "A draft about Perm" }).click();
    await expect(page).toHaveURL(address);

    await page.goto(`/history?record=${new URL(address).pathname.slice(1)}`);
    await expect(page.getByText("for the seminar")).toBeVisible();
    await expect(page.getByText("Ada", { exact: true })).toBeVisible();
  });

  test("a newer version is chosen by a search, and undone", async ({ page }) => {
    await check(page, fresh());
    await page.getByLabel("Title", { exact: true }).fill("A text of two versions");
    await page.getByLabel("Why it is kept").fill("the first");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await expect(page).toHaveURL(/kept=/);
    const first = new URL(page.url()).pathname;
    await check(page, fresh());
    await page.getByLabel("a newer version of a stored text").check();
    await page.getByLabel("Find the stored text: its title, maker or site").fill(first.replace("/documents/", ""));
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await page.getByRole("radio", { name: /A text of two versions/ }).check();
    await page.getByLabel("Why it is kept").fill("the second");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await expect(page.getByRole("heading", { name: "From the earlier version" })).toBeVisible();
    const second = new URL(page.url()).pathname;
    await page.getByRole("link", { name: /undo/ }).click();
    await page.getByLabel("Why", { exact: true }).fill("a slip");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("undone: a slip");
    await expectAccessible(page);
    expect((await page.request.get(second)).status()).toBe(404);
    expect((await page.request.get(first)).status()).toBe(200);
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });
    test("the form comes back with the text still in it, and keeps it", async ({ page }) => {
      await check(page, fresh());
      await page.getByLabel("Title", { exact: true }).fill("Kept without script");
      await page.getByRole("button", { name: "Keep", exact: true }).click();
      await expect(page.getByText("Say why, in a few words.")).toBeVisible();
      await page.getByLabel("Why it is kept").fill("to see");
      await page.getByRole("button", { name: "Keep", exact: true }).click();
      await expect(page).toHaveURL(/\/documents\/.*kept=/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kept without script");
    });
  });

  test("a form of another site keeps nothing", async ({ request, baseURL }) => {
    const html = await (await request.get("/check?document=invented")).text();
    const action = /name="(\$ACTION_REF_\d+|\$ACTION_ID_[0-9a-f]+)"/.exec(html)?.[1];
    expect(action).toBeTruthy();
    const response = await request.post("/check", {
      headers: { Origin: "https://elsewhere.example", Host: new URL(baseURL!).host },
      multipart: { [action!]: "", text: "x", as: "work", title: "x", why: "x" },
    });
    expect(response.status()).toBeGreaterThanOrEqual(400);
  });
});
