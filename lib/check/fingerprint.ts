import type { TextFinding } from "@/lib/schemas/check";

type Bare = Omit<TextFinding, "fingerprint">;

/**
 * Gives each finding the mark by which it is known in the next version of the text: its rule, its words without case, marks
 * and spaces, and how many of the same stand before it. What is inserted elsewhere doesn't change it.
 */
export function fingerprints(findings: Bare[], cut: (span: { start: number; end: number }) => string): TextFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = hash(`${finding.ruleId} ${cut(finding).toLowerCase()}`);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return { ...finding, fingerprint: before === 0 ? words : hash(`${words} ${before}`) };
  });
}

/** Whether a UTF-16 unit counts: letters and digits, not spaces and the marks that printers change. */
const counts = (unit: number) =>
  unit < 128
    ? (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
    : unit >= 0xaa && (unit < 0x2000 || unit > 0x206f) && unit !== 0xab && unit !== 0xbb;

/** 64 bits in hexadecimal: two FNV-1a hashes from different seeds. For recognising, not for secrets. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0xc9dc5118];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!counts(unit)) continue;
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0");
  return hex(a) + hex(b);
}
