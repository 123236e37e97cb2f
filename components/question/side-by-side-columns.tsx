import Link from "next/link";
import type { ReactNode } from "react";
import { AxisGrid, AxisLabels, EstimateGlyph } from "@/components/estimate/estimate-glyph";
import { SupportMark } from "@/components/estimate/support-mark";
import { SightingMark } from "@/components/ui/sighting-mark";
import type { ComparisonRow } from "@/lib/domain/comparison-row";
import type { EstimateAxis } from "@/lib/domain/estimate-axis";
import type { SharedStretch } from "@/lib/domain/mark-differing-words";
import type { SideBySideColumn } from "@/lib/domain/side-by-side";
import { WorkName } from "./work-name";

const rowNames = [
  "Wording", "Translation", "Figure", "What is counted", "Period", "Place", "Who says it", "Where it stands", "What it rests on", "Opened?",
] as const; // prettier-ignore

const grids: Record<number, string> = {
  2: "md:grid-cols-[7.5rem_repeat(2,minmax(0,1fr))]",
  3: "md:grid-cols-[7.5rem_repeat(3,minmax(0,1fr))]",
  4: "md:grid-cols-[6.5rem_repeat(4,minmax(0,1fr))]",
  5: "md:grid-cols-[5.5rem_repeat(5,minmax(0,1fr))]",
};

const column = "md:row-span-11 md:grid md:grid-rows-subgrid";

/** Claims in columns whose rows are in line; on a phone one under the other. */
export function SideBySideColumns({ columns, axis }: { columns: SideBySideColumn[]; axis: EstimateAxis }) {
  return (
    <div className={`mt-6 gap-x-8 md:grid md:grid-rows-[repeat(11,auto)] ${grids[columns.length] ?? ""}`}>
      <div className={`${column} max-md:hidden`} aria-hidden="true">
        <span className="border-b border-ink" />
        {rowNames.map((name) => (
          <span key={name} className="border-b border-hair py-3 text-sm text-soft">
            {name}
          </span>
        ))}
      </div>
      {columns.map((one) => (
        <Column key={one.row.claim} column={one} axis={axis} />
      ))}
    </div>
  );
}

function Column({
  column: { letter, row, wording, absences },
  axis,
}: {
  column: SideBySideColumn;
  axis: EstimateAxis;
}) {
  const { sighting } = row;
  return (
    <article aria-labelledby={`claim-${letter}`} className={`${column} max-md:mt-8`}>
      <h2
        id={`claim-${letter}`}
        className="m-0! border-b border-ink bg-paper py-3 text-base! max-md:sticky max-md:top-0 max-md:z-1"
      >
        <span className="mr-2 font-serif text-[1.25rem] font-normal text-accent">{letter}</span>
        <Link href={`/claims/${row.claim}`} className="text-ink no-underline hover:underline">
          {row.who}
        </Link>
      </h2>
      <dl className="md:row-span-10 md:grid md:grid-rows-subgrid">
        <Row name="Wording" wide>
          <Wording stretches={wording} language={row.language} isTruncated={sighting.truncated} />
        </Row>
        <Row name="Translation">
          <Translation row={row} />
        </Row>
        <Row name="Figure">
          <Figure row={row} axis={axis} />
        </Row>
        <Row name="What is counted">{row.counted ?? <Soft>not stated</Soft>}</Row>
        <Row name="Period">{row.period ?? <Soft>not stated</Soft>}</Row>
        <Row name="Place">{row.place ?? <Soft>not stated</Soft>}</Row>
        <Row name="Who says it">
          {row.who}
          {row.attribution && <Soft>, as attributed: {row.attribution}</Soft>}
        </Row>
        <Row name="Where it stands">
          <WorkName row={row} />
          {row.locator ? `, ${row.locator}` : <Soft>, place not given in what was seen</Soft>}
        </Row>
        <Row name="What it rests on">
          <Grounds row={row} absences={absences} />
        </Row>
        <Row name="Opened?">
          <SightingMark kind={sighting.kind} />
          {sighting.extent && `, ${sighting.extent === "fullText" ? "in the full text" : "in an excerpt"}`}
          {row.readIn && <Soft> in {row.readIn.short}</Soft>}
        </Row>
      </dl>
    </article>
  );
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

function Row({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div
      className={`border-b border-hair py-3 leading-[1.45] wrap-anywhere break-inside-avoid ${wide ? "" : "max-md:grid max-md:grid-cols-[6.25rem_minmax(0,1fr)] max-md:gap-3"}`}
    >
      <dt className="text-sm text-soft md:sr-only">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

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
