/** Terms that say nothing of what is counted. */
const open = new Set(["unstated", "other"]);

/**
 * What a figure counts, in the text's words and by its term: "people: deaths", "deaths" where a verb alone tells it
 * ("two million died"), "not named" where nothing does.
 */
export function describeCounted(unit: string | null, term: string): string {
  const known = !open.has(term);
  if (unit === null) return known ? term : "not named";
  const said = unit.toLowerCase();
  return known && !said.includes(term) && !term.includes(said) ? `${unit}: ${term}` : unit;
}
