/** The moment up to which the record counts: a day by itself to its end. ISO 8601 with milliseconds. */
export const endOfRecorded = (recorded: string): string =>
  recorded.length === 10 ? `${recorded}T23:59:59.999Z` : recorded;

/** How far the clock that dates changes may be ahead of the one that is asked, ms. */
const clocksDiffer = 60_000;

/** Whether a day or moment is yet to come at `now` (ms since 1970): of the record then nothing can be said. A day that has begun is there. */
export const isYetToCome = (recorded: string, now: number): boolean => Date.parse(recorded) > now + clocksDiffer;

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone: "UTC" });

/** A time (ISO 8601) as its day in words: "23 November 2026". */
export const dateWords = (iso: string): string => day.format(new Date(iso));

/** A day or moment in words: "24 November 2026", "24 November 2026 at 17:36:16 UTC". */
export const recordedWords = (recorded: string): string =>
  dateWords(recorded) + (recorded.length === 10 ? "" : ` at ${time.format(new Date(recorded))} UTC`);
