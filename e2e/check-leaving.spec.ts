import { expect, test } from "./fixtures";

/** Connections that a browser opens to one server: two checks run on two threads, the others wait in the line. */
const atOnce = 6;

const book = "In 1918 the Cheka executed 800 people in Perm. Other sources state at least 900.\n\n".repeat(24_000);

declare global {
  /** How many of the checks that the page asked for have told how far they are. */
  var checksBegun: number;
}

test("a reader who goes away gives up his places, also those in the line", async ({ browser, request, baseURL }) => {
  const ask = async (multipart: Record<string, string | { name: string; mimeType: string; buffer: Buffer }>) => {
    const begun = performance.now();
    const answer = await (await request.post("/check/run", { multipart, timeout: 110_000 })).text();
    expect(answer).toContain('"views"');
    return performance.now() - begun;
  };
  const alone = await ask({ file: { name: "book.txt", mimeType: "text/plain", buffer: Buffer.from(book) } });

  const reader = await browser.newContext({ baseURL: baseURL! });
  const page = await reader.newPage();
  await page.goto("/about");
  await page.evaluate(
    ([text, count]) => {
      globalThis.checksBegun = 0;
      for (let i = 0; i < count; i++) {
        const form = new FormData();
        form.set("file", new File([text], "book.txt", { type: "text/plain" }));
        fetch("/check/run", { method: "POST", body: form })
          .then(async ({ ok, body }) => {
            const { value } = await body!.getReader().read();
            if (ok && new TextDecoder().decode(value).includes('"progress"')) globalThis.checksBegun++;
          })
          .catch(() => undefined);
      }
    },
    [book, atOnce] as const,
  );
  await page.waitForFunction(() => globalThis.checksBegun >= 2, undefined, { timeout: 60_000 });
  await reader.close();

  // The books that were asked for would take three times as long on two threads, and longer where these share a core.
  expect(await ask({ text: "It fell in 1918." })).toBeLessThan(alone * 1.5 + 1_000);
});
