import { sliceOf } from "@/lib/text/code-points";
import type { BrokenMarker, Marker, Span } from "@/lib/text/reading";
import { nameMarker, nameMarkerFirst } from "./name-marker";
import { quoteBriefly } from "./quote-briefly";
import type { TextReport, TextToCheck } from "./text-to-check";

const why: Record<Exclude<BrokenMarker, "noList">, string> = {
  noEntry: "the reference list has no such entry",
  undefinedName: "no note of that name stands in the text",
  missingCite: "the work it names in short is nowhere given in full",
  empty: "its note is empty",
  unclosed: "its note never ends, so nobody can tell where it stops",
  conflictingName: "its name is given to two notes with different contents",
  noPredecessor: "no note stands before it that it could repeat",
};

/** Markers that lead nowhere, and notes in short form whose full entry is not there. */
export function* danglingMarkers({ reading }: TextToCheck): Iterable<TextReport> {
  const { markers, references, hasReferenceList } = reading;
  const unlisted = markers.filter(({ broken }) => broken === "noList");
  if (unlisted.length > 0 && !hasReferenceList)
    yield {
      start: 0,
      end: 0,
      level: "cannotCheck",
      message: `The text has no reference list, so its ${unlisted.length === 1 ? "marker" : `${unlisted.length} markers`} cannot be looked up.`,
      question: "Where is the list?",
    };
  const reported = new Set<string>();
  const source = reading.origin ? sliceOf(reading.origin.source) : null;
  for (const marker of markers) {
    if (marker.broken === null) continue;
    reported.add(`${marker.start} ${marker.end}`);
    yield report(marker, marker.broken, hasReferenceList, source);
  }
  for (const { start, end, text, broken } of references) {
    if (broken === null || broken === "noList" || reported.has(`${start} ${end}`)) continue;
    yield {
      start,
      end,
      message: `The note ${quoteBriefly(text, 60)} leads nowhere: ${why[broken]}.`,
      question: "Which work is meant?",
    };
  }
}

function report(
  { start, end, text, origin }: Marker,
  broken: BrokenMarker,
  hasList: boolean,
  source: ((span: Span) => string) | null,
): TextReport {
  const written = source && origin ? `, in the source ${quoteBriefly(source(origin), 60)},` : "";
  const question = `What is ${nameMarker(text)}?`;
  const name = nameMarkerFirst(text);
  if (broken !== "noList")
    return { start, end, message: `${name}${written} points nowhere: ${why[broken]}.`, question, origin };
  const reason = hasList
    ? "the text has no list that markers of its kind point into"
    : "the text has no reference list";
  return { start, end, level: "cannotCheck", message: `${name} cannot be looked up: ${reason}.`, question };
}
