import { readFrench } from "./french/read-french";
import { readGerman } from "./german/read-german";
import type { LocalReader } from "./local-reader";
import { readRussian } from "./read-russian";
import { readSpanish } from "./read-spanish";

/** Languages whose clauses have a reader of their own. */
export const localReaders: Record<string, LocalReader | undefined> = {
  de: readGerman,
  fr: readFrench,
  es: readSpanish,
  ru: readRussian,
};
