import type { DraftReference } from "./read-references";
import type { BrokenMarker } from "./reading";
import { ReferenceIndex } from "./resolve-markers";

const lead =
  "(?:(?:[Ss]ee(?: also)?|[Cc]f\\.|[Ss]o|[Vv]gl\\.(?: auch)?|[Ss]\\.|[Ss]iehe(?: auch)?|[Vv]oir(?: aussi)?|[Vv]éase|[Cc]fr\\.|[Сс]м\\.(?: также)?|[Сс]р\\.)\\s+)?";
const shortNote = new RegExp(
  `^${lead}(\\p{Lu}[\\p{L}’'-]+(?:(?:,| and| &| und| et| y| и)\\s+\\p{Lu}[\\p{L}’'-]+){0,3}),?\\s+(?:\\(?((?:1[4-9]|20)\\d\\d[a-z]?)\\)?)?`,
  "u",
);
const locator = /(?:(?<![\p{L}])(?:pp?|S|ch|с|стр|págs?)\.?\s*|[,:]\s*)(\d[\d\s,–-]*f{0,2})\.?$/u;
const ibidNote = new RegExp(
  `^${lead}(?:ibid(?:em)?|ebd|ebda|ebenda|eod|там же|тамже|idem|id\\.|ídem|loc\\. ?cit|a\\. ?a\\. ?o|ders\\.|dies\\.)(?![\\p{L}])`,
  "iu",
);
const opCit = new RegExp(
  `^${lead}(\\p{Lu}[\\p{L}’'-]+),?\\s+(?:\\p{Lu}\\.\\s*)*,?\\s*(?:\\(?[Oo]p\\. ?cit|a\\. ?a\\. ?O|ob\\. ?cit|loc\\. ?cit|[Уу]каз\\. ?соч|цит\\. ?соч)`,
  "u",
);
/** "Meyer (wie Anm. 3), S. 12", "Smith (n. 3) 12", "(note 3)". */
const likeNote = /\((?:wie Anm\.|n\.?|note|Anm\.|прим\.)\s?(\d{1,3})(?:\s(?:above|supra))?\)/u;

/** What a note says of other entries: the first work that it cites in short, and the others. */
export type NoteLink = {
  pointsTo: number | null;
  others: number[];
  locator: string | null;
  broken: BrokenMarker | null;
};

/** Looks up what notes say of others, in the order of the notes. */
class NoteLinker {
  last: number | null = null;
  readonly isShortAt: boolean[];
  readonly index: ReferenceIndex;
  constructor(
    readonly text: string,
    readonly references: DraftReference[],
  ) {
    this.isShortAt = references.map((reference) => isShort(text, reference));
    this.index = new ReferenceIndex(
      references.map((reference, place) => (this.isShortAt[place] ? { ...reference, csl: null, keys: [] } : reference)),
    );
  }

  link(reference: DraftReference, place: number): NoteLink {
    const words = this.text.slice(reference.start, Math.min(reference.end, reference.start + 400)).trim();
    const page = reference.end - reference.start < 400 ? (locator.exec(words)?.[1]?.trim() ?? null) : null;
    if (ibidNote.test(words))
      return { pointsTo: this.last, others: [], locator: page, broken: this.last === null ? "noPredecessor" : null };
    const like = likeNote.exec(words);
    const noted = like ? this.index.byLabel.get(like[1]!) : undefined;
    if (noted !== undefined && noted !== place) {
      this.last = noted;
      return { pointsTo: noted, others: [], locator: page, broken: null };
    }
    if (!this.isShortAt[place] && !opCit.test(words)) {
      this.last = place;
      return { pointsTo: null, others: [], locator: reference.csl?.page ?? page, broken: null };
    }
    return this.linkShort(words, place, page);
  }

  /** A note of short citations, one or several parted by semicolons. */
  private linkShort(words: string, place: number, page: string | null): NoteLink {
    const parts = words.split(/;\s+/).map((part) => this.find(part, place));
    const found = parts.flatMap((part) => part?.entry ?? []);
    this.last = parts.at(-1)?.entry ?? found.at(-1) ?? place;
    const isMissing = parts.some((part) => part?.isMissing);
    return {
      pointsTo: parts[0]?.entry ?? null,
      others: found.filter((entry) => entry !== parts[0]?.entry),
      locator: page,
      broken: isMissing ? "missingCite" : null,
    };
  }

  private find(part: string, place: number): { entry: number | null; isMissing: boolean } | null {
    const before = opCit.exec(part);
    const short = before ?? shortNote.exec(part);
    if (!short) return null;
    const year = before ? "" : (short[2] ?? "");
    const found = this.index.find(`${short[1]} ${year}`.trim());
    const entry = found === place ? null : found;
    const page = locator.exec(part)?.[1]?.trim();
    const isCited = year && page && page !== year && this.index.byName.size > 2;
    return { entry, isMissing: entry === null && Boolean(before ?? isCited) };
  }
}

/** For each entry: the full entries that a short note points to, its page, and whether an ibid. or a short form leads nowhere. */
export function linkNotes(text: string, references: DraftReference[]): NoteLink[] {
  const linker = new NoteLinker(text, references);
  return references.map((reference, place) => linker.link(reference, place));
}

/** Whether a note is a short citation: an author and a year or page, and no title. */
function isShort(text: string, reference: DraftReference): boolean {
  if (reference.end - reference.start >= 120) return false;
  const { csl } = reference;
  // "Horst Eckhart, Der Salzaufstand (Marn 1961), S. 12": a full name, a title and a year.
  if (csl?.title && csl.issued && csl.author?.[0]?.given) return false;
  const words = text.slice(reference.start, Math.min(reference.end, reference.start + 130)).trim();
  return (
    !/[“"«„]/.test(words) &&
    /^(?:\S+\s+){0,4}\S+,?\s+\(?(?:(?:1[4-9]|20)\d\d[a-z]?\)?\s*(?:[,:].{1,30})?|(?:pp?|S|с)\.\s*[\d\s,–-]+)\.?$/u.test(
      words,
    )
  );
}
