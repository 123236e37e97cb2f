/** Signs longer than this are no item's number. */
export const longestSign = 12;

/**
 * The number or letter of a list's item or of an entry, given what stands before its words: `1.`, `[2]`, `b)`, `³`; empty where
 * that is something else, a bullet for instance.
 */
export function listSign(before: string): string {
  const sign = before.trim();
  return /^(?:[[(]?(?:\d{1,4}|\p{L}|[ivxlc]{1,6})[\])]?[.:)]?|[⁰¹²³⁴-⁹]{1,4})$/u.test(sign) ? sign : "";
}
