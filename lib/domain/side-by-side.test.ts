import { expect, test } from "vitest";
import { aClaim, aGraph, anEstimate, aScope } from "./examples";
import { markDifferingWords } from "./mark-differing-words";
import { readChosenClaims, whyNotSideBySide } from "./read-chosen-claims";
import { setSideBySide } from "./side-by-side";

const sideBySide = (claims: Parameters<typeof aClaim>[0][]) =>
  setSideBySide({
    claims: claims.map((claim) => claim.id),
    graph: aGraph({ claims: claims.map(aClaim) }),
    details: new Map(),
    openQuestions: [],
    absences: [],
    findings: [],
    changed: null,
  });

const least = { id: "a", estimate: anEstimate({ low: 1_300_000, bound: "atLeast" }), scope: aScope() };
const most = { id: "b", estimate: anEstimate({ high: 1_300_000, bound: "upTo" }), scope: aScope() };

test("what differs is named with each side's words, and what is shared apart from it", () => {
  const { differ, shared } = sideBySide([least, most]);
  expect(differ.find(({ name }) => name === "bound")?.values).toEqual(["at least", "up to"]);
  expect(shared.find(({ name }) => name === "number")?.values).toEqual(["1.3 million", "1.3 million"]);
});

test("figures of one scope are held together", () => {
  expect(sideBySide([least, most]).likeness).toEqual(["A and B: like for like, and both figures can hold."]);
  const fewer = { id: "c", estimate: anEstimate({ high: 50_000, bound: "upTo" }), scope: aScope() };
  expect(sideBySide([least, fewer]).likeness).toEqual([
    "A and B: like for like, and the two figures cannot both hold.",
  ]);
});

test("figures of unlike scope are not, and it is said in which dimensions", () => {
  const part = { id: "c", estimate: anEstimate(), scope: aScope({ temporal: "1918-09", place: null, spatial: null }) };
  expect(sideBySide([least, part]).likeness).toEqual([
    "A and B: not like for like; they differ in the period (B’s is part of A’s); the territory is not stated in both.",
  ]);
});

test("a claim that isn't there has no column", () => {
  const record = { claims: ["a", "gone"], graph: aGraph({ claims: [aClaim(least)] }), details: new Map(), openQuestions: [], absences: [], findings: [], changed: null }; // prettier-ignore
  expect(setSideBySide(record).columns.map(({ letter, row }) => letter + row.claim)).toEqual(["Aa"]);
});

test("wordings with hardly a word in common are not compared word by word", () => {
  const of = (text: string) => ({ text, language: "en", truncated: false });
  const [a] = markDifferingWords([of("Volkov estimates that they killed up to two million people in the years"), of("a further number of deaths due to terror, and the partisans")]);
  expect(a).toEqual([{ text: "Volkov estimates that they killed up to two million people in the years", isShared: true }]);
}); // prettier-ignore

test("words that not all wordings in a language have are marked; a wording alone in its language isn't", () => {
  const text = (words: string, language: string) => ({ text: words, language, truncated: false });
  const marked = markDifferingWords([
    text("at least 1.3 million died", "en"),
    text("up to 1.3 million died", "en"),
    text("миллион погибших", "ru"),
    null,
  ]);
  const words = (i: number) => marked[i]?.filter((stretch) => !stretch.isShared).map((stretch) => stretch.text);
  expect([0, 1, 2].map(words)).toEqual([["at least"], ["up to"], []]);
  expect(marked[3]).toBeNull();
});

test("claims are named in one parameter or in several, each once; what can't be a name is given back", () => {
  expect(readChosenClaims("a,b,a, ,c")).toEqual({ claims: ["a", "b", "c"], malformed: [] });
  expect(readChosenClaims(["a", "b,<script>"])).toEqual({ claims: ["a", "b"], malformed: ["<script>"] });
  expect(readChosenClaims(undefined)).toEqual({ claims: [], malformed: [] });
});

test("two to five claims stand side by side", () => {
  expect([2, 5].map(whyNotSideBySide)).toEqual([null, null]);
  expect(whyNotSideBySide(1)).toMatch(/One is chosen/);
  expect(whyNotSideBySide(6)).toMatch(/6 are chosen/);
});
