import type { Lexicon } from "./lexicon";
import { english } from "./lexicon/en";
import { french } from "./lexicon/fr";
import { german } from "./lexicon/de";
import { russian } from "./lexicon/ru";
import { spanish } from "./lexicon/es";

const lexicons: Record<string, Lexicon> = { en: english, de: german, fr: french, es: spanish, ru: russian };

/** Every language that quantities are read in. */
export const allLexicons: readonly Lexicon[] = Object.values(lexicons);

/** The lexicon of a language by its tag ("de", "de-AT"); English for any that has none. */
export const lexiconOf = (language: string): Lexicon => lexicons[language.slice(0, 2)] ?? english;
