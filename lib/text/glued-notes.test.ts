import { expect, test } from "vitest";
import { gluedNoteEnd } from "./glued-notes";

/** Whether the digits behind the bar are a note's number. */
const isNote = (text: string) => gluedNoteEnd(text.replace("|", ""), text.indexOf("|"), text.length - 1) >= 0;

test.each([
  ["678,000.|4 The", true],
  ["a town.|12 The", true],
  ["mit 312.|231 Einwohnern", false],
  ["mit 1.312.|231 Einwohnern", false],
  ["of 3.|5 The", false],
])("%s: a note %s", (text, is) => expect(isNote(text)).toBe(is));
