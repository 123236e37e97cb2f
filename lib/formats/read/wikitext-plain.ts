import { decodeEntities } from "./decode-entities";
import { isCite, isShortCite, printCite, readCite, readShortCite } from "./wikitext-cite";
import { splitBars, tagEnd, templateAt, type Pairs, type Template } from "./wikitext-pairs";

type Span = { start: number; end: number };

/** How much of one note or caption is kept. */
export const maxNoteLength = 8_000;

/** Templates whose words are their first argument, or another that is named here. */
const shows: Record<string, string> = {
  lang: "2",
  "lang-ru": "1",
  "lang-de": "1",
  "lang-fr": "1",
  "lang-uk": "1",
  "lang-es": "1",
  transl: "2",
  transliteration: "2",
  nowrap: "1",
  nobr: "1",
  small: "1",
  big: "1",
  em: "1",
  strong: "1",
  abbr: "1",
  quote: "1",
  "'": "1",
  ill: "1",
  interlanguage: "1",
  "interlanguage link": "1",
  sic: "1",
  tooltip: "1",
  "as of": "1",
  circa: "1",
  visible: "1",
  qi: "1",
  tq: "1",
  formatnum: "1",
  smallcaps: "1",
  sc: "1",
  u: "1",
  nbsp: "",
  нп5: "1",
  нп: "1",
  lien: "1",
};

const marks: Record<string, string> = {
  "'": "'",
  "'s": "'s",
  snd: " – ",
  "spaced ndash": " – ",
  spnd: " – ",
  ndash: "–",
  mdash: "—",
  dash: "–",
  "—": "—",
  "!": "|",
  "=": "=",
  "·": " · ",
  "•": " • ",
  nbsp: " ",
  pipe: "|",
  ellipsis: "...",
  tonne: "t",
};

/** What a template that is no reference shows in running text; empty for those that are unknown. */
export function shownBy(template: Template, value: (key: string) => string): { span: Span } | { text: string } | null {
  const { name, args } = template;
  if (name in marks) return { text: marks[name]! };
  if (name === "convert" || name === "cvt")
    return {
      text: [
        value("1"),
        value("2") === "-" || value("2") === "–" || value("2") === "to"
          ? `–${value("3")} ${value("4")}`
          : ` ${value("2")}`,
      ].join(""),
    };
  if (/^(?:c\.|circa|c|ca\.?)$/.test(name)) return { text: `c. ${value("1")}` };
  if (name === "frac" || name === "fraction")
    return {
      text: value("3")
        ? `${value("1")} ${value("2")}/${value("3")}`
        : value("2")
          ? `${value("1")}/${value("2")}`
          : `1/${value("1")}`,
    };
  if (/^(?:osn|old style date|oldstyledate|ossd|старый стиль|oldstyle)/.test(name))
    return { text: `${value("1")} ${value("2")} [O.S. ${value("3")}]`.replace(/\s+/g, " ") };
  if (/^(?:start date|end date|birth date|death date|date)/.test(name))
    return { text: [value("3"), value("2"), value("1")].filter(Boolean).join(".") };
  const key = shows[name] ?? (name.startsWith("lang-") ? "1" : null);
  const span = key === null ? undefined : args.get(key);
  return span ? { span } : null;
}

class Plain {
  out = "";
  constructor(
    readonly text: string,
    readonly pairs: Pairs,
  ) {}

  value(template: Template) {
    return (key: string) => {
      const span = template.args.get(key);
      return span ? this.text.slice(span.start, span.end) : "";
    };
  }

  template(at: number, depth: number): number {
    const template = templateAt(this.text, at, this.pairs)!;
    const value = this.value(template);
    if (isCite(template.name)) this.out += printCite(readCite(template, value));
    else if (isShortCite(template.name))
      this.out += readShortCite(template, value)
        .map(({ label, locator }) => (locator ? `${label}, p. ${locator}` : label))
        .join("; ");
    else {
      const shown = shownBy(template, value);
      if (shown && "text" in shown) this.out += shown.text;
      else if (shown) this.run(shown.span, depth + 1);
    }
    return template.end;
  }

  link(at: number, depth: number): number {
    const close = this.pairs.get(at)!;
    const parts = splitBars(this.text, at + 2, close, this.pairs);
    const target = this.text.slice(parts[0]!.start, Math.min(parts[0]!.end, parts[0]!.start + 30)).trim();
    if (
      !/^(?:file|image|datei|bild|fichier|archivo|файл|category|kategorie|catégorie|categoría|категория)\s*:/i.test(
        target,
      )
    )
      this.run(parts.at(-1)!, depth + 1);
    return close + 2;
  }

  run({ start, end }: Span, depth: number) {
    const { text } = this;
    const limit = Math.min(end, start + maxNoteLength);
    for (let at = start; at < limit;) {
      const stop = nextMark(text, at, limit);
      this.out += text.slice(at, stop);
      at = stop;
      if (at >= limit) break;
      const pair = depth < 12 ? this.pairs.get(at) : undefined;
      if (text[at] === "{" && pair !== undefined) at = text[at + 1] === "{" ? this.template(at, depth) : pair + 2;
      else if (text[at] === "[" && pair !== undefined) at = this.link(at, depth);
      else if (text[at] === "[") at = this.external(at, limit);
      else if (text[at] === "<") at = this.tag(at, limit);
      else if (text[at] === "'" && text[at + 1] === "'") while (text[at] === "'") at++;
      else this.out += text[at++];
    }
  }

  external(at: number, limit: number): number {
    const found = /^\[((?:https?:)?\/\/[^\s\]<>]{3,800})\s?([^\]\n]{0,500})\]/.exec(
      this.text.slice(at, Math.min(limit, at + 1400)),
    );
    if (!found) {
      this.out += "[";
      return at + 1;
    }
    this.out += found[2] ? `${found[2].replace(/'{2,}/g, "")} ${found[1]}` : found[1];
    return at + found[0].length;
  }

  tag(at: number, limit: number): number {
    const close = tagEnd(this.text, at);
    if (close < 0 || close >= limit || !/[a-z/!]/i.test(this.text[at + 1] ?? "")) {
      this.out += "<";
      return at + 1;
    }
    if (/^<br/i.test(this.text.slice(at, at + 4))) this.out += " ";
    return close + 1;
  }
}

function nextMark(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 60 || unit === 91 || unit === 123 || (unit === 39 && text.charCodeAt(at + 1) === 39)) return at;
  }
  return limit;
}

/** A stretch of wikitext as plain words in one line: links by their labels, citations printed, references and files left out. */
export function plainWikitext(text: string, span: Span, pairs: Pairs): string {
  const plain = new Plain(text, pairs);
  plain.run(span, 0);
  return decodeEntities(plain.out).replace(/\s+/g, " ").trim();
}
