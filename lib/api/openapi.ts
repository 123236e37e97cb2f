import { z } from "zod";
import type { Endpoint } from "./endpoint";
import { problemKinds, problemSchema, problemType, type ProblemCode } from "./problem";

type Json = Record<string, unknown>;

/** The reference of these endpoints as OpenAPI 3.1, made from the objects that serve them. */
export function openApi(endpoints: Endpoint[], version: string): Json {
  const components: Json = {};
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints)
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = describe(endpoint, components);
  return {
    openapi: "3.1.1",
    info: {
      title: "Stemma",
      version,
      description:
        "Contested historical claims, compared by their sources: who gives which figure, for what, on whose authority.",
    },
    paths,
    components: { schemas: components },
  };
}

function describe(endpoint: Endpoint, components: Json): Json {
  const { summary, description, path, method, params, query, body, response, answer } = endpoint;
  const content = (schema: z.ZodType, type = "application/json") => ({ [type]: { schema: place(schema, components) } });
  const refusal = (code: ProblemCode) => [
    String(problemKinds[code].status),
    { description: problemKinds[code].title, content: content(problemSchema, problemType) },
  ];
  const refusals: ProblemCode[] = [
    ...(params ? (["not-found"] as const) : []),
    ...(body ? (["too-large", "unsupported-media-type"] as const) : []),
    "invalid",
    ...(answer.kind === "printed" ? (["busy"] as const) : []),
    "internal",
  ];
  return {
    operationId: operationName(method, path),
    summary,
    ...(description ? { description } : {}),
    parameters: [...parametersOf(params, "path", components), ...parametersOf(query, "query", components)],
    ...(body ? { requestBody: { required: true, content: content(body) } } : {}),
    responses: {
      "200": { description: "The answer.", content: content(response, endpoint.mediaType) },
      ...Object.fromEntries(refusals.map(refusal)),
    },
  };
}

/** `GET /api/v1/claims/{slug}` is called `getClaimsBySlug`. */
function operationName(method: string, path: string): string {
  const words = path
    .replace("/api/v1", "")
    .replaceAll("/{", "/by-")
    .match(/[a-z0-9]+/gi) ?? ["index"];
  return method.toLowerCase() + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
}

function parametersOf(schema: z.ZodObject | undefined, where: "path" | "query", components: Json): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, part]) => {
    const { description, ...shape } = place(part as z.ZodType, components);
    const required = !z.safeParse(part as z.ZodType, undefined).success;
    return { name, in: where, required, ...(description ? { description } : {}), schema: shape };
  });
}

/** A schema as JSON Schema; those with a name go to the components and are referred to. */
function place(schema: z.ZodType, components: Json): Json {
  // Inside an object a named schema is referred to like any other.
  const whole = z.toJSONSchema(z.object({ part: schema }), { io: "output" });
  const text = JSON.stringify(whole).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { properties, $defs } = JSON.parse(text) as { properties: { part: Json }; $defs?: Record<string, Json> };
  for (const [name, { id: _id, ...shape }] of Object.entries($defs ?? {})) components[name] = shape;
  return properties.part;
}
