import { expect, test } from "./fixtures";

test("a program finds its way from the list of questions to a figure's origin", async ({ request }) => {
  const { questions } = await (await request.get("/api/v1/questions")).json();
  const question = questions.find((one: { slug: string }) => one.slug === "red-terror-deaths");
  expect(question.estimates).toBeGreaterThan(5);
  const comparison = await (await request.get(`/api/v1/questions/${question.slug}`)).json();
  expect(comparison.shown).toBe(question.estimates);
  const { rows } = comparison.bands[0];
  const answer = await (await request.get(`/api/v1/claims/${rows[0].claim}`)).json();
  expect(answer.support).toEqual(rows[0].support);
  expect(answer.stemma.nodes[0].key).toBe(`claim:${rows[0].claim}`);
});

test("the question's page and its JSON take the same filters and count the same", async ({ page, request }) => {
  const { shown } = await (await request.get("/api/v1/questions/red-terror-deaths?as-of=1930")).json();
  await page.goto("/questions/red-terror-deaths?as-of=1930");
  await expect(page.locator("main")).toContainText(new RegExp(`\\b${shown}\\b`));
});

test("what is not there, not allowed or not understood is refused as a problem", async ({ request }) => {
  const refusals = [
    [await request.get("/api/v1/claims/no-such-claim"), 404],
    [await request.get("/api/v1/no/such/address"), 404],
    [await request.delete("/api/v1/claims"), 405],
    [await request.get("/api/v1/claims?limit=many"), 422],
    [await request.get("/api/v1/search?q=%00"), 422],
  ] as const;
  for (const [response, status] of refusals) {
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    const problem = await response.json();
    expect(problem.status).toBe(status);
    expect((await request.get(problem.type)).ok()).toBe(true);
  }
});

test("who has an answer already is told that it still holds", async ({ request }) => {
  const first = await request.get("/api/v1/rules");
  const again = await request.get("/api/v1/rules", { headers: { "If-None-Match": first.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

test("no other site's script is let in, and nothing of the API may run in a browser", async ({ request }) => {
  const headers = (
    await request.get("/api/v1/questions", { headers: { Origin: "https://elsewhere.example" } })
  ).headers();
  expect(headers["access-control-allow-origin"]).toBeUndefined();
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
});

test("a collection's bundle is whole, and its schema is published", async ({ request }) => {
  const bundle = await (await request.get("/api/v1/collections/red-terror/bundle")).json();
  expect(bundle.format).toBe("stemma-bundle");
  expect(bundle.claims.length).toBeGreaterThan(50);
  const schema = await (await request.get("/api/v1/schemas/bundle.json")).json();
  expect(Object.keys(schema.$defs.Bundle.properties)).toEqual(expect.arrayContaining(Object.keys(bundle)));
});

test("the reference names every address that the list names", async ({ request }) => {
  const { endpoints, reference } = await (await request.get("/api/v1")).json();
  const { paths } = await (await request.get(reference)).json();
  for (const { path } of endpoints) expect(paths).toHaveProperty([path]);
});
