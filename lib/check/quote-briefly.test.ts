import { expect, test } from "vitest";
import { nameMarker, nameMarkerFirst } from "./name-marker";
import { quoteBriefly } from "./quote-briefly";

test("words get one pair of marks, and lose their full stop", () => {
  expect(quoteBriefly("About 6,300 people were shot.")).toBe("“About 6,300 people were shot”");
  expect(quoteBriefly("  two\n lines ")).toBe("“two lines”");
});

test("what is a quotation as a whole gets no second pair, also where it is cut", () => {
  expect(quoteBriefly("“We shall leave them nothing.”")).toBe("“We shall leave them nothing.”");
  expect(quoteBriefly('"Essential to organise a guard of selected people, to carry out', 40)).toBe(
    "“Essential to organise a guard of …”",
  );
});

test("marks inside become single ones", () => {
  expect(quoteBriefly("“We are not waging war,” said Latsis. “We")).toBe("“‘We are not waging war,’ said Latsis. ‘We”");
  expect(quoteBriefly('The "White" army')).toBe("“The ‘White’ army”");
  expect(quoteBriefly("Ó Siochrú (2008). “God's Executioner”")).toBe("“Ó Siochrú (2008). ‘God's Executioner’”");
});

test("a marker is named as it is printed, a bare figure as a note", () => {
  expect([nameMarker("[1]"), nameMarker("7"), nameMarkerFirst("¹²")]).toEqual(["[1]", "note 7", "Note ¹²"]);
  expect(nameMarker(`(${"Smith ".repeat(20)}1999)`)).toMatch(/^“\(Smith.* …”$/);
});
