import type { CslItem, CslName } from "@/lib/text/reading";
import { citeFaults } from "./wikitext-cite-faults";
import type { Template } from "./wikitext-pairs";

/** Templates that print a full citation, in the wikis' languages. */
export const isCite = (name: string): boolean =>
  /^(?:cite |citation$|citation\/|vcite |cita |cite$|literatur$|internetquelle$|ouvrage$|article$|lien web$|chapitre$|книга$|статья$|публикация$|cita libro|cita web|cita publicación|harvard citation$|wikicite$|cite$)/.test(
    name,
  ) && !/^(?:cite check|citation needed|citation style|cite error)/.test(name);

/** Short citations that point to a full one by names and year. */
export const isShortCite = (name: string): boolean =>
  /^(?:sfn|sfnp|sfnb|harv|harvnb|harvtxt|harvp|harvcol|harvcolnb|harvcoltxt|harvsp|harvnp|harvard|harvs|sfnmp?|harvsp|harvref|shortened footnote template|snf|sfn-1918)$/.test(
    name,
  );

const types: [RegExp, string][] = [
  [/book|libro|literatur|ouvrage|книга|encyclopedia/, "book"],
  [/journal|article|статья|publicación|magazine|публикация/, "article-journal"],
  [/news/, "article-newspaper"],
  [/web|internetquelle|lien/, "webpage"],
  [/thesis|tesis/, "thesis"],
  [/report/, "report"],
  [/conference/, "paper-conference"],
  [/chapitre/, "chapter"],
];

const plainOf = (value: string) =>
  value
    .replace(/<!--.*?-->/gs, "")
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, "$1")
    .replace(/'{2,}/g, "")
    .replace(/<[^<>]*>/g, "")
    .replace(/\{\{[^{}|]*\|?([^{}|]*)[^{}]*\}\}/g, "$1")
    .replace(/&nbsp;/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const familyKeys = ["last", "surname", "nachname", "nom", "apellidos", "apellido", "author-last", "фамилия"];
const givenKeys = ["first", "given", "vorname", "prénom", "nombre", "имя"];
const wholeKeys = ["author", "autor", "auteur", "автор", "people", "host", "subject"];

type Get = (key: string) => string;

function namesOf(get: Get): CslName[] {
  const names: CslName[] = [];
  for (let number = 1; number <= 8; number++) {
    const suffixes = number === 1 ? ["", "1"] : [String(number)];
    const pick = (keys: string[]) =>
      suffixes.flatMap((suffix) => keys.map((key) => get(key + suffix))).find(Boolean) ?? "";
    const family = pick(familyKeys);
    if (family) {
      const given = pick(givenKeys);
      names.push(given ? { family, given } : { family });
      continue;
    }
    const whole = pick([...wholeKeys, `author${number === 1 ? "" : number}-last`]);
    if (whole) names.push(wholeName(whole));
  }
  const vancouver = get("vauthors");
  if (names.length === 0 && vancouver)
    for (const one of vancouver.split(",").slice(0, 8))
      names.push({ family: one.trim().replace(/\s+\p{Lu}{1,3}$/u, "") });
  return names;
}

function wholeName(whole: string): CslName {
  const comma = /^([^,]{2,40}),\s*([^,]{1,40})$/.exec(whole);
  if (comma) return { family: comma[1]!, given: comma[2]! };
  const words = whole.split(" ");
  const initials = /^([^\s,.]{2,40}),? ((?:\p{Lu}\p{L}?\.?[ -]?){1,4})$/u.exec(whole);
  if (initials && /\.|^\p{Lu}{1,3}$/u.test(initials[2]!)) return { family: initials[1]!, given: initials[2]!.trim() };
  if (words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)))
    return { family: words.at(-1)!, given: words.slice(0, -1).join(" ") };
  return { literal: whole };
}

const yearOf = (value: string) => /(?:1[4-9]|20)\d\d[a-z]?/.exec(value)?.[0] ?? "";

function editorsOf(get: Get): CslName[] {
  const family = get("editor-last") || get("editor1-last") || get("editor-last1") || get("editor-surname");
  if (family) {
    const given = get("editor-first") || get("editor1-first") || get("editor-first1");
    return [given ? { family, given } : { family }];
  }
  const whole = get("editor") || get("editor1") || get("hrsg") || get("herausgeber");
  return whole ? [wholeName(whole)] : [];
}

/** What a citation template says: its CSL-JSON, the keys by which short citations point to it, and what cannot be right in it. */
export type Cite = { csl: CslItem; keys: string[]; faults: string[] };

const simple: [keyof CslItem, string[]][] = [
  ["publisher", ["publisher", "verlag", "éditeur", "editorial", "издательство"]],
  ["publisher-place", ["location", "place", "ort", "lieu", "ubicación", "место"]],
  ["volume", ["volume", "band", "volumen", "том"]],
  ["issue", ["issue", "number", "nummer", "numéro", "número", "номер"]],
  ["page", ["pages", "page", "seiten", "página", "páginas", "passage", "страницы"]],
  ["edition", ["edition", "auflage", "edición"]],
  ["language", ["language", "lang", "langue", "idioma", "язык"]],
  ["DOI", ["doi"]],
  ["ISBN", ["isbn"]],
  ["ISSN", ["issn"]],
  ["URL", ["url", "ссылка", "lire en ligne", "online", "archive-url"]],
  [
    "container-title",
    [
      "journal",
      "newspaper",
      "magazine",
      "work",
      "website",
      "periodical",
      "encyclopedia",
      "sammelwerk",
      "werk",
      "périodique",
      "publicación",
      "périodico",
      "издание",
    ],
  ],
];

