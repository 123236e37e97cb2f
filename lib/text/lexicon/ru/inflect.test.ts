import { expect, test } from "vitest";
import * as russian from "./inflect";

test("verbs have their third persons and the past in all genders, in both spellings of ё", () => {
  expect(russian.conjugate({ ай: "утвержда" })).toEqual(
    "утверждает утверждают утверждал утверждала утверждало утверждали".split(" "),
  );
  expect(russian.conjugate({ л: "произнёс" })).toEqual(expect.arrayContaining(["произнёс", "произнесли"]));
  expect(russian.conjugatePassive({ ай: "сообща" })).toEqual(expect.arrayContaining(["сообщается", "сообщалось"]));
  expect(russian.shortParticiples("назван")).toEqual(["назван", "названа", "названо", "названы"]);
});
test("nouns have all their cases, the nominatives apart", () => {
  const { nominative, plural, oblique } = russian.decline({ м: "историк", ия: "комисси", ец: "очевид" });
  expect(nominative).toEqual(["историк", "комиссия", "очевидец"]);
  expect(plural).toEqual(["историки", "комиссии", "очевидцы"]);
  expect(oblique).toEqual(expect.arrayContaining(["историками", "комиссию", "очевидцев"]));
});
