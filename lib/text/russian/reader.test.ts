import { expect, test } from "vitest";
import { readText } from "../read-text";

const kindOf = (text: string) => readText(text, { language: "ru" }).assertions.at(-1)!.attribution.kind;

test.each([
  ["Историк А. С. Ольгин в 1931 г. назвал точное число погибших – 523.", "namedPersonNoWork"],
  ["При этом автор отмечает, что данные касаются только полка.", "namedPersonNoWork"],
  ["В.Я. Ольгин в книге «Мятеж. Хроника событий» приводит следующие данные: убитых 31 человек.", "namedWork"],
  ["«Летопись края», изданная в 1983 г., говорит о 527 убитых.", "namedWork"],
  ["Телеграмма, посланная министром в Приозерск: толпа смяла сотни людей.", "namedWork"],
  ["Схожие цифры привёл в докладе Ольгин.", "namedWork"],
  ["Документы позволяют утверждать, что погибло 500 человек.", "vague"],
  ["«Хлеб забрали и вывезли. Порядка не было» (И. Н. Ольгин, житель села Тамбовка).", "namedPersonNoWork"],
])("%s is %s", (text, kind) => expect(kindOf(text)).toBe(kind));

test.each(["Эти меры позволяют сделать хлеб дешевле.", "На площади стоял Ольгин.", "Документы сгорели в 1921 году."])(
  "nobody is made to say anything in: %s",
  (text) => expect(kindOf(text)).toBe("none"),
);
