import { expect, test } from "vitest";
import { everyExample } from "./read";

const citations = [...everyExample("citations").values()];
const openQuestions = [...everyExample("openQuestions").values()];

/** What was found on opening the link; undefined where there is none. */
const status = (claim: string, target: string) => {
  const citation = citations.find((c) => c.claim === claim && (c.targetClaim ?? c.targetSource) === target);
  return citation && (citation.verifications.at(-1)?.status ?? "unchecked");
};

test.each([
  ["rt-kokovtsov-1766118", "rt-vandelinde-1766118"],
  ["rt-denikin-1700000--galin-2004", "rt-denikin-1700000--melgunov-1924"],
  ["rt-denikin-1700000--melgunov-1924", "rt-denikin-1700000"],
  ["rt-komnin-1500000--melgunov-1924", "rt-komnin-1500000"],
  ["rt-8389", "rt-latsis-6300"],
  ["rt-8389", "rt-latsis-2089"],
  ["rt-latsis-12733--factually", "rt-latsis-12733--pipes-1990"],
  ["rt-latsis-12733--pipes-1990", "rt-latsis-12733"],
  ["rt-leggett-140000--spectator-1981", "rt-leggett-280000--spectator-1981"],
  ["rt-leggett-280000--spectator-1981", "rt-leggett-280000"],
  ["rt-werth-10-15--wikidebats", "rt-werth-10-15--seve-2017"],
  ["rt-werth-10-15--seve-2017", "rt-werth-10-15"],
  ["pg-512--mereto-1920", "pg-512--struggling-1919"],
  ["pg-512--struggling-1919", "pg-512"],
  ["rt-erlikhman-2000000--smele-2015", "rt-erlikhman-2000000"],
  ["rt-erlikhman-2000000--smele-2015", "src-poliakov-1986"],
  ["rt-smele-10500000", "rt-erlikhman-2000000"],
  ["rt-zemskov-100000", "rt-fsb-25709"],
  ["rt-wp2017-1300000", "src-rinkewildt-2017"],
  ["rt-volkov-2000000--seed-metapedia", "rt-volkov-2000000"],
  ["bg-greenough", "bg-sen"],
  ["pc-lissagaray-20000", "pc-council-17000"],
  ["pc-lissagaray-20000", "pc-appert-17000"],
  ["pc-pelletan-30000", "pc-council-17000"],
])("%s cites %s, and nobody has seen both ends", (claim, target) => expect(status(claim, target)).toBe("unchecked"));

test.each([
  ["rt-naselenie-2000", "rt-denikin-1700000"],
  ["pc-pelletan-30000", "pc-ducamp-6667"],
  ["rt-snowden-8500", "rt-izvestia-10000"],
  ["iq-ifhs", "iq-lancet2006-violent"],
  ["pc-audin-10000", "pc-ducamp-6667"],
  ["pc-tombs-2012", "pc-lissagaray-20000"],
])("%s disputes %s", (claim, target) =>
  expect(citations.find((c) => c.claim === claim && c.targetClaim === target)?.intent).toBe("disputes"),
);

test.each([
  ["rt-zemskov-100000--melgunov-edition-introduction", "rt-zemskov-100000"],
  ["nj-awesome-300000", "nj-timperley-300000"],
])("%s misquotes %s", (claim, target) => expect(status(claim, target)).toBe("misrepresented"));

test.each([
  ["rt-sarolea-1766118", "rt-vandelinde-1766118"],
  ["rt-france2-15000", "rt-werth-10-15"],
  ["rt-seed-10000", "rt-werth-10-15"],
  ["rt-seed-1300000-min", "rt-wp2017-1300000"],
  ["rt-seed-1300000-max", "rt-wp2017-1300000"],
  ["rt-volkov-2000000", "rt-erlikhman-2000000"],
  ["rt-snowden-8500", "rt-8389"],
  ["rt-latsis-6185", "rt-latsis-6300"],
  ["pc-audin-method", "pc-tombs-2012"],
])("whether %s has to do with %s is a question and no edge", (claim, other) => {
  expect(openQuestions.filter((q) => q.claim === claim && q.otherClaim === other)).toHaveLength(1);
  expect(status(claim, other)).toBeUndefined();
});

test("Melgunov refuses a total, and the refusal is a record", () => {
  expect(everyExample("claims").get("rt-melgunov-nofigure")).toMatchObject({ kind: "statement", agent: "melgunov" });
  expect(everyExample("absences").get("no-figure-rt-melgunov-nofigure")).toMatchObject({ kind: "noFigureGiven" });
});

test("where Van der Linde's table comes from is not recorded", () => {
  expect(everyExample("absences").get("lineage-rt-vandelinde-1766118")).toMatchObject({ kind: "lineageNotRecorded" });
});

test("the translation of 1925 and its original are two texts and one witness", () => {
  expect(everyExample("derivations").get("melgunov-1925-from-1924")).toMatchObject({ kind: "translation" });
});
