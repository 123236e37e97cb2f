import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { chicagoWebPage, mlaWebPage } from "./csl-styles";

/** A page of Stemma to be cited in one state of its data. */
export interface CitablePage {
  title: string;
  /** What is shown of it, in words: "comparison of 24 estimates as of 1925". */
  shows: string;
  /** The permalink, with whatever the page's address carries. */
  url: string;
  /** ISO 8601: when the data were last changed. Null where nothing is recorded. */
  changed: string | null;
}

/** A citation in one style: as plain text, and in pieces of which some stand in italics. */
export interface PageCitation {
  style: "APA" | "Chicago" | "MLA";
  text: string;
  parts: { text: string; isItalic: boolean }[];
}

const styles = [
  ["APA", "apa"],
  ["Chicago", "stemma-chicago"],
  ["MLA", "stemma-mla"],
] as const;

/** The page cited in APA, Chicago (notes and bibliography) and MLA. It has no author but the site, since nobody signs it. */
export function citePage(page: CitablePage): PageCitation[] {
  const register = plugins.config.get("@csl").styles;
  register.add("stemma-chicago", chicagoWebPage);
  register.add("stemma-mla", mlaWebPage);
  const item = cslOf(page);
  const { genre, ...bare } = item;
  // APA puts the description in brackets right after the title; its style file does so for other kinds of work only.
  const forApa = { ...bare, title: `${page.title} [${genre.charAt(0).toUpperCase()}${genre.slice(1)}]` };
  return styles.map(([style, template]) => {
    const html = new Cite(style === "APA" ? forApa : item).format("bibliography", {
      format: "html",
      style: template,
      lang: "en-US",
    });
    const parts = readParts(html);
    return { style, parts, text: parts.map((part) => part.text).join("") };
  });
}

/** The page as a CSL-JSON item. */
export function cslOf({ title, shows, url, changed }: CitablePage) {
  const issued = changed === null ? {} : { issued: { "date-parts": [changed.slice(0, 10).split("-").map(Number)] } };
  return { id: "page", type: "webpage", title, "container-title": "Stemma", genre: shows, URL: url, ...issued };
}

/** The page as a BibTeX entry. */
export function bibtexOf({ title, shows, url, changed }: CitablePage): string {
  const escape = (text: string) => text.replace(/[{}\\]/g, "").replace(/[&%$#_]/g, String.raw`\$&`);
  const lines = [
    `  title = {{${escape(title)}}}`,
    `  howpublished = {Stemma}`,
    ...(changed === null ? [] : [`  year = {${changed.slice(0, 4)}}`]),
    `  note = {${escape(shows)}${changed === null ? "" : `, data of ${changed.slice(0, 10)}`}}`,
    `  url = {${url}}`,
  ];
  return `@misc{stemma,\n${lines.join(",\n")}\n}\n`;
}

const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#38;": "&",
  "&#60;": "<",
  "&#62;": ">",
};

/** The pieces of citeproc's HTML, of which only italics matter. */
function readParts(html: string): PageCitation["parts"] {
  const parts: PageCitation["parts"] = [];
  let isItalic = false;
  for (const piece of html.replace(/\s*\n\s*/g, "").split(/(<[^>]*>)/)) {
    if (/^<\/?i\b/.test(piece)) isItalic = piece.startsWith("<i");
    if (piece === "" || piece.startsWith("<")) continue;
    parts.push({ text: piece.replace(/&(?:amp|lt|gt|quot|#38|#60|#62);/g, (entity) => entities[entity]!), isItalic });
  }
  return parts;
}
