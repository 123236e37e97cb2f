import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

const misquotation = "/claims/rt-zemskov-100000--melgunov-edition-introduction";
const report = "/claims/rt-latsis-12733--pipes-1990";

test("Pipes’s 12,733 can be followed to Latsis", async ({ page }) => {
  await page.goto(report);
  await expect(page).toHaveTitle(/12,733/);
  await expect(page.getByText("traced", { exact: false }).first()).toBeVisible();
  const list = page.getByRole("list", { name: "The stemma as a list" });
  await expect(list).toContainText("Pipes 1990");
  await list.getByRole("link", { name: "Latsis 1920" }).click();
  await expect(page).toHaveURL(/\/claims\/rt-latsis-12733$/);
  await expect(page.getByText("First-hand: official return;", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "Pipes reports Latsis’s 12,733" }).first()).toBeVisible();
});

test("a claim quoted with a word lost says so, in the drawing and in the list", async ({ page }) => {
  await page.goto(misquotation);
  await expect(page.locator("blockquote[lang=ru]")).toContainText("едва превышало");
  await expect(page.getByText("misquoted", { exact: false }).first()).toBeVisible();
  const list = page.getByRole("list", { name: "The stemma as a list" });
  await expect(list).toContainText("bound flipped");
  await expect(list.locator("del", { hasText: "ли" })).toBeVisible();
  await expect(list).toContainText("an upper bound became a lower one");
  await expect(page.locator("svg[data-stemma]")).toContainText("bound flipped");
  const findings = page.getByRole("region", { name: "Findings" });
  await expect(findings.getByText("bound-drift")).toBeVisible();
  await expect(findings.getByText("misrepresented-source")).toBeVisible();
  await expect(findings.getByRole("link", { name: "Why this is flagged" }).first()).toHaveAttribute(
    "href",
    /^\/rules\//,
  );
});

test("arrow keys walk the drawing along its links, and Enter opens a claim", async ({ page }) => {
  await page.goto(misquotation);
  const here = page.locator("svg[data-stemma] a[aria-current]");
  await here.focus();
  await expect(async () => {
    await here.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator("a[data-node='claim:rt-zemskov-100000']")).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("a[data-node='claim:rt-fsb-25709']")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("a[data-node='claim:rt-zemskov-100000']")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/claims\/rt-zemskov-100000$/);
});

test("the drawing grows, shrinks and returns to its size", async ({ page }) => {
  await page.goto(misquotation);
  const drawing = page.locator("svg[data-stemma]");
  const width = async () => (await drawing.boundingBox())!.width;
  const full = await width();
  await expect(async () => {
    await page.getByRole("button", { name: "Larger" }).click();
    expect(await width()).toBeGreaterThan(full);
  }).toPass();
  await page.getByRole("button", { name: "Full size" }).click();
  await expect.poll(width).toBeCloseTo(full, 0);
  await page.getByRole("button", { name: "Smaller" }).click();
  await expect.poll(width).toBeLessThan(full);
});

test("no words of the drawing leave their box", async ({ page }) => {
  for (const path of [misquotation, report, "/claims/pc-tombs-2012", "/claims/rt-leggett-140000--spectator-1981"]) {
    await page.goto(path);
    const outside = await page.locator("svg[data-stemma] a").evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const box = node.querySelector("rect")!.getBoundingClientRect();
        return [...node.querySelectorAll("text")]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return left < box.left || right > box.right || top < box.top || bottom > box.bottom;
          })
          .map((text) => text.textContent);
      }),
    );
    expect(outside).toEqual([]);
  }
});

test("a claim’s page has no barrier that axe sees, in light and in dark", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(misquotation);
    await expectAccessible(page);
  }
});

test("nothing of a claim’s page but the drawing scrolls sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [misquotation, report, "/claims/qv-latsis-1918--seed-metapedia-1"]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
});

test("the stemma can be taken along as a picture", async ({ request }) => {
  const response = await request.get(`${misquotation}/stemma.svg`);
  expect(response.headers()["content-type"]).toContain("image/svg+xml");
  const svg = await response.text();
  expect(svg).toContain("bound flipped");
  expect(svg).not.toMatch(/(?:href|src)="https?:/);
});

test("a claim carries its record for machines", async ({ page }) => {
  await page.goto(misquotation);
  const data = JSON.parse((await page.locator("script[type='application/ld+json']").textContent())!) as Record<
    string,
    unknown
  >;
  expect(data).toMatchObject({ "@context": "https://schema.org", "@type": "Claim", inLanguage: "ru" });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the wording, the drawing and the list can be read all the same", async ({ page }) => {
    await page.goto(misquotation);
    await expect(page.locator("blockquote")).toContainText("едва превышало");
    await expect(page.locator("svg[data-stemma]")).toContainText("misquotes");
    await expect(page.getByRole("list", { name: "The stemma as a list" })).toContainText("bound flipped");
    await page.getByRole("list", { name: "The stemma as a list" }).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/claims\/rt-zemskov-100000$/);
  });
});

test.describe("a claim that is not recorded", () => {
  test.use({ allowFaults: /404/ });

  test("is a page that was not found", async ({ page }) => {
    const response = await page.goto("/claims/nobody-said-this");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  });
});
