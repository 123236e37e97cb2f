import type { DocumentRecord } from "@/lib/domain/document-record";

interface DocumentFactsProps {
  document: DocumentRecord;
  passages: { marker: string | null; markerScope: "direct" | "block" | null }[];
  references: { hasList: boolean; markers: string[] };
}

const grouped = new Intl.NumberFormat("en-GB");
const count = (n: number, one: string, many: string) => `${grouped.format(n)} ${n === 1 ? one : many}`;

/** What was read in the text, counted: assertions, those under a marker, those whose marker leads to a note. */
export function DocumentFacts({ passages, references }: DocumentFactsProps) {
  const entries = new Set(references.markers);
  const direct = passages.filter(({ markerScope }) => markerScope === "direct").length;
  const under = passages.filter(({ marker }) => marker !== null).length;
  const opened = passages.filter(({ marker }) => marker !== null && entries.has(marker)).length;
  if (passages.length === 0)
    return (
      <p className="text-soft max-w-[44em] mt-2">Nothing was recorded in it yet: the text stands here unmarked.</p>
    );
  return (
    <p className="text-soft max-w-[44em] mt-2">
      The words below are its own. {count(passages.length, "assertion was", "assertions were")} recorded in it:{" "}
      {count(direct, "carries a reference marker directly", "carry a reference marker directly")},{" "}
      {count(under - direct, "stands", "stand")} in a paragraph that a marker closes,{" "}
      {opened === 0
        ? "none has a note that can be opened"
        : `${count(opened, "has", "have")} a note in its reference list`}
      . {references.hasList ? null : "No reference list stands in the text."}
    </p>
  );
}
