import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import type { Reading } from "@/lib/text/reading";
import { sliceOf } from "@/lib/text/code-points";
import { drawnLines, makePdf } from "./fixtures/make-files";
import { decodeBytes, findFormat, importText, readDocument } from "./read-document";
import { readDocx } from "./docx";

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
const read = async (name: string): Promise<Reading> => (await readDocument({ text: fixture(name), name }))[0]!;
const markersOf = (reading: Reading) =>
  reading.markers.map(({ text, broken, resolved }) => [
    text,
    broken ?? (resolved === null ? "-" : reading.references[resolved]!.text.slice(0, 24)),
  ]);

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const docx = (body: string, notes = "") =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`),
    "word/styles.xml": strToU8(
      `<w:styles ${w}><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ),
    ...(notes ? { "word/footnotes.xml": strToU8(`<w:footnotes ${w}>${notes}</w:footnotes>`) } : {}),
  });
const p = (words: string, style = "") =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

describe("wikitext", () => {
  test("each broken reference says what is wrong with it, and the sound ones resolve", async () => {
    const reading = await read("broken-references.wiki");
    const broken = reading.markers.filter((marker) => marker.broken).map((marker) => [marker.label, marker.broken]);
    expect(broken).toEqual([
      ["missing", "undefinedName"],
      ["Nobody 1980", "missingCite"],
      ["note 5", "noEntry"],
      ["6", "empty"],
      ["2", "conflictingName"],
      ["absent", "undefinedName"],
      ["8", "unclosed"],
    ]);
    const orphans = reading.references.filter((reference) => reference.expectsMarker && reference.cited === 0);
    expect(orphans.map((reference) => reference.text.slice(0, 5))).toEqual(["Brown", "Roe, "]);
  });
  test("nothing is broken on a page whose references are sound, however they are put", async () => {
    const { markers, references } = await read("sound-references.wiki");
    expect(markers.filter(({ broken }) => broken !== null)).toEqual([]);
    expect(references.filter((each) => each.broken !== null || (each.expectsMarker && each.cited === 0))).toEqual([]);
    expect(markers).toHaveLength(20);
  });
  test("a citation template is CSL-JSON", async () => {
    const smith = (await read("broken-references.wiki")).references.find((reference) =>
      reference.text.includes("Smith"),
    )!;
    expect(smith.csl).toEqual({
      type: "book",
      author: [{ family: "Smith", given: "John" }],
      title: "The Siege",
      issued: { "date-parts": [[1999]] },
      publisher: "Press",
      "publisher-place": "London",
    });
  });
  test("the marker covers the sentence it follows, and editors' remarks are markers too", async () => {
    const reading = await read("broken-references.wiki");
    const cut = sliceOf(reading.text);
    expect(reading.markers.filter(({ kind }) => kind === "template").map(({ scope }) => cut(scope))).toEqual([
      "Some say it was more.",
    ]);
  });
});

test("an export gives one text a page, without talk pages", () => {
  const page = (ns: number, title: string, text: string) =>
    `<page><title>${title}</title><ns>${ns}</ns><revision><text>${text}</text></revision></page>`;
  const xml = `<mediawiki>${page(0, "Siege", "It &lt;b&gt;fell&lt;/b&gt; in 1918.&lt;ref&gt;Smith.&lt;/ref&gt;")}${page(1, "Talk:Siege", "Hm.")}</mediawiki>`;
  const texts = importText(xml, "mediawiki-xml");
  expect(texts.map(({ title, text }) => [title, text.split("\n")[0]])).toEqual([["Siege", "It fell in 1918.[1]"]]);
});

describe("HTML", () => {
  test("the article is read without the page around it", async () => {
    const { text } = await read("article.html");
    expect(text).toContain("About 10,000 people died.");
    expect(text).not.toMatch(/Subscribe|Home|cookie/i);
  });
  test("footnote links point to their notes, one to nothing is broken, links out are citations", async () => {
    const reading = await read("article.html");
    expect(markersOf(reading)).toEqual([
      ["[1]", "Smith, John (1999). The "],
      ["[9]", "noEntry"],
      ["a report", "-"],
      ["[2]", "Doe, Jane. A Book. Paris"],
    ]);
    expect(reading.markers.map((marker) => marker.kind)).toEqual(["numeric", "numeric", "link", "numeric"]);
  });
});