/** Reads a citation template. `value` gives an argument's own wikitext. */
export function readCite(template: Template, value: (key: string) => string): Cite {
  const get: Get = (key) => (template.args.has(key) ? plainOf(value(key).slice(0, 600)) : "");
  const csl: CslItem = { type: types.find(([pattern]) => pattern.test(template.name))?.[1] ?? "document" };
  const author = namesOf(get);
  const editor = editorsOf(get);
  if (author.length > 0) csl.author = author;
  if (editor.length > 0) csl.editor = editor;
  const title =
    get("title") ||
    get("titel") ||
    get("titre") ||
    get("título") ||
    get("заглавие") ||
    get("название") ||
    get("chapter");
  if (title) csl.title = title;
  const date =
    get("year") ||
    get("date") ||
    get("jahr") ||
    get("datum") ||
    get("année") ||
    get("año") ||
    get("fecha") ||
    get("год") ||
    get("publication-date");
  const year = yearOf(date);
  if (year) csl.issued = { "date-parts": [[Number(year.slice(0, 4))]] };
  else if (date) csl.issued = { raw: date };
  for (const [field, keys] of simple) {
    const found = keys.map(get).find(Boolean);
    if (found) (csl as Record<string, unknown>)[field] = found;
  }
  if (csl.type === "book" && get("chapter"))
    Object.assign(csl, { type: "chapter", title: get("chapter"), "container-title": title });
  return {
    csl,
    keys: anchorsOf(get, value, author.length > 0 ? author : editor, year || (/^n\.?d\.?$/i.test(date) ? date : "")),
    faults: citeFaults(template.name, get),
  };
}

/** The names of an anchor: from `ref=` or `id=` where they say one, else the names and the year, as CITEREF is made. */
function anchorsOf(get: Get, value: (key: string) => string, names: CslName[], year: string): string[] {
  const ref = (value("ref") || value("id")).trim();
  if (/^none$/i.test(ref)) return [];
  const harvid = /\{\{\s*(?:harvid|sfnref)\s*\|([^{}]*)\}\}/i.exec(ref);
  if (harvid) return [anchorKey(harvid[1]!.split("|").map((part) => part.trim()))];
  const named = /^CITEREF(.+)$/.exec(ref);
  if (named) return [anchorKey([named[1]!])];
  const given = ref && !/^harv$/i.test(ref) ? [anchorKey([ref]), anchorKey([ref, year])] : [];
  if (names.length === 0) return given;
  const first = names.slice(0, 4);
  const families = first.map((name) => name.family ?? name.literal ?? "");
  // {{cite |author=National Archive}} is one name; as a person's, its last word is the family.
  const wholes = first.map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(" "));
  const initialed = first.map((name) => [name.family, name.given].filter(Boolean).join(" "));
  return [...new Set([...given, ...[families, wholes, initialed].map((parts) => anchorKey([...parts, year]))])];
}

/** Names and a year as one key: CITEREF without its prefix, case and spaces. */
export const anchorKey = (parts: string[]): string =>
  parts
    .join("")
    .toLowerCase()
    .replace(/'{2,}/g, "")
    .replace(/[\s_]+/g, "");

const namedParts = ["last", "last1", "last2", "last3", "last4", "year"];

/** The targets of a short citation, each with its page: one, or several for {{sfnm}}. */
export function readShortCite(
  template: Template,
  value: (key: string) => string,
): { key: string; label: string; locator: string | null }[] {
  if (template.name.startsWith("sfnm")) return readMany(template, value);
  const given = ["1", "2", "3", "4", "5"];
  const keys = template.args.has("last") || template.args.has("last1") ? namedParts : given;
  const parts = keys.map((key) => plainOf(value(key))).filter(Boolean);
  const locator =
    plainOf(value("p") || value("pp") || value("page") || value("pages") || value("loc") || value("s")) || null;
  const ref = value("ref").trim();
  const key = ref && !/^none$/i.test(ref) ? anchorKey([ref.replace(/^CITEREF/, "")]) : anchorKey(parts);
  return parts.length > 0 ? [{ key, label: parts.join(" "), locator }] : [];
}

function readMany(template: Template, value: (key: string) => string) {
  const found: { key: string; label: string; locator: string | null }[] = [];
  for (let number = 1; number <= 9; number++) {
    const names = [1, 2, 3, 4]
      .map((author) => plainOf(value(`${number}a${author}`) || (author === 1 ? value(`${number}a`) : "")))
      .filter(Boolean);
    if (names.length === 0) break;
    const year = plainOf(value(`${number}y`));
    found.push({
      key: anchorKey([...names, year]),
      label: [...names, year].join(" "),
      locator: plainOf(value(`${number}p`) || value(`${number}pp`) || value(`${number}loc`)) || null,
    });
  }
  return found;
}

/** A citation as one printed line. */
export function printCite({ csl }: Cite): string {
  const names = (csl.author ?? csl.editor ?? [])
    .map((name) => name.literal ?? [name.family, name.given].filter(Boolean).join(", "))
    .join("; ");
  const issued = csl.issued && ("raw" in csl.issued ? csl.issued.raw : String(csl.issued["date-parts"][0]?.[0] ?? ""));
  const head = [names, issued && `(${issued})`].filter(Boolean).join(" ");
  const house = [csl["publisher-place"], csl.publisher].filter(Boolean).join(": ");
  const rest = [
    csl.title && `“${csl.title}”`,
    csl["container-title"],
    house,
    csl.volume && `vol. ${csl.volume}`,
    csl.page && `p. ${csl.page}`,
    csl.ISBN && `ISBN ${csl.ISBN}`,
    csl.DOI && `doi ${csl.DOI}`,
    csl.URL,
  ];
  return [head, ...rest].filter(Boolean).join(". ");
}
