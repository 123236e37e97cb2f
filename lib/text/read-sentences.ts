import { classAt, classOf, DIGIT, LETTER, QUOTE, RAISED, SPACE, TERMINATOR, UPPER } from "./characters";
import { isCloser, isInTitle, pastGuillemet } from "./closing-marks";
import { closeWithin, gluedNoteEnd, isMarkerText } from "./glued-notes";
import type { DraftBlock } from "./read-blocks";

/** A sentence while it is being read, in UTF-16 units. */
export type DraftSentence = { start: number; end: number; block: number };

/** Where the markers that a format names end, by where they start. */
export type MarkerEnds = Map<number, number>;

type Work = { german: boolean; marked: MarkerEnds; into: DraftSentence[] };

/** Abbreviations that never end a sentence before a name or a number. */
const strong = new Set(
  `mr mrs ms dr prof gen col lt sgt capt maj adm cpt cmdr rev hon sen rep gov pres st ste mt ft messrs mme mlle m mgr vs cf viz vol vols pp p ed eds trans no nos nr art ch chap fig figs sec par op cit loc ibid
  ca c approx est al eg ie e.g i.e resp v r b d fl dept jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat bd bde hrsg hg vgl s bzw ca d.h z.b u.a o.ä sog evtl ggf geb gest str tel abs aufl
  fasc t n° табл рис прил прим вып сб арх ок зам гос архим еп архиеп митр прот свящ  av env chap cap págs pág págs sr sra srta dn dña gral cnel см ср напр стр с т тт ред изд гл им св проф акад ген полк д оп ф л лл им о др.и кн ч kap abb anm hg jg aufl lit s.o s.u reg tr romanized lit transl dt ngl bl rep arch dép mun engl frz russ z`.split(
    /\s+/,
  ),
);
/** Abbreviations that may end a sentence: they do where the next word opens sentences. */
const weak = new Set(
  `etc calif conn fla minn okla tenn wis ariz colo neb nev mich u.s u.k u.s.a u.n d.c a.m p.m jr sr inc ltd co corp bros ph.d b.c a.d b.c.e c.e usw usf u.s.w jh jhd chr v.chr n.chr u.a.m г гг в вв тыс млн млрд руб чел экз н.э до н.э т.д т.п т.е др и.др пр ee.uu a.c d.c s.a s.l`.split(
    /\s+/,
  ),
);
const months =
  /^(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|januar|jänner|februar|märz|april|juni|juli|august|september|oktober|november|dezember|jahrhundert|jh|jahrestag|kongress|parteitag|armee|division|korps|regiment|tag|mal|kapitel|auflage|band|weltkrieg)/i;
const starters =
  /^(?:The|A|An|In|On|At|He|She|It|They|This|That|These|Those|But|And|Or|However|When|While|After|Before|During|By|For|From|To|With|As|If|Although|Because|His|Her|Their|There|Then|Some|Many|Most|All|No|Not|One|Its|We|Der|Die|Das|Den|Dem|Ein|Eine|Im|Am|Auf|Bei|Er|Sie|Es|Und|Aber|Doch|Nach|Vor|Durch|Für|Von|Mit|Wenn|Da|Dann|Dort|So|Auch|Man|Wie|Wer|Was|Diese|Dieser|Dieses|Sein|Seine|Seinem|Ihr|Ihre|Ihrer|Zwar|Laut|Später|Heute|Viele|Manche|Einige|Andere|Hier|Danach|Dabei|Damit|Daher|Jedoch|Schon|Noch|Über|Unter|Zwischen|Gegen|Trotz|Während|Obwohl|Als|Wo|Ob|Dass|Alle|Kein|Keine|Zu|Zum|Zur|Vom|Bis|Um|Le|La|Les|Un|Une|Des|Dans|Il|Elle|Ils|Ce|Cette|Et|Mais|Après|Par|Pour|El|Los|Las|Una|En|Se|Su|Pero|Con|Por|В|Во|На|По|Он|Она|Они|Это|Этот|Но|И|А|Однако|Когда|После|До|При|К|С|Из|За|Для|У|О|Его|Её|Их|Там|Так|Некоторые|Многие|Все|Не|Как|Так\p{L}+|Аналогичн\p{L}+|Эт[аиойхум]\p{L}?|Кроме|Также|Тогда|Затем|Позже|Поэтому|Среди|Согласно|Всего|Уже|Именно|Только|Ещё|Еще|Друг\p{L}+|Между|Под|Над|Через|Если|Хотя|Чтобы|Несмотря|Вместе|Следует|Первы\p{L}|Втор\p{L}+|Больш\p{L}+|Остальн\p{L}+|Сам\p{L}+|Всё|Сюда|Тем)$/u;

