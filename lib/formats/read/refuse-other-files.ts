import { AppError } from "@/lib/errors";

const picture = "This is a picture, and no text is read out of pictures: recognise its text first, and save that.";
const archive = "This is an archive: unpack it, and give the file in it.";

/** How files of kinds that are not read begin, in Latin-1, and what to do with them. */
const others: [head: RegExp, words: string][] = [
  [
    /^\xd0\xcf\x11\xe0/,
    "This is a Word file of the old kind (.doc), or one that is locked with a password: save it as DOCX, without a password.",
  ],
  [/^\{\\rtf/, "RTF is not read: save the text as DOCX, or as plain text."],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF....WEBP|BM....\0\0\0\0|AT&TFORM....DJV)/s, picture],
  [/^(?:\x1f\x8b|7z\xbc\xaf|Rar!\x1a|BZh[1-9]1AY|\xfd7zXZ|\x28\xb5\x2f\xfd)/, archive],
  [
    /^(?:ID3[\x02-\x04]|OggS\0|fLaC\0|RIFF....(?:WAVE|AVI )|....ftyp|\x1aE\xdf\xa3)/s,
    "This is a recording: write down what is said in it, and give that.",
  ],
];

/** How much of the beginning is looked at, and the share of control characters that no text has. */
const head = 8_000;
const mostControls = 0.01;

/** Throws `AppError("invalid")`, with what to do, where the bytes are of a kind that is known not to be read, or are no text. */
export function refuseOtherFiles(bytes: Uint8Array, isText: boolean): void {
  const begin = bytes.subarray(0, head);
  const start = String.fromCharCode(...begin.subarray(0, 16));
  const other = others.find(([pattern]) => pattern.test(start));
  if (other) throw new AppError("invalid", other[1]);
  const isUtf16 = (begin[0] === 0xff && begin[1] === 0xfe) || (begin[0] === 0xfe && begin[1] === 0xff);
  if (!isText || isUtf16) return;
  let controls = 0;
  for (const byte of begin) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  if (controls > 4 && controls > begin.length * mostControls)
    throw new AppError(
      "invalid",
      "The file holds no text that can be read: save it as plain text in UTF-8, as DOCX, or as PDF with a text layer.",
    );
}

/** What a ZIP archive without a Word document is, by the names of its files, and what to do with it. */
export function otherArchive(names: Iterable<string>): string {
  for (const name of names) {
    if (name === "content.xml") return "This is an OpenDocument file: save it as DOCX.";
    if (name.startsWith("xl/")) return "This is a spreadsheet: paste the text, or save it as plain text.";
    if (name.startsWith("ppt/")) return "These are slides: paste their text, or save it as plain text.";
    if (name === "META-INF/container.xml") return "This is an e-book (EPUB): give its chapters as HTML.";
  }
  return "The archive holds no Word document. If it holds files to be checked, unpack it and give them one by one.";
}
