import { lowerOf } from "@/lib/text/characters";
import { positionsOf } from "@/lib/text/code-points";
import type { TextFinding } from "@/lib/schemas/check";

/**
 * Gives each finding the mark by which it is known in the next version of the text: its rule, its words without case, marks
 * and spaces, and how many of the same stand before it. What is inserted elsewhere doesn't change it.
 */
export function setFingerprints(findings: TextFinding[], text: string): void {
  const { toUnit } = positionsOf(text);
  const hasOdd = odd.test(text);
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const [from, to] = [toUnit(finding.start), toUnit(finding.end)];
    const words = hasOdd ? hash(finding.ruleId, lowered(text.slice(from, to))) : hash(finding.ruleId, text, from, to);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    finding.fingerprint = before === 0 ? words : hash(words, String(before));
  }
}

/** The mark of one finding by its rule and its words, where it is known that no other has them. */
export const fingerprintOf = (ruleId: string, words: string): string => hash(ruleId, lowered(words));

/** 1 for the UTF-16 units that count: letters and digits in lower case, not spaces and the marks that printers change. */
const counting = new Uint8Array(65_536);
for (let unit = 0; unit < counting.length; unit++) {
  const isLatin = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  counting[unit] =
    isLatin || (unit >= 0xaa && unit !== 0xab && unit !== 0xbb && (unit < 0x2000 || unit > 0x206f)) ? 1 : 0;
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const hex = (word: number) =>
  pairs[word >>> 24]! + pairs[(word >>> 16) & 255]! + pairs[(word >>> 8) & 255]! + pairs[word & 255]!;

/** Letters whose lower case depends on what stands around them, or is longer than they are. */
const odd = /[\u0130\u03a3\ud800-\udfff]/;

const lowered = (words: string) => (odd.test(words) ? words.toLowerCase() : words);

/** 64 bits in hexadecimal: two FNV-1a hashes from different seeds, over `lead` and then a stretch of `text` in lower case. For recognising, not for secrets. */
function hash(lead: string, text: string, from = 0, to = text.length): string {
  let a = 0x811c9dc5 | 0;
  let b = 0xc9dc5118 | 0;
  for (let i = 0; i < lead.length; i++) {
    const unit = lead.charCodeAt(i);
    if (counting[unit] === 0) continue;
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  for (let i = from; i < to; i++) {
    const unit = lowerOf[text.charCodeAt(i)]!;
    if (counting[unit] === 0) continue;
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  return hex(a) + hex(b);
}
