/** More segments than this and a text is cut at the ends of its sentences only. */
const mostClauses = 80;

const sentenceEnd = /(?<=[.!?…。！？؟][\p{Pf}\p{Pe}"']*)\s+/u;
const clauseEnd =
  /(?<=[.!?…:;,،؛、。，；：！？؟][\p{Pf}\p{Pe}"']*)\s+|(?<=[,;:])\s+(?=\p{Pi})|\s+(?=\()|(?<=\)[,;]?)\s+|\s+(?=[–—-]\s)|\s*(?=[[(](?:…|\.\s?\.\s?\.)[\])])/u;

/** A text cut where its punctuation cuts it: into clauses, a long one into sentences. Nothing is lost but the spaces between. */
export function splitSegments(text: string): string[] {
  const clauses = cut(text, clauseEnd);
  return clauses.length <= mostClauses ? clauses : cut(text, sentenceEnd);
}

const cut = (text: string, at: RegExp) => joinSigns(text.normalize("NFC").trim().split(at).filter(Boolean));

/** Punctuation alone is no segment: it goes with what stands before it. */
function joinSigns(parts: string[]): string[] {
  const joined: string[] = [];
  for (const part of parts)
    if (joined.length > 0 && !/[\p{L}\p{N}]/u.test(part)) joined[joined.length - 1] += ` ${part}`;
    else joined.push(part);
  return joined;
}
