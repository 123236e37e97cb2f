import { expect, expectAccessible, test } from "./fixtures";

test("a reader sees everything that hangs on a source, how far, and what would still stand", async ({ page }) => {
  await page.goto("/sources/src-latsis-1920/impact");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What hangs on Latsis 1920");
  await expect(page.getByText(/rests? on it, .* would still reach an origin by another chain/)).toBeVisible();
  const rows = page.getByRole("table").getByRole("row");
  expect(await rows.count()).toBeGreaterThan(3);
  await expect(rows.nth(1).getByRole("cell").nth(2)).toHaveText(/^1 link/);
  await expectAccessible(page);
  await rows.nth(1).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/claims\//);
});

test("what would fall is listed apart, has an address, and can be taken along as a file", async ({ page, request }) => {
  await page.goto("/sources/src-latsis-1920/impact");
  const choices = page.getByRole("navigation", { name: "Which claims are listed" });
  const fallen = choices.getByRole("link", { name: /would reach none/ });
  const count = Number((await fallen.textContent())!.match(/\d+/)![0]);
  expect(count).toBeGreaterThan(0);
  await fallen.click();
  await expect(page).toHaveURL(/fate=falls/);
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(count + 1);
  const csv = await (await request.get("/sources/src-latsis-1920/impact/claims.csv")).text();
  const { claims } = (await (await request.get("/sources/src-latsis-1920/impact/claims.json")).json()) as {
    claims: { claim: string; fate: string }[];
  };
  expect(claims.filter(({ fate }) => fate === "falls")).toHaveLength(count);
  expect(csv.trim().split(/\r?\n/)).toHaveLength(claims.length + 1);
});

test("the same page for a claim says how it fares with one that nothing hangs on", async ({ page }) => {
  await page.goto("/claims/rt-latsis-12733/impact");
  await expect(page.getByRole("cell", { name: "would reach none" }).first()).toBeVisible();
  await page.goto("/claims/rt-latsis-12733--factually/impact");
  await expect(page.getByText("No recorded claim rests on it.")).toBeVisible();
});
