import type { Citation } from "@/lib/schemas/citation";

/** Why a claim counts as misquoting: what a reader found on opening a place that it cites. Null where nobody found so. */
export function misquotation(links: Citation[], names: Map<string, string>): string | null {
  for (const link of links) {
    const last = link.verifications.at(-1);
    if (last?.status !== "misrepresented") continue;
    const name = names.get(link.targetClaim ?? link.targetSource ?? "") ?? "The cited work";
    return last.note ?? `${name} says otherwise.`;
  }
  return null;
}
