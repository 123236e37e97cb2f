import { AppError, errorStatus, type Problem } from "@/lib/errors";
import { z } from "zod";

/** Every refusal of the API by its code: the status, a title, and what a caller can do. */
export const problemKinds = {
  unauthenticated: { status: errorStatus.unauthenticated, title: "Not signed in", advice: "Sign in, or send a key." },
  forbidden: { status: errorStatus.forbidden, title: "Not allowed", advice: "Ask somebody who may." },
  "not-found": {
    status: errorStatus["not-found"],
    title: "Not found",
    advice: "Look the id up in the list that the address begins with, or in /api/v1/search.",
  },
  "method-not-allowed": {
    status: 405,
    title: "Method not allowed",
    advice: "Use one of the methods that the header Allow names.",
  },
  conflict: {
    status: errorStatus.conflict,
    title: "Conflict",
    advice: "Read the record again and repeat the change on what is there now.",
  },
  "too-large": { status: errorStatus["too-large"], title: "Too large", advice: "Send less at a time." },
  "unsupported-media-type": {
    status: 415,
    title: "Unsupported media type",
    advice: "Send JSON as application/json, in UTF-8.",
  },
  invalid: {
    status: errorStatus.invalid,
    title: "Not valid",
    advice: "`problems` names each place that is wrong, and why. /api/v1/openapi.json says what is expected.",
  },
  busy: {
    status: errorStatus.busy,
    title: "Busy",
    advice: "Send the same again after as many seconds as the header Retry-After says.",
  },
  internal: {
    status: 500,
    title: "A fault of Stemma's own",
    advice: "Try again. If it stays, report it with the `instance` of the answer: the server's log has it.",
  },
} as const;
export type ProblemCode = keyof typeof problemKinds;

/** A refusal: RFC 9457 problem details, with the places in the input that caused it. */
export const problemSchema = z
  .object({
    type: z.string().describe("An address that says what a problem of this kind means."),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().describe("For faults of our own: what the log calls it."),
    problems: z.array(z.object({ path: z.string(), reason: z.string() })).optional(),
  })
  .meta({ id: "Problem" });

/** When a caller may ask again who was refused because too much is asked at once, in seconds. */
const retryAfter = 20;

/** The media type of a refusal. */
export const problemType = "application/problem+json";

/** The answer that says why a request is refused. */
export function problemResponse(
  code: ProblemCode,
  detail: string,
  more: { problems?: Problem[]; instance?: string; headers?: Record<string, string> } = {},
): Response {
  const { status, title } = problemKinds[code];
  const { problems, instance, headers } = more;
  const body: z.infer<typeof problemSchema> = { type: `/api/v1/problems/${code}`, title, status, detail };
  if (instance) body.instance = instance;
  if (problems && problems.length > 0) body.problems = problems;
  return Response.json(body, {
    status,
    headers: { "Content-Type": problemType, "Cache-Control": "no-store", ...headers },
  });
}

/** The answer to a request that failed. What is no `AppError` is a fault of ours: logged whole, told without its insides. */
export function failureResponse(error: unknown): Response {
  if (error instanceof AppError) {
    const headers: Record<string, string> = error.code === "busy" ? { "Retry-After": String(retryAfter) } : {};
    return problemResponse(error.code, error.message, { problems: error.problems, headers });
  }
  const instance = `urn:uuid:${crypto.randomUUID()}`;
  console.error(instance, error);
  return problemResponse("internal", "The server failed to answer.", { instance });
}
