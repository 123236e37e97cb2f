import type { NoteEntry, NoteMarker } from "./print-notes";
import type { Cite } from "./wikitext-cite";
import { isTorn, within } from "./wikitext-groups";
import type { Pairs } from "./wikitext-pairs";
import { plainWikitext } from "./wikitext-plain";

type Span = { start: number; end: number };

/** The entries of a page's notes and the numbers of their markers, in the order in which they are met. */
export class WikitextEntries {
  private entries = new Map<string, NoteEntry>();
  private used = new Map<string, NoteMarker>();

  constructor(
    readonly text: string,
    readonly pairs: Pairs,
    /** Every citation template of the page, in order. */
    readonly cites: { cite: Cite; start: number }[],
  ) {}

  /** Keeps the entry of a note, once. */
  add(id: string, label: string, content: Span, expectsMarker: boolean) {
    if (this.entries.has(id)) return;
    const { start, end } = content;
    const inside = within(this.cites, start, end);
    const cite = inside[0]?.cite;
    const text = plainWikitext(this.text, content, this.pairs);
    this.entries.set(id, {
      id,
      label,
      text,
      csl: cite?.csl ?? null,
      keys: inside.flatMap((each) => each.cite.keys.map((key) => `cite:${key}`)),
      expectsMarker,
      faults: [
        ...(isTorn(this.text, content, this.pairs) ? ["a template in it is never closed"] : []),
        ...inside.flatMap((each) => each.cite.faults),
      ],
      inBibliography: false,
      origin: { start, end },
    });
  }

  /** The marker of a note, numbered where it is first met. */
  number(id: string, group: string): NoteMarker {
    let marker = this.used.get(id);
    if (!marker) {
      const count = this.used.size + 1;
      const label = group && !/^(?:lower|upper)-/.test(group) ? `${group} ${count}` : String(count);
      marker = { text: `[${label}]`, label, target: id, fault: null };
      this.used.set(id, marker);
      const entry = this.entries.get(id);
      if (entry) entry.label = label;
    }
    return marker;
  }

  /** The entries, in order. */
  list(): Iterable<NoteEntry> {
    return this.entries.values();
  }
}
