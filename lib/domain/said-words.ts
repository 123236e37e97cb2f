/** A wording without what its reporter puts in. */
export interface SaidWords {
  /** The words that stand in quotation marks; the whole wording where nothing else stands beside them. */
  said: string;
  /** The reporter's own words between or after them: “said Cheka leader Martyn Latsis.” */
  told: string[];
}

const pairs: Record<string, string> = { "“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’" };
/** A longer stretch between quotation marks is no tag of speech. */
const mostTold = 12;

/**
 * Parts a wording that itself stands in quotation marks from its reporter's words: “A,” said X. “B.” is A, B. Words in quotation marks within a wording that begins without
 * them are the speaker's. Linear; never loses a word.
 */
export function saidWords(wording: string): SaidWords {
  const whole = { said: wording, told: [] };
  const text = wording.trim();
  if (!pairs[text[0] ?? ""]) return whole;
  const said: string[] = [];
  const told: string[] = [];
  for (let at = 0; at < text.length;) {
    const closing = pairs[text[at]!];
    const end = closing === undefined ? nextOpening(text, at) : closingAfter(text, at + 1, closing);
    (closing === undefined ? told : said).push(text.slice(closing === undefined ? at : at + 1, end).trim());
    at = closing === undefined ? end : end + 1;
  }
  const tags = told.map((part) => part.replace(/^[\p{P}\s]+/u, "")).filter(Boolean);
  const isTag = (part: string) => wordsIn(part) <= mostTold;
  if (tags.length === 0 || !tags.every(isTag) || wordsIn(said.join(" ")) < 2 * wordsIn(tags.join(" "))) return whole;
  return { said: said.filter(Boolean).join(" "), told: tags };
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function nextOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (pairs[text[at]!] && /\s/.test(text[at - 1] ?? " ")) return at;
  return text.length;
}

/** The end of a quoted stretch; one that nobody closes reaches to the end. */
function closingAfter(text: string, from: number, closing: string): number {
  for (let at = from; at < text.length; at++)
    if (closing.includes(text[at]!) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? " ")) return at;
  return text.length;
}
