import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";

/** What the browser says that no page may make it say: errors, refused scripts and styles, failed requests. */
function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${message.text()} (${message.location().url || page.url()})`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = ["localhost", "127.0.0.1"].includes(hostname) || ["data:", "blob:"].includes(protocol);
    if (!own) faults.push(`a request left the server's own host: ${request.url()}`);
  });
  return faults;
}

/** The same `test` for all: it fails where the browser reports an error. Pages that answer 404 on purpose set `allowFaults`. */
export const test = base.extend<{ allowFaults: RegExp | undefined; faults: string[] }>({
  allowFaults: [undefined, { option: true }],
  faults: [
    async ({ page, allowFaults }, use) => {
      const faults = watchFaults(page);
      await use(faults);
      expect(faults.filter((fault) => !allowFaults?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

/** WCAG 2.2 AA, as far as axe can see it. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual(
    [],
  );
}

/** Nothing scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
}

export { expect };
