import { between, clauseEnd, follows } from "../clause";
import { hasNumber } from "../has-number";
import { flag, secondFlag } from "../lexicon/flags";
import type { Sayer } from "../local-reader";
import { flagsAt, isCapital, moreAt, wordAt, type Context, type Subject } from "../noun-phrase";
import { titleBefore, touchesQuote } from "../quoted-words";
import { findSpeaker, isPlural } from "./find-speaker";
import { numberWords } from "./number-words";
import { placeOf } from "./read-source";

/** Plurals that with nobody before or behind them mean "people say". */
const theySay =
  /^(?:говор|писа|пиш|утвержда|увер|счит|полага|дума|рассказ|сообща|называ|упомина|переда|сказыва|толк|предполага|оценива|отмеча|вспомина|указыва|связыва|датир|относ|подозрева|твердил|твердят|приписыва|обвин|счита|верил|верят|признава)/i;

/** Weak verbs that with a name and a thing right behind them do what an author does in a book. */
const authors =
  /^(?:привод|приве|привё|называ|назва|видит|видел|увидел|определя|определи|рассматр|характериз|тракт|датир|относ|отнес|оценива|оцени|критик|ссыла|опира|указыва|указал|показ|допуска|цитир|фиксир|опис|насчит|вычисл|исчисл|объясн|обвин|отверг|оспар|оспор|признава|призна|выдвиг|выдвин|ввод|приписыв|связыва|связал|отрица|спор|соглас|соглаш|потребов|требу|полемиз|занижа|завыша|проси|попроси|усматр|сравнива|интерпретир|рису|приход|приш|установ|определ|да[её]т|дал|дают|дав)/i;

/** Weak verbs that with "о" tell, and that with a figure count. */
const telling = /^(?:говор|рассказ|спор|суд|мечта|указ|упомин|свидетельств|молча|умалч|кри[чк]|твержд)/i;

const counting = /^(?:определ|оцен|насчит|подсчит|исчисл|вычисл|счита|фиксир|допуска|приравн|датир)/i;

const tolls =
  /^(?:числ\p{L}+|цифр\p{L}+|потер\p{L}+|жертв\p{L}*|оценк\p{L}+|погибш\p{L}+|убит\p{L}+|умерш\p{L}+|казн[её]нн\p{L}+|дат\p{L}+)$/iu;

/** Whether "что", "о", a quotation, a colon or a figure shows that something is said. */
function signed(context: Context, verb: number, to: number, weak: boolean): boolean {
  if (touchesQuote(context, verb, to)) return true;
  if (between(context, verb).startsWith(":")) return true;
  const end = clauseEnd(context, verb, to);
  if (end < to && /^(?:что|будто|как|чтобы|якобы|кто|сколько|где|почему)$/i.test(wordAt(context, end))) return true;
  const word = wordAt(context, verb);
  if (!weak || telling.test(word)) {
    if (follows(context, verb, to, /^(?:что|будто|якобы|о|об|обо|про)$/i, 9)) return true;
    for (let at = verb - 1; at >= Math.max(0, verb - 5) && !/[.,;:]/.test(between(context, at)); at--)
      if (/^(?:о|об|обо)$/i.test(wordAt(context, at))) return true;
    return hasNumber(context, verb + 1, end, numberWords);
  }
  if (!hasNumber(context, verb + 1, end, numberWords)) return false;
  return counting.test(word) || follows(context, verb, to, tolls, 8);
}

/** Whether a verb shares the subject of one before it: "пришли и говорили о мире"; "говорили и писали" are one. */
const goesOn = (context: Context, verb: number, from: number): boolean =>
  verb > from + 1 &&
  /^(?:и|или|а|но|либо|да)$/i.test(wordAt(context, verb - 1)) &&
  (flagsAt(context, verb - 2) & flag.report) === 0;

/** Who says it at a Russian verb of saying: its subject, a title in marks before it, or "they say"; null where it reports nothing here. */
export function reportAt(context: Context, verb: number, from: number, to: number): Sayer | null {
  const word = wordAt(context, verb);
  const weak = (moreAt(context, verb) & secondFlag.weak) !== 0;
  const shown = signed(context, verb, to, weak);
  const issue = issueBefore(context, verb, from);
  if (issue) return { subject: issue, verb };
  const title = titleBefore(context, verb, from) ?? titleBeforeAside(context, verb, from);
  if (title && (!weak || shown)) return { subject: title, verb };
  const subject = findSpeaker(context, verb, from, to);
  if (weak && !shown && !(subject.kind !== "none" && authors.test(word))) return null;
  if (subject.kind !== "none") return { subject, verb };
  if (shown && goesOn(context, verb, from)) {
    const earlier = findSpeaker(context, verb - 1, from, verb);
    return earlier.kind === "none" ? null : { subject: earlier, verb };
  }
  if (!isPlural(word) || !theySay.test(word) || !shown) return null;
  return { subject: { kind: "vague", from: verb, to: verb + 1 }, verb };
}

