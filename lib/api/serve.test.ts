import { expect, test, vi } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/errors";
import { defineDownload, defineEndpoint } from "./endpoint";
import { serve, serveNothing } from "./serve";

const echo = defineEndpoint({
  method: "POST",
  path: "/api/v1/echo",
  summary: "Says again what it is told.",
  maxBody: 100,
  body: z.strictObject({ said: z.string() }),
  response: z.object({ said: z.string() }),
  handle: async ({ body }) => ({ ...body, secret: "not declared" }),
});
const post = (body: string, type = "application/json") =>
  serve(echo).POST(
    new Request("http://x/api/v1/echo", { method: "POST", body, headers: { "Content-Type": type } }),
    context(),
  );
const context = () => ({ params: Promise.resolve(undefined) });
const refusal = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return (await response.json()) as { status: number; problems?: { path: string }[] };
};

const reading = (handle: () => Promise<{ n: number }>) =>
  serve(defineEndpoint({ method: "GET", path: "/api/v1/n", summary: "", response: z.object({ n: z.int() }), handle }));
const get = (headers: Record<string, string> = {}, url = "http://x/api/v1/n") => new Request(url, { headers });

test("what an endpoint does not declare does not leave", async () => {
  const response = await post('{"said":"yes"}');
  expect(await response.json()).toEqual({ said: "yes" });
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("a body that is not JSON, or not the one that is asked for, is refused with the places", async () => {
  expect(await refusal(await post("{"))).toMatchObject({ status: 422 });
  expect(await refusal(await post('{"said":1,"more":2}'))).toMatchObject({
    status: 422,
    problems: [{ path: "said" }, { path: "more" }],
  });
});

test("a body of another type is refused", async () => {
  expect(await refusal(await post("said=yes", "text/plain"))).toMatchObject({ status: 415 });
});

test("a body over the limit is refused, whether its length is said or not", async () => {
  const long = JSON.stringify({ said: "x".repeat(200) });
  expect(await refusal(await post(long))).toMatchObject({ status: 413 });
  let pulled = 0;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(60).fill(0x20 + (pulled++ % 2))),
  });
  const request = new Request("http://x/api/v1/echo", {
    method: "POST",
    body: endless,
    headers: { "Content-Type": "application/json" },
    ...{ duplex: "half" },
  });
  expect(await refusal(await serve(echo).POST(request, context()))).toMatchObject({ status: 413 });
  expect(pulled).toBeLessThan(10);
});

test("a body that is not UTF-8 is refused", async () => {
  const request = new Request("http://x/", {
    method: "POST",
    body: new Uint8Array([0xff, 0xfe]),
    headers: { "Content-Type": "application/json" },
  });
  expect(await refusal(await serve(echo).POST(request, context()))).toMatchObject({ status: 422 });
});

test("a method that a route does not have is refused with those that it has", async () => {
  const { GET, DELETE, OPTIONS } = serve(echo);
  for (const handler of [GET, DELETE]) {
    const response = await handler(get(), context());
    expect(response.headers.get("allow")).toBe("OPTIONS, POST");
    expect(await refusal(response)).toMatchObject({ status: 405 });
  }
  expect((await OPTIONS(get(), context())).status).toBe(204);
});

test("an unknown or repeated parameter, or one with NUL in it, is refused", async () => {
  for (const query of ["x=1", "a=1&a=2", "a=%00"]) {
    const { GET } = serve(
      defineEndpoint({
        method: "GET",
        path: "/api/v1/n",
        summary: "",
        query: z.strictObject({ a: z.string().optional() }),
        response: z.object({}),
        handle: async () => ({}),
      }),
    );
    expect(await refusal(await GET(get({}, `http://x/?${query}`), context()))).toMatchObject({ status: 422 });
  }
});

test("who has the answer already gets only the word that it still holds", async () => {
  const { GET } = reading(async () => ({ n: 1 }));
  const tag = (await GET(get(), context())).headers.get("etag") ?? "";
  const again = await GET(get({ "If-None-Match": `"other", ${tag}` }), context());
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  const changed = await reading(async () => ({ n: 2 })).GET(get({ "If-None-Match": tag }), context());
  expect(await changed.json()).toEqual({ n: 2 });
});

test("a failure that is told to people keeps its sentence, one of ours does not", async () => {
  const known = await reading(() => Promise.reject(new AppError("conflict", "Changed meanwhile."))).GET(
    get(),
    context(),
  );
  expect(await refusal(known)).toMatchObject({ status: 409, detail: "Changed meanwhile." });
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const secret = await reading(() => Promise.reject(new Error("password of the database"))).GET(get(), context());
  const wrong = await reading(async () => ({ n: 1.5 })).GET(get(), context());
  expect(logged).toHaveBeenCalledTimes(2);
  logged.mockRestore();
  for (const response of [secret, wrong]) {
    const text = JSON.stringify(await refusal(response));
    expect(text).toContain("urn:uuid:");
    expect(text).not.toContain("password");
  }
});

test("a file is sent a part at a time, and no further than it is read", async () => {
  let made = 0;
  function* parts() {
    for (; made < 1000; made++) yield "x".repeat(70_000);
  }
  const { GET } = serve(
    defineDownload({
      method: "GET",
      path: "/api/v1/f",
      summary: "",
      response: z.unknown(),
      file: async () => ({ name: "f.json", parts: parts() }),
    }),
  );
  const response = await GET(get(), context());
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="f.json"');
  const reader = response.body!.getReader();
  expect((await reader.read()).value).toHaveLength(70_000);
  await reader.cancel();
  expect(made).toBeLessThan(5);
});

test("other sites' scripts may read only where the host was told so", async () => {
  const origin = async () =>
    (await reading(async () => ({ n: 1 })).GET(get(), context())).headers.get("access-control-allow-origin");
  expect(await origin()).toBeNull();
  vi.stubEnv("API_ORIGIN", "https://atlas.example");
  expect(await origin()).toBe("https://atlas.example");
  vi.unstubAllEnvs();
});

test("an address that leads nowhere is a problem, not a page", async () => {
  expect(await refusal(await serveNothing().GET(get(), context()))).toMatchObject({ status: 404 });
});
