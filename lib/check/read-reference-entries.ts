const heading =
  /^[\s=#*]*(?:references|notes(?: and references)?|footnotes|endnotes|sources|bibliography|works cited|literatur|einzelnachweise|anmerkungen|notes et références|références|referencias|примечания|литература|источники)[\s:=*]*$/iu;
const entry = /^\s*(?:\[(\^?[\p{L}\p{N}]{1,6})\]|\^?(\d{1,3})[.)])[:.]?\s+\S/u;

/**
 * The reference list of a plain text: whether there is one, and which markers have an entry in it, written [1]. A list is
 * a heading by itself on a line (References, Notes, Sources ...) with at least one numbered line under it.
 */
export function readReferenceEntries(text: string): { hasList: boolean; markers: string[] } {
  const markers = new Set<string>();
  let inList = false;
  for (const line of text.split("\n")) {
    if (line.length > 2_000) continue;
    if (heading.test(line)) inList = true;
    const found = inList ? entry.exec(line) : null;
    if (found) markers.add(`[${(found[1] ?? found[2])!.replace("^", "")}]`);
  }
  return { hasList: markers.size > 0, markers: [...markers] };
}
