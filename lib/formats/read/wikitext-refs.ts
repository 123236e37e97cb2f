import { pastVerbatim } from "./wikitext-pairs";

/** A `<ref>` element: where it stands, where its words are, and what it calls itself. */
export type RefTag = {
  start: number;
  end: number;
  /** The words between the tags; start equals end where there are none. */
  inner: { start: number; end: number };
  name: string;
  group: string;
  broken: "unclosed" | null;
};

const opening = /<ref(\s[^<>]*?)?(\/?)>/iy;
const references = /<references\b[^<>]*?(\/?)>/iy;
const attribute = /\b(name|group)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+(?:\s+(?![a-z]+\s*=)[^\s"'/>]+)*))/gi;

const tidy = (value: string) => value.replace(/[\s_]+/g, " ").trim();

function attributesOf(words: string): { name: string; group: string } {
  const found = { name: "", group: "" };
  for (const match of words.slice(0, 400).matchAll(attribute))
    found[match[1]!.toLowerCase() as "name" | "group"] = tidy(match[2] ?? match[3] ?? match[4] ?? "");
  return found;
}

/** All `<ref>` elements outside comments and verbatim text, and the spans of `<references>` lists. One pass. */
export function readRefTags(text: string): {
  refs: Map<number, RefTag>;
  lists: { start: number; end: number; group: string }[];
} {
  const refs = new Map<number, RefTag>();
  const lists: { start: number; end: number; group: string }[] = [];
  const none = new Set<string>();
  let nextClose = -2;
  let nextList = -2;
  let openList = -1;
  let group = "";
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const past = pastVerbatim(text, at, none);
    if (past > at) {
      at = past;
      continue;
    }
    references.lastIndex = at;
    const list = references.exec(text);
    if (list) {
      ({ group } = attributesOf(list[0]));
      if (list[1]) lists.push({ start: at, end: at + list[0].length, group });
      else {
        if (nextList > -1 ? nextList < at : nextList === -2) nextList = text.indexOf("</references", at);
        lists.push({ start: at, end: nextList < 0 ? at + list[0].length : nextList + 13, group });
        openList = nextList;
      }
      at += list[0].length;
      continue;
    }
    opening.lastIndex = at;
    const found = opening.exec(text);
    if (!found) {
      const torn = tornAt(text, at);
      if (torn) refs.set(at, torn);
      at = torn?.end ?? at + 1;
      continue;
    }
    const inner = at + found[0].length;
    const named = attributesOf(found[1] ?? "");
    if (at < openList && !named.group) named.group = group;
    if (found[2]) {
      refs.set(at, { start: at, end: inner, inner: { start: inner, end: inner }, ...named, broken: null });
      at = inner;
      continue;
    }
    if (nextClose === -2 || (nextClose >= 0 && nextClose < inner)) nextClose = closeFrom(text, inner);
    const tag = closed(text, at, inner, nextClose, named);
    refs.set(at, tag);
    at = tag.broken ? inner : tag.end;
  }
  return { refs, lists };
}

const torn = /<ref\s+(?:name|group)\s*=\s*(?:"[^"\n<>]{0,100}"?|'[^'\n<>]{0,100}'?|[^\s<>]{1,100})\s*\/?/iy;

/** A tag that opens with a name and is never ended by a bracket. */
function tornAt(text: string, at: number): RefTag | null {
  torn.lastIndex = at;
  const found = torn.exec(text);
  if (!found) return null;
  const end = at + found[0].length;
  return { start: at, end, inner: { start: end, end }, ...attributesOf(found[0]), broken: "unclosed" };
}

const closing = /<\/ref\s*>/gi;
function closeFrom(text: string, from: number): number {
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? -1;
}

/** The element, whose words end at `</ref>`; where another opens before it, or none comes, it was never closed. */
function closed(
  text: string,
  at: number,
  inner: number,
  close: number,
  named: { name: string; group: string },
): RefTag {
  const limit = close < 0 ? Math.min(text.length, inner + 4000) : close;
  const other = limit - inner > 3 ? openingBefore(text, inner, Math.min(limit, inner + 20_000)) : -1;
  if (close >= 0 && other < 0 && close - inner < 20_000) {
    return {
      start: at,
      end: text.indexOf(">", close) + 1,
      inner: { start: inner, end: close },
      ...named,
      broken: null,
    };
  }
  const line = text.slice(inner, inner + 4000).indexOf("\n");
  let end = line < 0 ? Math.min(text.length, inner + 4000) : inner + line;
  if (other >= 0) end = Math.min(end, other);
  return { start: at, end, inner: { start: inner, end }, ...named, broken: "unclosed" };
}

/** Another `<ref>` that is no self-closed one, before a place; searched in a bounded stretch. */
function openingBefore(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  const found = /<ref(?:\s[^<>]*[^/<>])?>/i.exec(stretch);
  return found ? from + found.index : -1;
}
