import type { Sighting } from "@/lib/schemas/claim";

/** How far a wording was seen, in words: the same everywhere. */
export const sightingWords: Record<Sighting["kind"], string> = {
  original: "seen in the original",
  quoted: "seen quoted",
  unseen: "not checked",
};

/** The mark for how far a wording was seen: filled, ring, dotted ring. `r` is the radius of the filled one. For use inside an SVG. */
export function SightingDot({ kind, cx, cy, r = 5 }: { kind: Sighting["kind"]; cx: number; cy: number; r?: number }) {
  if (kind === "original") return <circle cx={cx} cy={cy} r={r} fill="var(--color-accent)" />;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={r - 0.75}
      fill="var(--color-paper)"
      stroke="var(--color-accent)"
      strokeWidth={1.75}
      strokeDasharray={kind === "unseen" ? "1.5 2.2" : undefined}
    />
  );
}

/** The mark with its words, for tables and lists. */
export function SightingMark({ kind, words = true }: { kind: Sighting["kind"]; words?: boolean }) {
  return (
    <span className="whitespace-nowrap">
      <svg viewBox="0 0 12 12" className="inline-block size-3 -mt-px" aria-hidden="true">
        <SightingDot kind={kind} cx={6} cy={6} />
      </svg>{" "}
      {words ? sightingWords[kind] : <span className="sr-only">{sightingWords[kind]}</span>}
    </span>
  );
}
