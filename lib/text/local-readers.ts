import { frenchReader } from "./french/reader";
import { germanReader } from "./german/reader";
import type { LocalReader } from "./local-reader";
import { russianReader } from "./russian/reader";
import { spanishReader } from "./spanish/reader";

/** Languages whose clauses have a reader of their own. */
export const localReaders: Record<string, LocalReader | undefined> = {
  de: germanReader,
  fr: frenchReader,
  es: spanishReader,
  ru: russianReader,
};
