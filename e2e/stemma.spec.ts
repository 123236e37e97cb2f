import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

const aggregator = "/claims/rt-latsis-12733--factually";

test.describe("two stemmas in one drawing", () => {
  const compared = `${aggregator}/compare?with=rt-latsis-12733--pipes-1990`;

  test("one that rests on the other is no second witness, and the shared part is marked by shape and in words", async ({ page }) => {
    await page.goto(compared);
    await expect(page.getByText(/rests on Pipes 1990 .*itself: they are not two witnesses|rests on .* itself: they are not two witnesses/)).toBeVisible();
    const drawing = page.locator("svg[data-stemma]");
    await expect(drawing.locator("a[data-node='claim:rt-latsis-12733'] rect")).toHaveCount(2);
    await expect(drawing).toContainText("shared by both");
    await expect(page.getByRole("list", { name: "The stemma as a list" })).toContainText("shared by both");
    await expectAccessible(page);
  }); // prettier-ignore

  test("is reached from a claim, by the question that it answers or by search", async ({ page }) => {
    await page.goto("/claims/rt-latsis-12733--pipes-1990");
    await page.getByRole("link", { name: /Compare its stemma/ }).click();
    await page.getByLabel("By words, name or number").fill("Leggett");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("heading", { name: "Found" }).waitFor();
    await page
      .getByRole("link", { name: /Leggett/ })
      .first()
      .click();
    await expect(page).toHaveURL(/with=/);
    await expect(
      page.getByText(/lineage .* is not recorded, so whether they are independent is unknown/),
    ).toBeVisible();
  });

  test("two sums of one maker's own returns are one witness", async ({ page }) => {
    await page.goto(`${aggregator}/compare?with=rt-8389`);
    await expect(page.getByText(/one maker says first-hand in one work, Latsis 1920: one witness/)).toBeVisible();
  });

  test("is taken along as SVG, PNG and JSON", async ({ request }) => {
    const [svg, png, json] = await Promise.all([
      request.get(compared.replace("compare?", "compare/stemma.svg?")),
      request.get(compared.replace("compare?", "compare/stemma.png?")),
      request.get(compared.replace("compare?", "compare/comparison.json?")),
    ]);
    expect(await svg.text()).toContain("shared by both");
    expect(png.headers()["content-type"]).toBe("image/png");
    expect((await png.body()).subarray(1, 4).toString()).toBe("PNG");
    expect(await json.json()).toMatchObject({ first: { kind: "claim", id: "rt-latsis-12733--pipes-1990" } });
  });

  test("an unknown second claim is said to be none, and another may be chosen", async ({ page }) => {
    await page.goto(`${aggregator}/compare?with=nobody`);
    await expect(page.getByText("There is no claim “nobody”.", { exact: false })).toBeVisible();
    await expect(page.getByRole("heading", { name: "With which claim?" })).toBeVisible();
  });

  test("side by side leads there", async ({ page }) => {
    await page.goto("/questions/red-terror-deaths/side-by-side?claims=rt-seed-1300000-min,rt-wp2017-1300000");
    await page.getByRole("link", { name: "Stemmas of the first and the second" }).click();
    await expect(page).toHaveURL(/rt-seed-1300000-min\/compare\?with=rt-wp2017-1300000/);
  });
});

