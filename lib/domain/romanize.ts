const pairs: Readonly<Record<string, string>> = {
  щ: "shch", ш: "sh", ч: "ch", ж: "zh", х: "kh", ц: "ts", ю: "iu", я: "ia", ё: "e", й: "i", і: "i", ѣ: "e", ѳ: "f", ѵ: "i", ъ: "", ь: "",
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", з: "z", и: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t",
  у: "u", ф: "f", ы: "y", э: "e", є: "ie", ї: "i", ґ: "g", ў: "u",
}; // prettier-ignore

/** A word in small Latin letters without diacritics, Cyrillic after the Library of Congress: “кулаков” is “kulakov”. Other scripts stay. */
export function romanize(word: string): string {
  const plain = word.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").normalize("NFC");
  return plain.replace(/\p{Script=Cyrillic}/gu, (letter) => pairs[letter] ?? letter);
}
