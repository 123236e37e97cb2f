import type { KnownWording } from "@/lib/check/known-wordings";
import type { LiveFinding } from "@/lib/domain/live-passages";

interface WholeFindingsProps {
  whole: LiveFinding[];
  warnings: string[];
  known: KnownWording[];
  language: string;
}

/** What is said of the whole text: what could not be checked, what was not read, and which quotations the record knows. */
export function WholeFindings({ whole, warnings, known, language }: WholeFindingsProps) {
  return (
    <>
      {whole.length + warnings.length > 0 ? (
        <section aria-labelledby="unchecked">
          <h2 id="unchecked">What could not be checked</h2>
          <ul className="max-w-[46em]">
            {whole.map(({ fingerprint, message, question }) => (
              <li key={fingerprint} className="border-t border-hair py-2">
                {message} {question}
              </li>
            ))}
            {warnings.map((warning) => (
              <li key={warning} className="border-t border-hair py-2">
                {warning}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <KnownWordings known={known} language={language} />
    </>
  );
}

/** Quotations that stand in the record in the same words: no findings, a way to their sources. */
export function KnownWordings({ known, language }: { known: KnownWording[]; language: string }) {
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="known-wordings">
      <h2 id="known-wordings">Known wordings</h2>
      <p className="text-soft max-w-[44em]">
        Quotations that stand in the record in the same words, or as a piece of them.
      </p>
      <ul className="max-w-[46em]">
        {known.map(({ start, exact, place }) => (
          <li key={start} className="border-t border-hair py-2">
            <q lang={language}>{exact.length > 160 ? `${exact.slice(0, 150)} …` : exact}</q>{" "}
            <a href={`/claims/${place.claim}`} className="inline-block min-h-6 py-0.5">
              {place.source}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
