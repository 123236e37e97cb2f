import { wordAt, type Context } from "../noun-phrase";

const doubting = /^(?:habría|habrían)$/i;

/** "Habrían visto": what is told and not vouched for; not behind a condition, nor what came to be. */
export function toldMood(context: Context, from: number, to: number): number {
  let found = -1;
  for (let index = from; index + 1 < to; index++) {
    if (context.quoted[index]) continue;
    const word = wordAt(context, index);
    if (/^(?:si|hubiera|hubieran|hubiese|hubiesen|quién|nunca|jamás|sin|pensó|creía)$/i.test(word)) return -1;
    if (found < 0 && doubting.test(word)) {
      const next = wordAt(
        context,
        /mente$|^no$|^ya$|^también$/i.test(wordAt(context, index + 1)) ? Math.min(index + 2, to - 1) : index + 1,
      );
      if (
        /(?:ad|id|íd)[oa]s?$|^(?:visto|hecho|muerto|dicho|puesto|escrito|roto|abierto|vuelto|cubierto|descrito)$/i.test(
          next,
        )
      )
        found = index;
    }
  }
  return found;
}
