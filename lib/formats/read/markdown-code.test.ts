import { expect, test } from "vitest";
import { codeIn, liftInlineNotes } from "./markdown-code";
import { readMarkdown } from "./markdown";

const labels = () => {
  let n = 0;
  return () => `n${++n}`;
};

test("code is what stands between runs of the same length", () => {
  const of = (source: string) => codeIn(source).map(({ start, end }) => source.slice(start, end));
  expect(of("a `b` c ``d ` e`` f")).toEqual(["`b`", "``d ` e``"]);
  expect(of("a ` b, ~~c~~ \\`d`")).toEqual(["` b, ~~c~~ \\`"]);
  expect(of("~~~\n^[x]\n~~~\nafter")).toEqual(["~~~\n^[x]\n~~~"]);
});

test("a note in place becomes a marker and its words a note, with brackets and links inside", () => {
  const source = "They left^[See *Smith* [1999], p. 3, and [a page](https://example.org).] early.";
  expect(liftInlineNotes(source, labels())).toBe(
    "They left[^n1] early.\n\n[^n1]: See *Smith* [1999], p. 3, and [a page](https://example.org).\n",
  );
});

test("what is code, escaped, never closed or cut by an empty line is no note", () => {
  for (const source of ["`a^[b]`", "a\\^[b]", "a^[b", "a^[b\n\nc]", "2^[", "```\na^[b]\n```"])
    expect(liftInlineNotes(source, labels())).toBe(source);
});

test("a note in place is cited by the sentence that it stands in, and a note in code is none", () => {
  const { text, marks } = readMarkdown(
    "Another million left.^[Those who went to Britain were not counted.] In code `[^x]` is no note, but[^y] is.\n\n```\n[^z]\n```\n",
  );
  const markers = marks!.flatMap((mark) =>
    mark.mark === "marker" ? [[text.slice(mark.start, mark.end), mark.broken]] : [],
  );
  expect(markers).toEqual([
    ["[note-1]", undefined],
    ["[^y]", "noEntry"],
  ]);
  expect(marks!.filter(({ mark }) => mark === "entry").map(({ start, end }) => text.slice(start, end))).toEqual([
    "Those who went to Britain were not counted.",
  ]);
});

test("a million signs that open notes take linear time", () => {
  const time = (length: number) => {
    const source = "^[`".repeat(length);
    const before = process.cpuUsage().user;
    liftInlineNotes(source, labels());
    return process.cpuUsage().user - before;
  };
  time(20_000);
  expect(time(400_000)).toBeLessThan(time(50_000) * 40 + 200_000);
});
