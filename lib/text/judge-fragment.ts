import type { SentenceFacts } from "./judge-sentence";
import type { Context } from "./noun-phrase";

/** Words without a clause: too few to assert anything, and no entry of a chronicle. */
export function isFragment(context: Context, facts: SentenceFacts, finite: boolean, count: number): boolean {
  if (facts.figure || facts.dated) return count < 2;
  if (facts.attribution.reports) return count < 2;
  if (count < 3) return true;
  const stopped = /[.!…]["”»’)]*$/.test(context.text.slice(Math.max(facts.start, facts.end - 2), facts.end));
  if (facts.block === "listItem" && !stopped && !finite) return count < 8;
  if (facts.block === "table") return !finite || count < 5;
  if (!finite && count < 8 && stopped && isNounPhrase(context.text.slice(facts.start, facts.end))) return true;
  return !finite && count < 5 && !(stopped && count > 2);
}

/** "A mass grave.": an article, and nothing that could be a verb. */
const nounPhrase = /^(?:An?|The|No|Quite an?|Such an?|What an?)\s(?:(?!\S+ed\b)\p{L}+[ .!…]+){1,6}$/u;
/** "The mill belongs to", "no trace remains": a word in "s" behind one without it, which may be a verb. */
const inS =
  /^\S+ (?:\p{L}+ )*?(?!of|in|the|and|with|from|for|by|to|at|on|its|his)\p{L}*[^s\s] \p{Ll}+[^s\s]s(?: \p{L}+|[.!…])/u;

const isNounPhrase = (words: string): boolean => nounPhrase.test(words) && !inS.test(words);
