import { expect, test } from "vitest";
import * as spanish from "./inflect";

test("a regular verb has its third persons, participles, gerund and infinitive", () => {
  const { finite, participles, gerund } = spanish.conjugate("afirmar");
  expect(finite).toEqual(
    "afirma afirman afirmó afirmaron afirmaba afirmaban afirmará afirmarán afirmaría afirmarían".split(" "),
  );
  expect(participles).toEqual(["afirmado", "afirmada", "afirmados", "afirmadas"]);
  expect(gerund).toBe("afirmando");
});
test.each([
  ["negar:nieg", "niega niegan negó negaron"],
  ["sugerir:sugier:sugir", "sugiere sugirió sugirieron sugería"],
  ["concluir:concluy:concluy", "concluye concluyó concluyeron concluía"],
  ["decir:dic:dij!:dir:dicho", "dice dijo dijeron decía dirá diría"],
  ["sostener:sostien:sostuv!:sostendr", "sostiene sostuvo sostuvieron sostenía sostendría"],
  ["creer:cre:crey::creído", "cree creyó creyeron creía creerá"],
])("%s has %s", (entry, forms) => {
  expect(spanish.conjugate(entry).finite).toEqual(expect.arrayContaining(forms.split(" ")));
});
test("plurals and feminines", () => {
  expect(["rey", "juez", "comisión", "capitán", "autor", "obra"].map(spanish.plural)).toEqual(
    "reyes jueces comisiones capitanes autores obras".split(" "),
  );
  expect(spanish.nouns("ministro/a profesor/a general").singular).toBe("ministro ministra profesor profesora general");
});