/** Said passives that mean "people say" where no place stands by. */
const bare =
  /^(?:утверждает|утверждал|сообщает|сообщал|предполага|считает|считал|полага|оценивает|оценивал|приписыва|отмечает|признает|признаёт|подразумева|принято|обвиня)/i;

/** "Как указано в донесении", "в ряде работ называется": the work or the body where it stands, somebody in the instrumental, or nobody. */
export function passiveAt(context: Context, verb: number, from: number, to: number): Sayer | null {
  const word = wordAt(context, verb);
  const place = placeOf(context, verb, from, to);
  if (place) return { subject: place, verb };
  if (!bare.test(word)) return null;
  if (/^(?:призна|оценив|обвиня|отмечает)/i.test(word) && !follows(context, verb, to, /^(?:что|как|в)$/i, 3))
    return null;
  return { subject: { kind: "vague", from: verb, to: verb + 1 }, verb };
}

const conclusions =
  /^(?:сомнению|критике|сомнение|вывод|выводу|выводы|выводам|мнения|мнении|мнение|точки|точку|версии|версию|взгляда|оценку|оценки|цифру|цифры|число|данные|гипотезу|гипотезы)$/i;

const reaching =
  /^(?:став\p{L}+|приш\p{L}+|приход\p{L}+|склоня\p{L}+|придержива\p{L}+|выдвин\p{L}+|выдвига\p{L}+|дал|дала|дали|да[её]т|дают|приве\p{L}+|привё\p{L}+|привод\p{L}+|назва\p{L}+|называ\p{L}+|сдела\p{L}+|дела\p{L}+|высказа\p{L}+|высказыва\p{L}+|остан\p{L}+|раздел\p{L}+|предлож\p{L}+|предлага\p{L}+|поставил\p{L}*|ставит|ставят|держ\p{L}+|оспор\p{L}+|оспар\p{L}+|подверг\p{L}*|отстаив\p{L}+|прин\p{L}+|опира\p{L}+|ссыла\p{L}+|исход\p{L}+)$/iu;

/** "Схожие цифры привёл в докладе": the noun at the clause's head. */
function leadsClause(context: Context, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    if (/[.,;:]/.test(between(context, at)) || /^(?:в|во|на|о|об|к|с|по)$/i.test(wordAt(context, at))) return false;
    if (conclusions.test(wordAt(context, at))) return true;
  }
  return false;
}

/** "Пришли к выводу", "придерживается мнения", "называет цифру": a verb and the noun that makes it one of saying. */
export function concludingAt(context: Context, verb: number, from: number, to: number): Sayer | null {
  if (!reaching.test(wordAt(context, verb))) return null;
  const source = /^(?:опира|ссыла|исход)/i.test(wordAt(context, verb));
  if (!source && !follows(context, verb, to, conclusions, 6) && !leadsClause(context, verb, from)) return null;
  const subject = findSpeaker(context, verb, from, to);
  return subject.kind === "none" ? null : { subject, verb };
}

const allowed =
  /^(?:утверждать|говорить|судить|уточнить|предположить|заключить|считать|полагать|установить|оценить|определить|предполагать|констатировать|проследить|восстановить|подтвердить)$/i;

/** "Документы позволяют утверждать": what lets something be said. */
export function allowingAt(context: Context, index: number, from: number, to: number): Sayer | null {
  if (!/^позволя(?:ет|ют|л|ла|ли|ло)$|^позволи(?:л|ла|ли|ло)$/i.test(wordAt(context, index)) || index + 1 >= to)
    return null;
  if (![1, 2, 3].some((on) => index + on < to && allowed.test(wordAt(context, index + on)))) return null;
  const subject = findSpeaker(context, index, from, to);
  if (subject.kind === "work" || subject.kind === "vague") return { subject, verb: index };
  return { subject: { kind: "vague", from: index, to: index + 1 }, verb: index };
}

/** «Летопись края», изданная в 1903 году, говорит: a title in marks before an aside between commas. */
function titleBeforeAside(context: Context, verb: number, from: number): Subject | null {
  if (verb <= from || !between(context, verb - 1).includes(",")) return null;
  for (let at = verb - 2; at > from && verb - at < 14; at--) {
    const gap = between(context, at);
    if (/^[»”"],\s/.test(gap)) {
      for (let open = at; open > from && at - open < 9; open--)
        if (/[«“"]\s?$/.test(between(context, open - 1)) && isCapital(context, open))
          return { kind: "work", from: open, to: at + 1 };
      return null;
    }
    if (/[,;:]/.test(gap)) return null;
  }
  return null;
}

/** «Приозерский листок» от 3 мая 1891 года писал: a title in marks with its issue's date behind it. */
function issueBefore(context: Context, verb: number, from: number): Subject | null {
  let at = verb;
  while (
    at > from &&
    verb - at < 6 &&
    /^(?:\d+|\p{L}+(?:я|та)|года?|г|№|за|от|номер)$/iu.test(wordAt(context, at - 1))
  ) {
    at--;
    if (/^(?:от|за)$/i.test(wordAt(context, at))) return titleBefore(context, at, from);
  }
  return null;
}
