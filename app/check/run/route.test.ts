import { expect, test } from "vitest";
import { mostWaiting } from "@/lib/api/check-in-worker";
import { POST } from "./route";

const book = new File(["In 1918 the Cheka executed 800 people in Perm.\n\n".repeat(40_000)], "book.txt", {
  type: "text/plain",
});

/** What the page sends, and the last line of the answer. */
async function ask(fields: Record<string, string | File>, signal?: AbortSignal): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const { headers, body } = new Request("http://localhost/check/run", { method: "POST", body: form });
  const sent = new Headers({ "Content-Type": headers.get("content-type")!, "Content-Length": "9000000" });
  const init = { method: "POST", headers: sent, body, duplex: "half", ...(signal ? { signal } : {}) };
  const answer = await POST(new Request("http://localhost/check/run", init as RequestInit));
  return (await answer.text()).trimEnd().split("\n").at(-1)!;
}

test("readers who go away give up the threads and the whole line: the next is answered and not told to come again", async () => {
  const leaving = new AbortController();
  const tooMany = /Too many texts are waiting/;
  const oneMore = 2 + mostWaiting + 1;
  const refused = Array.from({ length: oneMore }, async () =>
    expect(await ask({ file: book }, leaving.signal)).toMatch(tooMany),
  );
  await Promise.any(refused);
  leaving.abort();
  expect(await ask({ text: "It fell in 1918." })).toContain('"views"');
}, 120_000);
