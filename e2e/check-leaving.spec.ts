import type { Browser, BrowserContext } from "@playwright/test";
import { expect, test } from "./fixtures";

/** Checks that may run and wait at once; see lib/api/check-in-worker.ts. */
const places = 22;
/** Connections that a browser opens to one server. */
const perReader = 6;

const book = "In 1918 the Cheka executed 800 people in Perm. Other sources state at least 900.\n\n".repeat(36_000);

/** A reader who has the book checked as often as his browser can ask at once, and waits for none of it. */
async function askOften(browser: Browser, baseURL: string, times: number): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto("/about");
  await page.evaluate(
    ([text, count]) => {
      for (let i = 0; i < count; i++) {
        const form = new FormData();
        form.set("file", new File([text], "book.txt", { type: "text/plain" }));
        fetch("/check/run", { method: "POST", body: form }).catch(() => undefined);
      }
    },
    [book, times] as const,
  );
  return context;
}

test("readers who go away give up their places, also those in the line", async ({ browser, request, baseURL }) => {
  const ask = async (multipart: Record<string, string | { name: string; mimeType: string; buffer: Buffer }>) => {
    const begun = performance.now();
    const answer = await (await request.post("/check/run", { multipart, timeout: 110_000 })).text();
    return { answer, took: performance.now() - begun };
  };
  const short = () => ask({ text: "It fell in 1918." });
  const alone = await ask({ file: { name: "book.txt", mimeType: "text/plain", buffer: Buffer.from(book) } });
  expect(alone.answer).toContain('"views"');

  const readers: BrowserContext[] = [];
  for (let asked = 0; asked < places; asked += perReader)
    readers.push(await askOften(browser, baseURL!, Math.min(perReader, places - asked)));
  await expect(async () => expect((await short()).answer).toContain("Too many texts are waiting")).toPass();
  await Promise.all(readers.map((reader) => reader.close()));

  // The books that were asked for would take eleven times as long on two threads.
  const after = await short();
  expect(after.answer).toContain('"views"');
  expect(after.took).toBeLessThan(alone.took * 4 + 1_000);
});
