import type { ReactNode } from "react";
import { AxisGrid, AxisLabels, EstimateGlyph } from "@/components/estimate/estimate-glyph";
import { SupportMark } from "@/components/estimate/support-mark";
import { SightingMark } from "@/components/ui/sighting-mark";
import type { ComparisonRow } from "@/lib/domain/comparison-row";
import type { EstimateAxis } from "@/lib/domain/estimate-axis";
import type { SharedStretch } from "@/lib/domain/mark-differing-words";
import type { SideBySideColumn } from "@/lib/domain/side-by-side";
import type { ComparedLine } from "@/lib/schemas/comparison-view";
import { WorkName } from "./work-name";

/** What one claim says on one line. */
export function Cell({ line, column, axis }: { line: ComparedLine; column: SideBySideColumn; axis: EstimateAxis }) {
  const { row, wording, absences } = column;
  const { sighting } = row;
  if (line === "wording")
    return <Wording stretches={wording} language={row.language} isTruncated={sighting.truncated} />;
  if (line === "translation") return <Translation row={row} />;
  if (line === "figure") return <Figure row={row} axis={axis} />;
  if (line === "grounds") return <Grounds row={row} absences={absences} />;
  if (line === "who")
    return (
      <>
        {row.who}
        {row.attribution && <Soft>, as attributed: {row.attribution}</Soft>}
      </>
    );
  if (line === "stands")
    return (
      <>
        <WorkName row={row} />
        {row.locator ? `, ${row.locator}` : <Soft>, place not given in what was seen</Soft>}
      </>
    );
  if (line === "opened")
    return (
      <>
        <SightingMark kind={sighting.kind} />
        {sighting.extent && `, ${sighting.extent === "fullText" ? "in the full text" : "in an excerpt"}`}
        {row.readIn && <Soft> in {row.readIn.short}</Soft>}
      </>
    );
  return row[line] ?? <Soft>not stated</Soft>;
}

function Translation({ row: { details, language } }: { row: ComparisonRow }) {
  if (!details.translation)
    return <Soft>{language?.startsWith("en") ? "none: the wording is English" : "none recorded"}</Soft>;
  return (
    <>
      <q lang={details.translation.language}>{details.translation.text}</q>{" "}
      <Soft>translated by {details.translation.by}</Soft>
    </>
  );
}

function Figure({ row, axis }: { row: ComparisonRow; axis: EstimateAxis }) {
  return (
    <>
      <b className="block text-lg font-medium">{row.figure ?? "none given"}</b>
      {row.mark && (
        <>
          <svg width="100%" height="26" className="block overflow-visible" aria-hidden="true">
            <AxisGrid axis={axis} />
            <EstimateGlyph mark={row.mark} sighting={row.sighting.kind} axis={axis} />
          </svg>
          <AxisLabels axis={axis} />
        </>
      )}
      {row.estimate && <Soft>{figureNotes(row.estimate).join("; ")}</Soft>}
    </>
  );
}

function Grounds({ row, absences }: { row: ComparisonRow; absences: SideBySideColumn["absences"] }) {
  return (
    <>
      <SupportMark status={row.support.status} />: {row.support.reason}{" "}
      <Soft>{row.family ? `Family of ${row.family.name}.` : "Lineage not recorded."}</Soft>
      {absences.map(({ id, sought, note }) => (
        <Soft key={id}> {note ?? sought}</Soft>
      ))}
    </>
  );
}

const figureNotes = (estimate: NonNullable<SideBySideColumn["row"]["estimate"]>): string[] =>
  [
    estimate.unit,
    estimate.words && `read from “${estimate.words}”`,
    estimate.interval,
    estimate.ours && `our reading: ${estimate.ours}`,
  ].filter((note): note is string => Boolean(note));

const Soft = ({ children }: { children: ReactNode }) => <span className="text-sm text-soft">{children}</span>;

function Wording({
  stretches,
  language,
  isTruncated,
}: {
  stretches: SharedStretch[] | null;
  language: string | null;
  isTruncated: boolean;
}) {
  if (!stretches) return <Soft>no wording is kept</Soft>;
  return (
    <blockquote lang={language ?? undefined} className="font-serif text-xl leading-relaxed">
      {stretches.map(({ text, isShared }, i) => (
        <span key={`${i} ${text}`}>
          {i > 0 && " "}
          {isShared ? (
            text
          ) : (
            <mark className="bg-transparent underline decoration-warn decoration-2 underline-offset-[0.22em]">
              {text}
            </mark>
          )}
        </span>
      ))}
      {isTruncated && <Soft> […] not seen further</Soft>}
    </blockquote>
  );
}
