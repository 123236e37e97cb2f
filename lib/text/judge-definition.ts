const defines =
  /(?:^[“"«]?[\p{L}-]+[”"»]? (?:literally |simply |usually |also )?means|\b(?:word|name|term|expression|phrase)\b.{0,40} means)\b|(?<!\p{L})(?:denotes?|(?:word|term|name|phrase) .{1,40} (?:comes from|derives|is derived|originates)|is (?:a|the|an) (?:term|name|word|expression)|was (?:a|the) term|refers? to|is defined as|are defined as|is understood as|stands for|is short for|designates|bezeichnet|versteht man|bedeutet|désigne|signifie|on (?:appelle|entend)|se (?:denomina|llama|entiende|conoce)|significa|называ(?:ют|ется|ются)|означает|обозначает|понима(?:ют|ется)|is the (?:practice|process|act) of)(?![\p{L}])/u;
const definesAct = /^[^,.;]{3,60}\bis the (?:practice|process|act) of\b/;
/** "A pogrom is a riot ...": one kind of thing put under another. */
const isA =
  /^(?:An?|Une?|Un[ao]?|Eine?)\s[\p{L}-]+(?:\s\p{Ll}[\p{L}-]*){0,2}\s(?:is|est|es|ist)\s(?:an?|any|une?|una|eine?|der|die|das)\s|^\p{Lu}\p{Ll}+\s[—–-]\sэто\s/u;

/** "Deportation is the forcible transfer of ...": an abstract noun and what it is. */
const isAbstract =
  /^\p{Lu}\p{Ll}*(?:tion|sion|ism|ment|ity|ship|ness|cide|ance|ence|cy|logy|archy|ery|ing)\sis\s(?:the|an?)\s[\p{Ll} -]{1,60}\s(?:of|that|which|by|in|where|used)\s/u;

type Known = {
  /** How many names it has. */
  names: number;
  /** Whether it has a figure or a date, and so tells of something particular. */
  particular: boolean;
  /** Whether a word such as "means" or "the term" stands near its start. */
  termed: boolean;
};

/** Whether a sentence says what a word means rather than what happened, by its first words. */
export function isDefinition(head: string, { names, particular, termed }: Known): boolean {
  if (head.includes(" is the ") && definesAct.test(head)) return true;
  if (particular) return false;
  if ((termed || /^["“«„]/.test(head)) && defines.test(head)) return true;
  return (names === 0 && isA.test(head)) || (names <= 1 && isAbstract.test(head));
}

/** Words of a picture's caption that stand where a verb would. */
export const pictured =
  /\b(?:pictured|seen here|shown here|photographed)\b|^(?:photo(?:graph)?s?|image|illustration|picture|drawing|portrait) (?:by|of|from|courtesy|credit|showing)\b/i;
