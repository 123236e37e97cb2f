import { MarginNote } from "@/components/document/margin-note";
import type { PassageMark } from "@/components/document/marked-words";
import { readerHref } from "@/components/document/reader-address";
import { ReaderText } from "@/components/document/reader-text";
import { claimPreparation } from "@/components/document/prepare-address";
import type { CarriedPassages } from "@/lib/db/carried-passages";
import { listPassageNotes } from "@/lib/db/document";
import type { DocumentRecord, PassageNote } from "@/lib/domain/document-record";
import { readDocument } from "@/lib/domain/read-document";
import { asideControls } from "./aside-controls";
import { markHref } from "./mark-href";
import { neighboursOf } from "./neighbours";
import { recordedParts } from "./note-parts";
import { ReaderFrame } from "./reader-frame";
import type { ReaderRequest } from "./reader-state";

interface RecordedReaderProps {
  document: DocumentRecord;
  recorded: CarriedPassages;
  request: ReaderRequest;
}

/** The text with the assertions that people recorded in it, each with its claims and what the rules hold against them. */
export async function RecordedReader({ document, recorded, request }: RecordedReaderProps) {
  const { state, at } = request;
  const { passages } = recorded;
  const view = readDocument(document.text, passages, state, { page: state.page, at });
  const shown = new Set(view.blocks.flatMap((block) => block.segments.flatMap((segment) => segment.under)));
  const byNumber = new Map(passages.map((passage) => [passage.number, passage]));
  const notes = await listPassageNotes([...shown].flatMap((number) => byNumber.get(number)?.key ?? []));
  const notesOf = (number: number): PassageNote[] => notes.get(byNumber.get(number)?.key ?? -1) ?? [];
  const pageOf = new Map(view.marked.map(({ number, page }) => [number, page]));
  const hrefOf = (number: number) =>
    pageOf.get(number) === view.page
      ? `#p${number}`
      : readerHref(document.id, { ...state, page: pageOf.get(number) }, number);
  const marks = new Map(
    view.marked.map(({ number, strength }): [number, PassageMark] => {
      const claims = notesOf(number);
      const isAside = claims.some(({ findings }) => findings.some(({ setAside }) => setAside !== null));
      const hasNote = strength !== "none" || isAside || state.notes === "all";
      return [number, { number, strength, hasNote, href: markHref(number, claims, hasNote) }];
    }),
  );
  const neighbours = neighboursOf(
    view.marked.filter(({ number, strength }) => strength !== "none" || marks.get(number)?.hasNote),
    hrefOf,
  );
  const numberOf = new Map(passages.map(({ key, number }) => [key, number]));
  const placeOf = (key: number) => {
    const number = numberOf.get(key);
    return number === undefined ? null : { number, href: hrefOf(number) };
  };
  const noteOf = (number: number) => (
    <MarginNote
      number={number}
      parts={recordedParts(notesOf(number), state.rule, placeOf)}
      previous={neighbours.get(number)?.previous ?? null}
      next={neighbours.get(number)?.next ?? null}
      aside={asideControls(document.id, request, view.page, number)}
      prepareHref={claimPreparation(document.id, byNumber.get(number)!)}
    />
  );
  return (
    <ReaderFrame document={document.id} state={state} view={view} isLive={false}>
      <ReaderText blocks={view.blocks} language={document.language} marks={marks} noteOf={noteOf} />
    </ReaderFrame>
  );
}
