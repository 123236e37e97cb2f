import { expect, expectAccessible, test } from "./fixtures";

test("a reader sees everything that hangs on a source, how far, and what would still stand", async ({ page }) => {
  await page.goto("/sources/src-latsis-1920/impact");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What hangs on Latsis 1920");
  await expect(page.getByText(/rests? on it, .* would still reach an origin by another chain/)).toBeVisible();
  const rows = page.getByRole("table").getByRole("row");
  expect(await rows.count()).toBeGreaterThan(3);
  await expect(rows.nth(1).getByRole("cell").last()).toHaveText("1");
  await expectAccessible(page);
  await rows.nth(1).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/claims\//);
});
