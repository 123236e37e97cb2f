import { alignWords, type Segment } from "@/lib/domain/align-words";
import type { GraphClaim } from "@/lib/domain/graph";

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/**
 * What became of the words along a link that quotes: the alignment of the cited wording with the citing one, without the
 * parts before and after that a fragment leaves out. Empty where the two are alike, in two languages, or share too little.
 */
export function wordChanges(cited: GraphClaim | undefined, citing: GraphClaim | undefined): Segment[] {
  if (!citing?.wording || !cited?.wording || citing.wording === cited.wording) return [];
  // Both were read in one text: two excerpts of it tell nothing of what it changed.
  if (cited.sighting.quotedIn === citing.source) return [];
  if (citing.language === null || citing.language !== cited.language) return [];
  const segments = alignWords(
    { text: cited.wording, truncated: cited.sighting.truncated },
    { text: citing.wording, truncated: citing.sighting.truncated },
  );
  const same = segments.reduce((sum, { kind, before }) => sum + (kind === "same" ? wordsIn(before) : 0), 0);
  if (same * 2 < Math.min(wordsIn(citing.wording), wordsIn(cited.wording))) return [];
  const inner = trimmed(segments);
  return inner.some(({ kind }) => kind !== "same") ? inner : [];
}

const isOutside = ({ kind }: Segment) =>
  kind === "omitted" || kind === "elided" || kind === "notSeen" || kind === "notQuoted";

function trimmed(segments: Segment[]): Segment[] {
  const from = segments.findIndex((segment) => !isOutside(segment));
  const to = segments.findLastIndex((segment) => !isOutside(segment));
  return from < 0 ? [] : segments.slice(from, to + 1);
}
