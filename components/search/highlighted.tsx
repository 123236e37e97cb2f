import type { Highlight } from "@/lib/domain/search-result";

/** A text with its matching parts marked. */
export function Highlighted({ parts }: { parts: Highlight[] }) {
  return parts.map(({ text, match }, i) =>
    match ? (
      // The parts never change place.
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={i}>{text}</mark>
    ) : (
      text
    ),
  );
}
