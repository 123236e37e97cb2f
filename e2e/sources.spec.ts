import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

test("sources are found by a name in another spelling", async ({ page }) => {
  await page.goto("/sources");
  await page.getByRole("searchbox").fill("Мельгунов");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/q=/);
  await expect(page.getByRole("link", { name: /^Melgunov 1924/ })).toBeVisible();
});

test("a choice and an order of the list stand in its address", async ({ page }) => {
  await page.goto("/sources");
  const before = await page.getByRole("status").textContent();
  await page.getByRole("navigation", { name: "Kind" }).getByRole("link", { name: /^book/ }).click();
  await page.getByRole("navigation", { name: "Order" }).getByRole("link", { name: "year of issue" }).click();
  await expect(page).toHaveURL(/kind=book/);
  await expect(page).toHaveURL(/sort=year/);
  expect(await page.getByRole("status").textContent()).not.toBe(before);
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Kind" }).getByRole("link", { name: /^book/ })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("a list without a match says so", async ({ page }) => {
  await page.goto("/sources?q=zzzzqqqq");
  await expect(page.getByText("No source matches", { exact: false })).toBeVisible();
});

test("a source says what stands in it, what it cites, who cites it, and that its translation is no second witness", async ({
  page,
}) => {
  await page.goto("/sources/src-melgunov-1924");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Krasnyi terror v Rossii, 1918-1923");
  await expect(page.getByText("It has a translation", { exact: false })).toBeVisible();
  await expect(page.getByRole("table", { name: /Claims in Melgunov 1924/ }).getByRole("row")).not.toHaveCount(1);
  await expect(page.getByRole("heading", { name: "Who cites it" })).toBeVisible();
  await expect(page.getByText("Over all hops", { exact: false })).toBeVisible();
  await expect(page.locator("span.Z3988")).toHaveAttribute("title", /rft\.btitle=Krasnyi/);
});

test("a source is drawn between what it cites and who cites it, and can be taken along as a picture", async ({ page }) => {
  await page.goto("/sources/src-melgunov-1924");
  const drawing = page.getByRole("group", { name: /^Stemma\. / });
  await expect(drawing.getByRole("link", { name: /Latsis 1920/ })).toBeVisible();
  await expect(drawing.getByRole("link", { name: /Galin/ })).toBeVisible();
  for (const [format, type] of [["svg", "image/svg+xml"], ["png", "image/png"]] as const) {
    const response = await page.request.get(`/sources/src-melgunov-1924/stemma.${format}`);
    expect(response.headers()["content-type"]).toContain(type);
  }
  await drawing.getByRole("link", { name: /Latsis 1920/ }).press("Enter");
  await expect(page).toHaveURL(/\/sources\/src-latsis/);
}); // prettier-ignore

test("a source’s record can be taken along as CSL-JSON", async ({ request }) => {
  const response = await request.get("/sources/src-melgunov-1924/csl.json");
  expect(await response.json()).toMatchObject([
    { id: "src-melgunov-1924", type: "book", title: "Krasnyi terror v Rossii, 1918-1923" },
  ]);
});

test("a source’s stemma goes on past the next work, each way, as a list too, and can be seen as of a year", async ({
  page,
}) => {
  await page.goto("/sources/src-sen-1981");
  await page.getByText("The same as a list, work by work").click();
  const back = page.getByRole("list", { name: "What rests on it" });
  await expect(back.getByRole("link", { name: /^How many people died in the Bengal Famine/ })).toBeVisible();
  await expect(page.getByRole("list", { name: "What it rests on", exact: true })).toContainText("Famine Inquiry");
  await expectAccessible(page);
  await page.getByLabel("As it could have been known in").fill("1985");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/asof=1985/);
  await expect(page.getByText(/As of 1985: \d+ later works? and 1 undated work left out\./)).toBeVisible();
  await page.getByText("The same as a list, work by work").click();
  await expect(page.getByRole("list", { name: "What rests on it" }).getByRole("listitem")).toHaveCount(2);
});

test("an agent’s own figures stand apart from what others attribute to him", async ({ page }) => {
  await page.goto("/agents/latsis");
  await expect(page.getByRole("heading", { name: /^Asserts/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^As others report it/ })).toBeVisible();
  const section = page.getByRole("heading", { name: "Different figures for the same thing" }).locator("..");
  await expect(section).toContainText("6,185");
  await expect(section).toContainText("6,300");
});

test("wordings of one saying stand side by side, each held against one in its language", async ({ page }) => {
  await page.goto("/quotations");
  await page.getByRole("link", { name: "Lenin to the Penza Bolsheviks, 11 August 1918: the hanging sentence" }).click();
  await expect(page.getByRole("heading", { name: "French" })).toBeVisible();
  await page.getByRole("navigation", { name: "Read against" }).getByRole("link", { name: "Service 2000" }).click();
  await expect(
    page.getByRole("table", { name: "Wordings in English" }).locator("ins", { hasText: "filthy" }),
  ).toBeVisible();
  await expect(page.getByText("“filthy” added", { exact: false })).toBeVisible();
});

test("two languages stand beside each other segment by segment, and each reading says who has it", async ({ page }) => {
  await page.goto("/quotations/qv-penza-hang");
  const across = page.getByRole("region", { name: "Across languages, segment by segment" });
  await expect(across.getByRole("row").filter({ hasText: "rich men," })).toContainText("richards,");
  await expect(across.locator('[lang="fr"]').first()).toHaveText("Pendre");
  const readings = page.getByRole("table", { name: "Readings in English" });
  await expect(readings.getByRole("row").filter({ hasText: "filthy" })).toContainText("Metapedia");
});

test("what was not seen of a wording is not said to be left out", async ({ page }) => {
  await page.goto("/quotations/qv-penza-hostages");
  await expect(page.getByText(/not seen/).first()).toBeAttached();
});

for (const path of [
  "/sources",
  "/sources/src-melgunov-1924",
  "/sources/src-seed-metapedia",
  "/agents/latsis",
  "/quotations",
  "/quotations/qv-penza-hang",
]) {
  test(`${path} has no barrier that axe sees and fits a phone`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
  });
}

test.describe("records that are not there", () => {
  test.use({ allowFaults: /404/ });

  test("are pages that were not found", async ({ page }) => {
    for (const path of ["/sources/none", "/agents/none", "/quotations/none"]) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
    }
  });
});