/** The word or dotted abbreviation that ends before a full stop. */
function wordBefore(text: string, stop: number, floor: number): string {
  let from = stop;
  while (from > floor && stop - from < 14) {
    const unit = text.charCodeAt(from - 1);
    if (classOf[unit]! & (LETTER | DIGIT) || unit === 46 || unit === 176) from--;
    else break;
  }
  return text.slice(from, stop);
}

function wordAfter(text: string, at: number): string {
  let to = at;
  while (to < text.length && to - at < 24 && classAt(text, to) & LETTER) to++;
  return text.slice(at, to);
}

/** "А. А. Зимин": a capital with a full stop of its own, though the letter alone is a word too. */
const isInitial = (text: string, next: number, following: string) =>
  /^\p{Lu}$/u.test(following) && text[next + 1] === ".";

/** Whether a single full stop belongs to an abbreviation, an initial or a German ordinal rather than a sentence. */
function isAbbreviation(text: string, stop: number, next: number, floor: number, german: boolean): boolean {
  const word = wordBefore(text, stop, floor);
  if (word === "" || (word === "s" && "'’".includes(text[stop - 2] ?? " "))) return false;
  const lower = word.toLowerCase();
  const following = wordAfter(text, next);
  if (/^\d+$/.test(word))
    return german && word.length <= 2 && following !== "" && (months.test(following) || !starters.test(following));
  if (/^\p{Lu}$/u.test(word))
    return !starters.test(following) || /^[A-Z]$/.test(following) || isInitial(text, next, following);
  if (/^[ivxl]+$/i.test(word) && word.length > 1) return false;
  if (lower === "n" && following === "Chr") return true;
  if (lower === "no" || lower === "nos") return (classAt(text, next) & DIGIT) !== 0;
  if (
    lower === "art" ||
    lower === "est" ||
    lower === "par" ||
    lower === "sec" ||
    lower === "ch" ||
    lower === "ed" ||
    lower === "fig" ||
    lower === "mar" ||
    lower === "sat" ||
    lower === "t" ||
    lower === "s"
  )
    return (classAt(text, next) & DIGIT) !== 0 || lower === "ch" || lower === "s";
  if (weak.has(lower) || (/^(?:\p{L}\.)+\p{L}$/u.test(word) && !strong.has(lower))) return !starters.test(following);
  return strong.has(lower);
}

/** Past what may stand between a full stop and the space after it: closing marks and glued reference markers. */
function pastClosers(text: string, at: number, limit: number, marked: MarkerEnds): number {
  let place = at;
  for (let steps = 0; steps < 24 && place < limit; steps++) {
    const known = marked.get(place);
    if (known !== undefined) place = known;
    else if (isCloser(text[place]!) || classAt(text, place) & RAISED) place++;
    else if (text[place] === "[") {
      const end = markerEnd(text, place, limit);
      if (end < 0) return place;
      place = end;
    } else if (classAt(text, place) & DIGIT) {
      const end = gluedNoteEnd(text, place, limit);
      return end < 0 ? place : end;
    } else break;
  }
  return place;
}

/** Behind a bracketed marker and the page that wikis print after it ([1]:12), or -1. */
function markerEnd(text: string, at: number, limit: number): number {
  const end = closeWithin(text, at, 42, limit);
  if (end < 0 || !isMarkerText(text.slice(at + 1, end))) return -1;
  let place = end + 1;
  if (text[place] !== ":" || (classAt(text, place + 1) & DIGIT) === 0) return place;
  place++;
  while (place < limit && (classAt(text, place) & DIGIT || text[place] === "–" || text[place] === "-")) place++;
  return place;
}

const authorYear =
  /^\((?:see(?: also)?|cf\.?|e\.g\.|vgl\.?|siehe|voir|véase|см\.)?\s*\p{Lu}[^()\d]{1,80}(?:1[4-9]|20)\d\d[a-z]?(?:\s*[,:]\s*[^()]{1,40}|\s*;[^()]{1,160})?\)$/u;

