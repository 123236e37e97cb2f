import { z } from "zod";
import { AppError } from "@/lib/errors";
import { defineEndpoint } from "./endpoint";
import { problemKinds, type ProblemCode } from "./problem";

const codes = Object.keys(problemKinds) as ProblemCode[];

/** What a refusal means: the address that `type` names. */
export const readProblemEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/problems/{code}",
  summary: "What a refusal of this API means, and what to do.",
  isShipped: true,
  params: z.object({ code: z.string().max(60) }),
  response: z
    .object({ code: z.string(), status: z.int(), title: z.string(), advice: z.string() })
    .meta({ id: "ProblemKind" }),
  async handle({ params }) {
    const code = codes.find((one) => one === params.code);
    if (!code) throw new AppError("not-found", `No refusal is called "${params.code}": there are ${codes.join(", ")}.`);
    return { code, ...problemKinds[code] };
  },
});
