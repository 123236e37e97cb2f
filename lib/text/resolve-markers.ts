import { keyOf, keysOf } from "./parse-reference";
import type { DraftMarker } from "./read-markers";
import type { DraftReference } from "./read-references";
import type { BrokenMarker } from "./reading";

/** What a marker points to. */
export type Resolution = { resolved: number | null; broken: BrokenMarker | null };

/** The families and the year in "Smith and Jones 1999a". */
function readLabel(label: string): { names: string[]; year: string } {
  const key = keyOf(label);
  const year = /(?:^|\s)((?:1[4-9]|20)\d\d)[a-z]?(?:\s|$)/.exec(key)?.[1] ?? "";
  const names = key
    .split(" ")
    .filter((word) => word.length > 2 && !/\d/.test(word) && !/^(?:and|und|the|van|von|der|see|vgl|siehe)$/.test(word));
  return { names, year };
}

/** Finds entries by what markers call them. Built once a text; every look-up is by key. */
export class ReferenceIndex {
  byId = new Map<string, number>();
  byLabel = new Map<string, number>();
  byKey = new Map<string, number>();
  byName = new Map<string, number>();
  constructor(references: DraftReference[]) {
    references.forEach((reference, index) => {
      if (reference.id) this.add(this.byId, reference.id, index);
      for (const key of reference.keys) this.add(this.byId, key, index);
      if (reference.label) this.add(this.byLabel, reference.label.toLowerCase(), index);
      for (const key of reference.keys) this.addKey(keyOf(key), reference, index);
      for (const key of keysOf(reference.csl)) this.addKey(key, reference, index);
    });
  }
  private addKey(key: string, reference: DraftReference, index: number) {
    this.add(this.byKey, key, index);
    if (reference.kind === "entry") this.add(this.byName, key.replace(/ (?:1[4-9]|20)\d\d[a-z]?$/, ""), index);
  }
  private add(map: Map<string, number>, key: string, index: number) {
    if (key && !map.has(key)) map.set(key, index);
  }
  /** An entry for "Smith and Jones 1999", by any of its names with its year; by a name alone where no year is said. */
  find(label: string): number | null {
    const { names, year } = readLabel(label);
    for (const name of names) {
      const found = year ? this.byKey.get(`${name} ${year}`) : this.byName.get(name);
      if (found !== undefined) return found;
    }
    const whole = this.byKey.get(keyOf(label));
    return whole ?? null;
  }
}

const needsEntry = (marker: DraftMarker) =>
  marker.kind !== "link" && marker.kind !== "template" && marker.kind !== "archival";

/** The entries that were read from the text's own words alone. */
const printedIndex = (references: DraftReference[]) =>
  new ReferenceIndex(
    references.map((reference) =>
      reference.id === "" ? reference : { ...reference, id: "", label: "", keys: [], csl: null },
    ),
  );

/**
 * What each marker points to, in the order of the text: entries by id, label or author and year; ibid. to what the
 * marker before it points to. `noList` where the text has no entries to point into.
 */
export function resolveMarkers(markers: DraftMarker[], references: DraftReference[]): Resolution[] {
  const index = new ReferenceIndex(references);
  const printed = markers.some(({ broken }) => broken === "missingCite") ? printedIndex(references) : index;
  const listed = references.length > 0;
  const labels = index.byLabel.size > 0;
  const bibliography = references.some(
    (reference) =>
      reference.kind === "entry" && (reference.csl?.author ?? reference.csl?.editor ?? reference.keys.length > 0),
  );
  let last: number | null = null;
  let seen = false;
  return markers.map((marker): Resolution => {
    if (!needsEntry(marker)) return { resolved: null, broken: marker.broken };
    let found: number | null = null;
    if (marker.target !== null) found = index.byId.get(marker.target) ?? null;
    else if (marker.kind === "authorYear") found = index.find(marker.label);
    else if (marker.kind === "ibid") found = last;
    else found = index.byLabel.get(marker.label.toLowerCase()) ?? null;
    const before = seen;
    seen = true;
    if (found !== null) {
      last = found;
      return { resolved: found, broken: marker.broken };
    }
    if (marker.kind === "ibid")
      return { resolved: null, broken: before && last === null ? (listed ? "noEntry" : "noList") : "noPredecessor" };
    const plain = marker.broken === "missingCite" ? printed.find(marker.label) : null;
    if (plain !== null) return { resolved: plain, broken: null };
    if (marker.broken) return { resolved: null, broken: marker.broken };
    const could = marker.marked
      ? listed || marker.target !== null
      : marker.kind === "authorYear"
        ? bibliography
        : labels;
    return { resolved: null, broken: could ? "noEntry" : "noList" };
  });
}

