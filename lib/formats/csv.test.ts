import fc from "fast-check";
import { expect, test } from "vitest";
import { printCsv } from "./csv";

test("cells with commas, quotation marks and line ends are quoted, and lines end in CR LF", () => {
  expect(
    printCsv(
      ["a", "b"],
      [
        ['say "no"', "x, y"],
        ["two\nlines", null],
      ],
    ),
  ).toBe('a,b\r\n"say ""no""","x, y"\r\n"two\nlines",\r\n');
});

test("text that a spreadsheet would run gets an apostrophe, a number doesn't", () => {
  expect(printCsv(["h"], [["=1+1"], ["+49"], ["-x"], ["@SUM(A1)"], ["\tx"], [-5], ["a=b"]])).toBe(
    "h\r\n'=1+1\r\n'+49\r\n'-x\r\n'@SUM(A1)\r\n'\tx\r\n-5\r\na=b\r\n",
  );
});

test("whatever a cell holds, it can be read back", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rows) => {
      const read = readCsv(printCsv(["a", "b"], rows)).slice(1);
      const safe = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      expect(read).toEqual(safe);
    }),
  );
});

function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    row.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
