/** A name for addresses out of words: lower-case Latin letters, digits and dashes; `otherwise` where none are in them. */
export function slugOf(words: string, otherwise: string): string {
  const folded = words
    .toLowerCase()
    .replace(/[а-яёіѣѳѵ]/g, (letter) => latin[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return folded === "" ? otherwise : folded;
}

/** Cyrillic after the Library of Congress, without its marks. */
const latin: Record<string, string> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "i", і: "i", ѣ: "ie", к: "k", л: "l", м: "m",
  н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", ѳ: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ы: "y",
  э: "e", ю: "iu", я: "ia", ѵ: "y",
}; // prettier-ignore
