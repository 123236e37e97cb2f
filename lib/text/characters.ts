/** Bits of a character's class, by UTF-16 unit. */
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const SPACE = 8;
/** Combining marks: part of a word, never the first of one. */
export const COMBINING = 16;
/** . ! ? … and their kin in other scripts. */
export const TERMINATOR = 32;
/** Quotation marks of every style; the apostrophe apart. */
export const QUOTE = 64;
/** Superscript digits. */
export const RAISED = 128;

/** The class of each UTF-16 unit, as bits. Surrogates count as letters: nothing here ends a sentence in them. */
export const classOf = new Uint8Array(65_536);
/** The lower case of each UTF-16 unit where that is one unit, else the unit itself. */
export const lowerOf = new Uint16Array(65_536);

const patterns: [RegExp, number][] = [
  [/\p{L}/u, LETTER],
  [/\p{Lu}|\p{Lt}/u, UPPER],
  [/\p{Nd}/u, DIGIT],
  [/\s/u, SPACE],
  [/\p{M}/u, COMBINING],
];

/** Blocks without case or letters of their own that would only cost time at start. */
const plainLetters = (unit: number) => (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xf900);

function fill() {
  for (let unit = 0; unit < 65_536; unit++) {
    lowerOf[unit] = unit;
    if (plainLetters(unit)) {
      classOf[unit] = LETTER;
      continue;
    }
    const char = String.fromCharCode(unit);
    let bits = 0;
    for (const [pattern, bit] of patterns) if (pattern.test(char)) bits |= bit;
    classOf[unit] = bits;
    const lower = char.toLowerCase();
    if (lower.length === 1) lowerOf[unit] = lower.charCodeAt(0);
  }
  for (let unit = 0xd800; unit < 0xe000; unit++) classOf[unit] = LETTER;
  for (const char of ".!?…。！？؟।") classOf[char.charCodeAt(0)]! |= TERMINATOR;
  for (const char of '"“”„‟«»‹›‘‚「」『』＂') classOf[char.charCodeAt(0)]! |= QUOTE;
  for (const char of "¹²³⁰⁴⁵⁶⁷⁸⁹") classOf[char.charCodeAt(0)]! |= RAISED;
}
fill();

/** The class of the unit at a place, 0 beyond the ends. */
export const classAt = (text: string, at: number): number => classOf[text.charCodeAt(at)] ?? 0;
