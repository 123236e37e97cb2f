import type { Random } from "../generate/random";

/** A newer version of a text, and where each UTF-16 unit of the old one stands in it; -1 where it is gone. */
export interface EditedText {
  text: string;
  places: Int32Array;
}

class Editor {
  text = "";
  readonly places: Int32Array;
  constructor(readonly old: string) {
    this.places = new Int32Array(old.length).fill(-1);
  }
  /** Takes a stretch over as it is. */
  keep(from: number, to: number) {
    for (let at = from; at < to; at++) this.places[at] = this.text.length + at - from;
    this.text += this.old.slice(from, to);
  }
  write(words: string) {
    this.text += words;
  }
}

type Stretch = [from: number, to: number];

/** Cuts a text behind what a pattern finds, with nothing left out. */
function stretches(text: string, pattern: RegExp): Stretch[] {
  const ends = Array.from(text.matchAll(pattern), ({ 0: found, index }) => index + found.length);
  return [...ends.filter((end) => end < text.length), text.length].map((end, i, all) => [all[i - 1] ?? 0, end]);
}
const sentencesOf = (text: string) => stretches(text, /[.!?]["”]?(?:\s+|\[\d+\]\s*)|\n+/g);
const wordsOf = (text: string) => stretches(text, /\s+/g);

/** Something that happens to texts between two versions of them, each with how often. */
type Edit = (editor: Editor, r: Random, rate: number) => void;

const misread: Record<string, string> = {
  l: "1",
  I: "l",
  e: "c",
  o: "0",
  m: "rn",
  h: "b",
  u: "n",
  S: "5",
  t: "f",
  i: "í",
};

const changeWords: Edit = (editor, r, rate) => {
  const words = wordsOf(editor.old);
  for (const [from, to] of words) {
    const roll = r.next();
    if (roll < rate) editor.write(editor.old.slice(...r.pick(words)));
    else if (roll < rate * 1.5) continue;
    else editor.keep(from, to);
    if (r.chance(rate / 2)) editor.write(`${editor.old.slice(...r.pick(words)).trim()} `);
  }
};

const moveSentences: Edit = (editor, r, rate) => {
  const sentences = sentencesOf(editor.old);
  const moved = sentences.filter(() => r.chance(rate));
  const rest = sentences.filter((sentence) => !moved.includes(sentence));
  for (const sentence of moved) rest.splice(r.below(rest.length + 1), 0, sentence);
  for (const sentence of rest) editor.keep(...sentence);
};

const removeSentences: Edit = (editor, r, rate) => {
  for (const sentence of sentencesOf(editor.old)) if (!r.chance(rate)) editor.keep(...sentence);
};

const insertSentences: Edit = (editor, r, rate) => {
  const words = wordsOf(editor.old);
  for (const sentence of sentencesOf(editor.old)) {
    editor.keep(...sentence);
    if (r.chance(rate))
      editor.write(Array.from({ length: 12 }, () => editor.old.slice(...r.pick(words)).trim()).join(" ") + ". ");
  }
};

const repeatSentences: Edit = (editor, r, rate) => {
  const sentences = sentencesOf(editor.old);
  for (const sentence of sentences) {
    if (r.chance(rate)) editor.write(editor.old.slice(...r.pick(sentences)));
    editor.keep(...sentence);
  }
};

const changeMarks: Edit = (editor, r, rate) => {
  for (let at = 0; at < editor.old.length; at++) {
    const char = editor.old[at]!;
    if (/[“”„]/.test(char)) editor.write('"');
    else if (char === "’") editor.write("'");
    else if (char === "–") editor.write("-");
    else if (char === " " && r.chance(rate)) editor.write(r.pick(["\n", "  ", "\u00a0"]));
    else if (char === "," && r.chance(rate)) continue;
    else editor.keep(at, at + 1);
  }
};

const misreadLetters: Edit = (editor, r, rate) => {
  for (let at = 0; at < editor.old.length; at++) {
    const other = misread[editor.old[at]!];
    if (other !== undefined && r.chance(rate * 2)) editor.write(other);
    else editor.keep(at, at + 1);
  }
};

/** The edits of the bench by name. */
export const edits: Record<string, { edit: Edit; rate: number }> = {
  "words changed, added, removed: 2 %": { edit: changeWords, rate: 0.01 },
  "words changed, added, removed: 10 %": { edit: changeWords, rate: 0.05 },
  "sentences moved: 10 %": { edit: moveSentences, rate: 0.1 },
  "sentences removed: 20 %": { edit: removeSentences, rate: 0.2 },
  "sentences inserted: 30 %": { edit: insertSentences, rate: 0.3 },
  "sentences repeated elsewhere: 20 %": { edit: repeatSentences, rate: 0.2 },
  "quotation marks, commas, spaces: 10 %": { edit: changeMarks, rate: 0.1 },
  "letters misread: 2 %": { edit: misreadLetters, rate: 0.02 },
};

/** A text as somebody may have changed it. */
export function editText(old: string, name: string, r: Random): EditedText {
  const { edit, rate } = edits[name]!;
  const editor = new Editor(old);
  edit(editor, r, rate);
  return { text: editor.text, places: editor.places };
}

/**
 * Where a passage of the old text stands now; `gone` where hardly a letter of it is left, null where it is neither there
 * nor gone: torn apart or rewritten.
 */
export function truePlace(
  { places }: EditedText,
  start: number,
  end: number,
): { start: number; end: number } | "gone" | null {
  const kept = places.subarray(start, end).filter((place) => place >= 0);
  if (kept.length < (end - start) * 0.1) return "gone";
  let [first, last] = [kept[0]!, kept[0]!];
  for (const place of kept) [first, last] = [Math.min(first, place), Math.max(last, place)];
  return kept.length < (end - start) * 0.6 || last + 1 - first > (end - start) * 1.6
    ? null
    : { start: first, end: last + 1 };
}
