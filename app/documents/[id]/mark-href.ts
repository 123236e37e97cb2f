/**
 * Where the words of a recorded passage lead: to its only claim, else to its note; without a note to the first of its claims, and to
 * themselves where it has none, as while somebody takes a claim back.
 */
export function markHref(number: number, claims: { claim: string }[], hasNote: boolean): string {
  const [first] = claims;
  if (first === undefined) return `#p${number}`;
  return claims.length === 1 || !hasNote ? `/claims/${first.claim}` : `#n${number}`;
}
