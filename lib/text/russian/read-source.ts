import { between, breaksAt } from "../clause";
import { flag } from "../lexicon/flags";
import { after, flagsAt, isName, wordAt, type Context, type Subject } from "../noun-phrase";
import { NUMBER } from "../read-words";
import { governed, identified } from "./find-speaker";

/** The work, body or sources that something is said in or by: "в донесении комиссии", "в ряде работ", "историком Ольгиным". */
export function placeOf(context: Context, verb: number, from: number, to: number): Subject | null {
  for (const [first, last] of [
    [verb + 1, Math.min(to, verb + 8)],
    [Math.max(from, verb - 14), verb],
  ] as const)
    for (let at = first; at < last; at++) {
      if (context.quoted[at]) continue;
      if (/^(?:в|во|из|у|на|со|согласно)$/i.test(wordAt(context, at))) {
        if (/^\s[«“"]$/.test(between(context, at)) && at + 2 < to) return { kind: "work", from: at + 1, to: at + 2 };
        const place = inPlace(context, at + 1, to);
        if (place) return place;
      } else if (/(?:ом|ем|ым|ами|ями|ией|ой|ком|ими)$/i.test(wordAt(context, at)) && !governed(context, at, first)) {
        const flags = flagsAt(context, at);
        if (flags & flag.generic) return { kind: "vague", from: at, to: at + 1 };
        if (flags & (flag.role | flag.body) && at > verb) return { kind: "person", from: at, to: at + 1 };
      }
    }
  return null;
}

function inPlace(context: Context, start: number, to: number): Subject | null {
  let open = false;
  for (let at = start; at < Math.min(to, start + 6); at++) {
    if (at > start && breaksAt(context, at - 1)) return null;
    const flags = flagsAt(context, at);
    if (flags & flag.quantifier || /^(?:одном|одной|некоторых|ряде|каком-то)$/i.test(wordAt(context, at))) open = true;
    if (flags & flag.work && flags & flag.works)
      return { kind: open || !detailed(context, at, to) ? "vague" : "work", from: start, to: at + 1 };
    if (flags & flag.work) return { kind: open ? "vague" : "work", from: start, to: identified(context, at, to) };
    if (flags & (flag.works | flag.generic))
      return {
        kind: !open && !wordAt(context, at).startsWith("литератур") && detailed(context, at, to) ? "work" : "vague",
        from: start,
        to: at + 1,
      };
    if (flags & flag.said) return null;
  }
  return null;
}

/** Whether an owner, a title or a date tells works apart: "в воспоминаниях Шкуро", "в летописях 1570 года". */
function detailed(context: Context, index: number, to: number): boolean {
  for (let at = index + 1; at < Math.min(to, index + 5); at++) {
    if (/[,;:]/.test(after(context, at - 1))) return false;
    if (isName(context, at, index) || context.words.shape[at]! & NUMBER || context.quoted[at]) return true;
    if (flagsAt(context, at) & (flag.role | flag.body)) return true;
  }
  return false;
}
