import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

const question = "/questions/red-terror-deaths";

test("the list of questions has a figure and the counts of each", async ({ page }) => {
  await page.goto("/questions");
  await expect(page.getByRole("link", { name: "How many people did the Red Terror kill?" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Estimates by what is counted" }).first()).toBeVisible();
  await expectAccessible(page);
});

test("the counts stand above every figure, and each estimate is a row with its bound in words", async ({ page }) => {
  await page.goto(question);
  await expect(page).toHaveTitle(/How many people did the Red Terror kill/);
  const origins = page.getByText("independent origins", { exact: true });
  const table = page.getByRole("table").first();
  await expect(origins).toBeVisible();
  expect((await origins.boundingBox())!.y).toBeLessThan((await table.boundingBox())!.y);
  const row = table.getByRole("row").filter({ hasText: "other sources" });
  await expect(row).toContainText("at least 1.3 million");
  await expect(row).toContainText("unsupported");
  await expect(row).toContainText("seen in the original");
  await expect(table.getByRole("row").filter({ hasText: "by some accounts" })).toContainText("up to 1.3 million");
});

test("a filter is in the address, and the address gives the same view again", async ({ page }) => {
  await page.goto(question);
  await page.getByRole("link", { name: "seen in the original only" }).click();
  await expect(page).toHaveURL(/show=seen/, { timeout: 30_000 });
  await page.getByRole("link", { name: "year of publication" }).click();
  await expect(page).toHaveURL(/show=seen&sort=year/, { timeout: 30_000 });
  await expect(page.getByText(/^Left out:/)).toBeVisible();
  const claims = await page.locator("tr[id]").count();
  await page.reload();
  expect(await page.locator("tr[id]").count()).toBe(claims);
  expect(await page.locator("tr[id]").filter({ hasText: "seen quoted" }).count()).toBe(0);
});

test("as of 1925 later works are left out and counted", async ({ page }) => {
  await page.goto(`${question}?as-of=1925`);
  await expect(page.getByText(/in works issued after 1925/)).toBeVisible();
  await expect(page.getByText("Lethal Politics")).toHaveCount(0);
});

test("what an address says and nobody understands is ignored and said", async ({ page }) => {
  await page.goto(`${question}?as-of=soon&basis=murders&show=seen`);
  await expect(page.getByRole("note")).toContainText("as-of=soon");
  await expect(page.getByRole("note")).toContainText("basis=murders");
  expect(await page.locator("tr[id]").count()).toBeGreaterThan(5);
});

test("a view that leaves nothing says so and leads back", async ({ page }) => {
  await page.goto(`${question}?published=1800`);
  await expect(page.getByText("No estimate of this question is left by this view.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the comparison can be read, filtered by form and set side by side", async ({ page }) => {
    await page.goto(question);
    await page.getByText("More filters").click();
    await page.getByLabel("Support").selectOption("traced");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(`${question}?status=traced`);
    expect(await page.locator("tr[id]").count()).toBeGreaterThan(0);
    await page.getByRole("checkbox").nth(0).check();
    await page.getByRole("checkbox").nth(1).check();
    await page.getByRole("button", { name: "Set side by side" }).click();
    await expect(page.getByRole("article")).toHaveCount(2);
  });
});

test("the keyboard reaches the switches, a claim and its box", async ({ page }) => {
  await page.goto(question);
  await page.getByRole("link", { name: "one per origin" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/show=one-per-origin/, { timeout: 30_000 });
  await expect(page.getByText(/is a ceiling on the origins/)).toBeVisible();
  const box = page.getByRole("checkbox").first();
  await box.focus();
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
});

for (const query of ["", "?sort=year&median=yes", "?as-of=soon&status=traced"])
  test(`the comparison ${query} is accessible`, async ({ page }) => {
    await page.goto(question + query);
    await expectAccessible(page);
  });

test("on a phone nothing scrolls sideways, and dark is accessible too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  for (const path of ["/questions", question, `${question}?sort=year`]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});

test("the comparison is cited in three styles with its filters and the date of the data", async ({ page }) => {
  await page.goto(`${question}?as-of=1925`);
  await page.getByRole("link", { name: /^Cite/ }).click();
  for (const style of ["APA", "Chicago", "MLA"])
    await expect(page.getByRole("region", { name: style, exact: true })).toContainText(/Red Terror Kill.*as-of=1925/i);
  await expectAccessible(page);
});

test("the files hold what is shown", async ({ request }) => {
  const csv = await request.get(`${question}/estimates.csv?as-of=1925`);
  expect(csv.headers()["content-type"]).toContain("text/csv");
  const lines = (await csv.text()).trimEnd().split("\r\n");
  expect(lines[0]).toMatch(/^band,claim,label,.*locator,figure,low,best,high,bound,/);
  expect(lines[0]).toMatch(/unit.*counting_basis.*sighting.*support_status.*origin_family/);
  expect(lines.length).toBeGreaterThan(2);

  const svg = await (await request.get(`${question}/figure.svg?as-of=1925`)).text();
  expect(svg).toContain("How many people did the Red Terror kill?");
  expect(svg).toContain("red-terror-deaths?as-of=1925");
  expect(svg).toMatch(/Data of \d{4}-\d\d-\d\d/);

  const png = await request.get(`${question}/figure.png?sort=year`);
  expect((await png.body()).subarray(1, 4).toString("latin1")).toBe("PNG");

  const bundle = (await (await request.get(`${question}/bundle.json`)).json()) as { format: string };
  expect(bundle.format).toBe("stemma-bundle");
});

test.describe("a question that is not there", () => {
  test.use({ allowFaults: /404/ });

  test("is a page not found, and so are its files", async ({ page, request }) => {
    expect((await page.goto("/questions/how-many-angels"))?.status()).toBe(404);
    for (const file of ["estimates.csv", "bundle.json", "figure.svg", "figure.png", "side-by-side", "cite"])
      expect((await request.get(`/questions/how-many-angels/${file}`)).status()).toBe(404);
  });
});

test("an address that names a time says what changed since, and the page gives such an address for now", async ({
  page,
}) => {
  await page.goto("/questions/bloody-week-deaths?since=2000-01-01");
  const since = page.getByRole("region", { name: "Since 1 January 2000" });
  await expect(since.getByRole("link", { name: "its history" }).first()).toBeVisible();
  await page.getByRole("link", { name: "Link that will show later changes" }).click();
  await expect(page).toHaveURL(/since=20\d\d-/);
  await expect(page.getByText("No claim of this question was added, removed or changed.")).toBeVisible();
});

test("why figures disagree is counted in one way, and a reason leads to its claims side by side", async ({ page }) => {
  await page.goto("/questions/bloody-week-deaths");
  const why = page.getByRole("region", { name: "Why they disagree" });
  await expect(why.getByText(/11 pairs are left\./)).toBeVisible();
  await expect(why.getByText(/^11 pairs of like figures cannot both hold/)).toBeVisible();
  await why.getByRole("link", { name: /^Side by side\s*: A part above its whole$/ }).click();
  await expect(page).toHaveURL(/side-by-side\?claims=/);
});
