import { countedWords as words } from "./counted-words";

/** What one unit of a figure is, as far as its words tell: what befell whom, or a rate, or something else. */
export interface UnitReading {
  /** `persons` counts people one by one; a rate is per day or year; anything else only equals itself. */
  kind: "persons" | "rate" | "other";
  /** What befell them: `death` is wider than `killing`, and that than `execution`. Null where the words don't say. */
  befell: "sentence" | "execution" | "killing" | "death" | "excessDeath" | "victim" | "repression" | "burial" | null;
}

/** In this order: of words for two the first tells more. */
const befell = (
  [
    [words.sentence, "sentence"],
    [words.repression, "repression"],
    [words.victim, "victim"],
    [words.excessDeath, "excessDeath"],
    [words.burial, "burial"],
    [words.execution, "execution"],
    [`${words.killing}|${words.violentDeath}`, "killing"],
    [words.death, "death"],
  ] as const
).map(([pattern, what]) => [new RegExp(String.raw`\b(?:${pattern})\b`), what] as const);
const people =
  /\b(?:persons?|people|men|women|civilians?|officers?|officials?|priests?|clergy|prisoners?|hostages?|jews|chinese|troops|employees|members|fatalities|casualties)\b/;
const rate = /\b(?:per|a|each|every) (?:day|week|month|year)\b|\bper cent\b|%|\bpercent|\bshare\b|\brates?\b/;

/** Reads the words of a unit: "persons shot" is persons, execution. Unknown words keep to themselves. */
export function readUnit(unit: string): UnitReading {
  const lower = unit.toLowerCase();
  const found = befell.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
  if (rate.test(lower)) return { kind: "rate", befell: found };
  return { kind: found !== null || people.test(lower) ? "persons" : "other", befell: found };
}

/** A key under which figures may share a scale: all counts of persons are one, rates and others by their words. */
export function unitKey(unit: string): string {
  const { kind } = readUnit(unit);
  return kind === "persons" ? "persons" : `${kind}: ${unit.trim().toLowerCase()}`;
}
