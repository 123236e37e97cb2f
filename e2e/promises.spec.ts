import { gzipSync } from "node:zlib";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

/** One page of every kind that is for reading. */
const pages = [
  "/",
  "/questions",
  "/questions/red-terror-deaths",
  "/questions/red-terror-deaths/side-by-side?claims=rt-seed-1300000-min,rt-seed-1300000-max,rt-wp2017-1300000",
  "/questions/red-terror-deaths/side-by-side?claims=rt-seed-1300000-min,rt-seed-1300000-max&columns=figure,wording&turned=yes",
  "/questions/red-terror-deaths?columns=page,figure,words,basis,kind",
  "/claims/rt-latsis-12733--pipes-1990",
  "/claims/rt-latsis-12733--factually/path",
  "/claims/rt-latsis-12733--factually/compare?with=rt-8389",
  "/claims/rt-latsis-12733--factually/compare",
  "/claims/rt-latsis-12733/impact",
  "/sources",
  "/sources/src-pipes-1990",
  "/agents/latsis",
  "/quotations",
  "/quotations/qv-latsis-1918",
  "/documents",
  "/documents/metapedia-red-terror",
  "/documents/metapedia-red-terror?read=all",
  "/claims/new?document=metapedia-red-terror&start=0&end=60",
  "/check",
  "/check/summary",
  "/findings",
  "/search?q=Melgunov",
  "/rules",
  "/rules/bound-drift",
  "/history",
  "/about",
];

for (const path of pages)
  test.describe(path, () => {
    test("makes a good bookmark: one heading, a title, a description", async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/Stemma/);
      const description = page.locator('meta[name="description"]');
      expect((await description.getAttribute("content"))?.length).toBeGreaterThan(30);
    });

    test("loads at most 150 kB of script", async ({ page }) => {
      const sizes = new Map<string, Promise<number>>();
      page.on("response", (response) => {
        if (response.request().resourceType() === "script")
          sizes.set(
            response.url(),
            response.body().then((body) => gzipSync(body).length),
          );
      });
      await page.goto(path, { waitUntil: "load" });
      const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
      expect(total).toBeGreaterThan(0);
      expect(total / 1024).toBeLessThanOrEqual(150);
    });

    test("is accessible, moves nothing and fits a phone, in light and dark", async ({ page }) => {
      await page.addInitScript(() => {
        const kept = globalThis as { shift?: number };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) kept.shift = (kept.shift ?? 0) + entry.value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.setViewportSize({ width: 360, height: 740 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(path, { waitUntil: "load" });
        await page.evaluate(() => document.fonts.ready);
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
        expect(await page.evaluate(() => (globalThis as { shift?: number }).shift ?? 0)).toBeLessThan(0.1);
      }
    });

    test("can be read without script", async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.getByRole("main")).toBeVisible();
      expect((await page.getByRole("main").innerText()).length).toBeGreaterThan(100);
      await context.close();
    });
  });

test("every answer carries a strict policy and the other headers", async ({ request }) => {
  const headers = (await request.get("/questions")).headers();
  const policy = headers["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).not.toContain("unsafe-eval");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
  });
  expect(headers).not.toHaveProperty("x-powered-by");
});

for (const [path, ignored] of [
  ["/claims/rt-latsis-12733--pipes-1990?asof=banana", "asof=banana"],
  ["/claims/rt-latsis-12733--pipes-1990/path?by=luck&asof=1990", "by=luck"],
  ["/claims/rt-latsis-12733--pipes-1990/compare?asof=banana", "asof=banana"],
  ["/questions/red-terror-deaths?since=banana", "since=banana"],
  ["/questions?page=banana", "page=banana"],
  ["/sources?sort=taste&page=0", "sort=taste, page=0"],
  ["/findings?rule=no-such-rule&level=grave", "rule=no-such-rule, level=grave"],
  ["/history?table=Nothing", "table=Nothing"],
  ["/documents/metapedia-red-terror?rule=no-such-rule", "rule=no-such-rule"],
] as const)
  test(`what nobody understands in ${path} is said to be ignored`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("note").filter({ hasText: "Not understood" })).toHaveText(
      `Not understood, and ignored: ${ignored}. The rest of the address holds.`,
    );
  });

test("a browser that looks for a sign of the site where none is named yet finds it", async ({ request }) => {
  const answer = await request.get("/favicon.ico");
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/svg+xml"]);
});

test("wording in another language says which", async ({ page }) => {
  await page.goto("/claims/rt-zemskov-100000");
  await expect(
    page.locator('blockquote[lang="ru"], [lang="ru"] blockquote, blockquote [lang="ru"]').first(),
  ).toContainText("едва ли превышало");
});

test("printed, the navigation is gone and the words are there", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/questions/red-terror-deaths");
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(page.getByText("12,733").locator("visible=true").first()).toBeVisible();
});
