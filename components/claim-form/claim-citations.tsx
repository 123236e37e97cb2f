import { SelectField } from "@/components/ui/field";
import { intentWords } from "@/lib/domain/words-for";
import type { CitedEntry } from "./claim-form-state";

/** The citations that stand at the passage, each to be linked to the work on record that its entry names. */
export function ClaimCitations({ citations, cited }: { citations: CitedEntry[]; cited: Record<string, string> }) {
  return (
    <>
      <h2>What it cites</h2>
      {citations.length === 0 ? <p className="text-soft">No citation stands at these words.</p> : null}
      <ol>
        {citations.map(({ marker, entry, found }, i) => (
          <li key={i} className="border-t border-hair py-3 grid gap-x-8 gap-y-2 sm:grid-cols-2">
            <p>
              <span className="font-serif text-lg">{marker}</span>{" "}
              {entry === null ? (
                <span className="text-soft">points nowhere: no entry was found for it.</span>
              ) : (
                <span className="font-serif wrap-anywhere">
                  {entry.length > 400 ? `${entry.slice(0, 390)} …` : entry}
                </span>
              )}
            </p>
            {found.length === 0 ? (
              <p className="text-sm text-soft">
                No work on record answers to it: the marker is kept with the passage, no link is made.
              </p>
            ) : (
              <div className="grid gap-y-2">
                <SelectField
                  id={`cite-${i}`}
                  name={`cite-${i}`}
                  label="Work on record"
                  value={cited[`cite-${i}`] ?? found[0]!.id}
                  options={[
                    ...found.map(({ id, short, title }) => [id, `${short}: ${title}`.slice(0, 120)] as const),
                    ["", "none of these"],
                  ]}
                />
                <SelectField
                  id={`intent-${i}`}
                  name={`intent-${i}`}
                  label="The text"
                  value={cited[`intent-${i}`] ?? "citesAsEvidence"}
                  options={Object.entries(intentWords)}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
