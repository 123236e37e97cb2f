import { readdirSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { exportBundle, printBundle } from "@/lib/db/bundle/export-bundle";
import { importBundle } from "@/lib/db/bundle/import-bundle";
import { refreshFindings } from "@/lib/db/finding";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import type { Endpoint } from "./endpoint";
import { problemSchema } from "./problem";
import { serve } from "./serve";
import { v1 } from "./v1";

useTestDatabase();

/** A record of the example for each address that has a variable part. */
const known: Record<string, string> = {
  questions: "how-many",
  claims: "claim-a",
  sources: "book",
  agents: "author",
  documents: "book-text",
  collections: "case",
  problems: "invalid",
};
/** What a request must say where the endpoint asks for something. */
const needed: Record<string, string> = { "/api/v1/search": "?q=saying" };

const variable = (path: string) => /\{(\w+)\}/.exec(path)?.[1];

/** Asks an endpoint about a record, as a route does. */
function ask(endpoint: Endpoint, { id = "", query = "", body }: { id?: string; query?: string; body?: string } = {}) {
  const request = new Request(`http://localhost${endpoint.path.replace(/\{\w+\}/, id)}${query}`, {
    method: endpoint.method,
    body,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
  });
  const name = variable(endpoint.path);
  return serve(endpoint)[endpoint.method](request, { params: Promise.resolve(name && { [name]: id }) });
}

/** The status of a refusal that is told as a problem; what is no problem is a failure of the test. */
async function problemStatus(response: Response): Promise<number> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const { type, status } = problemSchema.parse(await response.json());
  expect(type).toMatch(/^\/api\/v1\/problems\//);
  return status;
}

test("each route has its endpoint in the list, and each endpoint its route", () => {
  const files = readdirSync("app/api/v1", { recursive: true, encoding: "utf8" });
  const routes = files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith("route.ts") && !file.includes("[..."))
    .map((file) => `/api/v1/${file}`.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, "{$1}"));
  expect(routes.toSorted()).toEqual([...new Set(v1.map((endpoint) => endpoint.path))].toSorted());
});

test("the routes serve the endpoints of their address", async () => {
  for (const endpoint of v1) {
    const folder = endpoint.path.slice(1).replaceAll(/\{(\w+)\}/g, "[$1]");
    const route = (await import(/* @vite-ignore */ `${process.cwd()}/app/${folder}/route.ts`)) as ReturnType<
      typeof serve
    >;
    const other = endpoint.method === "GET" ? "POST" : "GET";
    const answer = await route.DELETE(new Request("http://x/", { method: "DELETE" }), { params: Promise.resolve({}) });
    expect(answer.headers.get("allow"), folder).toContain(endpoint.method);
    expect(
      v1.some((e) => e.path === endpoint.path && e.method === other) || !answer.headers.get("allow")!.includes(other),
    ).toBe(true);
  }
});

const named = (endpoints: Endpoint[]) => endpoints.map((e) => [`${e.method} ${e.path}`, e] as const);

const idFor = (endpoint: Endpoint) => known[endpoint.path.split("/")[3] ?? ""];

test.each(named(v1))("%s refuses a parameter that it does not know", async (_name, endpoint) => {
  const response = await ask(endpoint, { id: idFor(endpoint), query: "?no-such-parameter=1" });
  expect(await problemStatus(response)).toBe(422);
});

test.each(named(v1.filter((endpoint) => endpoint.params)))("%s refuses what no record has", async (_name, endpoint) => {
  for (const none of ["no-such-record", "NO%00SUCH/../"])
    expect(await problemStatus(await ask(endpoint, { id: none }))).toBe(404);
});

test.each(named(v1.filter((endpoint) => endpoint.body)))(
  "%s refuses a body that is none of its own",
  async (_name, endpoint) => {
    const id = idFor(endpoint);
    for (const body of ["{", '"neither"']) expect(await problemStatus(await ask(endpoint, { id, body }))).toBe(422);
    const long = " ".repeat((endpoint.maxBody ?? 1_000_000) + 1);
    expect(await problemStatus(await ask(endpoint, { id, body: long }))).toBe(413);
  },
);

