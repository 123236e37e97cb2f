/**
 * English words for what befell those who are counted, by what it is: parts of a regular expression that JavaScript and PostgreSQL
 * read alike, each a whole word or several. Records and units are in English, whatever language a source has.
 */
export const countedWords = {
  sentence: String.raw`sentence\w*`,
  repression: String.raw`repress\w*`,
  victim: String.raw`victim\w*`,
  excessDeath: "excess (?:deaths?|mortality)",
  burial: "bod(?:y|ies)|corpses?|burials?|buried",
  execution: String.raw`shot|shootings?|execut\w*|hanged`,
  killing: String.raw`killed|killings?|murder\w*|massacred`,
  /** Names of what happened rather than of what befell each. */
  massacre: "massacres?",
  violentDeath: "violent deaths?",
  famineDeath: String.raw`famines?|starv\w*`,
  civilian: "civilians?",
  registered: "registered",
  death: "deaths?|dead|died|perished",
};
