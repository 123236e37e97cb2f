import type { BoundWord, Lexicon, Phrases } from "./lexicon";
import type { Token } from "./tokenize";

/** The phrase of `map` that ends with token `last`, longest first: its value and first token. */
export function phraseEnding<V>(
  tokens: readonly Token[],
  last: number,
  table: Phrases<V>,
): { value: V; first: number } | null {
  if (!table.lasts.has(tokens[last]!.word)) return null;
  const sentence = tokens[last]?.sentence;
  let words = "";
  let found: { value: V; first: number } | null = null;
  for (let first = last; first >= 0 && last - first < table.longest; first--) {
    const token = tokens[first]!;
    if (token.kind === "digits" || token.sentence !== sentence) break;
    words = words === "" ? token.word : `${token.word} ${words}`;
    const value = table.map.get(words);
    if (value !== undefined) found = { value, first };
    if (!table.tails.has(words)) break;
  }
  return found;
}

/** Adverbs that may stand before the verb, or be set off by a comma: "kaum überlebten 300", "по меньшей мере, 120". */
const ADVERBS =
  /^(?:at least|at most|barely|mindestens|wenigstens|höchstens|allenfalls|kaum|au moins|tout au plus|à peine|al menos|por lo menos|como mínimo|cuando menos|como máximo|a lo sumo|apenas|по меньшей мере|по крайней мере|как минимум|самое большее|едва)$/;

/** The bound of an adverb that a verb or a comma parts from its number. */
export function boundApart(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { bound: BoundWord; first: number } | null {
  const { word, sentence } = tokens[at]!;
  if (at < 1 || tokens[at - 1]!.sentence !== sentence || (word !== "," && !lexicon.deeds.has(word))) return null;
  const found = phraseEnding(tokens, at - 1, lexicon.before);
  if (!found || !ADVERBS.test(phraseOf(tokens, found.first, at))) return null;
  return found.value === "atLeast" || found.value === "upTo" ? { bound: found.value, first: found.first } : null;
}

/** The words of some tokens, with one space between them. */
export const phraseOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(" ");

/** Whether a word of a bound means something else here: "unter den 2996 Opfern", "unter 200 Verurteilten waren": among them, not fewer than; "au moins des 900"; "es handelt sich um 76". */
export function isNoBound(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { word, capital } = tokens[at]!;
  if (word === "moins") return tokens[at - 1]?.word === "au" || tokens[at - 1]?.word === "du";
  if (word === "um")
    return (
      /^(?:sich|es|ging|geht|kreist)$/.test(tokens[at - 1]?.word ?? "") ||
      // "wuchs um 50 %": by how much, and no approximation.
      (/^(?:%|prozent)$/.test(tokens[at + 2]?.word ?? "") &&
        !/^(?:bei|von|auf|mit|zu|so|die)$/.test(tokens[at - 1]?.word ?? ""))
    );
  if (word === "an") return isObject(tokens, at, lexicon);
  // "pasaron de 12.000 en 1936 a 270.719": from and to.
  if (/^pas(?:ó|aron|a|an|aba|aban|ando|ar|aría|arían)$/.test(word))
    return tokens
      .slice(at + 2, at + 11)
      .some((each, index, all) => each.word === "a" && all[index + 1]?.kind === "digits");
  if (word !== "unter") return false;
  if (/^(?:den|dem|diesen|ihren|seinen)$/.test(tokens[at + 1]?.word ?? "")) return true;
  return (
    capital &&
    (tokens[at + 2]?.word ?? "").endsWith("n") &&
    tokens.slice(at + 2, at + 6).some((each) => /^(?:waren|war|befanden|befand|gab)$/.test(each.word))
  );
}

const OF_OBJECT =
  /^(?:erinner|gedenk|gedacht|denk|glaub|mangel|leid|litt|starb|sterb|erkrank|anteil|teil|reich|arm|interess|beteilig|zahl|anzahl|menge|fehl|bedarf|verlust)/;

/** Those of them that have "an" with the accusative, so that "an die" may belong to them and not to the number. */
const OF_OBJECT_DIE = /^(?:erinner|gedenk|gedacht|denk|glaub)/;

/** German "erinnert an 223 Opfer": the preposition of a verb, and not "an 200 Mann", "starben an die 300": about as many. */
function isObject(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const article = tokens[at + 1]?.word === "die";
  const number = tokens[at + 1]?.digits;
  const multiple = /^(?:mag|hundred)$/.test(lexicon.numerals.get(tokens[at + 2]?.word ?? "")?.kind ?? "");
  if (number && !multiple && number.value % 10 !== 0) return true;
  const verbs = article ? OF_OBJECT_DIE : OF_OBJECT;
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ word, sentence }) => sentence === tokens[at]!.sentence && verbs.test(word));
}