/** Behind an (Author year, page) that stands by itself behind a full stop, and the full stop that may follow it, or -1. */
function authorYearEnd(text: string, at: number, limit: number): number {
  const length = text.slice(at, Math.min(at + 260, limit)).indexOf(")");
  const end = at + length;
  if (length < 0) return -1;
  const words = text.slice(at, end + 1);
  if (!authorYear.test(words) || starters.test(/\p{L}+/u.exec(words)?.[0] ?? "")) return -1;
  return text[end + 1] === "." ? end + 2 : end + 1;
}

/** Past markers that stand by themselves before the next sentence. */
function pastMarkers(text: string, at: number, limit: number, marked: MarkerEnds): number {
  let place = at;
  for (let steps = 0; steps < 12 && place < limit; steps++) {
    const end =
      marked.get(place) ??
      (text[place] === "["
        ? markerEnd(text, place, limit)
        : text[place] === "("
          ? authorYearEnd(text, place, limit)
          : classAt(text, place) & RAISED
            ? place + 1
            : -1);
    if (end < 0) break;
    place = end;
    while (place < limit && classAt(text, place) & SPACE) place++;
  }
  return place;
}

/** Where the sentence's own words end: before the markers that follow its full stop. */
function ownEnd(text: string, stop: number, limit: number): number {
  let place = stop + 1;
  while (place < limit && (classAt(text, place) & TERMINATOR || isCloser(text[place]!))) place++;
  return pastGuillemet(text, place, limit);
}

function opensSentence(text: string, at: number): boolean {
  const bits = classAt(text, at);
  if (bits & (UPPER | DIGIT | QUOTE)) return true;
  const char = text[at];
  if (
    char === "(" ||
    char === "[" ||
    char === "¿" ||
    char === "¡" ||
    char === "—" ||
    char === "–" ||
    char === "'" ||
    char === "‘"
  )
    return true;
  return (bits & LETTER) !== 0 && text[at]!.toLowerCase() === text[at]!.toUpperCase();
}

/** Reads one block's sentences into the list. */
function readBlock(text: string, block: DraftBlock, index: number, { german, marked, into }: Work) {
  let start = pastMarkers(text, block.start, block.end, marked);
  const limit = block.end;
  let at = start;
  while (at < limit) {
    if ((classOf[text.charCodeAt(at)]! & TERMINATOR) === 0) {
      at++;
      continue;
    }
    let stop = at;
    while (stop + 1 < limit && classAt(text, stop + 1) & TERMINATOR) stop++;
    const after = pastGuillemet(text, pastClosers(text, stop + 1, limit, marked), limit);
    at = stop + 1;
    if (after < limit && (classAt(text, after) & SPACE) === 0 && !"。！？".includes(text[stop]!)) continue;
    let next = after;
    while (next < limit && classAt(text, next) & SPACE) next++;
    const open = pastMarkers(text, next, limit, marked);
    if (open < limit && (!isEnd(text, stop, open, start, german) || isInTitle(text, stop, start, limit))) continue;
    push(text, into, start, Math.min(ownEnd(text, stop, limit), limit), index);
    start = at = Math.max(at, open);
  }
  push(text, into, start, limit, index);
}

/** Whether a stop with a space behind it ends its sentence; `open` is where the next would begin. */
function isEnd(text: string, stop: number, open: number, start: number, german: boolean): boolean {
  if (!opensSentence(text, open)) return false;
  const single = text[stop] === "." && text[stop - 1] !== ".";
  if (single && isAbbreviation(text, stop, open, Math.max(start, stop - 14), german)) return false;
  return single || text[stop] !== "." || text[open] !== "(";
}

function push(text: string, into: DraftSentence[], from: number, to: number, block: number) {
  let start = from;
  let end = to;
  while (start < end && classAt(text, start) & SPACE) start++;
  while (end > start && classAt(text, end - 1) & SPACE) end--;
  if (end > start) into.push({ start, end, block });
}

/**
 * The sentences of the blocks, in order: full stops weighed against abbreviations, initials, ordinals, ellipses and
 * marks that close behind them. A reference marker behind a full stop belongs to no sentence. One pass.
 */
export function readSentences(
  text: string,
  blocks: DraftBlock[],
  language: string,
  marked: MarkerEnds = new Map(),
): DraftSentence[] {
  const sentences: DraftSentence[] = [];
  const german = language.startsWith("de");
  blocks.forEach((block, index) => {
    if (block.kind === "heading" || block.kind === "reference" || block.kind === "noise")
      push(text, sentences, block.start, block.end, index);
    else readBlock(text, block, index, { german, marked, into: sentences });
  });
  return sentences;
}
