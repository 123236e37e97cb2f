import { expect, expectAccessible, test } from "./fixtures";

const question = "/questions/bloody-week-deaths";

test("a comparison is cited in the state it has, and that address gives it again, marked as a state of the record", async ({
  page,
}) => {
  await page.goto(`${question}?sort=year`);
  const whole = await page.locator("main table").first().textContent();
  await page.getByRole("link", { name: "Permanent link to this state" }).click();
  await expect(page).toHaveURL(/sort=year&recorded=20\d\d-\d\d-\d\dT/);
  await expect(page.getByRole("note").filter({ hasText: "An old state: the record as it stood" })).toBeVisible();
  expect(await page.locator("main table").first().textContent()).toBe(whole);
  await expect(page.getByText("No claim of this question was added, removed or changed.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Cite (APA, Chicago, MLA, BibTeX)" }).click();
  await expect(page.getByRole("region", { name: "APA" })).toContainText(/recorded=20\d\d-/);
  await page.goBack();
  await page.getByRole("link", { name: "Now", exact: true }).click();
  await expect(page).toHaveURL(`${question}?sort=year`);
});

test("on a day before it was on record a question says so and leads to now; a day that there is not is said to be none", async ({
  page,
}) => {
  await page.goto(`${question}?recorded=1999-12-31`);
  await expect(page.getByText("This question was not on record by the end of 31 December 1999.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "The question as it is now" }).click();
  await expect(page).toHaveURL(question);
  await page.goto(`${question}?recorded=2026-02-31`);
  await expect(page.getByRole("note").filter({ hasText: "recorded=2026-02-31" })).toBeVisible();
});