describe("with records", () => {
  beforeEach(async () => {
    await importBundle(aBundle(), { actor: "a tester", reason: "a test" });
    await refreshFindings();
  });

  test("every reading endpoint answers as it declares", async () => {
    for (const endpoint of v1.filter((e) => e.method === "GET")) {
      const id = known[endpoint.path.split("/")[3] ?? ""];
      const response = await ask(endpoint, { id, query: needed[endpoint.path] });
      expect(response.status, endpoint.path).toBe(200);
      const answer: unknown = await response.json();
      expect(endpoint.response.parse(answer), endpoint.path).toEqual(answer);
    }
  });

  test("a bundle through the API has the bytes of an export", async () => {
    const response = await ask(endpointAt("/api/v1/collections/{slug}/bundle"), { id: "case" });
    expect(await response.text()).toBe(printBundle(await exportBundle("case")));
  });

  test("a list is read to its end, a page at a time, and no record stands in it twice", async () => {
    const seen: string[] = [];
    const claims = endpointAt("/api/v1/claims");
    let next: string | null = "/api/v1/claims?limit=2&collection=case";
    while (next !== null) {
      const response = await ask(claims, { query: next.slice(next.indexOf("?")) });
      const page = (await response.json()) as { claims: { id: string }[]; next: string | null };
      seen.push(...page.claims.map((claim) => claim.id));
      next = page.next;
    }
    expect(seen.toSorted()).toEqual(
      aBundle()
        .claims.map((claim) => claim.id)
        .toSorted(),
    );
    expect(await problemStatus(await ask(claims, { query: "?after=nothing" }))).toBe(422);
    expect(await problemStatus(await ask(claims, { query: "?limit=0" }))).toBe(422);
  });

  test("claims are found by what they cite", async () => {
    const citing = aBundle().citations.find((citation) => citation.targetClaim !== null)!;
    const response = await ask(endpointAt("/api/v1/claims"), { query: `?cites=${citing.targetClaim}` });
    const { claims } = (await response.json()) as { claims: { id: string }[] };
    expect(claims.map((claim) => claim.id)).toContain(citing.claim);
  });

  test("a question takes the filters of its page, and refuses a value that they don't have", async () => {
    const question = endpointAt("/api/v1/questions/{slug}");
    const whole = await ask(question, { id: "how-many" });
    const early = await ask(question, { id: "how-many", query: "?as-of=1900" });
    const counts = async (response: Response) => (await response.json()) as { shown: number; total: number };
    expect((await counts(whole)).shown).toBeGreaterThan(0);
    expect((await counts(early)).shown).toBe(0);
    for (const query of ["?as-of=soon", "?basis=guesses", "?status=true"])
      expect(await problemStatus(await ask(question, { id: "how-many", query }))).toBe(422);
  });

  test("a text is sent where it is asked for", async () => {
    const document = endpointAt("/api/v1/documents/{slug}");
    expect(await (await ask(document, { id: "book-text" })).text()).not.toContain("Others say more");
    expect(await (await ask(document, { id: "book-text", query: "?text=1" })).text()).toContain("Others say more");
  });
});

test("the reference names every endpoint, and all that it refers to is in it", async () => {
  const response = await ask(endpointAt("/api/v1/openapi.json"));
  const text = await response.text();
  const reference = JSON.parse(text) as {
    paths: Record<string, Record<string, { operationId: string; parameters: { name: string; required: boolean }[] }>>;
    components: { schemas: Record<string, unknown> };
  };
  const operations = Object.values(reference.paths).flatMap((path) => Object.values(path));
  expect(operations).toHaveLength(v1.length);
  expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(v1.length);
  const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]!);
  for (const name of new Set(referred)) expect(reference.components.schemas).toHaveProperty([name]);
  expect(text).not.toContain("$defs");
  expect(reference.paths["/api/v1/search"]?.get?.parameters.find(({ name }) => name === "q")?.required).toBe(true);
});

const endpointAt = (path: string) => v1.find((endpoint) => endpoint.path === path)!;
