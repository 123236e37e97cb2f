const units: Record<string, number> = {
  одно: 1,
  двух: 2,
  трёх: 3,
  трех: 3,
  четырёх: 4,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  восьми: 8,
  девяти: 9,
  десяти: 10,
  одиннадцати: 11,
  двенадцати: 12,
  тринадцати: 13,
  четырнадцати: 14,
  пятнадцати: 15,
  шестнадцати: 16,
  семнадцати: 17,
  восемнадцати: 18,
  девятнадцати: 19,
  двадцати: 20,
  тридцати: 30,
  сорока: 40,
  пятидесяти: 50,
  шестидесяти: 60,
  семидесяти: 70,
  восьмидесяти: 80,
  девяносто: 90,
  сто: 100,
  двухсот: 200,
  трёхсот: 300,
  трехсот: 300,
  четырёхсот: 400,
  четырехсот: 400,
  пятисот: 500,
  шестисот: 600,
  семисот: 700,
  восьмисот: 800,
  девятисот: 900,
  полутора: 1.5,
  полу: 0.5,
};
const shape = /^(\p{L}+?)(тысяч|миллион)н(?:ый|ая|ое|ого|ой|ому|ым|ом|ую|ые|ых|ыми)$/u;

/** The number in a Russian adjective of thousands or millions: "шеститысячный" 6000, "двадцатипятитысячная" 25,000; null where none is. */
export function russianAdjective(word: string): number | null {
  const found = shape.exec(word);
  if (!found) return null;
  const scale = found[2] === "тысяч" ? 1000 : 1_000_000;
  const stem = found[1]!;
  const whole = units[stem];
  if (whole !== undefined) return whole * scale;
  for (let cut = 3; cut < stem.length - 2; cut++) {
    const [tens, ones] = [units[stem.slice(0, cut)], units[stem.slice(cut)]];
    if (tens !== undefined && ones !== undefined && tens >= 20 && ones < (tens >= 100 ? 100 : 10))
      return (tens + ones) * scale;
  }
  return null;
}
