import { expect, test } from "vitest";
import { readText } from "../read-text";

const kindOf = (text: string) => readText(text, { language: "es" }).assertions.at(-1)!.attribution.kind;

test.each([
  ["Aún existen investigadores que aseguran que nadie murió en la plaza.", "vague"],
  ["El número de víctimas varía dependiendo de los historiadores.", "vague"],
  ["La viuda que hoy vive en Roca indicó: “La tierra se abrió.”", "namedPersonNoWork"],
  ["El dato se desprende de un estudio del sociólogo Roca.", "namedWork"],
  ["El general Roca, que mandaba la columna, aseguró que murieron 47 hombres.", "namedPersonNoWork"],
])("%s is %s", (text, kind) => expect(kindOf(text)).toBe(kind));

test.each(["Los soldados que cruzaron el río volvieron en mayo.", "La plaza fue un campo provisional."])(
  "nobody is made to say anything in: %s",
  (text) => expect(kindOf(text)).toBe("none"),
);
