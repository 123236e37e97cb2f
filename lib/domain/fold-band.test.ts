import { describe, expect, test } from "vitest";
import { foldBand, printOpenBand, readOpenBand } from "./fold-band";

const rows = (n: number) => Array.from({ length: n }, (_, i) => i);

describe("foldBand", () => {
  test("a band of sixty is shown whole", () =>
    expect(foldBand(rows(60), null)).toMatchObject({ head: rows(60), folded: [], tail: [] }));

  test("of a longer one both ends are seen, and nothing is lost between them", () => {
    const { head, folded, tail } = foldBand(rows(480), null);
    expect([...head, ...folded, ...tail]).toEqual(rows(480));
    expect([head.length, tail.length]).toEqual([20, 20]);
  });

  test("the pages of an opened band follow one another without gap or repetition", () => {
    const { pages } = foldBand(rows(1_900), 1);
    const seen = rows(pages).flatMap((page) => foldBand(rows(1_900), page + 1).head);
    expect(seen).toEqual(rows(1_900));
    expect(foldBand(rows(1_900), 99).page).toBe(pages);
  });
});

test("an opened band in an address is read as it is written, and rubbish opens none", () => {
  for (const open of [
    { band: 2, page: 1 },
    { band: 12, page: 3 },
  ])
    expect(readOpenBand(printOpenBand(open))).toEqual(open);
  for (const rubbish of ["", "0", "2.0", "-1", "x", "1.2.3", ["1", "2"], undefined])
    expect(readOpenBand(rubbish)).toBeNull();
});
