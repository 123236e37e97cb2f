import type { QuantityLanguage } from "./lexicon";

/** How nouns for people end in a language, in the form that stands after a number; a noun must be longer than five letters. */
const ENDINGS: Partial<Record<QuantityLanguage, RegExp>> = {
  en: /(?:[^ci]men|[^s]ists|[^g]ians)$/,
  fr: /(?:[^lp]istes|[^c]teurs|nneurs|lleurs|tiers|rgiens|tiens|nçais|glais|ndais|gnards|ieuses)$/,
  es: /(?:[^l]istas|adores|adoras|idores|uteros|[iuy]eros|ieras|eñ[oa]s|i?enses)$/,
  ru: /(?:[чщ]иков|[^с]ников|[аеи]телей|[^л]истов|[аяи]нцев|[еойиуы]вцев|[еайо]йцев|янами|анок)$/,
};

/** Nouns that end so and are none. */
const NO_PERSON =
  /^(?:specimen|regimen|abdomen|quartiers|métiers|chantiers|sentiers|papiers|entiers|dossiers|vergers|moteurs|facteurs|secteurs|hauteurs|vapeurs|entretiens|soutiens|chrétientés|revistas|listas|vistas|entrevistas|pistas|primeros|primeras|terceras|maneras|banderas|fronteras|carreteras|trincheras|riberas|cruceros|alrededores|mostradores|pequeñ[oa]s|ящиков|источников|рудников|памятников|учебников|сборников|праздников|показателей|двигателей|истребителей|предварителей)$/;

/** Whether a word that no table knows is a noun for people by its ending: bandsmen, grévistes, huelguistas, пехотинцев. */
export const isPersonNoun = (word: string, code: QuantityLanguage): boolean =>
  word.length > 5 && ENDINGS[code]?.test(word) === true && !NO_PERSON.test(word);
