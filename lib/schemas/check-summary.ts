import { z } from "zod";

const count = z.coerce.number().int().nonnegative().max(100_000_000);

/** A check in numbers, as an address can carry it: no word of the text. */
export const checkSummarySchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  characters: count,
  assertions: count,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  rules: z
    .string()
    .max(2_000)
    .transform((list) => list.split(",").flatMap((item) => /^([a-z-]{3,60}):(\d{1,9})$/.exec(item)?.slice(1, 3) ?? []))
    .transform((parts) =>
      Array.from({ length: parts.length / 2 }, (_, i) => ({ id: parts[2 * i]!, count: Number(parts[2 * i + 1]) })),
    ),
});
export type CheckSummary = z.infer<typeof checkSummarySchema>;

/** The address of a summary. */
export function checkSummaryHref({ sha256, characters, assertions, language, rules }: CheckSummary): string {
  const query = new URLSearchParams({
    sha256,
    characters: String(characters),
    assertions: String(assertions),
    language,
    rules: rules.map(({ id, count }) => `${id}:${count}`).join(","),
  });
  return `/check/summary?${query.toString().replaceAll("%3A", ":").replaceAll("%2C", ",")}`;
}
