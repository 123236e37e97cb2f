import { after, flagsAt, wordAt, type Context } from "./noun-phrase";
import { flag } from "./lexicon/flags";

/** Verbs of saying that what stands beside them makes verbs of doing. */
const gate =
  /^(?:saw|sees?|believed?|thought|took|called|considered|supposed|assumed|regarded|wr[oi]tes?|plea?de?d|related|declared?|pronounced|presumed|reported|listed|feared|swor[en]|swear|vow(?:s|ed)?|promis(?:es?|ed)|pledg(?:es?|ed)|threaten(?:s|ed)?|agree[sd]?|offer(?:s|ed)?)$/i;

const seeing = /^(?:saw|sees?)$/i;
const judged = /^(?:as|that|how|what|why|in|no|little|fit)$/i;

/** "The islanders saw a fleet": people see a thing, and hold nothing of it. */
function merelySees(context: Context, index: number, to: number): boolean {
  if (!seeing.test(wordAt(context, index)) || (index > 0 && flagsAt(context, index - 1) & flag.first)) return false;
  for (let at = index + 1; at < Math.min(to, index + 10) && !/[;:.]/.test(after(context, at - 1)); at++)
    if (judged.test(wordAt(context, at))) return false;
  return true;
}

const holding = /^(?:believe[sd]?|thought|took|takes|called|calls|considered|supposed|assumed|regarded)$/i;

/** "What he believed to be a sign": a thing by the name that somebody had for it. */
function standsFor(context: Context, index: number, from: number): boolean {
  if (!holding.test(wordAt(context, index))) return false;
  for (let at = index - 1; at >= Math.max(from, index - 4); at--) {
    if (/[,;:]/.test(after(context, at))) return false;
    if (/^what$/i.test(wordAt(context, at))) return at > from && !/^is|was|were|are$/i.test(wordAt(context, index - 1));
  }
  return false;
}

const particles = /^(?:down|off|out|up|back)$/i;
const stood =
  /^(?:dead|missing|guilty|innocent|insane|bankrupt|independen\w+|void|war|bankruptcy|martial|victor\w*|holy|open|safe|overdue|absent)$/i;
const doing =
  /^(?:swor[en]|swear|vow(?:s|ed)?|promis(?:es?|ed)|pledg(?:es?|ed)|threaten(?:s|ed)?|agree[sd]?|offer(?:s|ed)?)$/i;

/**
 * Whether a verb of saying tells of a deed here: "wrote down the names", "pleaded not guilty", "vowed to return", "was
 * declared dead", "saw a fleet", "what he believed to be a sign".
 */
export function isUnsaid(context: Context, index: number, from: number, to: number): boolean {
  const word = wordAt(context, index);
  if (!gate.test(word)) return false;
  const next = index + 1 < to && after(context, index) === " " ? wordAt(context, index + 1) : "";
  if (/^wr[oi]tes?$/i.test(word)) return particles.test(next) && !/^off$/i.test(next);
  if (/^plea?de?d$/i.test(word)) return /^(?:not|guilty|innocent)$/i.test(next);
  if (/^related$/i.test(word)) return /^to$/i.test(next);
  if (doing.test(word)) return /^to$/i.test(next);
  if (/^(?:declare|pronounce|presume|report|list|fear)/i.test(word)) return stood.test(next);
  return merelySees(context, index, to) || standsFor(context, index, from);
}
