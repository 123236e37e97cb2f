import type { DraftMarker } from "./read-markers";

const month =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|januar|februar|märz|april|juni|juli|august|january|february|march|june|july|september|october|november|december|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|spring|summer|autumn|fall|winter|early|late|mid|since|until|from|before|after|between|circa|born|died|in|on|by|as|about|around|фев|янв)/i;
const places = new Set(
  `Moscow Petrograd Leningrad Petersburg Kiev Kyiv Odessa Kharkov Paris Berlin London Vienna Rome Madrid Barcelona Warsaw Prague Budapest Washington Tokyo Beijing Shanghai Nanjing Nanking Delhi Calcutta
  Versailles Geneva Munich München Wien Warschau Moskau Hamburg Dresden Stalingrad Verdun Guernica Badajoz Russia France Germany Spain Poland Ukraine China India Japan Hungary Finland Москва Петроград Париж Берлин`.split(
    /\s+/,
  ),
);
const papers =
  /^(?:(?:the|le|la|el|die|der)\s+)?(?:times|new york times|guardian|observer|daily \w+|pravda|izvestii?a|izvestiya|monde|figaro|temps|humanité|spiegel|zeit|frankfurter \w+|washington post|economist|spectator|país|abc|правда|известия|красная газета|telegraph|herald|tribune|bbc|reuters)\b/i;

const lead =
  "(?:(?:see(?: also)?|cf\\.?|e\\.g\\.,?|for example|vgl\\.|siehe|s\\.|so auch|voir(?: aussi)?|véase|ver|см\\.|ср\\.|цит\\. по:?|zit\\. (?:n\\.|nach)|(?:quoted|cited|qtd\\.) (?:in|from|by)|after|nach|from|in)\\s+)*";
const surname =
  "(?:(?:von|van|de|der|den|du|la|le|al-|af|zu|фон)\\s*)*\\p{Lu}[\\p{L}’'-]+(?:,?\\s+(?:\\p{Lu}\\.\\s?)+)?";
const authors = `(?:(?:\\p{Lu}\\.\\s?)+)?${surname}(?:(?:,\\s*(?:and|&|und|et|y|и)?|\\s+(?:and|&|und|et|y|e|и))\\s+(?:(?:\\p{Lu}\\.\\s?)+)?${surname}){0,4}(?:,?\\s+(?:et al\\.?|u\\.\\s?a\\.|и др\\.|y otros|et autres))?`;
const year = "(?:1[4-9]|20)\\d\\d[a-zа-в]?(?:\\s?[/–\\[]\\s?\\d{2,4}\\]?)?";
const place =
  "(?:pp?\\.?|S\\.|с\\.|стр\\.|págs?\\.|ch\\.|chap\\.|vol\\.|Bd\\.|т\\.|notes?|n\\.|fn\\.|tables?|tab\\.|Tabelle|tableau|tabla|табл\\.|figures?|fig\\.|Abb\\.|maps?|appendix|annex|chapters?|Anm\\.|Kap\\.|§)?\\s*[\\divxlIVXL][^;]{0,40}";
const authorYear = new RegExp(`^${lead}(${authors}),?\\s+\\(?(${year})\\)?(?:\\s*[,:]\\s*(${place}))?\\.?$`, "u");
const authorWork = new RegExp(
  `^${lead}(${authors}),\\s+[^;]{2,120}?,?\\s+((?:pp?\\.|S\\.|с\\.|págs?\\.|p\\.)\\s*[\\divxl][\\d\\s–\\-fivxl.]*)$`,
  "u",
);
const ibid =
  /^(?:(?:see|vgl\.|cf\.)\s+)?(ibid(?:em)?|ebd|ebda|ebenda|там же|op\. ?cit|loc\. ?cit|a\. ?a\. ?o|указ\. соч|idem)(?![\p{L}])\.?,?\s*(.{0,60})$/iu;
const named = new RegExp(
  `^${lead}(${surname}),?\\s+(?:op\\. ?cit|loc\\. ?cit|a\\. ?a\\. ?O|ibid|указ\\. соч)\\.?,?\\s*(.{0,40})$`,
  "u",
);
const page = /^(?:pp?\.|S\.|с\.|стр\.|págs?\.|at)\s*(\d[\d\s–,-]*f{0,2}\.?)$/;
/** A part of the work at hand or just named that holds the evidence: an annex, an exhibit, a schedule. */
const annex =
  /^(?:(?:see|cf\.|vgl\.|siehe|voir|véase|см\.)\s+)?(?:annex(?:e|es)?|appendix|appendices|exhibit|schedule|anhang|anlage|anexo|apéndice|приложение)\s+(?:[A-ZА-Я]|\d{1,3}|[IVX]{1,5})(?:[.-]\d{1,3})?(?:,\s*[\p{L}.]{1,12}\s*[\dA-ZIVX][\d–.-]*){0,2}$/iu;
