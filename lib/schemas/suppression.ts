import { z } from "zod";
import { actorSchema } from "./kept-document";
import { findingSchema } from "./finding";
import { slugSchema } from "./text";

/**
 * Which finding is meant, in an address: rule, kind of record, its name, and, for a finding in a text that was read and not
 * recorded, its fingerprint: `bound-drift~claim~melgunov-total`.
 */
export const findingKeySchema = z
  .string()
  .max(300)
  .transform((key, context) => {
    const [ruleId = "", kind, id, fingerprint = "", ...rest] = key.split("~");
    const parsed = parts.safeParse({ ruleId, subject: { kind, id }, fingerprint });
    if (parsed.success && rest.length === 0) return parsed.data;
    context.addIssue({ code: "custom", message: "this names no finding" });
    return z.NEVER;
  });

const parts = z.object({
  ruleId: z.string().regex(/^[a-z][a-z-]{2,60}$/),
  subject: z.object({ kind: findingSchema.shape.subject.shape.kind, id: slugSchema }),
  fingerprint: z.string().regex(/^[0-9a-f]{0,40}$/),
});
export type FindingKey = z.infer<typeof parts>;

/** The same as one word; see `findingKeySchema`. */
export const findingKey = ({ ruleId, subject, fingerprint }: FindingKey): string =>
  [ruleId, subject.kind, subject.id, ...(fingerprint === "" ? [] : [fingerprint])].join("~");

/** A person's "not here": which finding, and why; by whom, where a name is given. */
export const setAsideSchema = z.object({
  finding: findingKeySchema,
  justification: z.string().trim().min(1, "Say why it does not apply here.").max(2_000),
  by: actorSchema,
});
export type SetAsideRequest = z.infer<typeof setAsideSchema>;
