import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/check/check-text";
import { AppError } from "@/lib/errors";
import { documentFormats, importDocument, importText } from "@/lib/formats/read/read-document";
import { sliceOf } from "./code-points";
import { nastyTexts } from "./fixtures/nasty-texts";
import type { Reading, Span } from "./reading";

/** Long enough that what grows with the square of the length would not end. */
const length = 20_000;

/** What is wrong with a reading and its findings, in words: nothing, it is hoped. */
function faultsOf({ text, ...reading }: Reading, findings: (Span & { cause: Span | null })[]): string[] {
  const end = [...text].length;
  const cut = sliceOf(text);
  const faults: string[] = [];
  const hold = (isTrue: boolean, what: string, { start, end }: Span) => {
    if (!isTrue) faults.push(`${what} ${start} to ${end}`);
  };
  const isInside = (span: Span) => span.start >= 0 && span.start <= span.end && span.end <= end;
  hold(text === text.normalize("NFC"), "not in NFC", { start: 0, end });
  const exacts = [...reading.assertions, ...reading.quotations, ...reading.dates];
  const causes = findings.flatMap(({ cause }) => cause ?? []);
  for (const list of [reading.blocks, reading.markers, reading.references, exacts, causes])
    for (const span of list) hold(isInside(span), "outside", span);
  for (const one of exacts) hold(cut(one) === one.exact, "other words", one);
  for (const { estimates } of reading.assertions)
    for (const estimate of estimates) hold(cut(estimate) === estimate.words, "other words", estimate);
  let before = 0;
  for (const sentence of reading.sentences) {
    hold(isInside(sentence) && sentence.start >= before, "overlaps or lies outside", sentence);
    before = sentence.end;
  }
  let last = 0;
  for (const finding of findings) {
    hold(isInside(finding) && finding.start >= last, "out of order or outside", finding);
    last = finding.start;
  }
  return faults;
}

describe("whatever is given, the text is read to its end", () => {
  test.each(
    nastyTexts.flatMap(({ name, make, formats }) =>
      ["plain" as const, ...(formats ?? [])].map((format) => ({ name, make, format })),
    ),
  )("$name, as $format", ({ make, format }) => {
    let texts;
    try {
      texts = importText(make(length), format);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return;
    }
    for (const marked of texts) {
      const { reading, findings } = checkText(marked);
      expect(reading.text.length).toBeLessThan(length * 4);
      expect(faultsOf(reading, findings)).toEqual([]);
    }
  });
});

/** Words and marks that mean something to one reader or another. */
const pieces = fc.constantFrom(
  ..."“ ” „ « » ‘ ’ \" ' ( ) [ ] [1] ¹ {{ }} <ref> </ref> <!-- --> > * - # = | [^1] [^1]: \n \n\n . … ? ! : ; , – — % 1918 1,300 1.3 ½ 5/18 9/11 \u0301 \u200d \u{1f600} \ud800 \udc00 \0 \u202e".split(
    " ",
  ),
  ..."two hundred million said historians believe that p. Ibid. Smith (Smith_1999,_12) August people were killed in the between and not more than References двести тысяч sollen".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.tuple(pieces, fc.constantFrom("", " ", "\n")), { maxLength: 120 }).map((all) => all.flat().join("")),
);

describe("of any text", () => {
  test("every place lies in it, exact words are its words, sentences do not overlap, findings are in order", () =>
    fc.assert(
      fc.property(anyText, fc.constantFrom("en", "de", "fr", "es", "ru", undefined), (text, language) => {
        const { reading, findings } = checkText(text, language ? { language } : {});
        expect(faultsOf(reading, findings)).toEqual([]);
      }),
      { numRuns: 300 },
    ));

  test("and of any format the same holds, or it is refused with a reason", () =>
    fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom(...documentFormats), async (text, format) => {
        const texts = await importDocument({ text, format }).catch((error: unknown) => {
          if (!(error instanceof AppError)) throw error;
          return [];
        });
        for (const marked of texts) {
          const { reading, findings } = checkText(marked);
          expect(faultsOf(reading, findings)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    ));

  test("any bytes give a text or are refused with a reason", async () => {
    const any = fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("", "%PDF-1.7\n", "PK\u0003\u0004", "<mediawiki>", "<TEI>", "\ufeff"),
      fc.constantFrom(undefined, ...documentFormats),
      async (rest, head, format) => {
        const bytes = new Uint8Array([...new TextEncoder().encode(head), ...rest]);
        try {
          for (const marked of await importDocument({ bytes, ...(format ? { format } : {}) })) checkText(marked);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      },
    );
    await expect(fc.assert(any, { numRuns: 300 })).resolves.toBeUndefined();
  });
});
