import type { Neighbour } from "@/components/document/margin-note";

/** The notes before and after each note, by its number. `noted` in reading order. */
export function neighboursOf(noted: { number: number }[], hrefOf: (number: number) => string) {
  const toNote = (number: number | undefined): Neighbour | null =>
    number === undefined ? null : { number, href: hrefOf(number).replace("#p", "#n") };
  return new Map(
    noted.map(({ number }, i) => [
      number,
      { previous: toNote(noted[i - 1]?.number), next: toNote(noted[i + 1]?.number) },
    ]),
  );
}
