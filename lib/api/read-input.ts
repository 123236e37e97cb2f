import { z } from "zod";
import { AppError, type Problem } from "@/lib/errors";
import type { Endpoint, Input } from "./endpoint";

/** The largest body that is read where an endpoint says nothing else, in bytes. */
const maxBody = 1_000_000;

/** A media type that is not JSON, where JSON is needed. */
export class UnsupportedMediaType extends Error {
  override name = "UnsupportedMediaType";
}

/**
 * What a request says, checked against the endpoint's schemas. Throws `AppError`: `not-found` for an address that no
 * record can have, `too-large`, `invalid` with the places.
 */
export async function readInput(endpoint: Endpoint, request: Request, params: unknown): Promise<Input> {
  const named = (endpoint.params ?? z.object({})).safeParse(params);
  if (!named.success) throw new AppError("not-found", "There is no such record.");
  return {
    origin: new URL(request.url).origin,
    signal: request.signal,
    params: named.data,
    query: check(endpoint.query ?? z.strictObject({}), readQuery(request), "query"),
    body: endpoint.body
      ? check(endpoint.body, await readJson(request, endpoint.maxBody ?? maxBody), "body")
      : undefined,
  };
}

function check(schema: z.ZodType, value: unknown, what: "query" | "body"): unknown {
  const problems = what === "query" ? unfitText(value as Record<string, string>) : [];
  const read = schema.safeParse(value);
  if (read.success && problems.length === 0) return read.data;
  problems.push(...(read.error?.issues ?? []).flatMap(problemsOf));
  throw new AppError("invalid", `The ${what} of the request is not valid.`, problems.slice(0, 50));
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const place = (parts: PropertyKey[]) => parts.map(String).join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: place([...issue.path, key]), reason: "nothing is known by this name" }));
  return [{ path: place(issue.path), reason: issue.message }];
}

/** PostgreSQL holds no NUL, and no parameter of ours needs one. */
const unfitText = (query: Record<string, string>): Problem[] =>
  Object.entries(query)
    .filter(([, value]) => value.includes("\0"))
    .map(([path]) => ({ path, reason: "a character that no text may hold (NUL)" }));

/** The query by name. An empty value is none; a name that stands twice is refused. */
function readQuery(request: Request): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    if (Object.hasOwn(query, name))
      throw new AppError("invalid", "The query of the request is not valid.", [{ path: name, reason: "given twice" }]);
    if (value !== "") query[name] = value;
  }
  return query;
}

async function readJson(request: Request, most: number): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) throw new UnsupportedMediaType();
  const text = await readBounded(request, most);
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("invalid", "The body of the request is not JSON.", [{ path: "", reason: "not JSON" }]);
  }
}

/** The body as text, never more of it than allowed, whatever its headers say. */
async function readBounded(request: Request, most: number): Promise<string> {
  const tooLarge = () => new AppError("too-large", `The body may have at most ${most} bytes.`);
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge();
  const reader = request.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > most) throw tooLarge();
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof TypeError)
      throw new AppError("invalid", "The body of the request is not valid.", [{ path: "", reason: "not UTF-8" }]);
    throw error;
  }
}
