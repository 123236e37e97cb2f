/** Widths of Inter's characters in parts of the type size, rounded up: a label may come out narrower, never wider. */
const groups: [RegExp, number][] = [
  [/[ijl.,:;'’‘|!ії·]/u, 0.29],
  [/[ frt()[\]/“”"-]/u, 0.4],
  [/[mwMWшщжюыфЖШЩЮФ@%—–…Æ]/u, 0.95],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1.05],
  [/\p{Lu}/u, 0.74],
  [/\p{Nd}/u, 0.65],
];
const widths = new Map<string, number>();

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = groups.find(([characters]) => characters.test(character))?.[1] ?? 0.61;
  widths.set(character, width);
  return width;
}

/** About how wide a line of sans text is, in the unit of `size`. The server has no canvas to ask. */
export function measureText(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

/** Breaks a text into lines that fit `width`: at spaces, within a word only where the word alone is too long. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((word) => breakWord(word, size, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measureText(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, size: number, width: number): string[] {
  if (measureText(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && measureText(part + character, size) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
