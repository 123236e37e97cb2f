import type { Route } from "next";
import Link from "next/link";
import type { Disagreement as Reason } from "@/lib/domain/explain-disagreement";
import { whyNotSideBySide } from "@/lib/domain/read-chosen-claims";

interface DisagreementProps {
  reasons: Reason[];
  /** The address under which claims of this question stand side by side. */
  sideBySide: string;
}

/** Why the figures differ, as far as the record tells: each reason a heading and a sentence that names who says what. */
export function Disagreement({ reasons, sideBySide }: DisagreementProps) {
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why they disagree</h2>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))] gap-x-10 gap-y-6">
        {reasons.map(({ heading, text, claims }) => (
          <div key={heading} className="max-w-[34em]">
            <h3 className="mt-0!">{heading}</h3>
            <p className="wrap-anywhere">
              {text} <Together claims={[...new Set(claims)]} sideBySide={sideBySide} about={heading} />
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The claims that a reason names, in columns, where they are few enough. */
function Together({ claims, sideBySide, about }: { claims: string[]; sideBySide: string; about: string }) {
  if (whyNotSideBySide(claims.length) !== null) return null;
  return (
    <Link
      href={`${sideBySide}?claims=${claims.map(encodeURIComponent).join(",")}` as Route}
      prefetch={false}
      className="no-print"
    >
      Side by side<span className="sr-only">: {about}</span>
    </Link>
  );
}
