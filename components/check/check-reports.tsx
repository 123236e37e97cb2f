import { CopyReport } from "./copy-report";
import type { CheckView } from "./check-view";

const reports = [
  ["markdown", "Markdown", "the findings with the words they are about, to read or send to the author"],
  ["csv", "CSV", "one line for each finding"],
  ["json", "JSON", "assertions, quantities, findings, with their places"],
  ["sarif", "SARIF", "for an editor or a build"],
] as const;

/** The reports on the text. The form carries the text along, since nothing is stored. */
export function CheckReports({ source }: { source: CheckView["source"] }) {
  return (
    <>
      <h2 className="text-lg mt-10 no-print">Take it with you</h2>
      <form method="post" action="/check/report" encType="multipart/form-data" className="no-print">
        {source.bytes === "" ? (
          <textarea name="text" hidden readOnly defaultValue={source.text} />
        ) : (
          <input type="hidden" name="bytes" defaultValue={source.bytes} />
        )}
        <input type="hidden" name="name" defaultValue={source.name} />
        <input type="hidden" name="format" defaultValue={source.format} />
        <input type="hidden" name="lang" defaultValue={source.language} />
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
    </>
  );
}
