import type { Draft } from "./draft";

/**
 * Who speaks each quotation, as named nearby: by the credit behind a block quotation, by the sentence it stands in, by the
 * sentence before it where that ends in a colon or reports, or by the quotation that it continues in the same block.
 */
export function speakersOf(draft: Draft): (string | null)[] {
  const { text, quotations, sentences } = draft;
  const speakers: (string | null)[] = [];
  let at = 0;
  quotations.forEach((quote, index) => {
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= quote.outerStart) at++;
    if (quote.credit) {
      speakers.push(tidy(text.slice(quote.credit.start, quote.credit.end)));
      return;
    }
    const own =
      nameOf(draft, at) ??
      (endsInside(draft, at, quote.outerEnd) ? nameOf(draft, sentenceAt(draft, quote.outerEnd, at)) : null);
    const before = quotations[index - 1];
    const continued =
      before &&
      quote.outerStart - before.outerEnd < 200 &&
      !text.slice(before.outerEnd, quote.outerStart).includes("\n\n")
        ? speakers[index - 1]!
        : null;
    speakers.push(own ?? leadIn(draft, at, quote.outerStart) ?? continued);
  });
  return speakers;
}

const tidy = (credit: string) =>
  credit
    .replace(/\s+/g, " ")
    .replace(/[,;]?\s+(?:in|at|on|from|to)\s.*$|,.*$|\s*\(.*$/u, "")
    .trim() || credit.trim();

/** The person that a sentence's attribution names; a pronoun names nobody. */
function nameOf(draft: Draft, index: number): string | null {
  const judged = draft.judged[index];
  if (
    !judged ||
    judged.attribution.kind === "none" ||
    judged.attribution.kind === "vague" ||
    !judged.attribution.subject
  )
    return null;
  const { from, to } = judged.attribution.subject;
  const name = draft.text.slice(draft.words.start[from]!, draft.words.end[to - 1]!);
  return /^\p{Lu}/u.test(name) && !/^(?:He|She|They|Er|Sie|Il|Elle|Ils|Él|Ella|Он|Она|Они)$/.test(name) ? name : null;
}

const endsInside = (draft: Draft, index: number, end: number) =>
  draft.sentences[index + 1] !== undefined && draft.sentences[index + 1]!.start < end + 2;

/** The sentence in which a place lies, looking forward from another by at most fifty. */
function sentenceAt(draft: Draft, place: number, from: number): number {
  let index = from;
  while (index + 1 < draft.sentences.length && index - from < 50 && draft.sentences[index + 1]!.start < place) index++;
  return index;
}

/** The sentence before a quotation that opens a block or follows a colon. */
function leadIn(draft: Draft, index: number, start: number): string | null {
  const sentence = draft.sentences[index];
  const before =
    sentence && sentence.start < start && draft.text.slice(sentence.start, start).trim() ? index : index - 1;
  const lead = draft.sentences[before];
  if (!lead || start - lead.end > 6) return null;
  return nameOf(draft, before);
}
