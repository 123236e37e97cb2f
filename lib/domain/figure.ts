/** The inks of a figure by their part; who draws it knows the colours. */
export type Ink = "ink" | "soft" | "hair" | "grid" | "accent" | "paper";

/** One thing drawn. Lengths in pixels, y downwards. */
export type Shape =
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; ink: Ink; width?: number; dashes?: string }
  | { kind: "circle"; x: number; y: number; r: number; fill: Ink; stroke?: Ink; width?: number; dashes?: string }
  | { kind: "path"; d: string; ink: Ink; width: number; dashes?: string }
  | {
      kind: "text";
      x: number;
      y: number;
      text: string;
      /** Words before `text` in a heavier weight. */
      strong?: string;
      size: number;
      ink: Ink;
      anchor?: "start" | "middle" | "end";
      font?: "serif" | "sans";
      /** Whether the paper shows around the letters, so that a line behind them doesn't cross. */
      halo?: boolean;
    };

/** A figure without its frame. */
export interface Figure {
  width: number;
  height: number;
  shapes: Shape[];
}

const narrow = /[fijlrtI.,:;'’!|()[\] ]/;
const wide = /[mwMWABCDGHKNOQRUVXYZЖМШЩЮФДЫ—…@%]/;

/** About how wide a text is set in the sans at a size, in pixels; a little too wide rather than too narrow. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += narrow.test(letter) ? 0.34 : wide.test(letter) ? 0.76 : 0.6;
  return width * size;
}

/** A text that fits a width, cut with an ellipsis where it doesn't. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A text in lines that fit a width. A word that is too long for a line stands alone and is cut. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => fitText(line, size, width));
}