const shortNote =
  /^(?:(?:see|cf\.|vgl\.|siehe|voir|см\.)\s+)?(\p{Lu}[\p{L}’'-]+(?:(?:,| and| &| und| et| y| и)\s+\p{Lu}[\p{L}’'-]+){0,3}),?\s+(?:\(?((?:1[4-9]|20)\d\d[a-z]?)\)?)?/u;
const locator = /(?:(?<![\p{L}])(?:pp?|S|ch|с|стр|págs?)\.?\s*|[,:]\s*)(\d[\d\s,–-]*f{0,2})\.?$/u;
const ibidNote = /^(?:ibid(?:em)?|ebd|ebda|ebenda|там же|idem|loc\. ?cit|a\. ?a\. ?o)(?![\p{L}])/iu;
const opCit = /^(\p{Lu}[\p{L}’'-]+),?\s+(?:\p{Lu}\.\s*)*,?\s*(?:op\. ?cit|a\. ?a\. ?O|указ\. соч)/u;

/** What a note says of another entry. */
export type NoteLink = { pointsTo: number | null; locator: string | null; broken: BrokenMarker | null };

/** For each entry: the full entry that a short note points to, its page, and whether an ibid. or a short form leads nowhere. */
export function linkNotes(text: string, references: DraftReference[]): NoteLink[] {
  const isShortAt = references.map((reference) => isShort(text, reference));
  const index = new ReferenceIndex(
    references.map((reference, place) => (isShortAt[place] ? { ...reference, csl: null, keys: [] } : reference)),
  );
  let last: number | null = null;
  return references.map((reference, place): NoteLink => {
    const words = text.slice(reference.start, Math.min(reference.end, reference.start + 400)).trim();
    const page = reference.end - reference.start < 400 ? (locator.exec(words)?.[1]?.trim() ?? null) : null;
    if (ibidNote.test(words)) return { pointsTo: last, locator: page, broken: last === null ? "noPredecessor" : null };
    const before = opCit.exec(words);
    const short = before ?? (isShortAt[place] ? shortNote.exec(words) : null);
    if (!short) {
      last = place;
      return { pointsTo: null, locator: reference.csl?.page ?? page, broken: null };
    }
    const year = before ? "" : (short[2] ?? "");
    const found = index.find(`${short[1]} ${year}`.trim());
    const pointsTo = found === place ? null : found;
    last = pointsTo ?? place;
    return {
      pointsTo,
      locator: page,
      broken: pointsTo === null && (before || (year && index.byName.size > 2)) ? "missingCite" : null,
    };
  });
}

/** Whether a note is a short citation: an author and a year or page, and no title. */
function isShort(text: string, reference: DraftReference): boolean {
  if (reference.end - reference.start >= 120) return false;
  const words = text.slice(reference.start, Math.min(reference.end, reference.start + 130)).trim();
  return (
    !/[“"«„]/.test(words) &&
    /^(?:\S+\s+){0,4}\S+,?\s+\(?(?:(?:1[4-9]|20)\d\d[a-z]?\)?\s*(?:[,:].{1,30})?|(?:pp?|S|с)\.\s*[\d\s,–-]+)\.?$/u.test(
      words,
    )
  );
}
