import { classAt, SPACE, TERMINATOR } from "./characters";

const closers = "\"”’»«›'“)]}";

/** Whether a character closes a quotation or a bracket. */
export const isCloser = (char: string) => char !== "" && closers.includes(char);

/** The longest run in marks, before and behind a stop within it, in UTF-16 units, that is taken for one title. */
const longestTitle = 60;

/** Past a closing guillemet with the space before it that French puts there: one that no word follows. */
export function pastGuillemet(text: string, at: number, limit: number): number {
  let place = at;
  while (place < limit && classAt(text, place) & SPACE) place++;
  if (place === at || text[place] !== "»") return at;
  const behind = classAt(text, place + 1);
  return place + 1 >= limit || behind & (SPACE | TERMINATOR) ? place + 1 : at;
}

/** "В книге «Мятеж. Хроника событий» приводит": a stop within a short run in marks, behind which the sentence goes on. */
export function isInTitle(text: string, stop: number, start: number, limit: number): boolean {
  const before = text.slice(Math.max(start, stop - longestTitle), stop);
  const opened = Math.max(before.lastIndexOf("«"), before.lastIndexOf("“"), before.lastIndexOf("„"));
  if (opened < 0 || /[»”.!?…]/.test(before.slice(opened))) return false;
  const behind = text.slice(stop, Math.min(limit, stop + longestTitle));
  // At the sentence's head speech is likelier: “It burned. Nobody saw it,” recalled the priest.
  if (opened === 0) return /^«\S/.test(before) && /^\.[^.!?…«»“”„]+[^\s,.!?…«»“”„]» [\p{Ll}]/u.test(behind);
  return /^\.[^.!?…«»“”„]+[»”“] [\p{Ll}]/u.test(behind);
}
