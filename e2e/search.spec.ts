import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

test("home says what this is, shows every question with its figure, and leads to the search", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Contested figures, compared by their sources");
  await expect(page.getByRole("link", { name: "How many people did the Red Terror kill?" })).toBeVisible();
  await expect(page.getByText("Other sources state at least 1,3 million")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("searchbox").fill("Melgounov");
  await page.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/\/search\?q=Melgounov/);
});

test("the key / leads to the search field, and to the search where a page has none", async ({ page }) => {
  await page.goto("/rules");
  await page.keyboard.press("/");
  await expect(page).toHaveURL(/\/search$/);
  await expect(page.getByRole("searchbox")).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("1/2");
  await expect(page.getByRole("searchbox")).toHaveValue("1/2");
});

for (const name of ["Мельгунов", "Melgunov", "Melgounov", "Melgunoff"])
  test(`Melgunov is found as ${name}, with his works and his claims`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(name)}`);
    await expect(
      page.getByRole("region", { name: "Agents" }).getByRole("link", { name: "S. P. Melgunov" }),
    ).toBeVisible();
    await expect(
      page.getByRole("region", { name: "Sources" }).getByRole("link", { name: "The Red Terror in Russia" }),
    ).toBeVisible();
    await expect(page.getByRole("region", { name: "Claims" }).getByText("who says it").first()).toBeVisible();
  });

test("a figure is found with its bounds kept, and open ends stand apart", async ({ page }) => {
  await page.goto("/search?q=1.3+million");
  const claims = page.getByRole("region", { name: "Claims" });
  await expect(claims.getByText("at least 1.3 million", { exact: true })).toBeVisible();
  await expect(claims.getByText("up to 1.3 million", { exact: true })).toBeVisible();
  await expect(page.getByText("Read as a quantity of 1.3 million")).toBeVisible();
  await page.getByRole("link", { name: /^\d+ claims$/ }).click();
  await expect(page).toHaveURL(/openEnds=1/);
  await expect(page.getByText("only its open end reaches there").first()).toBeVisible();
});

test("a period narrows a figure, and facets stay in the address", async ({ page }) => {
  await page.goto("/search?q=1+to+2+million%2C+1917-22");
  await expect(page.getByText("a quantity from 1 million to 2 million and a period from 1917 to 1922")).toBeVisible();
  await page.getByRole("link", { name: /^seen in the original \d+$/ }).click();
  await expect(page).toHaveURL(/sighting=original/);
  const claims = page.getByRole("region", { name: "Claims" });
  await expect(claims.getByText("seen in the original").first()).toBeVisible();
  await expect(claims.getByText("seen quoted")).toHaveCount(0);
});

test("what alone is to be counted is found with its parts and what names it in its words, each with its reason", async ({
  page,
}) => {
  await page.goto("/search?q=overlaps+0.5-2+million%2C+1918-22%2C+executions+only");
  const claims = page.getByRole("region", { name: "Claims" });
  await expect(claims.getByText("counts executions").first()).toBeVisible();
  await expect(claims.getByText("its words name it; what it counts is a rate").first()).toBeVisible();
  await expect(claims.getByText("about 1.5 million").first()).toBeVisible();
});

test("facets say what each would leave, hold together, and are taken back one by one", async ({ page }) => {
  await page.goto("/search?q=1+to+2+million%2C+1917-22");
  const claims = page.getByRole("region", { name: "Claims" });
  const choice = page.getByRole("link", { name: /^killings \d+$/ });
  const left = Number(/\d+$/.exec((await choice.textContent())!.trim())![0]);
  await choice.click();
  await expect(page).toHaveURL(/basis=killings/);
  await expect(choice).toHaveAttribute("aria-current", "true");
  await expect(claims.getByRole("listitem")).toHaveCount(left);
  await page.getByRole("link", { name: /^seen quoted \d+$/ }).click();
  await expect(page).toHaveURL(/basis=killings&sighting=quoted/);
  await expect(claims.getByText("seen quoted").first()).toBeVisible();
  await expect(claims.getByText("seen in the original")).toHaveCount(0);
  await page.getByRole("list", { name: "Counts" }).getByRole("link", { name: "all", exact: true }).click();
  await expect(page).toHaveURL(/\?q=[^&]*&sighting=quoted$/);
  await page.goBack();
  await expect(page).toHaveURL(/basis=killings/);
});

test("a number that stands only in the words of a claim is found too", async ({ page }) => {
  await page.goto("/search?q=1,825,000");
  await expect(
    page.getByRole("region", { name: "Claims" }).getByText("the number stands in its words").first(),
  ).toBeVisible();
});

test("a search that finds nothing says what to do, and hostile text does no harm", async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent("<script>alert(1)</script> xyzzyplugh %_\\")}`);
  await expect(page.getByText("Nothing recorded matches.")).toBeVisible();
});

test("the search works without script, on a phone, and for a screen reader", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto("/search?q=hostages");
  await expect(page.getByRole("region", { name: "Claims" }).getByRole("link").first()).toBeVisible();
  await context.close();
});

test("search and home pass axe on a phone, in the dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/", "/search?q=Melgunov"]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});

test.describe("a page that is not there", () => {
  test.use({ allowFaults: /404/ });
  test("answers 404 and says where to go on", async ({ page }) => {
    const response = await page.goto("/claims/no-such-claim");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  });
});

test("of many works the first ten stand there, with how many there are, and a link shows the others", async ({
  page,
}) => {
  await page.goto("/search?q=terror");
  const sources = page.getByRole("region", { name: "Sources" });
  const count = Number(await sources.getByRole("heading").locator("span").textContent());
  expect(count).toBeGreaterThan(10);
  await expect(sources.getByRole("listitem")).toHaveCount(10);
  await expect(sources.getByText(`${count - 10} more.`)).toBeVisible();
  await sources.getByRole("link", { name: `Show all ${count}` }).click();
  await expect(page).toHaveURL(/[?&]all=sources#sources$/);
  await expect(sources.getByRole("listitem")).toHaveCount(count);
});
