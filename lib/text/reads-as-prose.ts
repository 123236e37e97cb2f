import type { CslItem } from "./reading";

/**
 * Finite verbs that are hardly anything else, by language, in lower case: those of a title have a capital in English, and others (records,
 * claims, lost) stand in entries too.
 */
const finite: Record<string, string> = {
  en: `is are was were has have had did does became began came took went gave fell died wrote writes said says tells remained survives survived relies
    relied contains would could should must might cannot knew saw seems seemed appears appeared gives stood stands describes makes comes goes knows calls called
    mentions put puts rose grew fled fought sent kept belongs belonged concerns deals covers rests`,
  de: `ist sind war waren hat haben hatte hatten wird werden wurde wurden schrieb schreibt schreiben sagt sagte nennt nennen nannte gibt geben gab gaben kam kamen fiel
    fielen starb starben ging gingen blieb blieben liegt liegen lag lagen steht stehen beruht beruhen stützt stützen zählt zählte berichtet berichten berichtete
    erzählt erzählte behauptet behauptete kann können konnte konnten muss müssen soll sollen sollte darf dürfte weiß wusste beschreibt beschrieb findet finden fand fanden
    enthält enthalten enthielt bezeugt erwähnt erwähnen schätzt schätzte verschwand stammt stammen fehlt fehlen bietet macht machte`,
  fr: `est sont était étaient fut furent ont avait avaient eut eurent écrivit écrivait disait donne donnent donnait donna raconte racontait rapporte rapportent rapportait
    affirme affirmait parle parlent peut peuvent doit doivent vient viennent mourut moururent périrent périt tombèrent tomba décrit estime évalue repose reposent prétend
    contient contiennent connaît connaissait semble semblent trouve trouvent manque manquent mentionne sait ignore dépend perdit resta restèrent`,
  es: `es son fue fueron está están ha han había habían dice dicen decía escribe escribió contó cuentan da dan dio dieron murió murieron cayó cayeron quedó quedaron hubo hay
    tiene tienen tenía puede pueden debe deben parece parecen sabe afirma afirmó menciona mencionan recoge estima estimó calcula calculó sostiene describe contiene contienen
    proviene provienen sigue siguen perdió faltan`,
  ru: `был была было были является являются стал стала стали писал писала пишет пишут сообщает сообщал сообщают утверждает утверждал говорит говорил приводит приводил
    указывает указал насчитал погиб погибли погибло умер умерли пал пали может могут мог могли имеет имеют содержит содержат называет назвал описывает описал считает
    считал дает даёт дал дали убили известно известны опирается опираются`,
};
const verbs = new Map(Object.entries(finite).map(([language, words]) => [language, new Set(words.split(/\s+/))]));
/** Russian verbs known by their endings. */
const russianEnding = /(?:[аиыея]л(?:ся|ись|ась|ось)|[иы]ва(?:ет|ют|л|ли)|иру(?:ет|ют))$/u;

/** Words whose verb is not the sentence's: "an interview with the master, who was on duty". */
const relative = new Set("who which that qui que который которая которое которые что".split(" "));

/** How much of a block is looked at, in UTF-16 units. */
const mostRead = 1_500;
/** Words that a sentence has at least. */
const fewestWords = 4;
/** Words of a sentence that is longer than what stands in an entry. */
const longWords = 15;
/** A stop that ends a sentence: behind a word of some length or a number, with a capital or the end behind it, and marks between. */
const stop =
  /(?<=[\p{Ll}\d]{2}["”»’)\]]{0,3})[.!?…]["”»’)\]]{0,2}(?:\s?\[[^\]\n]{1,20}\])*(?=\s+["“„«‘(]?[\p{Lu}\d]|\s*$)/u;

/**
 * Whether a block under the heading of a list is prose of its own and no entry: whole sentences with verbs, and not what an entry is made
 * of. One that opens with its makers stays an entry with a remark behind it, and so does a short sentence beside an address, a house or pages.
 * Only in languages whose verbs are known here. Reads the first 1,500 characters.
 */
export function readsAsProse(words: string, csl: CslItem | null, language: string): boolean {
  const known = verbs.get(language);
  if (!known) return false;
  const parts = words.slice(0, mostRead).split(stop);
  // What stands behind the last stop is no sentence, or was cut.
  const whole = parts.slice(0, -1);
  const told = whole.filter((sentence) => isTold(sentence, known, language));
  if (told.length === 0) return false;
  const isRecord = Boolean(csl && (csl.URL ?? csl.DOI ?? csl.ISBN ?? csl.publisher ?? csl.page ?? csl.volume));
  const hasMakers = Boolean(csl?.author ?? csl?.editor);
  if (hasMakers) return !isRecord && told.length > 1 && told.length * 2 > whole.length;
  return !isRecord || told.length > 1 || countWords(told[0]!) >= longWords;
}

const countWords = (sentence: string) => sentence.match(/[\p{L}\d]+/gu)?.length ?? 0;

function isTold(sentence: string, known: ReadonlySet<string>, language: string): boolean {
  const words = sentence.match(/(?<![’'])[\p{L}\d]+/gu) ?? [];
  if (words.length < fewestWords) return false;
  return words.some(
    (word, i) =>
      (known.has(word) || (language === "ru" && russianEnding.test(word))) && !relative.has(words[i - 1] ?? ""),
  );
}
