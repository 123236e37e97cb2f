import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { docxParagraph, drawnLines, makeDocx, makePdf } from "./fixtures/make-files";
import { importDocument } from "./read-document";

const read = (bytes: Uint8Array, name = "given.docx") => importDocument({ bytes, name });
const refused = (words: RegExp, code = "invalid") =>
  expect.objectContaining({ code, message: expect.stringMatching(words) });
const bytesOf = (...head: number[]) =>
  new Uint8Array([...head, ...Array.from({ length: 600 }, (_, i) => (i * 37) % 256)]);

describe("a file that is not what it is called is refused with what to do", () => {
  test.each([
    ["noise called DOCX", bytesOf(1, 2, 3), "a.docx", /no DOCX, whatever it is called/],
    ["noise called PDF", bytesOf(1, 2, 3), "a.pdf", /no PDF, whatever it is called/],
    ["noise called a text", bytesOf(1, 2, 3), "a.txt", /no text that can be read: save it as plain text/],
    ["an old Word file called DOCX", bytesOf(0xd0, 0xcf, 0x11, 0xe0), "a.docx", /old kind \(\.doc\).*save it as DOCX/],
    ["a picture called a text", bytesOf(0x89, 0x50, 0x4e, 0x47), "a.txt", /recognise its text first/],
    ["a photograph", bytesOf(0xff, 0xd8, 0xff, 0xe0), "a.html", /recognise its text first/],
    ["RTF", strToU8("{\\rtf1\\ansi It fell.}"), "a.rtf", /RTF is not read/],
    ["a packed file", bytesOf(0x1f, 0x8b), "a.md", /unpack it/],
    ["an OpenDocument text", zipSync({ "content.xml": strToU8("<x/>") }), "a.odt", /OpenDocument.*save it as DOCX/],
    ["a spreadsheet", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "a.xlsx", /spreadsheet/],
    ["an archive of texts", zipSync({ "a.txt": strToU8("It fell.") }), "a.zip", /unpack it and give them one by one/],
  ])("%s", async (_, bytes, name, words) => {
    await expect(read(bytes, name)).rejects.toEqual(refused(words));
  });

  test("a text with a stray control character, in any encoding with a byte order mark, is read", async () => {
    expect(await read(strToU8(`It fell in 1918.\u0000 ${"More words. ".repeat(50)}\f`), "a.txt")).toHaveLength(1);
    expect(await read(new Uint8Array(Buffer.from("\ufeffIt fell.", "utf16le")), "a.txt")).toEqual([
      { text: expect.stringContaining("It fell.") },
    ]);
  });
});

describe("a DOCX that lies about its sizes", () => {
  const sizes = { local: 22, central: 24 };
  /** Writes another unpacked size over the one in both headers of every file of the archive. */
  function claim(archive: Uint8Array, size: number): Uint8Array {
    const bytes = archive.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 30 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + sizes.local, size, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + sizes.central, size, true);
    }
    return bytes;
  }

  test("is read for what it holds where it claims too much or too little", async () => {
    const docx = makeDocx(docxParagraph("About 10,000 people died."));
    for (const size of [0, 1, 4_000_000_000]) {
      const [marked] = await read(claim(docx, size)).catch(() => [null]);
      expect(marked === null || marked!.text.trim() === "About 10,000 people died.").toBe(true);
    }
  });

  test("is dropped at its limit where it claims one byte and holds sixty million", async () => {
    const bomb = claim(zipSync({ "word/document.xml": new Uint8Array(60_000_000).fill(32) }), 1);
    await expect(read(bomb)).rejects.toEqual(refused(/unpacks to more than is read|damaged/, "too-large"));
  }, 60_000);
});

test("a DOCX whose entities multiply is refused, not unfolded", async () => {
  const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("");
  const xml = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY e0 "ha">${entities}]><w:document><w:body><w:p><w:r><w:t>&e12;</w:t></w:r></w:p></w:body></w:document>`;
  await expect(read(zipSync({ "word/document.xml": strToU8(xml) }))).rejects.toEqual(refused(/./));
});

describe("a PDF", () => {
  test("that is locked with a password asks for a copy without one", async () => {
    const encrypt = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> /P -4 >>`;
    await expect(read(makePdf(drawnLines(["It fell."]), { encrypt }), "a.pdf")).rejects.toEqual(
      refused(/locked with a password: save a copy without one/),
    );
  });

  test("without a text layer asks to recognise its text", async () => {
    await expect(read(makePdf("0 0 m 100 100 l S"), "a.pdf")).rejects.toEqual(refused(/no text layer.*OCR/));
  });

  test("that is cut off is read as far as it goes, or called damaged", async () => {
    const whole = makePdf(drawnLines(["It fell in May 1918, after a long siege."]));
    const said = [0.3, 0.6, 0.9].map((part) =>
      read(whole.slice(0, Math.floor(whole.length * part)), "a.pdf").then(
        ([marked]) => marked!.text.trim(),
        (error: unknown) => (error instanceof AppError ? error.message : "a fault"),
      ),
    );
    for (const words of await Promise.all(said)) expect(words).toMatch(/^It fell in May 1918|damaged|no text layer/);
  });
});
