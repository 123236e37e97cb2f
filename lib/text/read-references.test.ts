import { describe, expect, test } from "vitest";
import { parseReference } from "./parse-reference";
import { readText } from "./read-text";
import { sliceOf } from "./code-points";

const pointsOf = (text: string, language = "en") => {
  const reading = readText(text, { language });
  const cut = sliceOf(reading.text);
  return reading.markers.map((marker) => [
    marker.text,
    marker.resolved === null ? marker.broken : reading.references[marker.resolved]!.text.slice(0, 8),
    cut(marker.scope),
  ]);
};

describe("markers and lists in plain text", () => {
  const list =
    "\n\nReferences\n\n1. Smith, John. The Siege. London: Press, 1999.\n2. Doe, Jane. A Book. Paris: House, 1990.\n3. Never cited. 1970.\n";
  test("numbers point to the numbered list; one beyond it has no entry", () => {
    expect(pointsOf(`It fell.[1] It burned [2, p. 5]. It rose.[7]${list}`)).toEqual([
      ["[1]", "Smith, J", "It fell."],
      ["[2, p. 5]", "Doe, Jan", "It burned [2, p. 5]."],
      ["[7]", "noEntry", "It rose."],
    ]);
  });
  test("an entry that nothing cites is left over", () => {
    const { references } = readText(`It fell.[1] It burned.[2]${list}`);
    expect(references.filter((each) => each.expectsMarker && each.cited === 0).map((each) => each.label)).toEqual([
      "3",
    ]);
  });
  test("without any list a marker cannot be checked", () => {
    const reading = readText("Five million died.[1] It ended.[2]");
    expect([reading.hasReferenceList, reading.markers.map((marker) => marker.broken)]).toEqual([
      false,
      ["noList", "noList"],
    ]);
  });
  test("author and year in all their forms", () => {
    const text =
      "It fell (Smith 1999, 12). It burned (vgl. Meyer 2003). Ryan (2012) denies it. All agree (see Smith and Doe 2001: 5; Roe et al. 1998). He died there (5 May 1918). He lived long (1889–1938). They met (Moscow 1918).";
    expect(readText(text, { language: "en" }).markers.map((marker) => marker.label)).toEqual([
      "Smith 1999",
      "Meyer 2003",
      "Ryan 2012",
      "Smith and Doe 2001",
      "Roe et al. 1998",
    ]);
  });
  test("author and year find their entry in an alphabetical list", () => {
    const text =
      "It fell (Smith 1999, 12). It burned (Nobody 1980).\n\nBibliography\n\nDoe, Jane. 1990. A Book. Paris: House.\nSmith, John. 1999. The Siege. London: Press.\n";
    expect(pointsOf(text).map(([mark, to]) => [mark, to])).toEqual([
      ["(Smith 1999, 12)", "Smith, J"],
      ["(Nobody 1980)", "noEntry"],
    ]);
  });
  test("ibid., ebd. and там же point to what was cited before them, or to nothing", () => {
    const end = "\n\nBibliography\n\nSmith, John. 1999. The Siege. London: Press.\n";
    expect(pointsOf(`It fell (Smith 1999). It burned (ibid., 45).${end}`).map(([, to]) => to)).toEqual([
      "Smith, J",
      "Smith, J",
    ]);
    expect(pointsOf("Он пал (там же, с. 5).", "ru").map(([, to]) => to)).toEqual(["noPredecessor"]);
    expect(pointsOf(`Es fiel (Smith 1999). Es brannte (ebd., S. 3).${end}`, "de").map(([, to]) => to)).toEqual([
      "Smith, J",
      "Smith, J",
    ]);
  });
  test("superscripts are markers, exponents and units are none", () => {
    expect(readText("It fell.¹ An area of 5 km² and 10⁶ men.²").markers.map((marker) => marker.text)).toEqual([
      "¹",
      "²",
    ]);
  });
  test("a bracketed signature and a date in brackets are told apart", () => {
    expect(
      readText("He signed [RGASPI, f. 17, op. 2, d. 3]. He [sic] left [...] then.").markers.map(
        (marker) => marker.kind,
      ),
    ).toEqual(["archival"]);
  });
});

describe("a printed reference as CSL-JSON", () => {
  test.each([
    ["Smith, John. The Siege. London: Press, 1999.", { type: "book", family: "Smith", title: "The Siege", year: 1999 }],
    [
      "J. Smith, “The fall of the city”, Journal of History 12(3) (1999), pp. 12–34.",
      { type: "article-journal", family: "Smith", title: "The fall of the city", year: 1999 },
    ],
    [
      "Мельгунов С. П. Красный террор в России. Берлин, 1924.",
      { type: "book", family: "Мельгунов", title: "Красный террор в России", year: 1924 },
    ],
    [
      "Jörg Baberowski: Der rote Terror. München 2003, S. 45.",
      { type: "book", family: "Baberowski", title: "Der rote Terror", year: 2003 },
    ],
  ])("%s", (entry, expected) => {
    const csl = parseReference(entry)!;
    expect({
      type: csl.type,
      family: csl.author?.[0]?.family,
      title: csl.title,
      year: csl.issued && "date-parts" in csl.issued ? csl.issued["date-parts"][0]?.[0] : null,
    }).toEqual(expected);
  });
  test("words that are no reference give none", () => expect(parseReference("See the note above.")).toBeNull());
});

test("notes in short form lead to the work they mean, in the languages' own abbreviations", () => {
  const notes = [
    "Horst Eckhart, Der Salzaufstand (Marn 1961), S. 12.",
    "Ebd., S. 14.",
    "Vgl. Eckhart, a. a. O., S. 77.",
    "Rohde, Britta: Salt and Blood. Marn 2004, p. 3.",
    "Eckhart (wie Anm. 1), S. 80.",
    "See Rohde, op. cit., p. 9.",
    "Там же. С. 9.",
    "Nemo, op. cit., p. 4.",
  ];
  const text = `It fell.¹\n\nNotes\n\n${notes.map((note, index) => `${index + 1}. ${note}`).join("\n")}\n`;
  const { references } = readText(text, { language: "en" });
  expect(references.map(({ pointsTo, broken }) => broken ?? pointsTo)).toEqual([
    null,
    0,
    0,
    null,
    0,
    3,
    3,
    "missingCite",
  ]);
});
