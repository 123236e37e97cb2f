import { isImpossibleDate, isIsbn } from "@/lib/text/reference-faults";

type Get = (key: string) => string;

const mustHaveTitle =
  /^(?:(?:v?cite |cita )(?:book|web|news|journal|magazine|newspaper|report|techreport|thesis|press release|conference|encyclopedia|podcast|map|speech|arxiv|libro|noticia|publicación|revista|enciclopedia|tesis)|citation|literatur|internetquelle|ouvrage|article|chapitre|lien web|книга|статья|публикация)$/;

const titles = [
  ...["title", "script-title", "trans-title", "chapter", "contribution", "entry", "article", "section", "map"],
  ...["titel", "werk", "titre", "titre chapitre", "título", "titulo", "capítulo", "заглавие", "название", "заголовок"],
];

const hasScheme = /^(?:https?:\/\/|ftp:\/\/|\/\/|\{\{|\[)/i;

function ofTitle(name: string, get: Get): string[] {
  if (!mustHaveTitle.test(name) || titles.some((key) => get(key) !== "")) return [];
  return ["it has no title"];
}

function ofDates(get: Get): string[] {
  const [date, year] = [get("date"), get("year")];
  const faults: string[] = [];
  const impossible = [date, year, get("access-date"), get("accessdate"), get("archive-date")].find(isImpossibleDate);
  if (impossible) faults.push(`there is no such date as ${impossible}`);
  const inDate = /(?<!\d)[12]\d{3}(?!\d)/.exec(date)?.[0];
  const inYear = /^[12]\d{3}(?=[a-z]?$)/.exec(year)?.[0];
  if (inDate && inYear && inDate !== inYear) faults.push(`it gives two years, ${inYear} and ${inDate}`);
  return faults;
}

function ofIdentifiers(get: Get): string[] {
  const faults: string[] = [];
  const [isbn, doi, url] = [get("isbn"), get("doi"), get("url")];
  if (isbn && !/^\(\(|[{[]/.test(isbn) && !isIsbn(isbn)) faults.push(`${isbn} is no ISBN`);
  if (doi && !/^(?:\(\(|[{[])/.test(doi) && !/^10\.\d{4,9}\/\S/.test(doi)) faults.push(`${doi} is no DOI`);
  if (url && !hasScheme.test(url)) faults.push(`${url} is no address`);
  return faults;
}

const urls = [
  ...["url", "chapter-url", "contribution-url", "section-url", "article-url", "map-url", "transcript-url", "entry-url"],
  ...[
    "chapterurl",
    "contributionurl",
    "sectionurl",
    "articleurl",
    "mapurl",
    "transcripturl",
    "conference-url",
    "lay-url",
  ],
];

/** Fields of the English templates that exclude or need each other. */
function ofFields(name: string, get: Get): string[] {
  if (!/^(?:v?cite |citation$)/.test(name)) return [];
  const faults: string[] = [];
  const has = (...keys: string[]) => keys.some((key) => get(key) !== "");
  if (has("page", "p") && has("pages", "pp")) faults.push("it gives both a page and pages");
  if (has("last", "last1") && has("author", "author1")) faults.push("it gives its first author twice");
  if (has("first", "first1") && !has("last", "last1", "surname", "surname1", "author", "author1"))
    faults.push("it gives a first name without a last one");
  if (has("last2") && !has("last1", "last", "author", "author1", "surname1"))
    faults.push("it has a second author without a first");
  if (has("access-date", "accessdate") && !has(...urls)) faults.push("it gives a day of access without an address");
  if (has("archive-url", "archiveurl") && !has("archive-date", "archivedate") && !/\/\d{14}/.test(get("archive-url")))
    faults.push("it gives an archived copy without its date");
  return faults;
}

/** What is wrong with a citation template by itself, each as the end of a sentence; empty where it is sound. */
export const citeFaults = (name: string, get: Get): string[] => [
  ...ofTitle(name, get),
  ...ofDates(get),
  ...ofIdentifiers(get),
  ...ofFields(name, get),
];
