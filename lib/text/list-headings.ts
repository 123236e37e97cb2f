const lists =
  /^(?:\d+\.?\s*)?(?:references?(?: and notes)?|notes?(?: and references)?|foot ?notes|end ?notes|citations|works cited|sources|sources cited|bibliography|literature|literature cited|einzelnachweise|anmerkungen|fußnoten|literatur(?:verzeichnis|nachweise)?|quellen(?:verzeichnis|nachweise)?|belege|notes et références|références|bibliographie|notas(?: y referencias)?|referencias|bibliografía|fuentes|obras citadas|примечания|литература|источники|сноски|список литературы|ссылки и примечания|библиография)\s*:?$/i;
const strict =
  /^(?:\d+\.?\s*)?(?:references?(?: and notes)?|works cited|literature cited|sources cited|literaturverzeichnis|références|referencias|obras citadas|список литературы)\s*:?$/i;
const loose =
  /^(?:\d+\.?\s*)?(?:further reading|external links|see also|weblinks|weiterführende literatur|siehe auch|pour en savoir plus|liens externes|voir aussi|enlaces externos|véase también|lecturas adicionales|ссылки|см\. также|дополнительная литература)\s*:?$/i;

function tidy(heading: string): string {
  const bare = heading.replace(/^[=#\s]+|[=\s]+$/g, "");
  return bare.endsWith("]") ? bare.replace(/\s*\[edit\]$/i, "") : bare;
}

/** Whether a heading opens a list of references or notes. */
export const isListHeading = (heading: string): boolean => heading.length < 60 && lists.test(tidy(heading));
/** Whether it opens a list that every entry of which the text should cite: References, Works cited. */
export const isStrictListHeading = (heading: string): boolean => heading.length < 60 && strict.test(tidy(heading));
/** Whether it opens further reading, links and the like: no part of the apparatus, and no prose. */
export const isLooseListHeading = (heading: string): boolean => heading.length < 60 && loose.test(tidy(heading));
