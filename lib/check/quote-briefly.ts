import { classOf, SPACE } from "@/lib/text/characters";

/** The words of a passage in quotation marks for a message, cut between words where they are long, without their full stop. */
export function quoteBriefly(exact: string, most = 90): string {
  const start = exact.length > most * 4 ? exact.slice(0, most * 4) : exact;
  const words = isTidy(start) ? start : start.replace(/\s+/g, " ").trim();
  if (words.length <= most) return `“${words.replace(/[.,;:]$/, "")}”`;
  const space = words.lastIndexOf(" ", most - 1);
  return `“${words.slice(0, space < 0 ? most : space)} …”`;
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
