import { alignWords } from "@/lib/domain/align-words";

/** Words shown on either side of a difference. */
const context = 12;

/** Two states of a text with the differing words marked; wording that differs by signs alone is shown whole. */
export function WordDifference({ before, after }: { before: string; after: string }) {
  const segments = alignWords({ text: before, truncated: false }, { text: after, truncated: false });
  const isBySigns = segments.some((segment) => segment.kind === "same" && segment.before !== segment.after);
  if (isBySigns || segments.every(({ kind }) => kind === "same"))
    return <WholeDifference before={before} after={after} />;
  return segments.map((segment, i) => {
    if (segment.kind === "same") return <span key={i}>{shorten(segment.after, i > 0, i < segments.length - 1)} </span>;
    return (
      <span key={i}>
        {segment.before ? <del>{segment.before}</del> : null} {segment.after ? <ins>{segment.after}</ins> : null}{" "}
      </span>
    );
  });
}

/** Both states one after the other. */
export function WholeDifference({ before, after }: { before: string | null; after: string | null }) {
  return (
    <>
      {before === null ? null : <del>{before}</del>} {after === null ? null : <ins>{after}</ins>}
    </>
  );
}

function shorten(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const words = text.split(" ");
  const kept = (hasBefore ? context : 0) + (hasAfter ? context : 0);
  if (words.length <= kept + 4) return text;
  const head = hasBefore ? words.slice(0, context).join(" ") : "";
  const tail = hasAfter ? words.slice(-context).join(" ") : "";
  return [head, "…", tail].filter(Boolean).join(" ");
}
