import { readFile } from "node:fs/promises";
import { expect, expectAccessible, test } from "./fixtures";

const article = "/documents/metapedia-red-terror";

test.describe("what Stemma reads in a text", () => {
  test("stands beside what people recorded, said to be a reading, with the recorded claims linked", async ({
    page,
  }) => {
    await page.goto(article);
    await page.getByRole("link", { name: "what Stemma reads in it" }).click();
    await expect(page).toHaveURL(/read=all/);
    await expect(page.getByText("the marks are Stemma’s reading of them")).toBeVisible();
    const note = page
      .locator(".note")
      .filter({ hasText: "vague-attribution" })
      .filter({ hasText: "Other sources" })
      .first();
    await expect(note.getByRole("link", { name: /^(?:The claim|Claim \d+): / }).first()).toBeVisible();
    await expect(page.getByText("No reference list stands in the text.")).toBeVisible();
  });

  test("a quotation is held against the wordings on record, word by word", async ({ page }) => {
    await page.goto(`${article}?read=all`);
    await expect(page.getByRole("heading", { name: "Known wordings" })).toBeVisible();
  });
});

test.describe("preparing a claim", () => {
  test("one click fills it in from the words; what is wrong is said beside its field; saved, it is unchecked, and undone", async ({
    page,
  }) => {
    await page.goto(`${article}?read=all&kind=estimate`);
    const note = page.locator(".note").filter({ hasText: "Volkov" }).first();
    await note.getByRole("link", { name: /Prepare a claim/ }).click();
    await expect(page).toHaveURL(/\/claims\/new\?document=metapedia-red-terror&start=\d+&end=\d+/);
    await expect(page.getByRole("heading", { name: "Prepare a claim" })).toBeVisible();
    await expect(page.getByLabel("Kind")).toHaveValue("estimate");
    const [low, best, high] = await Promise.all(
      ["Low", "Best", "High"].map((name) => page.getByLabel(name, { exact: true }).inputValue()),
    );
    expect(`${low}${best}${high}`).toMatch(/^\d+$/);
    await expectAccessible(page);
    await page.getByLabel("Best", { exact: true }).fill("many");
    await page.getByRole("button", { name: "Save the claim" }).click();
    await expect(page.getByText("Write a whole number in digits")).toBeVisible();
    await expect(page.getByText("Say why, in a few words.")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Best", { exact: true }).fill(best!);
    await page.getByLabel("Short name for lists").fill("a figure prepared by a test");
    await page.getByLabel("Why it is saved").fill("to see");
    await page.getByRole("button", { name: "Save the claim" }).click();
    await expect(page.getByText("The claim is saved. Nobody has checked it yet.")).toBeVisible();
    await expect(page.getByText("unsupported").first()).toBeVisible();
    const claim = page.url().replace(/\?.*/, "");
    await page.getByRole("link", { name: /undo/ }).click();
    await page.getByLabel("Why", { exact: true }).fill("only a test");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("only a test");
    expect((await page.request.get(claim)).status()).toBe(404);
  });

  test("a claim on the same words is named, and a place that is none is told", async ({ page }) => {
    await page.goto(`${article}?notes=all`);
    await page
      .getByRole("link", { name: /Prepare a claim/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: "On record already" })).toBeVisible();
    await expect(page.getByText("from the very same words").first()).toBeVisible();
    for (const [query, words] of [
      ["", "A claim is prepared from a passage of a stored text"],
      ["?start=1&end=2", "The address names no text."],
      ["?document=nobody&start=1&end=2", "There is no text “nobody”."],
      ["?document=metapedia-red-terror&start=a&end=2", "does not say where the passage begins"],
      ["?document=metapedia-red-terror&start=5&end=2", "A passage that begins at 5 and ends at 2 holds no words."],
      ["?document=metapedia-red-terror&start=5&end=9000", "at most 4,000"],
      ["?document=metapedia-red-terror&start=900000&end=900010", "The passage ends behind the text"],
    ] as const) {
      await page.goto(`/claims/new${query}`);
      await expect(page.getByText(words)).toBeVisible();
    }
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });
    test("the claim is taken away as a bundle", async ({ page }) => {
      await page.goto(`${article}?read=all&rule=uncited-estimate`);
      await page
        .getByRole("link", { name: /Prepare a claim/ })
        .first()
        .click();
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download it as a bundle (JSON)" }).click();
      const bundle = JSON.parse(await readFile(await (await waiting).path(), "utf8"));
      expect(bundle).toMatchObject({ format: "stemma-bundle", claims: [{ source: "src-seed-metapedia" }] });
    });
  });
});

for (const [read, rule] of [
  ["recorded", "missing"],
  ["all", "sweeping"],
] as const)
  // prettier-ignore
  test.describe(`setting a finding aside, ${read}`, () => {
    test.use({ javaScriptEnabled: false });
    test(`needs a reason, is shown with it, and is brought back (${rule}), without script and by keyboard`, async ({ page }) => {
      await page.goto(`${article}?read=${read}`);
      const links = page.getByRole("link", { name: /^Set aside the finding of/ });
      await links.last().focus();
      await page.keyboard.press("Enter");
      const why = page.getByLabel("Why does it not apply here?");
      await why.fill("   ");
      await page.getByRole("button", { name: "Set aside", exact: true }).click();
      await expect(page.getByText("Say why it does not apply here.")).toBeVisible();
      await why.fill("Read in the preface.");
      await page.getByLabel("Your name, if you like").fill("Ada");
      await page.getByRole("button", { name: "Set aside", exact: true }).click();
      const aside = page.locator(".note").filter({ hasText: /Set aside by Ada on .*: Read in the preface\./ });
      await expect(aside).toBeVisible();
      await aside.getByRole("button", { name: /Bring back/ }).click();
      await expect(page.getByText("Read in the preface.")).toHaveCount(0);
    });
  });