test.describe("a way to an origin", () => {
  test("goes hop by hop, names what was opened, and is cited by its claims", async ({ page }) => {
    await page.goto(aggregator);
    await page.getByRole("link", { name: "Hop by hop to its origin" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("to Latsis 1920");
    await expect(page.getByText("Its chains reach one origin.")).toBeVisible();
    const hops = page.getByRole("list", { name: "The way, hop by hop" });
    await expect(hops.getByRole("listitem")).toHaveCount(3);
    await expect(hops).toContainText("Nobody has recorded opening the cited place.");
    await page.getByRole("link", { name: /Permalink/ }).click();
    await expect(page).toHaveURL(/via=rt-latsis-12733--pipes-1990,rt-latsis-12733/);
    await expect(hops.getByRole("listitem")).toHaveCount(3);
    await page.getByRole("link", { name: /^Cite/ }).click();
    await expect(page.locator("pre")).toContainText("path?via=");
  });

  test("that was misquoted shows where the claim says it comes from, and says that it carries nothing", async ({ page }) => {
    await page.goto("/claims/rt-zemskov-100000--melgunov-edition-introduction/path");
    await expect(page.getByText("carries no support", { exact: false })).toBeVisible();
    const hops = page.getByRole("list", { name: "The way, hop by hop" });
    await expect(hops.locator("del", { hasText: "ли" })).toBeVisible();
    await expect(hops).toContainText("bound flipped");
    await expect(hops).toContainText("Says otherwise");
    await expectAccessible(page);
  }); // prettier-ignore

  test("that is not recorded says so, and offers those that are", async ({ page }) => {
    await page.goto(`${aggregator}/path?via=rt-8389`);
    await expect(page.getByText("is not recorded, or not any more", { exact: false })).toBeVisible();
    await page.getByRole("link", { name: "Latsis 1920" }).click();
    await expect(page.getByRole("list", { name: "The way, hop by hop" })).toBeVisible();
  });

  test("from a claim that rests on nothing is an empty page that says so", async ({ page }) => {
    await page.goto("/claims/rt-vandelinde-1766118/path");
    await expect(page.getByText("Nothing that it rests on is recorded.", { exact: false })).toBeVisible();
  });

  test("is the same as JSON", async ({ request }) => {
    const answer = (await (await request.get(`${aggregator}/path/hops.json`)).json()) as { hops: { link: unknown }[] };
    expect(answer).toMatchObject({ links: 2, unconfirmed: 2, carriesSupport: true, left: 0 });
    expect(answer.hops.map(({ link }) => link !== null)).toEqual([true, true, false]);
  });
});

test("a chain is seen as it could have been known in a year, and its picture too", async ({ page, request }) => {
  await page.goto(aggregator);
  await page.getByLabel("As it could have been known in").fill("1990");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/asof=1990/);
  await expect(page.getByText("was not out by 1990", { exact: false })).toBeVisible();
  await page.goto("/claims/rt-latsis-12733--pipes-1990?asof=1990");
  await expect(page.locator("svg[data-stemma]")).toContainText("Latsis 1920");
  await expect(page.getByText("As of 1990: nothing is left out.")).toBeVisible();
  const png = await request.get("/claims/rt-latsis-12733--pipes-1990/stemma.png?asof=1990");
  expect((await png.body()).subarray(1, 4).toString()).toBe("PNG");
});

test("columns of the drawing are years, the earliest left", async ({ page }) => {
  await page.goto("/claims/rt-latsis-12733--pipes-1990");
  const heads = await page.locator("svg[data-stemma] g[aria-hidden] text").allTextContents();
  expect(heads.slice(0, 2)).toEqual(["1990 · this claim", "1920"]);
});

test("no words of a drawing lie on a box or on other words", async ({ page }) => {
  for (const path of ["/claims/pc-tombs-2012", "/claims/rt-smele-10500000", `${aggregator}/compare?with=rt-8389`, "/claims/iq-ifhs"]) {
    await page.goto(path);
    const clashes = await page.locator("svg[data-stemma]").evaluate((svg) => {
      const inner = (el: Element) => {
        const { left, right, top, bottom } = el.getBoundingClientRect();
        return { left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 2 };
      };
      const meet = (a: ReturnType<typeof inner>, b: ReturnType<typeof inner>) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const labels = [...svg.querySelectorAll("g[aria-hidden] text")].map((el) => ({ box: inner(el), text: el.textContent }));
      const nodes = [...svg.querySelectorAll("a > rect:first-of-type")].map((el) => inner(el));
      return labels.flatMap(({ box, text }, i) => [
        ...(nodes.some((node) => meet(node, box)) ? [`${text} on a box`] : []),
        ...labels.slice(i + 1).flatMap((other) => (meet(other.box, box) ? [`${text} on ${other.text}`] : [])),
      ]);
    });
    expect(clashes).toEqual([]);
  }
}); // prettier-ignore

test("on a phone nothing of these pages but the drawing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [`${aggregator}/compare?with=rt-8389`, `${aggregator}/path`, "/sources/src-latsis-1920/impact"]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
});

test("a way to an origin is seen as of a year, which stands in its address", async ({ page }) => {
  await page.goto("/claims/rt-kokovtsov-1766118/path");
  await page.getByLabel("As it could have been known in").fill("1923");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/asof=1923/);
  await expect(page.getByText("As of 1923: nothing is left out.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Permalink: this way, claim by claim" })).toHaveAttribute(
    "href",
    /asof=1923/,
  );
  await page.goto("/claims/rt-kokovtsov-1766118/path?asof=1922");
  await expect(
    page.getByText("The work in which this claim stands was not out by 1922", { exact: false }),
  ).toBeVisible();
});
