import type { Draft } from "./draft";
import { flag, secondFlag } from "./lexicon/flags";
import type { JudgedSentence } from "./judge-sentences";
import type { DraftAttribution } from "./read-attribution";
import type { DraftQuote } from "./read-quotations";

const cited =
  /[“"„«]|\b(?:1[4-9]|20)\d\d\b|(?<!\p{L})(?:in|aus|dans|en|в)\s+(?:his|her|the|The|A|a|dem|der|seinem|ihrem|son|sa|le|la|su|el)?\s*\p{L}+/u;

/** What the name behind a block quotation attributes it to: a work where the credit names one, else the person. */
function byCredit({ text, words }: Draft, quote: DraftQuote, sentenceWord: number): DraftAttribution | null {
  if (!quote.credit) return null;
  let from = sentenceWord;
  while (from < words.count && words.start[from]! < quote.credit.start) from++;
  let to = from;
  while (
    to < words.count &&
    to - from < 4 &&
    words.end[to]! <= quote.credit.end &&
    !/[,(;]/.test(to > from ? text.slice(words.end[to - 1]!, words.start[to]!) : "")
  )
    to++;
  if (to === from) return null;
  const work = cited.test(
    text
      .slice(quote.credit.start, quote.credit.end)
      .replace(/\b(?:in|en|im|from|until|to|von|bis)\s+(?:mid-|early |late )?\S*\s?\d{4}|\buntil .*$/g, ""),
  );
  return {
    kind: work ? "namedWork" : "namedPersonNoWork",
    subject: { from, to },
    work: work ? { start: quote.credit.start, end: quote.credit.end } : null,
    verb: null,
    stance: "neutral",
    reports: true,
  };
}

/** Who speaks each quotation by the first of its sentences that says so: «... . ...», conclut le médecin. */
function speakersWithin({ quotations }: Draft, judged: JudgedSentence[]): Map<number, DraftAttribution> {
  const own = new Map<number, DraftAttribution>();
  for (const sentence of judged) {
    const speech = sentence.quotations.find((at) => quotations[at]!.depth === 0 && quotations[at]!.speech);
    if (speech !== undefined && sentence.attribution.kind !== "none" && !own.has(speech))
      own.set(speech, sentence.attribution);
  }
  return own;
}

/**
 * Gives the sentences of a longer quotation the attribution that introduces it: of its credit, of the sentence before it
 * that ends in a colon, or of the quotation that it goes on. Changes the list.
 */
export function inheritSpeakers(draft: Draft, judged: JudgedSentence[]): void {
  const { sentences, quotations, text, words } = draft;
  const own = speakersWithin(draft, judged);
  let lead: DraftAttribution | null = null;
  let word = 0;
  judged.forEach((sentence, index) => {
    const place = sentences[index]!;
    while (word < words.count && words.start[word]! < place.start) word++;
    const speech = sentence.quotations.find((at) => quotations[at]!.depth === 0 && quotations[at]!.speech);
    const quote = speech === undefined ? undefined : quotations[speech];
    const credit = quote ? byCredit(draft, quote, word) : null;
    const inCredit = quotations[sentence.quotations[0] ?? -1]?.credit ?? null;
    if (inCredit && place.start >= inCredit.start - 4) {
      if (sentence.kind !== "none") sentence.kind = "attribution";
      return;
    }
    if (!quote) {
      const leads =
        sentence.attribution.kind !== "none" &&
        (sentence.kind !== "none" || text[place.end - 1] === ":") &&
        (/[:—–]-?$/.test(text.slice(place.end - 2, place.end)) ||
          /^\s*["“„«]/.test(text.slice(place.end, place.end + 4)));
      lead = leads ? sentence.attribution : null;
      return;
    }
    if (sentence.attribution.kind !== "none") lead = sentence.attribution;
    else if (credit && sentence.kind !== "none") {
      if (sentence.kind !== "estimate") sentence.kind = "quotation";
      sentence.attribution = credit;
    } else if (sentence.kind === "quotation" || sentence.kind === "estimate")
      sentence.attribution = credit ?? own.get(speech!) ?? lead ?? sentence.attribution;
  });
  passBack(draft, judged);
  goOn(draft, judged);
  passOn(draft, judged);
}

/** Gives the sentences of one quotation the attribution that follows its last: “... . ...,” she said. */
function passBack({ quotations }: Draft, judged: JudgedSentence[]): void {
  for (let index = judged.length - 2; index >= 0; index--) {
    const sentence = judged[index]!;
    const next = judged[index + 1]!;
    if (sentence.attribution.kind !== "none" || next.attribution.kind === "none" || sentence.kind === "none") continue;
    const last = sentence.quotations.at(-1);
    if (last !== undefined && quotations[last]!.speech && next.quotations[0] === last)
      sentence.attribution = next.attribution;
  }
}

/** How many sentences after somebody spoke a quotation without a speaker of its own is still theirs. */
const echo = 3;
const nobodySpoke = -1;

/** Gives a sentence that is all quotation to whoever spoke right before it in its block: "Osk said he had fled. “They came at night.”" */
function goOn({ text, sentences }: Draft, judged: JudgedSentence[]): void {
  let spoke = nobodySpoke;
  for (let index = 0; index < judged.length; index++) {
    const sentence = judged[index]!;
    const silent = sentence.attribution.kind === "none";
    if (index > 0 && sentences[index]!.block !== sentences[index - 1]!.block) spoke = nobodySpoke;
    if (silent && sentence.kind === "quotation" && spoke >= 0 && index - spoke <= echo) {
      if (/^["“„«]/.test(text.charAt(sentences[index]!.start)))
        sentence.attribution = { ...judged[spoke]!.attribution };
    } else if (!silent) spoke = sentence.attribution.verb !== null ? index : nobodySpoke;
  }
}

/** How many sentences later "he said" may still mean whoever spoke last. */
const memory = 6;

const many = /^(?:they|ils|elles|ellos|ellas|они)$/iu;

/** "They say", "they relate", where nobody has spoken before: people in general. */
const tellsOf = ({ words, text }: Draft, { verb }: DraftAttribution, subject: string): boolean =>
  /^they$/i.test(subject) &&
  verb !== null &&
  /^(?:say|tell|relate|recount)$/i.test(text.slice(words.start[verb]!, words.end[verb]!));

type Unnamed = { plural: boolean; at: number };

/** The words of a subject that tell whether it is somebody met before. */
function readSubject({ words, text }: Draft, { from, to }: { from: number; to: number }) {
  const { flags, more } = words.lexicon;
  const first = flags[words.id[from]!]!;
  const head = words.id[to - 1]!;
  const single = (first & flag.indefinite) !== 0;
  const thing = (flags[head]! & (flag.work | flag.works | flag.said)) !== 0;
  return {
    first: text.slice(words.start[from]!, words.end[from]!),
    noun: text.slice(words.start[to - 1]!, words.end[to - 1]!).toLowerCase(),
    single,
    pronoun: (first & flag.pronoun) !== 0,
    definite: (first & flag.definite) !== 0,
    somebody:
      (flags[head]! & (flag.role | flag.generic)) !== 0 ||
      (more[head]! & secondFlag.crowd) !== 0 ||
      (single && !thing && to - from < 5),
  };
}

/**
 * Leaves what an unnamed witness goes on to say with nobody: "A clerk told the court ... . He said ... . The clerk denied ...".
 * A person who is named in between takes the pronoun over.
 */
function passOn(draft: Draft, judged: JudgedSentence[]): void {
  let last: Unnamed | null = null;
  const met = new Set<string>();
  judged.forEach((sentence, index) => {
    const { kind, subject } = sentence.attribution;
    if (!subject || kind === "none" || kind === "namedWork") return;
    const { first, noun, single, pronoun, definite, somebody } = readSubject(draft, subject);
    if (kind === "vague") {
      if (!somebody) return;
      last = { plural: !single, at: index };
      if (single) met.add(noun);
      return;
    }
    const again = definite && met.has(noun);
    const same: boolean = pronoun && last !== null && index - last.at <= memory && many.test(first) === last.plural;
    if (again || same || (!last && tellsOf(draft, sentence.attribution, first))) {
      sentence.attribution = { ...sentence.attribution, kind: "vague" };
      last = again ? { plural: false, at: index } : last && { plural: last.plural, at: index };
    } else if (!pronoun) last = null;
  });
}
