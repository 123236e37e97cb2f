import { after, isCapital, wordAt, type Context } from "../noun-phrase";
import { clauseStart } from "./find-speaker";
import { nameHolder, nobody, type Holder } from "./name-holder";

/** States that "soll" tells of in the present: "soll aus Ulm stammen"; of deeds it says what is meant to be done. */
const states =
  /^(?:stammen|zurückgehen|spuken|existieren|herrühren|beruhen|entstammen|umgehen|begraben|vergraben|ruhen)$/i;
const infinitive = /^\p{Ll}\p{L}*(?:t|en|n)$/u;

/** Whether "sollen" has a perfect infinitive or a state behind it in the present tense: what is told, not what ought to be. */
export function isTold(context: Context, index: number, from: number, to: number): boolean {
  if (!/^soll(?:en)?$/i.test(wordAt(context, index))) return false;
  const limit = Math.min(to, index + 30);
  for (let at = index + 1; at < limit; at++) {
    const word = wordAt(context, at);
    if (
      /^(?:haben|sein)$/i.test(word) &&
      at > index + 1 &&
      infinitive.test(wordAt(context, at - 1)) &&
      !/^(?:zu|nicht|kein)$/i.test(wordAt(context, at - 1))
    )
      return true;
    if (states.test(word)) return true;
  }
  // "Dass er geflohen sein soll": the helper stands before its infinitive's end.
  return (
    index > from + 2 &&
    /^(?:haben|sein)$/i.test(wordAt(context, index - 1)) &&
    infinitive.test(wordAt(context, index - 2))
  );
}

/** First subjunctives that no other form is like. */
const subjunctive =
  /^(?:sei|seien|habe|werde|könne|müsse|dürfe|wolle|solle|möge|wisse|gebe|gehe|komme|stehe|liege|bleibe|lasse|bestehe|handle|handele|sehe|nehme|trage|falle|sterbe|halte|führe|bringe|mache|brauche|gelte|existiere|stamme|enthalte|beruhe|betrage|beziehe|spreche|finde|fehle|gehöre)$/;

/**
 * The first subjunctive in which a sentence's own clause stands ("Er sei geflohen."), -1 where none does: what somebody
 * named before has said. Clauses that hang on another are their own sentence's.
 */
export function reportedAt(context: Context, from: number, to: number): number {
  if (/^(?:sei|seien|möge|ich|wir|man)$/i.test(wordAt(context, from))) return -1;
  for (let index = from + 1; index < Math.min(to, from + 16); index++) {
    if (context.quoted[index] || /[,;:(]/.test(after(context, index - 1))) return -1;
    const word = wordAt(context, index);
    if (/^(?:dass|daß|ob|wenn|damit|als|ich|man)$/.test(word)) return -1;
    if (subjunctive.test(word))
      return /^(?:es|denn)$/i.test(index + 1 < to ? wordAt(context, index + 1) : "") && word === "sei" ? -1 : index;
  }
  return -1;
}

/** Whoever has what stands behind a comma in the first subjunctive: "Im Dorf ging die Rede, er habe das Tor geöffnet"; the subject of what leads to it. */
export function indirectAt(context: Context, from: number, to: number): Holder {
  for (let index = from + 2; index < to; index++) {
    if (context.quoted[index] || !subjunctive.test(wordAt(context, index))) continue;
    const start = clauseStart(context, index, from);
    if (start === from || index - start > 5 || start === index) continue;
    if (/^(?:dass|daß|damit|als|wenn|ob|bis|bevor|wie|so|um|es|ohne|und|sei)$/i.test(wordAt(context, start))) continue;
    const found = isCapital(context, from) ? nameHolder(context, from, start) : nobody;
    return found.kind === "none" ? { kind: "vague", from: start, to: index + 1, sure: true } : found;
  }
  return nobody;
}

/** "Die Zahl galt als gesetzt": gelten with "als" behind it in the same clause. */
export function countsAs(context: Context, index: number, to: number): boolean {
  if (!/^(?:gilt|gelten|galt|galten)$/i.test(wordAt(context, index))) return false;
  for (let at = index - 1; at >= Math.max(0, index - 10) && !/[,;:.]/.test(after(context, at)); at--)
    if (wordAt(context, at) === "Als") return true;
  for (let at = index + 1; at < Math.min(to, index + 12) && !/[,;:]/.test(after(context, at - 1)); at++)
    if (wordAt(context, at) === "als")
      return !/^(?:Inbegriff|Sinnbild|Synonym|Ansporn|Mahnung|Ersatz)$/.test(
        at + 1 < to ? wordAt(context, at + 1) : "",
      );
  return false;
}

/** "Von 300 Toten ist bis heute die Rede": told by nobody. */
export function talkOf(context: Context, index: number, from: number): boolean {
  if (wordAt(context, index) !== "Rede" || index < from + 2 || !/^die$/i.test(wordAt(context, index - 1))) return false;
  for (let at = index - 2; at >= Math.max(from, index - 16); at--)
    if (/^(?:ist|war|sei|wäre|sind)$/i.test(wordAt(context, at))) return true;
  return false;
}

/** "Im allgemeinen schwanken die Zahlen zwischen 2500 und 3000": figures that vary, whoever gives them. */
export function variesAt(context: Context, index: number, from: number, to: number): boolean {
  if (!/^(?:schwank|varii?er|differier)(?:t|en|te|ten)$/i.test(wordAt(context, index))) return false;
  for (let at = Math.max(from, index - 12); at < Math.min(to, index + 12); at++)
    if (
      /(?:zahl|zahlen|angaben|schätzungen|berichte|meldungen|ziffern|verluste|darstellungen)$/i.test(
        wordAt(context, at),
      )
    )
      return true;
  return false;
}
