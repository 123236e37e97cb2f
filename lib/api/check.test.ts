import { expect, test } from "vitest";
import { checkedTextSchema } from "@/lib/schemas/check";
import { checkTextEndpoint } from "./check";
import { checkInWorker } from "./check-in-worker";
import { maxCheckLength } from "./check-request";
import { serve } from "./serve";

const post = (body: unknown) =>
  serve(checkTextEndpoint).POST(
    new Request("http://localhost/api/v1/check", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    }),
    { params: Promise.resolve({}) },
  );

test("a text comes back with its assertions and findings, in the published shape", async () => {
  const response = await post({ text: "About 500 people were shot in Perm in 1918.", language: "en" });
  expect(response.status).toBe(200);
  const { assertions, findings } = checkedTextSchema.parse(await response.json());
  expect(assertions[0]!.estimate).toMatchObject({ low: 500, high: 500, bound: "about" });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(["uncited-estimate"]);
}, 30_000);

test("wikitext is read as such, and its broken references found", async () => {
  const response = await post({
    text: 'It fell.<ref name="none"/>\n== References ==\n{{reflist}}',
    format: "wikitext",
    language: "en",
  });
  expect(response.status, await response.clone().text()).toBe(200);
  const { findings } = checkedTextSchema.parse(await response.json());
  expect(findings.map(({ ruleId }) => ruleId)).toContain("dangling-marker");
}, 30_000);

test("what is too long, empty or unknown is refused with the place", async () => {
  expect((await post({ text: "a".repeat(maxCheckLength + 1) })).status).toBe(422);
  expect((await post({ text: "" })).status).toBe(422);
  expect((await post({ text: "It fell.", language: "xx" })).status).toBe(422);
  const response = await post({ text: "It fell.", suppressions: [{ fingerprint: "1", justification: " " }] });
  expect(await response.json()).toMatchObject({ problems: [{ path: "suppressions.0.justification" }] });
});

test("a long check leaves the server free, and is ended at its limit", async () => {
  const text = "In 1918 the Cheka executed 800 people in Perm. ".repeat(80_000);
  const started = performance.now();
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 20);
  await expect(checkInWorker({ text, name: "long", format: "plain" }, 400)).rejects.toThrow(
    /took longer than 0.4 seconds/,
  );
  clearInterval(ticking);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(ticks).toBeGreaterThan(3);
  const [next] = await checkInWorker({ text: "It fell in 1918.", name: "short", format: "plain" });
  expect(next!.checked.assertions).toHaveLength(1);
}, 60_000);
