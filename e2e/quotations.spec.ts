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

test("a quotation's reporter is not compared, and its findings, its text and the other passages of its letter are there", async ({
  page,
}) => {
  await page.goto("/quotations/qv-latsis-1918");
  await expect(page.getByText("Its reporter’s own words, not compared:")).toBeVisible();
  const across = page.getByRole("region", { name: /^Across languages/ });
  await expect(across).toBeVisible();
  await expect(across.getByText("said Cheka leader")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Findings" }).getByText("dead-end").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Read it in the text" }).first()).toHaveAttribute(
    "href",
    /^\/documents\/.*#p\d+$/,
  );
  await page.goto("/quotations/qv-penza-hang");
  await page
    .getByRole("region", { name: "Of the same text" })
    .getByRole("link", { name: /postscript/ })
    .click();
  await expect(page).toHaveURL(/qv-penza-ps$/);
});
