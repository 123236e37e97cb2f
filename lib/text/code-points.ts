const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** Where the second halves of surrogate pairs stand, in UTF-16 units. Empty for most texts. */
function pairs(text: string): number[] {
  const places: number[] = [];
  if (!/[\ud800-\udbff]/.test(text)) return places;
  for (let at = 1; at < text.length; at++)
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) places.push(at);
  return places;
}

/** How many of the sorted places lie before `at`. */
function countBefore(places: number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Turns a text's UTF-16 offsets into code points and back. Both ways take the logarithm of the number of astral characters. */
export type Positions = { toCodePoint: (at: number) => number; toUnit: (at: number) => number; astral: boolean };

const same = (at: number) => at;
/** Of texts without astral characters; one for all, since it is asked for at every paragraph. */
const plainPositions: Positions = { toCodePoint: same, toUnit: same, astral: false };

/** The positions of one text. Offsets beyond the end stay beyond it by as much. */
export function positionsOf(text: string): Positions {
  const places = pairs(text);
  if (places.length === 0) return plainPositions;
  const inPoints = places.map((place, index) => place - index - 1);
  return {
    astral: true,
    toCodePoint: (at) => at - countBefore(places, at),
    toUnit: (at) => at + countBefore(inPoints, at),
  };
}

/** Cuts code-point spans out of one text: `const cut = sliceOf(reading.text); cut(finding)`. Make it once a text. */
export function sliceOf(text: string): (span: { start: number; end: number }) => string {
  const { toUnit, astral } = positionsOf(text);
  if (!astral) return ({ start, end }) => text.slice(start, end);
  return ({ start, end }) => text.slice(toUnit(start), toUnit(end));
}
