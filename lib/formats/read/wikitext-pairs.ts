/** Where each double brace, double bracket and table closes, by where it opens; what never closes is left out. */
export type Pairs = Map<number, number>;

const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const BAR = 124;
const LESS = 60;

/** How deep braces and brackets are followed; deeper ones are taken as plain characters. */
export const maxWikitextDepth = 40;

const verbatim =
  /<!--|<(nowiki|pre|math|source|syntaxhighlight|score|timeline|includeonly|templatedata|mapframe|maplink|graph|chem|ce|hiero)\b[^<>]{0,200}>/iy;

/** Past a comment or a verbatim element that opens at a place, or the place itself. `none` remembers closings that never come. */
export function pastVerbatim(text: string, at: number, none: Set<string>): number {
  verbatim.lastIndex = at;
  const found = verbatim.exec(text);
  if (!found) return at;
  const close = found[1] ? `</${found[1].toLowerCase()}` : "-->";
  if (none.has(close) || found[0].endsWith("/>")) return found[0].endsWith("/>") ? at + found[0].length : at;
  const end = found[1] ? indexOfTag(text, close, at) : text.indexOf(close, at + 4);
  if (end < 0) {
    none.add(close);
    return found[1] ? at : text.length;
  }
  if (!found[1]) return end + 3;
  const shut = text.indexOf(">", end);
  return shut < 0 ? text.length : shut + 1;
}

function indexOfTag(text: string, close: string, from: number): number {
  const closing = new RegExp(close, "gi");
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? -1;
}

/** Where a tag that opens at a place ends, if within 600 characters; else -1. */
export function tagEnd(text: string, at: number): number {
  const end = text.slice(at, at + 600).indexOf(">");
  return end < 0 ? -1 : at + end;
}

/** Pairs braces and brackets in one pass with a stack. */
export function pairWikitext(text: string): Pairs {
  const pairs: Pairs = new Map();
  const stack: { at: number; unit: number }[] = [];
  const none = new Set<string>();
  const shut = (unit: number, at: number) => {
    for (let depth = stack.length - 1; depth >= 0 && depth > stack.length - 8; depth--) {
      if (stack[depth]!.unit !== unit) continue;
      pairs.set(stack[depth]!.at, at);
      stack.length = depth;
      return true;
    }
    return false;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LESS) {
      const past = pastVerbatim(text, at, none);
      if (past > at) at = past - 1;
      continue;
    }
    if (unit !== OPEN_BRACE && unit !== CLOSE_BRACE && unit !== OPEN_BRACKET && unit !== CLOSE_BRACKET && unit !== BAR)
      continue;
    const next = text.charCodeAt(at + 1);
    if (unit === OPEN_BRACE && (next === OPEN_BRACE || next === BAR)) {
      if (next === BAR && at > 0 && text[at - 1] !== "\n" && text[at - 1] !== ":") continue;
      if (stack.length < maxWikitextDepth) stack.push({ at, unit: next === BAR ? BAR : OPEN_BRACE });
      at++;
    } else if (unit === OPEN_BRACKET && next === OPEN_BRACKET) {
      if (stack.length < maxWikitextDepth) stack.push({ at, unit: OPEN_BRACKET });
      at++;
    } else if (unit === CLOSE_BRACE && next === CLOSE_BRACE) {
      if (shut(OPEN_BRACE, at)) at++;
    } else if (unit === CLOSE_BRACKET && next === CLOSE_BRACKET) {
      if (shut(OPEN_BRACKET, at)) at++;
    } else if (unit === BAR && next === CLOSE_BRACE && text.charCodeAt(at + 2) !== CLOSE_BRACE && shut(BAR, at)) at++;
  }
  return pairs;
}

/** A template's name and arguments as places in the text. Numbered arguments are keyed "1", "2" ...; values are trimmed spans. */
export type Template = { name: string; args: Map<string, { start: number; end: number }>; start: number; end: number };

const trimmed = (text: string, from: number, to: number) => {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
};

/** The places between `from` and `to` where a bar parts arguments: not inside pairs. */
export function splitBars(text: string, from: number, to: number, pairs: Pairs): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      const close = pairs.get(at);
      if (close !== undefined && close < to) at = close + 1;
    } else if (unit === BAR) {
      parts.push({ start, end: at });
      start = at + 1;
    }
  }
  parts.push({ start, end: to });
  return parts;
}

/** The name of the template that opens at a place, in lower case. */
export const templateName = (text: string, at: number): string =>
  /^\{\{\s*([^|{}\n<]{1,60})/
    .exec(text.slice(at, at + 70))?.[1]
    ?.replace(/[_\s]+/g, " ")
    .trim()
    .toLowerCase() ?? "";

/** The template that opens at a place, or null. */
export function templateAt(text: string, at: number, pairs: Pairs): Template | null {
  const close = pairs.get(at);
  if (close === undefined) return null;
  const [head, ...rest] = splitBars(text, at + 2, close, pairs);
  const nameSpan = trimmed(text, head!.start, Math.min(head!.end, head!.start + 200));
  const name = text
    .slice(nameSpan.start, nameSpan.end)
    .replace(/<!--.*?-->/gs, "")
    .replace(/[_\s]+/g, " ")
    .trim()
    .toLowerCase();
  const args = new Map<string, { start: number; end: number }>();
  let position = 0;
  for (const part of rest) {
    const equals = equalsIn(text, part.start, part.end);
    if (equals < 0) args.set(String(++position), trimmed(text, part.start, part.end));
    else {
      const key = trimmed(text, part.start, equals);
      args.set(text.slice(key.start, key.end).toLowerCase(), trimmed(text, equals + 1, part.end));
    }
  }
  return { name, args, start: at, end: close + 2 };
}

/** The "=" of a named argument: before any brace, bracket or tag. */
function equalsIn(text: string, from: number, to: number): number {
  for (let at = from; at < to && at - from < 80; at++) {
    const char = text[at];
    if (char === "=") return at;
    if (char === "{" || char === "[" || char === "<") return -1;
  }
  return -1;
}
