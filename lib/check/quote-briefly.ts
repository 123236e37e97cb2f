import { classOf, SPACE } from "@/lib/text/characters";

/**
 * The words of a passage in quotation marks for a message, cut between words where they are long, without their full stop.
 * Words that are a quotation as a whole get no second pair; marks inside become single ones.
 */
export function quoteBriefly(exact: string, most = 90): string {
  const start = exact.length > most * 4 ? exact.slice(0, most * 4) : exact;
  const words = isTidy(start) ? start : start.replace(/\s+/g, " ").trim();
  const shown = words.length <= most ? words.replace(/[.,;:]$/, "") : cut(words, most);
  return `“${hasMarks(shown) ? singleMarks(shown) : shown}”`;
}

function cut(words: string, most: number): string {
  const space = words.lastIndexOf(" ", most - 1);
  return `${words.slice(0, space < 0 ? most : space)} …`;
}

/** Whether there is no white space but single blanks between words. */
function isTidy(words: string): boolean {
  let before = SPACE;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    const space = classOf[unit]! & SPACE;
    if (space !== 0 && (unit !== 32 || before !== 0)) return false;
    before = space;
  }
  return before === 0;
}

const hasMarks = (words: string) =>
  words.includes('"') || words.includes("“") || words.includes("”") || words.includes("„");

/** Double marks as single ones; an outer pair, or one that was opened and cut off, is left out. */
function singleMarks(words: string): string {
  const isOpened = /^[“„"]/.test(words);
  const rest = isOpened ? words.slice(1) : words;
  const outer = isOpened && /^[^“”„"]*[“”"]?$/.test(rest) ? rest.replace(/[“”"]$/, "") : words;
  return outer.replace(/[“„]|(?<![\p{L}\p{N}.,!?])"(?=[\p{L}\p{N}])/gu, "‘").replace(/["”]/g, "’");
}
