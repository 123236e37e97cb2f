import type { Numeral } from "./lexicon";

const UNITS: Record<string, number> = {
  ein: 1, eine: 1, eins: 1, zwei: 2, zwey: 2, zwo: 2, drei: 3, drey: 3, vier: 4, fünf: 5, fünff: 5, sechs: 6, sieben: 7, acht: 8, neun: 9,
  zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
  zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, viertzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
  anderthalb: 1.5, eineinhalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5,
}; // prettier-ignore

const LONGEST = 60;
/** How every compound ends. */
const LIKELY =
  /(?:hundert|tausend|zig|ßig|ssig|zehn|eine?s?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|elf|zwölf|halb)$/;

/** What is below a hundred: "fünf", "siebenundzwanzig". */
function belowHundred(word: string): number | null {
  const direct = UNITS[word];
  if (direct !== undefined) return direct;
  const und = word.indexOf("und");
  if (und < 1) return null;
  const one = UNITS[word.slice(0, und)];
  const ten = UNITS[word.slice(und + 3)];
  return one !== undefined && ten !== undefined && one < 10 && ten >= 20 && ten % 10 === 0 ? one + ten : null;
}

function belowThousand(word: string): number | null {
  const at = word.indexOf("hundert");
  if (at < 0) return belowHundred(word);
  const times = at === 0 ? 1 : belowHundred(word.slice(0, at));
  const rest = word.slice(at + 7).replace(/^und(?!\b)/, "");
  const add = rest === "" ? 0 : belowHundred(rest);
  return times === null || times === 0 || add === null ? null : times * 100 + add;
}

/** The value and scale of a German number written as one word ("zweitausenddreihundert"), else null. */
export function readGermanCompound(word: string): { value: number; scale: number } | null {
  if (word.length > LONGEST || word.length < 4 || !LIKELY.test(word)) return null;
  const at = word.indexOf("tausend");
  if (at < 0) {
    const value = belowThousand(word);
    if (value === null) return null;
    return { value, scale: word.endsWith("hundert") ? 100 : 1 };
  }
  const times = at === 0 ? 1 : belowThousand(word.slice(0, at));
  const rest = word.slice(at + 7);
  const add = rest === "" ? 0 : (belowThousand(rest) ?? belowThousand(rest.replace(/^und/, "")));
  if (times === null || add === null) return null;
  return { value: times * 1000 + add, scale: rest === "" ? 1000 : 1 };
}

/** A compound as a numeral, for the tables. */
export function germanNumeral(word: string): (Numeral & { scale: number }) | null {
  const read = readGermanCompound(word);
  if (!read) return null;
  const { value, scale } = read;
  return { kind: "small", value, scale, bare: false, about: false, abbreviation: false, low: value, high: value };
}
