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
  const apparatus = markers.some((marker) => marker.marked && needsEntry(marker));
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
    // "Felis chaus (Schreber, 1777)", "his father (Reiga, 1936)": beside real notes, and with no list of works, no citation.
    if (marker.kind === "authorYear" && !marker.marked && apparatus && !bibliography)
      return { resolved: null, broken: null };
    const could = marker.marked
      ? listed || marker.target !== null
      : marker.kind === "authorYear"
        ? bibliography
        : labels;
    return { resolved: null, broken: could ? "noEntry" : "noList" };
  });
}
