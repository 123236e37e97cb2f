import { expect, test } from "vitest";
import { saidWords } from "./said-words";

test("a tag of speech between two quoted stretches is its reporter's", () =>
  expect(saidWords("“We are not waging war,” said Cheka leader Latsis. “We are exterminating a class.”")).toEqual({
    said: "We are not waging war, We are exterminating a class.",
    told: ["said Cheka leader Latsis."],
  }));
test("one after the quotation too, in other marks", () =>
  expect(saidWords("«Мы истребляем буржуазию как класс», — писал Лацис.")).toEqual({
    said: "Мы истребляем буржуазию как класс",
    told: ["писал Лацис."],
  }));
test("words in quotation marks within a wording are the speaker's", () => {
  const text = 'We were never concerned with prattle about the "sacredness of human life." We were revolutionaries.';
  expect(saidWords(text)).toEqual({ said: text, told: [] });
});
test("a wording that stands in quotation marks whole loses nothing", () => {
  const text = '"No, it is not true. The number is exaggerated."';
  expect(saidWords(text)).toEqual({ said: text, told: [] });
});
test("a quoted word and much beside it is no speech with a tag, and what is never closed ends", () => {
  const text = "“Kulaks” were named in the telegram, and others with them.";
  expect(saidWords(text)).toEqual({ said: text, told: [] });
  expect(saidWords("“never closed").said).toBe("“never closed");
});
