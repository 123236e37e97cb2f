import { lowerOf } from "@/lib/text/characters";
import type { TextFinding } from "@/lib/schemas/check";

/**
 * Gives each finding the mark by which it is known in the next version of the text: its rule, its words without case, marks
 * and spaces, and how many of the same stand before it. What is inserted elsewhere doesn't change it.
 */
export function setFingerprints(findings: TextFinding[], cut: (span: { start: number; end: number }) => string): void {
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const words = hash(finding.ruleId, cut(finding));
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    finding.fingerprint = before === 0 ? words : hash(words, String(before));
  }
}

/** The mark of one finding by its rule and its words, where it is known that no other has them. */
export const fingerprintOf = (ruleId: string, words: string): string => hash(ruleId, words);

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

/** 64 bits in hexadecimal: two FNV-1a hashes from different seeds, over `lead` and then `words` in lower case. For recognising, not for secrets. */
function hash(lead: string, words: string): string {
  const rest = odd.test(words) ? words.toLowerCase() : words;
  let a = 0x811c9dc5 | 0;
  let b = 0xc9dc5118 | 0;
  const end = lead.length + rest.length;
  for (let i = 0; i < end; i++) {
    const unit = i < lead.length ? lead.charCodeAt(i) : lowerOf[rest.charCodeAt(i - lead.length)]!;
    if (counting[unit] === 0) continue;
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  return hex(a) + hex(b);
}
