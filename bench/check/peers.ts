import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Something that finds numbers in a text. */
export interface NumberPeer {
  name: string;
  /** The languages that it reads. */
  languages: string[];
  numbers(text: string, language: string): number[];
}

interface Recognizers {
  recognizeNumber(text: string, culture: string): { resolution: { value?: string } }[];
}
interface Compromise {
  (text: string): { numbers(): { json(): { number?: { num?: number | null } }[] } };
}

const cultures: Record<string, string> = { en: "en-us", de: "de-de", fr: "fr-fr", es: "es-es" };

/** Microsoft's Recognizers-Text, numbers alone: its JavaScript edition has no ranges. */
export function recognizers(): NumberPeer {
  const library = require("@microsoft/recognizers-text-suite") as Recognizers;
  return {
    name: "Recognizers-Text",
    languages: Object.keys(cultures),
    numbers: (text, language) => {
      try {
        return library
          .recognizeNumber(text, cultures[language] ?? "en-us")
          .map(({ resolution }) => Number(resolution.value));
      } catch {
        return [];
      }
    },
  };
}

/** compromise, English alone. */
export function compromise(): NumberPeer {
  const nlp = require("compromise") as Compromise;
  return {
    name: "compromise",
    languages: ["en"],
    numbers: (text) =>
      nlp(text)
        .numbers()
        .json()
        .flatMap(({ number }) => number?.num ?? []),
  };
}

/** What anybody would write first: digits, with commas taken out. */
export const digits: NumberPeer = {
  name: "digits by regex",
  languages: ["en", "de", "fr", "es", "ru"],
  numbers: (text) =>
    (text.match(/\d[\d,.]*/g) ?? []).map((found) => Number(found.replace(/,/g, "").replace(/\.$/, ""))),
};

/** wink-nlp with its lite English model: tokens, sentences and entities of a text. */
export function wink(): (text: string) => number {
  const make = require("wink-nlp") as (model: unknown) => {
    readDoc(text: string): { entities(): { length(): number }; sentences(): { length(): number } };
  };
  const nlp = make(require("wink-eng-lite-web-model"));
  return (text) => {
    const read = nlp.readDoc(text);
    return read.sentences().length() + read.entities().length();
  };
}

/** Words that anybody would look for to find sources that are nobody. */
export const vagueWords =
  /\b(?:some|many|most|other|several|various) (?:historians?|scholars?|sources?|people|experts?|authors?|critics?|observers?)\b|\bit is (?:said|believed|thought|estimated|claimed)\b|\ballegedly\b|\breportedly\b|\bby some accounts\b/i;

/** Named references of a wiki page that are used and nowhere defined: the one rule that most checkers have. */
export function undefinedNames(source: string): number {
  const names = (pattern: RegExp) => new Set(Array.from(source.matchAll(pattern), ([, name]) => name!.trim()));
  const defined = names(/<ref name\s*=\s*"?([^"/>]+)"?\s*>/g);
  return [...names(/<ref name\s*=\s*"?([^"/>]+)"?\s*\/>/g)].filter((name) => !defined.has(name)).length;
}
