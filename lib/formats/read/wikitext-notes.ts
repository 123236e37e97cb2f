import type { NoteEntry, NoteMarker } from "./print-notes";
import { isCite, isShortCite, printCite, readCite, readShortCite, type Cite } from "./wikitext-cite";
import { templateAt, templateName, type Pairs, type Template } from "./wikitext-pairs";
import { WikitextEntries } from "./wikitext-entries";
import type { RefTag } from "./wikitext-refs";
import {
  anchorIn,
  asCompared,
  cleanName,
  groupOf,
  groupKeys,
  isNoteTemplate,
  isReuse,
  listTemplate,
  looseSectionsOf,
  maxLists,
  nameKey,
  within,
} from "./wikitext-groups";

type Span = { start: number; end: number };
type ShortMarker = NoteMarker & { locator: string | null; origin: Span };
type PlacedCite = { cite: Cite; start: number; loose: boolean; inRef: boolean };
type Definition = { content: Span; listed: boolean; printed: string };

/** Everything that a page defines for its markers to point to. Filled in one pass over its tags and templates. */
export class WikitextNotes {
  private definitions = new Map<string, Definition>();
  private conflicts = new Set<number>();
  private groups = new Set<string>();
  private anchors = new Set<string>();
  private readonly entries: WikitextEntries;
  private cites: PlacedCite[] = [];
  private shorts: { start: number }[] = [];
  private inShort: boolean | null = null;
  /** Every template that gives a marker or an entry, in order. */
  readonly calls: { start: number }[] = [];
  /** Where the `<references>` lists end, by where they start. */
  readonly listEnds: Map<number, number>;

  constructor(
    readonly text: string,
    readonly pairs: Pairs,
    readonly tags: { refs: Map<number, RefTag>; lists: { start: number; end: number; group: string }[] },
  ) {
    this.listEnds = new Map(tags.lists.map((list) => [list.start, list.end]));
    this.readTemplates();
    this.entries = new WikitextEntries(text, pairs, this.cites);
    this.readTags();
  }

  private value(template: Template): (key: string) => string {
    return (key) => {
      const span = template.args.get(key);
      return span ? this.text.slice(span.start, span.end) : "";
    };
  }

  private named(template: Template, key: string): string {
    const names = key === "group" ? groupKeys : [key];
    return cleanName(names.map(this.value(template)).find(Boolean) ?? "");
  }

