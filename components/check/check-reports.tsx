import { CopyReport } from "./copy-report";
import type { CheckView } from "@/lib/check/check-view";
import { SourceFields } from "./source-fields";

const reports = [
  ["markdown", "Markdown", "the findings with the words they are about, to read or send to the author"],
  ["csv", "CSV", "one line for each finding"],
  ["json", "JSON", "assertions, quantities, findings, with their places"],
  ["sarif", "SARIF", "for an editor or a build"],
] as const;

/** The reports on the text. The form carries the text along, since nothing is stored. */
export function CheckReports({ view, suppressions }: { view: CheckView; suppressions: ReadonlyMap<string, string> }) {
  const asides = [...suppressions].map(([fingerprint, justification]) => ({ fingerprint, justification }));
  return (
    <>
      <h2 className="text-lg mt-10 no-print">Take it with you</h2>
      <form method="post" action="/check/report" encType="multipart/form-data" className="no-print">
        <SourceFields source={view.source} />
        {asides.length > 0 ? <input type="hidden" name="suppressions" value={JSON.stringify(asides)} /> : null}
        <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2 md:grid-cols-4">
          {reports.map(([id, label, about]) => (
            <li key={id}>
              <button
                name="report"
                value={id}
                className="text-accent underline underline-offset-[0.18em] decoration-1 cursor-pointer min-h-6"
              >
                {label}
              </button>{" "}
              <CopyReport report={id} label={label} />
              <span className="block text-sm text-soft">{about}</span>
            </li>
          ))}
        </ul>
      </form>
      <p className="mt-6 max-w-[44em] no-print">
        <a href={view.summaryHref}>A summary to share</a>{" "}
        <span className="block text-sm text-soft">
          an address that holds the counts by rule and the hash of the text (SHA-256{" "}
          <code className="wrap-anywhere">{view.sha256}</code>), not the text
        </span>
      </p>
    </>
  );
}
