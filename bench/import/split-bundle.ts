import type { Bundle } from "@/lib/schemas/bundle";

/**
 * A bundle in several, each of which leans on those before it: what claims lean on, then so many claims at a time with the
 * citations that lead to claims so far, then what is left. Brought in one after the other they give the same records.
 */
export function splitBundle(bundle: Bundle, claimsAtOnce: number): Bundle[] {
  const { format, version } = bundle;
  const lists = Object.keys(bundle).filter((key) => key !== "format" && key !== "version");
  const nothing = { format, version, ...Object.fromEntries(lists.map((list) => [list, []])) } as unknown as Bundle;
  const { claims, citations, questions, openQuestions, absences, ...catalogue } = bundle;
  const parts: Bundle[] = [{ ...nothing, ...catalogue }];
  const known = new Set<string>();
  let left = citations;
  for (let at = 0; at < claims.length; at += claimsAtOnce) {
    const own = claims.slice(at, at + claimsAtOnce);
    for (const { id } of own) known.add(id);
    const isReady = (c: (typeof citations)[number]) =>
      known.has(c.claim) && (c.targetClaim === null || known.has(c.targetClaim));
    parts.push({ ...nothing, claims: own, citations: left.filter(isReady) });
    left = left.filter((citation) => !isReady(citation));
  }
  parts.push({ ...nothing, citations: left, questions, openQuestions, absences });
  return parts;
}
