import { sideBySideLimits } from "@/lib/schemas/comparison-view";
import { slugSchema } from "@/lib/schemas/text";

/** The claims that an address names, each once; and what in it can't be the name of a claim. */
export interface ChosenClaims {
  claims: string[];
  malformed: string[];
}

/** Reads `claims=a,b,c` and `claims=a&claims=b` alike. At most 50 names are looked at. */
export function readChosenClaims(given: string | string[] | undefined): ChosenClaims {
  const names = [given ?? []].flat().flatMap((part) => part.split(",")).map((name) => name.trim()).filter(Boolean); // prettier-ignore
  const unique = [...new Set(names)].slice(0, 50);
  const claims = unique.filter((name) => slugSchema.safeParse(name).success);
  return { claims, malformed: unique.filter((name) => !claims.includes(name)) };
}

/** Why these many claims can't stand side by side, in a sentence; null where they can. */
export function whyNotSideBySide(count: number): string | null {
  const { least, most } = sideBySideLimits;
  if (count >= least && count <= most) return null;
  const now = count === 0 ? "None is chosen" : count === 1 ? "One is chosen" : `${count} are chosen`;
  return `Two to five claims can stand side by side. ${now}.`;
}
