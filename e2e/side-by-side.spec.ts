import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

const path = "/questions/red-terror-deaths/side-by-side";
const three = `${path}?claims=rt-seed-1300000-min,rt-seed-1300000-max,rt-wp2017-1300000`;

test("one number with three bounds: what differs is said, and the words that differ are marked", async ({ page }) => {
  await page.goto(three);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1.3 million, three times");
  await expect(page.getByText(/^These differ in/)).toContainText("bound (at least; up to; could be)");
  await expect(page.getByRole("article")).toHaveCount(3);
  await expect(page.getByRole("article").first().locator("mark")).toContainText("Other sources state at least");
  await expect(page.getByText(/A and B: not like for like/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Findings" })).toContainText("conflicting-bounds");
  await expectAccessible(page);
});

test("a foreign wording keeps its language, and a translation that nobody recorded is said to be none", async ({
  page,
}) => {
  await page.goto(`${path}?claims=rt-ratkovsky-8000,rt-werth-10-15`);
  await expect(page.locator("blockquote[lang=ru]")).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText("none recorded");
});

test("claims chosen by boxes and claims named in one parameter give the same page", async ({ page }) => {
  await page.goto(`${path}?claims=rt-seed-1300000-min&claims=rt-seed-1300000-max`);
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("one claim, six claims and claims that are not there are answered in words", async ({ page }) => {
  await page.goto(`${path}?claims=rt-seed-1300000-min`);
  await expect(page.getByText(/Two to five claims can stand side by side. One is chosen./)).toBeVisible();
  await page.goto(`${path}?claims=a,b,c,d,e,f`);
  await expect(page.getByText(/6 are chosen/)).toBeVisible();
  await page.goto(`${path}?claims=rt-seed-1300000-min,no-such-claim,rt-seed-1300000-max`);
  await expect(page.getByRole("note")).toContainText("no-such-claim");
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.goto(path);
  await expect(page.getByText(/None is chosen/)).toBeVisible();
});

test("on a phone the claims stand one under the other", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(three);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const [a, b] = await page.getByRole("article").all();
  expect((await b!.boundingBox())!.y).toBeGreaterThan((await a!.boundingBox())!.y + 100);
});
