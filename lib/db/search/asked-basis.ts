import "server-only";
import { basesWithin } from "@/lib/domain/compare-scopes";
import { countedWords } from "@/lib/domain/counted-words";
import type { CountingBasis } from "@/lib/schemas/scope";
import type { Sql } from "../client";

/** What stands before a name that is told apart from what is counted: "victims, wider than executions". */
const notThis = String.raw`(?<!(than|not|without|except) )`;

/** Which words of a record name what can be asked for alone. */
const named: Partial<Record<CountingBasis, string>> = {
  sentences: countedWords.sentence,
  executions: countedWords.execution,
  killings: `${countedWords.killing}|${countedWords.massacre}`,
  victims: countedWords.victim,
  bodies: countedWords.burial,
  registeredDeaths: countedWords.registered,
  violentDeaths: countedWords.violentDeath,
  excessDeaths: countedWords.excessDeath,
  famineDeaths: countedWords.famineDeath,
  civilianDeaths: countedWords.civilian,
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
      ? sql`coalesce(sc."countingBasis"::text = ANY(${vague.filter((other) => other !== basis)}) AND concat_ws(' ', sc."counts", ${unit}) ~* ${String.raw`${notThis}\y(?:${words})\y`}, FALSE)`
      : sql`FALSE`,
  };
}