describe("Markdown", () => {
  test("footnotes resolve; an undefined one is broken; an unused one is an orphan", async () => {
    const reading = await read("draft.md");
    expect(markersOf(reading)).toEqual([
      ["[1]", "Smith, John. The Siege. "],
      ["the archive", "-"],
      ["[^gone]", "noEntry"],
    ]);
    expect(reading.references.filter((reference) => reference.cited === 0).map((reference) => reference.label)).toEqual(
      ["unused"],
    );
  });
});

describe("DOCX", () => {
  const note =
    '<w:footnote w:id="2"><w:p><w:r><w:t>Smith, John: The Siege. London 1999, p. 12.</w:t></w:r></w:p></w:footnote>';
  const ref = (id: number) =>
    `<w:p><w:r><w:t>About 10,000 people died.</w:t></w:r><w:r><w:footnoteReference w:id="${id}"/></w:r><w:r><w:t xml:space="preserve"> The city fell in May.</w:t></w:r></w:p>`;
  test("a footnote is the marker's entry, and a heading a heading", async () => {
    const [reading] = await readDocument({ bytes: docx(p("The siege", "H1") + ref(2), note) });
    expect(reading!.blocks.map((block) => block.kind)).toEqual(["heading", "paragraph", "reference"]);
    expect(markersOf(reading!)).toEqual([["[1]", "Smith, John: The Siege. "]]);
    expect(reading!.assertions.map((assertion) => [assertion.exact, assertion.citations.length])).toEqual([
      ["About 10,000 people died.", 1],
      ["The city fell in May.", 0],
    ]);
  });
  test("a footnote that is not there is a broken marker", async () => {
    const [reading] = await readDocument({ bytes: docx(ref(7), note) });
    expect(reading!.markers.map((marker) => marker.broken)).toEqual(["noEntry"]);
  });
  test("a zip bomb is refused before it fills the memory", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(60_000_000).fill(32) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => readDocx(bomb)).toThrow(expect.objectContaining({ code: "too-large" }));
  }, 60_000);
  test("an entity bomb is refused", () => {
    const bytes = zipSync({
      "word/document.xml": strToU8('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'),
    });
    expect(() => readDocx(bytes)).toThrow(AppError);
  });
});

describe("TEI", () => {
  test("notes in place, pointers into the bibliography, and the language", async () => {
    const reading = await read("letter.xml");
    expect(reading.language).toBe("de");
    expect(markersOf(reading)).toEqual([
      ["[1]", "Vgl. Müller 1999, S. 12."],
      ["Müller 1999", "Müller, Karl: Die Belage"],
    ]);
    expect(reading.quotations.map(({ exact, style }) => [exact, style])).toEqual([
      ["Die Stadt ist leer, und niemand ist geblieben.", "block"],
    ]);
  });
});

const pdf = (lines: string[]) => makePdf(drawnLines(lines));

test("a PDF's text layer is read, broken words joined", async () => {
  const [reading] = await readDocument({
    bytes: pdf([
      "About 10,000 people died in the siege of the city, and the sur-",
      "vivors fled to the hills before the winter came upon them.",
    ]),
  });
  expect(reading!.sentences.map((sentence) => reading!.text.slice(sentence.start, sentence.end))).toEqual([
    "About 10,000 people died in the siege of the city, and the survivors fled to the hills before the winter came upon them.",
  ]);
});
test("a PDF without text, and a file that is none, are refused with a reason", async () => {
  await expect(readDocument({ bytes: pdf([]) })).rejects.toMatchObject({ code: "invalid" });
  await expect(readDocument({ text: "", format: "pdf" })).rejects.toMatchObject({ code: "invalid" });
});

test("the format is found by bytes, name or first words", () => {
  expect(findFormat({ text: "Plain words. More." })).toBe("plain");
  expect(findFormat({ text: "It fell.<ref name=\"x\" /> '''Siege'''" })).toBe("wikitext");
  expect(findFormat({ text: "<!DOCTYPE html><html></html>" })).toBe("html");
  expect(findFormat({ text: "# Title\n\nText[^1]" })).toBe("markdown");
  expect(findFormat({ text: "x", name: "a.MD" })).toBe("markdown");
});

test("bytes that are no UTF-8 are read in the code page that fits", () => {
  expect(decodeBytes(new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]))).toBe("Привет");
  expect(
    decodeBytes(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x6e, 0x6f, 0x69, 0x72, 0x20, 0x65, 0x74, 0x20, 0x74])),
  ).toBe("café noir et t");
});
