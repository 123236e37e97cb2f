import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

const article = "/documents/metapedia-red-terror";

test.describe("the article under examination", () => {
  test("shows the three markers that point nowhere", async ({ page }) => {
    await page.goto(`${article}?rule=dangling-marker`);
    const notes = page.locator(".note");
    await expect(notes).toHaveCount(3);
    for (const marker of ["[1]", "[2]", "[3]"])
      await expect(notes.filter({ hasText: `${marker} points nowhere` })).toHaveCount(1);
  });

  test("asks for Volkov's work, for the other sources, and which bound 1.3 million has", async ({ page }) => {
    await page.goto(article);
    const note = (rule: string, words: string) =>
      page.locator(".note").filter({ hasText: rule }).filter({ hasText: words });
    await expect(note("attribution-without-work", "Volkov").first()).toBeVisible();
    await expect(note("vague-attribution", "Other sources").first()).toBeVisible();
    const bounds = note("conflicting-bounds", "1.3 million");
    await expect(bounds).toContainText("at least 1.3 million");
    await expect(bounds).toContainText("up to 1.3 million");
    await bounds.getByRole("link", { name: /The other place/ }).click();
    await expect(page.locator(":target")).toContainText("1,3 million");
  });

  test("keeps the words as they are, set as headings, quotations and lists", async ({ page }) => {
    await page.goto(article);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("“Red Terror”, Metapedia");
    await expect(page.getByRole("heading", { level: 2, name: "Death Toll" })).toBeVisible();
    await expect(page.getByRole("blockquote").filter({ hasText: "Comrades!" })).toContainText("Publish their names.");
    await expect(page.getByRole("listitem").filter({ hasText: "17 July 1918 Members of Cheka" })).toBeVisible();
    await expect(page.locator(".reader [lang=en]").first()).toBeAttached();
  });

  test("leads from an assertion to its claim in one click", async ({ page }) => {
    await page.goto(article);
    await page.locator(".mark").filter({ hasText: "at least 1,3 million" }).click();
    await expect(page).toHaveURL(/\/claims\//);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("is filtered by rule and by kind in its address", async ({ page }) => {
    await page.goto(article);
    const all = await page.locator("[data-passage]").count();
    await page
      .getByRole("navigation", { name: "Findings by rule" })
      .getByRole("link", { name: /^vague-attribution/ })
      .click();
    await expect(page).toHaveURL(/rule=vague-attribution/);
    await expect(page.getByRole("link", { name: /^vague-attribution/ }).first()).toHaveAttribute(
      "aria-current",
      "true",
    );
    const some = await page.locator("[data-passage]").count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.goto(`${article}?kind=estimate`);
    await expect(page.getByRole("link", { name: /^estimate/ })).toHaveAttribute("aria-current", "true");
    await expect(page.locator("[data-passage]").filter({ hasText: "two million" })).toHaveCount(1);
  });

  test("the keys j and k go to the next and the previous assertion", async ({ page }) => {
    await page.goto(article);
    await page.waitForFunction(() => document.readyState === "complete");
    await expect(async () => {
      await page.keyboard.press("j");
      expect(new URL(page.url()).hash).toMatch(/^#p\d+$/);
    }).toPass();
    const first = new URL(page.url()).hash;
    await page.keyboard.press("j");
    const second = new URL(page.url()).hash;
    expect(second).not.toBe(first);
    await expect(page.locator(second)).toBeFocused();
    await expect(page.locator(second)).toBeInViewport();
    await page.keyboard.press("k");
    expect(new URL(page.url()).hash).toBe(first);
  });

  test("keeps the compilers' assessment folded away, and attributes it", async ({ page }) => {
    await page.goto(`${article}?notes=all`);
    const details = page.locator(".note details").first();
    await expect(details.getByText("The ground of it")).toBeHidden();
    await details.getByText("Assessment").click();
    await expect(details).toContainText("The ground of it");
  });

  test("is accessible, on a telephone too, light and dark", async ({ page }) => {
    await page.goto(article);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`${article}?notes=all`);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    const note = await page.locator(".note").first().boundingBox();
    const words = await page
      .locator(".reader-row", { has: page.locator(".note") })
      .first()
      .locator(".reader-words")
      .boundingBox();
    expect(note!.y).toBeGreaterThanOrEqual(words!.y + words!.height);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the text, its notes, the filters and the way to the next note are there", async ({ page }) => {
    await page.goto(`${article}?rule=vague-attribution`);
    await expect(page.locator(".note").first()).toContainText("vague-attribution");
    await page
      .getByRole("link", { name: /^Next note/ })
      .first()
      .click();
    await expect(page.locator(".note:target")).toBeVisible();
    await page.getByRole("link", { name: "next", exact: false }).and(page.locator("[aria-keyshortcuts=j]")).click();
    await expect(page.locator(".mark:target")).toBeInViewport();
  });
});

test("the texts are listed, and an unknown one is a 404", async ({ page, request }) => {
  await page.goto("/documents");
  await expectAccessible(page);
  await page.getByRole("link", { name: "“Red Terror”, Metapedia" }).click();
  await expect(page).toHaveURL(new RegExp(article));
  expect((await request.get("/documents/nobody")).status()).toBe(404);
  expect((await request.get("/documents/nobody/annotations.json")).status()).toBe(404);
});

test("the passages are W3C annotations whose positions are those of the exact words", async ({ request }) => {
  const response = await request.get(`${article}/annotations.json`);
  expect(response.headers()["content-type"]).toContain("application/ld+json");
  const collection = await response.json();
  expect(collection).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    total: 100,
  });
  for (const { target } of collection.first.items) {
    const [quote, position] = target.selector;
    expect(Array.from(quote.exact as string)).toHaveLength(position.end - position.start);
  }
});