  private readTemplates() {
    const headings = looseSectionsOf(this.text);
    const inRefs = [...this.tags.refs.values()].map(({ inner }) => inner);
    let ref = 0;
    let section = 0;
    for (const start of [...this.pairs.keys()].sort((a, b) => a - b)) {
      if (!this.text.startsWith("{{", start)) continue;
      const name = templateName(this.text, start);
      while (ref < inRefs.length && inRefs[ref]!.end <= start) ref++;
      while (section < headings.length && headings[section]!.end <= start) section++;
      if (isShortCite(name) || isCite(name) || isNoteTemplate(name) || isReuse(name)) this.calls.push({ start });
      if (isShortCite(name)) this.shorts.push({ start });
      else if (isCite(name)) {
        const template = templateAt(this.text, start, this.pairs);
        if (!template) continue;
        const cite = readCite(template, this.value(template));
        for (const key of cite.keys) this.anchors.add(key);
        this.cites.push({
          cite,
          start,
          inRef: inRefs[ref] !== undefined && inRefs[ref]!.start <= start,
          loose: headings[section] !== undefined && headings[section]!.start <= start,
        });
      } else if (listTemplate.test(name)) this.readList(start, name);
      else if (isNoteTemplate(name)) this.readNote(start);
      else if (name === "anchor" || name === "sfnref" || name === "harvid") this.readAnchor(start);
    }
    for (const found of this.text.matchAll(/\bid\s*=\s*["']?CITEREF([^"'\s>|}]{1,120})/g))
      this.anchors.add(found[1]!.toLowerCase().replace(/[\s_]+/g, ""));
  }

  private readAnchor(start: number) {
    const template = templateAt(this.text, start, this.pairs);
    for (const value of template?.args.values() ?? [])
      this.anchors.add(anchorIn(this.text.slice(value.start, value.end)));
  }

  private readList(start: number, name: string) {
    const template = templateAt(this.text, start, this.pairs);
    if (!template) return;
    const group = groupOf(name.replace(/^(?:notelist|notefoot)/, "efn"), this.named(template, "group"));
    this.groups.add(group);
    const refs = template.args.get("refs") ?? template.args.get("notes");
    if (refs) this.tags.lists.push({ start: refs.start, end: refs.end, group });
  }

  private readNote(start: number) {
    const template = templateAt(this.text, start, this.pairs);
    const name = template && this.named(template, "name");
    const content = template?.args.get("1") ?? template?.args.get("text");
    if (!template || !name || !content || content.end === content.start) return;
    const key = nameKey(groupOf(template.name, this.named(template, "group")), name);
    if (!this.definitions.has(key)) this.definitions.set(key, { content, listed: this.isListed(start), printed: "" });
  }

  /** Whether a place lies in a list of definitions rather than in the prose. */
  isListed(at: number): boolean {
    return this.tags.lists.slice(0, maxLists).some((list) => list.start <= at && at < list.end);
  }

  private readTags() {
    for (const { group } of this.tags.lists) this.groups.add(group);
    for (const tag of this.tags.refs.values()) {
      const listed = this.isListed(tag.start);
      const words = this.text.slice(tag.inner.start, tag.inner.end).trim();
      if (!words || (tag.broken && !tag.name)) continue;
      if (!tag.name) {
        if (listed) this.entries.add(`ref#${tag.start}`, "", tag.inner, true);
        continue;
      }
      const key = nameKey(tag.group, tag.name);
      const before = this.definitions.get(key);
      if (!before)
        this.definitions.set(key, { content: tag.inner, listed, printed: tag.broken ? "" : asCompared(words) });
      else if (!tag.broken && before.printed && before.printed !== asCompared(words)) this.conflicts.add(tag.start);
    }
    for (const [key, definition] of this.definitions)
      if (definition.listed) this.entries.add(`ref:${key}`, key.split("\u0001")[1]!, definition.content, true);
  }

  forTag(tag: RefTag): NoteMarker {
    const words = this.text.slice(tag.inner.start, tag.inner.end).trim();
    if (tag.broken) return { ...this.entries.number(`ref#${tag.start}`, tag.group), fault: "unclosed" };
    if (tag.name) {
      const marker = this.forName(tag.group, tag.name);
      return this.conflicts.has(tag.start) ? { ...marker, fault: "conflictingName" } : marker;
    }
    if (!words) return { ...this.entries.number(`ref#${tag.start}`, tag.group), fault: "empty" };
    this.entries.add(`ref#${tag.start}`, "", tag.inner, true);
    return this.inGroup(this.entries.number(`ref#${tag.start}`, tag.group), tag.group);
  }

  /** The marker of a name that is used again, or defined here. */
  forName(group: string, name: string): NoteMarker {
    const key = nameKey(group, name);
    const id = `ref:${key}`;
    const definition = this.definitions.get(key);
    if (!definition) return { text: `[${name}]`, label: name, target: id, fault: "undefinedName" };
    this.entries.add(id, "", definition.content, true);
    return this.inGroup(this.entries.number(id, group), group);
  }

  /** The marker of a note template such as {{efn}}. */
  forNote(template: Template): NoteMarker {
    const group = groupOf(template.name, this.named(template, "group"));
    const name = this.named(template, "name");
    const content = template.args.get("1") ?? template.args.get("text");
    if (name && (!content || content.end === content.start || this.definitions.has(nameKey(group, name))))
      return this.forName(group, name);
    if (!content || content.end === content.start)
      return { ...this.entries.number(`note#${template.start}`, group), fault: "empty" };
    this.entries.add(`note#${template.start}`, "", content, true);
    return this.inGroup(this.entries.number(`note#${template.start}`, group), group);
  }

  /** A group whose list is nowhere on the page is never printed. The nameless group's list the wiki adds by itself. */
  private inGroup(marker: NoteMarker, group: string): NoteMarker {
    return group && !this.groups.has(group) ? { ...marker, fault: "noEntry" } : marker;
  }

  /** The markers of a short citation. */
  forShort(template: Template): ShortMarker[] {
    return readShortCite(template, this.value(template)).map(({ key, label, locator }) => ({
      text: `(${label}${locator ? `, ${locator}` : ""})`,
      label,
      target: `cite:${key}`,
      fault: this.anchors.has(key) ? null : "missingCite",
      locator,
      origin: { start: template.start, end: template.end },
    }));
  }

  /** The short citations and the names used again inside a note, which point from it to their works. */
  markersIn(content: Span): ShortMarker[] {
    return within(this.calls, content.start, content.end).flatMap(({ start }): ShortMarker[] => {
      const template = templateAt(this.text, start, this.pairs);
      if (!template || isCite(template.name)) return [];
      if (isShortCite(template.name)) return this.forShort(template);
      const origin = { start, end: template.end };
      if (isNoteTemplate(template.name)) return [{ ...this.forNote(template), locator: null, origin }];
      const group = this.named(template, "group");
      return [...template.args]
        .filter(([key, span]) => /^\d+$/.test(key) && span.end > span.start)
        .map(([, span]) => this.forName(group, cleanName(this.text.slice(span.start, span.end))))
        .map((marker) => ({ ...marker, locator: null, origin }));
    });
  }

  /** The citation template at a place, where it stands in the prose or a bibliography. */
  citeAt(start: number): (NoteEntry & { inRef: boolean }) | null {
    const [found] = within(this.cites, start, start + 1);
    if (!found) return null;
    const { cite, inRef } = found;
    const keys = cite.keys.map((key) => `cite:${key}`);
    return {
      id: keys[0] ?? `cite#${start}`,
      label: "",
      text: printCite(cite),
      csl: cite.csl,
      keys,
      expectsMarker: keys.length > 0 && !found.loose && this.citesInShort(),
      inRef,
      faults: cite.faults,
      inBibliography: !inRef && !found.loose && keys.length > 0,
      origin: { start, end: (this.pairs.get(start) ?? start) + 2 },
    };
  }

  /** Whether a short citation leads to a work of the page, so that works which none leads to are left over. Found once. */
  private citesInShort(): boolean {
    this.inShort ??= this.shorts.some(({ start }) => {
      const template = templateAt(this.text, start, this.pairs);
      return (
        template !== null && readShortCite(template, this.value(template)).some(({ key }) => this.anchors.has(key))
      );
    });
    return this.inShort;
  }

  /** The entries of the list of notes, in order. */
  list(): Iterable<NoteEntry> {
    return this.entries.list();
  }
}
