import { Fragment } from "react";
import type { MarkedSegment } from "@/lib/domain/mark-block";
import type { MarkStrength } from "@/lib/domain/read-document";
import { markStyle } from "./mark-style";

/** What the text needs to know of a marked passage. */
export interface PassageMark {
  number: number;
  strength: MarkStrength;
  /** Where its words lead: its claim, or its note where several claims were made of it. */
  href: string;
  hasNote: boolean;
}

/** The words of one block with their marks. The text is a stranger's: it is only ever shown as text. */
export function MarkedWords({ segments, marks }: { segments: MarkedSegment[]; marks: Map<number, PassageMark> }) {
  return segments.map((segment, i) => <Segment key={i} segment={segment} marks={marks} />);
}

function Segment({ segment, marks }: { segment: MarkedSegment; marks: Map<number, PassageMark> }) {
  const mark = segment.under.map((number) => marks.get(number)).find((found) => found !== undefined);
  const ends = segment.ends.flatMap((number) => marks.get(number) ?? []).filter((end) => end.hasNote);
  if (!mark) return segment.text;
  const [own, ...others] = segment.begins.toSorted((a, b) => (a === mark.number ? -1 : b === mark.number ? 1 : a - b));
  return (
    <Fragment>
      {others.map((number) => (
        <span key={number} id={`p${number}`} data-passage={number} tabIndex={-1} />
      ))}
      <a
        href={mark.href}
        id={own === undefined ? undefined : `p${own}`}
        data-passage={own}
        aria-details={own !== undefined && mark.hasNote ? `n${own}` : undefined}
        className={`mark text-ink underline-offset-[0.22em] ${markStyle[mark.strength]}`}
      >
        {segment.text}
      </a>
      {ends.map(({ number }) => (
        <sup
          key={number}
          className="ml-px px-0.5 align-super font-sans text-[0.6875rem] leading-none font-medium text-warn"
        >
          {number}
        </sup>
      ))}
    </Fragment>
  );
}
