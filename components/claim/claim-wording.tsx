import Link from "next/link";
import type { Claim } from "@/lib/schemas/claim";
import type { Estimate } from "@/lib/schemas/estimate";
import type { Passage } from "@/lib/schemas/document";
import type { Source } from "@/lib/schemas/source";
import { markFigure } from "./mark-figure";

interface Given {
  claim: Claim;
  /** The short name of the work in which the wording was met, where it wasn't the source itself. */
  quotedIn: { id: Source["id"]; short: string } | null;
  passage: Passage | null;
}

/** The words of the source, in their context where it is kept, with the translation that the record has. */
export function ClaimWording({ claim, quotedIn, passage }: Given) {
  const { wording, translation } = claim;
  const language = claim.language ?? undefined;
  if (wording === null) return <NoWording claim={claim} />;
  const isInContext = passage !== null && passage.exact === wording;
  return (
    <>
      <blockquote className="quotation m-0" lang={language}>
        {isInContext && <Context text={passage.prefix} side="before" />}
        <Marked text={wording} estimate={claim.estimate} />
        {isInContext && <Context text={passage.suffix} side="after" />}
        {claim.sighting.truncated && !isInContext && <span className="text-soft"> …</span>}
      </blockquote>
      {quotedIn && (
        <p className="mt-2 pl-[1.125rem] text-sm text-soft">
          As <Link href={`/sources/${quotedIn.id}`}>{quotedIn.short}</Link> gives it; its own wording was not seen.
        </p>
      )}
      {claim.sighting.truncated && (
        <p className="mt-2 pl-[1.125rem] text-sm text-soft">The wording breaks off where its reader stopped.</p>
      )}
      {translation && (
        <p className="mt-2 pl-[1.125rem] text-soft">
          <q lang={translation.language}>
            <Marked text={translation.text} estimate={claim.estimate} />
          </q>{" "}
          <span className="text-sm">(translated by {translation.by})</span>
        </p>
      )}
    </>
  );
}

function NoWording({ claim }: { claim: Claim }) {
  return (
    <p className="border-l-2 border-hair pl-4 text-soft">
      {claim.estimate?.words ? (
        <>
          Only the figure is kept of its wording: <q>{claim.estimate.words}</q>.
        </>
      ) : (
        "No wording is kept."
      )}
    </p>
  );
}

function Context({ text, side }: { text: string; side: "before" | "after" }) {
  if (text === "") return null;
  return (
    <span className="text-soft text-[0.86em]">
      {side === "before" && "… "}
      {text}
      {side === "after" && " …"}
    </span>
  );
}

function Marked({ text, estimate }: { text: string; estimate: Estimate | null }) {
  return markFigure(text, estimate).map((part, i) =>
    part.isFigure ? (
      <mark
        key={`${i} ${part.text}`}
        className="bg-transparent underline decoration-2 decoration-warn underline-offset-[0.2em]"
      >
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
