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

/** Words that are no stop words, but common where a sentence is all there is: "Murieron 300 personas." */
const shortWords: Record<string, string> = {
  en: "killed died dead people men women wounded shot soldiers about least more than thousand",
  de: "tote toten menschen starben fielen getötet mann rund etwa mindestens tausend opfer bei soldaten kamen wurde",
  fr: "morts mort tués tué soldats personnes hommes moururent environ plus mille victimes près moins périrent",
  es: "muertos murieron personas hombres soldados muerte unos unas más menos mil víctimas heridos hubo cayeron",
  ru: "погибло человек убито около более тысяч людей умерло жертв погибли расстреляно",
  it: "morti morirono persone uomini soldati circa uccisi furono mila vittime almeno morte",
  pl: "zginęło osób ludzi zabitych żołnierzy około ponad tysięcy ofiar zmarło poległo",
  nl: "doden mensen gedood soldaten ongeveer stierven werden minstens slachtoffers meer",
  pt: "mortos morreram pessoas homens soldados cerca feridos mil pelo menos vítimas",
  uk: "загинуло людей загинули осіб померло близько понад тисяч жертв вбито",
};

/** Letters that one of the languages has and the others hardly. */
const ownLetters: [string, RegExp][] = [
  ["uk", /[іїєґ]/],
  ["ru", /[ыэъё]/],
  ["de", /[ß]|(?:^|[^a-z])[^\s]*[äöü]/],
  ["es", /[ñ¿¡]/],
  ["pl", /[ąęłńśźż]/],
  ["pt", /[ãõ]/],
  ["fr", /[çœêèû]|(?:^|\s)[dlnsqj]['’]/],
];

const byWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords))
  for (const word of words.split(" ")) byWord.set(word, [...(byWord.get(word) ?? []), language]);

const byShortWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(shortWords))
  for (const word of words.split(" ")) byShortWord.set(word, [...(byShortWord.get(word) ?? []), language]);

/** A text that is shorter has too few stop words to go by alone. */
const shortLength = 400;

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
  if (sample.length < shortLength) addShort(sample, scores);
  let best = "und";
  let most = 0;
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return most > 0 ? best : byScript(sample);
}

/** What a short text's other words and its letters say. */
function addShort(sample: string, scores: Map<string, number>): void {
  const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  for (const [word] of sample.matchAll(/\p{L}{3,}/gu)) {
    const languages = byShortWord.get(word);
    for (const language of languages ?? []) add(language, 0.9 / languages!.length);
  }
  const latin = (sample.match(/[a-zà-ÿąęłńśźż]/g)?.length ?? 0) >= (sample.match(/[а-яёіїєґ]/g)?.length ?? 0);
  for (const [language, letters] of ownLetters)
    if (letters.test(sample) && latin === (language !== "ru" && language !== "uk")) add(language, 0.6);
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
