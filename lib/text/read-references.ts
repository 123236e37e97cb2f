import type { DraftBlock } from "./read-blocks";
import { isListHeading, isLooseListHeading, isStrictListHeading } from "./list-headings";
import { parseReference } from "./parse-reference";
import { readsAsProse } from "./reads-as-prose";
import type { CslItem } from "./reading";

/** An entry or note before markers are resolved, in UTF-16 units. */
export type DraftReference = {
  start: number;
  end: number;
  label: string;
  kind: "entry" | "note";
  expectsMarker: boolean;
  csl: CslItem | null;
  /** What markers of the format call it; empty in plain text. */
  id: string;
  /** "Smith 1999" and such, by which it can be named besides its label. */
  keys: string[];
  /** Which unlabelled bibliography it stands in; -1 for none, further reading included. */
  list: number;
  /** What the format saw that cannot be right in it. */
  faults: string[];
};

const labelled =
  /^(?:\[\^?([\p{L}\d]{1,12})\]:?|\(?(\d{1,3})[.)]|([¹²³⁰⁴-⁹]+)|\^|(\d{1,3})(?=\s+[\p{Lu}“"«„]))\s*(?:[↑^]+\s*)?/u;
const bracketed = /^\[\^?(\d{1,3})\]:?\s+\S+(?:\s+\S+){2}/;
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const plain = (label: string) =>
  [...label].map((char) => (raised.includes(char) ? String(raised.indexOf(char)) : char)).join("");

/** The label that the source printed before a list item was stripped of its bullet. */
function bulletLabel(text: string, block: DraftBlock): string {
  const line = text.slice(Math.max(text.lastIndexOf("\n", block.start - 1) + 1, block.start - 12), block.start);
  return /(\d{1,3})[.)]/.exec(line)?.[1] ?? "";
}

function entryOf(text: string, block: DraftBlock, strict: boolean, notes: boolean): DraftReference {
  const head = text.slice(block.start, Math.min(block.end, block.start + 24));
  const found = labelled.exec(head);
  const label = found ? plain(found[1] ?? found[2] ?? found[3] ?? found[4] ?? "") : bulletLabel(text, block);
  const start = found ? Math.min(block.start + found[0].length, block.end) : block.start;
  const csl = block.end - start < 3000 ? parseReference(text.slice(start, block.end)) : null;
  return {
    start,
    end: block.end,
    label,
    kind: notes ? "note" : "entry",
    expectsMarker: label !== "" || strict,
    csl,
    id: "",
    keys: [],
    faults: [],
    list: -1,
  };
}

/** The kind of list that a heading opens, or null. */
function listOpenedBy(heading: string): "list" | "strict" | "loose" | null {
  if (isLooseListHeading(heading)) return "loose";
  if (!isListHeading(heading)) return null;
  return isStrictListHeading(heading) ? "strict" : "list";
}

/** Whether a block of a list under a heading can be an entry: it has words, and is no remark on the list. */
const isEntry = (block: DraftBlock) => block.end - block.start >= 8 && block.kind !== "noise";

/**
 * The reference lists of plain text, whose blocks become `reference`: what stands under References, Notes, Literatur ...,
 * and lines that open with a bracketed number behind the last prose. Prose under such a heading stays prose. Further reading gives entries that expect no marker.
 * `markers`: where markers of the text's format stand, which open no entry (a note in an infobox above the first words).
 */
export function readReferences(
  text: string,
  blocks: DraftBlock[],
  language: string,
  markers: ReadonlySet<number> = new Set(),
): DraftReference[] {
  const references: DraftReference[] = [];
  let listed = 0;
  let list: "none" | "list" | "strict" | "loose" = "none";
  for (const block of blocks) {
    if (block.kind === "reference") continue;
    const head = text.slice(block.start, Math.min(block.end, block.start + 60));
    const short = block.end - block.start < 60;
    if (short && (block.kind === "heading" || block.kind === "paragraph")) {
      const heading = head.trim();
      const opened = listOpenedBy(heading);
      if (opened) {
        list = opened;
        listed++;
        block.kind = "heading";
        continue;
      }
      if (block.kind === "heading") list = "none";
    }
    if (block.kind === "heading") continue;
    if (list !== "none" && isEntry(block)) {
      const entry = entryOf(text, block, list === "strict", false);
      if (entry.label === "" && readsAsProse(text.slice(block.start, block.end), entry.csl, language)) continue;
      if (list === "loose") entry.expectsMarker = false;
      else if (!entry.expectsMarker) entry.list = listed;
      references.push(entry);
      block.kind = "reference";
    } else if (list === "none" && bracketed.test(head) && !markers.has(block.start) && block.kind !== "noise") {
      references.push(entryOf(text, block, true, true));
      block.kind = "reference";
    } else if (list === "none" && /^[¹²³⁴-⁹]/.test(head)) {
      references.push(entryOf(text, block, true, true));
      block.kind = "reference";
    }
  }
  return references;
}
