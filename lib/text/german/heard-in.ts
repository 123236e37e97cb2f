import { wordAt, type Context, type Subject } from "../noun-phrase";
import { nameHolder } from "./name-holder";

/** Where the "heißt es" that ends before a word says where: "heißt es in der Mitteilung der Stadt"; null where it says no place. */
export function heardIn(context: Context, end: number, to: number): Subject | null {
  if (end + 1 >= to || !/^es$/i.test(wordAt(context, end - 1))) return null;
  if (!/^(?:in|im|bei|beim|aus)$/i.test(wordAt(context, end))) return null;
  const melted = /^(?:im|beim)$/i.test(wordAt(context, end));
  const place = nameHolder(context, melted ? end : end + 1, Math.min(to, end + 8));
  if (place.kind !== "none" && !melted) return place;
  const kind = place.kind === "vague" ? "work" : place.kind === "none" ? "person" : place.kind;
  return { kind, from: end + 1, to: Math.min(to, end + 3) };
}