const narrative = new RegExp(`^(${year})(?:\\s*[,:]\\s*(${place}))?$`, "u");
const precedingName = new RegExp(
  `(?:^|[\\s(“"«])(${surname}(?:\\s+(?:and|&|und|et|y|и)\\s+${surname}|\\s+et al\\.)?)(?:['’]s?)?\\s$`,
  "u",
);

/** What stands before an author rather than a place or an event: the sentence's start, "by", "as". */
const authorLead =
  /(?:^|[.!?]["”»)]?\s|(?:^|\s)(?:by|as|see|and|laut|nach|von|wie|selon|après|par|según|por|но|как)\s)$/i;

const draft = (
  start: number,
  end: number,
  kind: DraftMarker["kind"],
  label: string,
  locator: string | null,
  doubtful = false,
): DraftMarker => ({
  start,
  end,
  kind,
  label,
  locator: locator || null,
  target: null,
  broken: null,
  marked: false,
  doubtful,
});

function readPart(part: string, start: number, end: number): DraftMarker | null {
  const full = authorYear.exec(part);
  if (full) {
    const [, who = "", when = "", where = null] = full;
    if (month.test(who) && !/,/.test(who)) return null;
    const doubtful =
      where === null && (places.has(who) || /\s/.test(who.replace(/\s+(?:and|&|und|et|y|и|et al\.?)\s*/gu, "")));
    return draft(start, end, "authorYear", `${who} ${when}`, where, doubtful);
  }
  const again = ibid.exec(part);
  if (again) return draft(start, end, "ibid", again[1]!, again[2] ?? null);
  const before = named.exec(part);
  if (before) return draft(start, end, "ibid", before[1]!, before[2] ?? null);
  const only = page.exec(part);
  if (only) return draft(start, end, "ibid", "", only[1]!);
  const work = authorWork.exec(part);
  if (work) return draft(start, end, "authorYear", work[1]!, work[2]!);
  if (annex.test(part)) return draft(start, end, "archival", part, null);
  if (papers.test(part) && /\d/.test(part)) return draft(start, end, "authorYear", part, null);
  return null;
}

/** The citations inside one pair of parentheses: (Smith 1999, 12; vgl. Meyer 2003), (ibid., 45), (The Times, 5 May 1918). */
export function readParenthesis(inside: string, start: number, end: number): DraftMarker[] {
  if (inside.length > 230 || !/\d|ibid|ebd|там же|op\. ?cit|loc\. ?cit|a\. ?a\. ?O|указ\./i.test(inside)) return [];
  if (!/^\s*[\p{L}]/u.test(inside)) return [];
  const markers: DraftMarker[] = [];
  let author = "";
  for (const piece of inside.split(";").slice(0, 12)) {
    const part = piece.trim();
    const bare = /^((?:1[4-9]|20)\d\d[a-z]?)(?:\s*[,:]\s*(.{1,40}))?$/.exec(part);
    const marker =
      bare && author
        ? draft(start, end, "authorYear", `${author} ${bare[1]}`, bare[2] ?? null)
        : readPart(part, start, end);
    if (!marker) continue;
    author = marker.label.replace(/\s+\S+$/, "");
    markers.push(marker);
  }
  return markers;
}

/** The citation in "Smith (1999, 12) argues": a year in parentheses right behind a name. Doubtful without a page. */
export function readNarrativeYear(
  text: string,
  inside: string,
  start: number,
  end: number,
  floor: number,
): DraftMarker | null {
  if (/^\d{4}\s?[–-]\s?\d{2,4}\s*,/.test(inside)) return null;
  const found = inside.length < 60 ? narrative.exec(inside) : null;
  if (!found) return null;
  const before = precedingName.exec(text.slice(Math.max(floor, start - 60), start));
  if (!before || month.test(before[1]!) || places.has(before[1]!)) return null;
  const lead = text.slice(Math.max(floor, start - 90), start - before[1]!.length - 1);
  const isAuthor = authorLead.test(lead) && /^\s\p{Ll}/u.test(text.slice(end, end + 2));
  return draft(
    start,
    end,
    "authorYear",
    `${before[1]!.replace(/['’]s?$/, "")} ${found[1]!}`,
    found[2] ?? null,
    found[2] === undefined && !isAuthor,
  );
}
