import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

test("the queue is narrowed by level and rule in its address, and leads to the claim and to the place in the text", async ({
  page,
}) => {
  await page.goto("/findings");
  await expect(page.getByText(/^\d+ findings/)).toBeVisible();
  await page
    .getByRole("navigation", { name: "Level" })
    .getByRole("link", { name: /^error/ })
    .click();
  await expect(page).toHaveURL(/level=error/);
  await page
    .getByRole("navigation", { name: "Rule" })
    .getByRole("link", { name: /^conflicting-bounds/ })
    .click();
  await expect(page).toHaveURL(/rule=conflicting-bounds/);
  const row = page.locator("main ol > li");
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("Which of the two does the source say?");
  await row.getByRole("link", { name: /^In the text/ }).click();
  await expect(page).toHaveURL(/\/documents\/metapedia-red-terror\?at=\d+#p\d+$/);
  await expect(page.locator(":target")).toBeInViewport();
});

test("a choice that nothing answers says so", async ({ page }) => {
  await page.goto("/findings?rule=circular-citation&level=cannotCheck");
  await expect(page.getByText("No finding matches this choice.")).toBeVisible();
  await page.getByRole("link", { name: "All findings" }).click();
  await expect(page).toHaveURL(/\/findings$/);
});

test("a rule that there is none is said to be ignored, and all findings are shown", async ({ page }) => {
  await page.goto("/findings?rule=no-such-rule");
  await expect(page.getByText(/^Not understood, and ignored:/)).toContainText("no-such-rule");
  await expect(page.getByText("No finding matches this choice.")).toBeHidden();
});

test("pages of findings follow one another", async ({ page }) => {
  await page.goto("/findings");
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByText(/^Page 2 of/)).toBeVisible();
});

test("a rule says why it asks, shows what it flags and what it does not, and when not to use it", async ({ page }) => {
  await page.goto("/rules");
  await expectAccessible(page);
  await page.getByRole("link", { name: "vague-attribution", exact: true }).click();
  await expect(page).toHaveURL(/\/rules\/vague-attribution$/);
  for (const name of ["Flagged", "Not flagged", "When not to use it", "What it finds now"])
    await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  await expectAccessible(page);
});

test("every rule has its page, and an unknown one is a 404", async ({ page, request }) => {
  await page.goto("/rules");
  const addresses = await page
    .locator("main li a[href^='/rules/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  expect(addresses.length).toBeGreaterThan(12);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  expect((await request.get("/rules/nobody")).status()).toBe(404);
});

test("an import is one line of the history with its counts, and each of its rows can be read", async ({ page }) => {
  await page.goto("/history");
  await expect(page.getByText(/claims added/).first()).toBeVisible();
  await page
    .getByRole("link", { name: /^All [\d,]+ rows$/ })
    .last()
    .click();
  await expect(page).toHaveURL(/change=\d+/);
  await page.getByRole("navigation", { name: "Rows" }).getByRole("link", { name: "citations" }).click();
  await page.getByText("What was entered").first().click();
  await expect(page.locator("details[open] dt").filter({ hasText: "intent" }).first()).toBeVisible();
});

test("the history of a claim has what belongs to it", async ({ page }) => {
  await page.goto("/findings?rule=conflicting-bounds");
  const href = await page.locator("main ol a[href^='/claims/']").first().getAttribute("href");
  await page.goto(`/history?record=${href!.slice(1)}`);
  await expect(page.getByText(/1 claim added, .*1 estimate added/)).toBeVisible();
  await expectAccessible(page);
});

for (const path of ["/findings", "/history", "/about", "/rules/bound-drift"])
  test(`${path} is accessible, and fits a telephone in the dark`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveTitle(/ · Stemma$/);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
