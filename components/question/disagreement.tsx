import type { Disagreement as Reason } from "@/lib/domain/explain-disagreement";

/** Why the figures differ, as far as the record tells: each reason a heading and a sentence that names who says what. */
export function Disagreement({ reasons }: { reasons: Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why they disagree</h2>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))] gap-x-10 gap-y-6">
        {reasons.map(({ heading, text }) => (
          <div key={heading} className="max-w-[34em]">
            <h3 className="mt-0!">{heading}</h3>
            <p className="wrap-anywhere">{text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
