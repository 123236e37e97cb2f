import type { Scope } from "@/lib/schemas/scope";
import { describePeriod } from "./describe-period";
import { countingBasisWords } from "./words-for";

type Places = Map<string, { label: string; partOf: string | null }>;

/** What is counted, in one line: the record's own words, else the counting basis, with place and period where stated. */
export function describeScope(scope: Scope | null, places?: Places): string {
  if (!scope) return "what is counted is not stated";
  const counted =
    scope.counts ?? (scope.countingBasis === "notStated" ? null : countingBasisWords[scope.countingBasis]);
  const parts = [
    counted,
    scope.population && `of ${scope.population}`,
    describePlace(scope, places),
    scope.temporal && describePeriod(scope.temporal),
  ];
  const said = parts.filter((part): part is string => Boolean(part));
  return said.length === 0 ? "what is counted is not stated" : said.join(", ");
}

/** The territory counted: the place's label, else the record's words, else null where it is not stated. */
export function describePlace(scope: Scope, places?: Places): string | null {
  return (scope.place === null ? undefined : places?.get(scope.place)?.label) ?? scope.spatial;
}
