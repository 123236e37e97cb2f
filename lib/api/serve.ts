import { createHash } from "node:crypto";
import type { Endpoint } from "./endpoint";
import { originHeaders } from "./origins";
import { failureResponse, problemResponse } from "./problem";
import { readInput, UnsupportedMediaType } from "./read-input";

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** The handlers of one route, for all methods: those that its endpoints don't have are refused. */
export function serve(...endpoints: Endpoint[]): Record<(typeof methods)[number], Handler> {
  const allow = ["OPTIONS", ...endpoints.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]))];
  const handlers = methods.map((method): [string, Handler] => {
    const endpoint = endpoints.find((e) => e.method === method);
    return [method, endpoint ? (request, context) => run(endpoint, request, context) : () => refuse(method, allow)];
  });
  return Object.fromEntries(handlers) as Record<(typeof methods)[number], Handler>;
}

/** The handlers of an address below the API that leads nowhere. */
export function serveNothing(): Record<(typeof methods)[number], Handler> {
  const nothing: Handler = async () =>
    problemResponse("not-found", "There is nothing at this address. /api/v1 lists what there is.", {
      headers: originHeaders(),
    });
  return Object.fromEntries(methods.map((method) => [method, nothing])) as ReturnType<typeof serve>;
}

async function refuse(method: string, allow: string[]): Promise<Response> {
  const headers = { Allow: allow.join(", "), ...originHeaders() };
  if (method === "OPTIONS")
    return new Response(null, {
      status: 204,
      headers: {
        ...headers,
        "Access-Control-Allow-Methods": headers.Allow,
        "Access-Control-Allow-Headers": "Content-Type, If-None-Match",
      },
    });
  return problemResponse("method-not-allowed", `${method} is not possible here.`, { headers });
}

/** What the log is told of an answer that nobody waits for any more; as nginx has it. */
const nobodyWaits = 499;

async function run(endpoint: Endpoint, request: Request, context: { params: Promise<unknown> }): Promise<Response> {
  const response = await answer(endpoint, request, context).catch((error: unknown) =>
    request.signal.aborted
      ? new Response(null, { status: nobodyWaits })
      : error instanceof UnsupportedMediaType
        ? problemResponse("unsupported-media-type", "The body must be application/json.")
        : failureResponse(error),
  );
  for (const [name, value] of Object.entries(originHeaders())) response.headers.set(name, value);
  return response;
}

async function answer(endpoint: Endpoint, request: Request, context: { params: Promise<unknown> }): Promise<Response> {
  // A route without a variable part gets undefined, whatever its type says.
  const input = await readInput(endpoint, request, (await context.params) ?? {});
  const type = endpoint.mediaType ?? "application/json";
  const caching = { "Cache-Control": endpoint.isShipped ? "public, max-age=300" : "no-cache", "Content-Type": type };
  if (endpoint.answer.kind === "printed")
    return new Response(await endpoint.answer.print(input), { headers: { ...caching, "Cache-Control": "no-store" } });
  if (endpoint.answer.kind === "file") {
    const { name, parts } = await endpoint.answer.file(input);
    const headers = {
      ...caching,
      "Content-Disposition": `attachment; filename="${name}"`,
    };
    return new Response(streamOf(parts), { headers });
  }
  const found = endpoint.response.parse(await endpoint.answer.handle(input));
  return jsonResponse(
    request,
    JSON.stringify(found),
    endpoint.method === "GET" ? caching : { ...caching, "Cache-Control": "no-store" },
  );
}

/** JSON with a validator of its contents, or only the word that the caller has it already. Weak: proxies compress. */
function jsonResponse(request: Request, body: string, headers: Record<string, string>): Response {
  if (request.method !== "GET" && request.method !== "HEAD") return new Response(body, { headers });
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((one) => one.trim().replace(/^W\//, ""));
  if (known?.some((one) => one === "*" || one === tag.slice(2)))
    return new Response(null, { status: 304, headers: { ...headers, ETag: tag } });
  return new Response(body, { headers: { ...headers, ETag: tag } });
}

/** Enough text at once that the network is not bothered with crumbs. */
const partLength = 65_536;

/** Text a part at a time, as fast as the reader takes it. */
function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let text = "";
      while (text.length < partLength) {
        const next = iterator.next();
        if (next.done) {
          if (text !== "") controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += next.value;
      }
      controller.enqueue(encoder.encode(text));
    },
    cancel: () => void iterator.return?.(),
  });
}
