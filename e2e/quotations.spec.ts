import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

test("a reader sees who has which words since when, and what a program laid beside it in another language", async ({
  page,
}) => {
  await page.goto("/quotations/qv-latsis-1918");
  const readings = page.getByRole("table", { name: "Readings in English" });
  await expect(readings).toContainText("(the earliest)");
  const across = page.getByRole("region", { name: "Across languages, segment by segment" });
  await expect(across).toContainText("Aligned by a program");
  await expect(across.getByRole("table").first().locator("td [lang]").first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});
