import { classOf, LETTER } from "./characters";

const stopWords: Record<string, string> = {
  en: "the of and to in was that by were is as for with on his it from at which had not are been their this",
  de: "der die und das den von dem im mit ist auf für nicht ein eine wurde zu sich des als auch war nach es wurden",
  fr: "le la les en cet des et du est dans une par que pour au qui sur il furent ont était aux avec ce plus ne pas sont",
  es: "el los las del y en que fue por una con para se su al como más fueron no sus lo entre pero había sobre",
  ru: "и в на не что с по был из как к его было были от за о для это же а до но при или",
  it: "il di che è la per un non sono della dei nel con gli le si delle alla da più anche dal",
  pl: "i w na z nie się że do jest to przez po od został był była które oraz za jako ich",
  nl: "de het een van en in is dat op te zijn met voor niet werd aan er om ook door was",
  pt: "o os as e do da em que um uma não por com para foi dos das se na no ao mais como foram",
  uk: "і в на не що з та у до був це як його були від за за для або й про під",
};

const byWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords))
  for (const word of words.split(" ")) byWord.set(word, [...(byWord.get(word) ?? []), language]);

/** How much of a text is looked at. */
const sampleLength = 20_000;

/**
 * The language of a text by its commonest words, or `und`. Looks at 20,000 characters of a long text: a count of stop
 * words, since a statistical model of a book's language would cost more than all the rest of the reading.
 */
export function findLanguage(text: string): string {
  const from = text.length > sampleLength * 3 ? sampleLength : 0;
  const sample = text.slice(from, from + sampleLength).toLowerCase();
  const scores = new Map<string, number>();
  let start = -1;
  for (let at = 0; at <= sample.length; at++) {
    const letter = at < sample.length && (classOf[sample.charCodeAt(at)]! & LETTER) !== 0;
    if (letter && start < 0) start = at;
    if (letter || start < 0) continue;
    if (at - start < 8) {
      const languages = byWord.get(sample.slice(start, at));
      if (languages)
        for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
    start = -1;
  }
  let best = "und";
  let most = 0;
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return most > 0 ? best : byScript(sample);
}

/** A guess by letters where no common word was met. */
function byScript(sample: string): string {
  if (/[іїєґ]/.test(sample)) return "uk";
  if (/[а-яё]/.test(sample)) return "ru";
  if (/[äöß]/.test(sample)) return "de";
  if (/[ñ¿¡]/.test(sample)) return "es";
  if (/[àèçœê]/.test(sample)) return "fr";
  return /[a-z]/.test(sample) ? "en" : "und";
}
