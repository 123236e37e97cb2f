import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

const question = "/questions/red-terror-deaths";
const beside = `${question}/side-by-side?claims=rt-seed-1300000-min,rt-seed-1300000-max,rt-wp2017-1300000`;

const heads = "table:has(#rt-werth-10-15) thead th";

test("the table's columns are hidden, added and put in order by a form, and the address keeps them", async ({
  page,
}) => {
  await page.goto(`${question}?show=seen`);
  await page.getByText("Columns", { exact: true }).click();
  await page.getByRole("combobox", { name: "What is counted" }).selectOption("hidden");
  await page.getByRole("combobox", { name: "Page", exact: true }).selectOption("1st");
  await page.getByRole("button", { name: "Apply" }).last().click();
  await expect(page).toHaveURL(`${question}?show=seen&columns=page,scale,figure,grounds#columns`);
  await expect(page.getByText("Columns: “What is counted” hidden; “Page” shown too")).toBeVisible();
  await page.getByRole("link", { name: "year of publication" }).click();
  await expect(page).toHaveURL(/sort=year&columns=page,scale,figure,grounds/);
  await page.getByText(/^Columns/).click();
  await page.getByRole("link", { name: "The usual columns" }).click();
  await expect(page).toHaveURL(`${question}?show=seen&sort=year#columns`);
});

test("a head tells on a click, and to the keyboard, what its column means", async ({ page }) => {
  await page.goto(question);
  const head = page.getByRole("button", { name: "Figure", exact: true });
  const meaning = page.getByRole("note", { name: "Figure", exact: true });
  await expect(meaning).toBeHidden();
  await head.focus();
  await page.keyboard.press("Enter");
  await expect(meaning).toContainText("the number with its bound as the author gives it", { ignoreCase: true });
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(meaning).toBeHidden();
});

test("side by side the claims can be lines, and what is compared hidden", async ({ page }) => {
  await page.goto(beside);
  await page.getByText("Columns and lines", { exact: true }).click();
  await page.getByRole("combobox", { name: "How the claims stand" }).selectOption("The claims are lines");
  await page.getByRole("combobox", { name: /^C / }).selectOption("1st");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(
    `${question}/side-by-side?claims=rt-wp2017-1300000,rt-seed-1300000-min,rt-seed-1300000-max&turned=yes#columns`,
  );
  const columns = page.getByRole("article");
  await expect(columns).toHaveCount(6);
  const [wording, figure] = await columns.all();
  expect((await figure!.boundingBox())!.x).toBeGreaterThan((await wording!.boundingBox())!.x + 100);
  await expect(figure!.getByRole("definition").first()).toContainText("could be 1.3 million");
  await expectAccessible(page);
});

test("a column that is not known is said to be none, and a phone has what was asked for", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${question}?columns=words,colour,kind,figure`);
  await expect(page.getByRole("note").filter({ hasText: "columns=colour" })).toBeVisible();
  await expect(page.locator("#rt-werth-10-15")).toContainText(/10,000/);
  await expectNoSidewaysScroll(page);
  await page.goto(`${beside}&turned=yes`);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form arranges the columns all the same", async ({ page }) => {
    await page.goto(question);
    await page.getByText("Columns", { exact: true }).click();
    await page.getByRole("combobox", { name: "Number on the scale" }).selectOption("hidden");
    await page.getByRole("button", { name: "Apply" }).last().click();
    await expect(page).toHaveURL(`${question}?columns=figure,counted,grounds#columns`);
    await expect(page.locator(heads)).toHaveText(["Choose", /Who says so/, /Figure/, /What is counted/, /Rests on/]);
  });
});
