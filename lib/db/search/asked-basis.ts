import "server-only";
import { basesWithin } from "@/lib/domain/compare-scopes";
import type { CountingBasis } from "@/lib/schemas/scope";
import type { Sql } from "../client";

/** What stands before a name that is told apart from what is counted: "victims, wider than executions". */
const notThis = String.raw`(?<!(than|not|without|except) )`;

/** How the words of a record name what can be asked for alone; as PostgreSQL's regular expressions. */
const named: Partial<Record<CountingBasis, string>> = {
  sentences: String.raw`\msentence`,
  executions: String.raw`\m(execut|shot\M|shootings?\M|hanged\M)`,
  killings: String.raw`\m(kill|murder|massacre)`,
  victims: String.raw`\mvictim`,
  bodies: String.raw`\m(bod(y|ies)\M|corpse|burial|buried)`,
  registeredDeaths: String.raw`\mregistered`,
  violentDeaths: String.raw`\mviolent`,
  excessDeaths: String.raw`\mexcess`,
  famineDeaths: String.raw`\m(famine|starv)`,
  civilianDeaths: String.raw`\mcivilian`,
};

/** Bases that don't tell what is counted, so that the record's words are looked at. */
const vague: CountingBasis[] = ["rate", "mixed", "notStated", "victims"];

/** Conditions on the scope `sc` by which a claim counts what alone was asked for, the closest first. */
export function askedBasis(sql: Sql, basis: CountingBasis) {
  const words = named[basis];
  const within = basesWithin(basis).filter((other) => other !== basis);
  const unit = sql`(SELECT x."unit" FROM "Estimate" x WHERE x."claimId" = sc."claimId")`;
  return {
    same: sql`coalesce(sc."countingBasis"::text = ${basis}, FALSE)`,
    within: sql`coalesce(sc."countingBasis"::text = ANY(${within}), FALSE)`,
    inWords: words
      ? sql`coalesce(sc."countingBasis"::text = ANY(${vague.filter((other) => other !== basis)}) AND concat_ws(' ', sc."counts", ${unit}) ~* ${notThis + words}, FALSE)`
      : sql`FALSE`,
  };
}
