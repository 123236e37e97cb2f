type Span = { start: number; end: number };

const noteTemplate = /^(?:efn|efn-ua|efn-lr|notetag|refn|#tag:ref|ref-note|note de bas de page|anm|прим|комм)$/;
/** Templates that print a list of notes. */
export const listTemplate =
  /^(?:reflist|notelist|notelist-ua|notelist-lr|references|notes|listaref|références|примечания|комментарии|refbegin|einzelnachweise|notefoot)$/;
/** Headings of sections whose works the text need not cite. */
const looseSection =
  /^(?:further reading|external links|see also|weiterführende literatur|weblinks|pour en savoir plus|bibliografía adicional|ссылки)$/i;

/** Whether a template is a note with its words in it. */
export const isNoteTemplate = (name: string): boolean => noteTemplate.test(name);

/** Whether a template uses notes again by their names. */
export const isReuse = (name: string): boolean => name === "r" || name === "ref name";

/** What the argument for a group is called. */
export const groupKeys = ["group", "groupe", "grupo", "gruppe", "группа"];

/** The group that a note template puts its note in. */
export function groupOf(name: string, given: string): string {
  if (given) return given;
  if (name === "efn" || name === "notetag" || name === "anm") return "lower-alpha";
  if (name === "efn-ua") return "upper-alpha";
  if (name === "efn-lr") return "lower-roman";
  return "";
}

/** A name in its group. */
export const nameKey = (group: string, name: string) => `${group}\u0001${name}`;

/** Whether a template opens in a stretch that is not closed in it. */
export function isTorn(text: string, { start, end }: Span, pairs: Map<number, number>): boolean {
  const limit = Math.min(end, start + 8_000);
  for (let at = text.indexOf("{{", start); at >= 0 && at < limit; at = text.indexOf("{{", at + 2)) {
    const close = pairs.get(at) ?? pairs.get(at + 1);
    if (close === undefined || close >= end) return true;
  }
  return false;
}

/** How many reference lists of one page are looked into for definitions. */
export const maxLists = 50;

/** The items that start inside a stretch; the list is in order. At most a hundred. */
export function within<Item extends { start: number }>(items: Item[], start: number, end: number): Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let index = low; index < items.length && items[index]!.start < end && found.length < 100; index++)
    found.push(items[index]!);
  return found;
}

/** The stretches of a page under headings such as Further reading. */
export function looseSectionsOf(text: string): Span[] {
  const sections: Span[] = [];
  let open = -1;
  for (const heading of text.matchAll(/^(={2,6})[ \t]*([^\s=](?:[^\n=]{0,78}[^\s=])?)[ \t]*\1/gm)) {
    if (open >= 0) sections.push({ start: open, end: heading.index });
    open = looseSection.test(heading[2]!) ? heading.index : -1;
  }
  if (open >= 0) sections.push({ start: open, end: text.length });
  return sections;
}

/** The key of an anchor's name, `CITEREFSmith1999`; empty where it is no citation's. */
export const anchorIn = (name: string): string =>
  (/^CITEREF(.{1,120})$/.exec(name)?.[1] ?? "").toLowerCase().replace(/[\s_]+/g, "");

/** A note's words as two definitions of one name are compared: comments and the width of spaces say nothing. */
export const asCompared = (words: string) =>
  words
    .replace(/<!--[^]*?(?:-->|$)/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** A note's name or group as it is looked up: without its marks and with single spaces. */
export function cleanName(name: string): string {
  return name
    .trim()
    .replace(/^["']|["']$/g, "")
    .replace(/[\s_]+/g, " ")
    .trim();
}
