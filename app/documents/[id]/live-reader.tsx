import { MarginNote } from "@/components/document/margin-note";
import type { PassageMark } from "@/components/document/marked-words";
import { claimPreparation } from "@/components/document/prepare-address";
import { readerHref } from "@/components/document/reader-address";
import { ReaderText } from "@/components/document/reader-text";
import { listSetAside } from "@/lib/db/suppression";
import { listPassageNotes, type KeyedPassage } from "@/lib/db/document";
import type { ComparedDocument } from "@/lib/api/add-sayings";
import type { DocumentRecord } from "@/lib/domain/document-record";
import { type LivePassage, livePassages } from "@/lib/domain/live-passages";
import { readDocument } from "@/lib/domain/read-document";
import { readingBlocks } from "../reading-blocks";
import { asideControls } from "./aside-controls";
import { neighboursOf } from "./neighbours";
import { livePart } from "./note-parts";
import { ReaderFrame } from "./reader-frame";
import type { ReaderRequest } from "./reader-state";
import { WholeFindings } from "@/components/document/whole-findings";

interface LiveReaderProps {
  document: DocumentRecord;
  reading: ComparedDocument;
  recorded: KeyedPassage[];
  request: ReaderRequest;
}

/** The text with the assertions that Stemma reads in it, by the code of the check; what people recorded is linked beside. */
export async function LiveReader({ document, reading, recorded, request }: LiveReaderProps) {
  const { at } = request;
  const state = { ...request.state, read: "all" as const };
  const { checked, text, blocks } = reading;
  const { passages, whole } = livePassages(checked, checked.findings, await listSetAside(document.key));
  const view = readDocument(text, passages, state, { page: state.page, at }, readingBlocks(text, blocks));
  const byNumber = new Map(passages.map((passage) => [passage.number, passage]));
  const pageOf = new Map(view.marked.map(({ number, page }) => [number, page]));
  const hrefOf = (number: number) =>
    pageOf.get(number) === view.page
      ? `#p${number}`
      : readerHref(document.id, { ...state, page: pageOf.get(number) }, number);
  const isNoted = (passage: LivePassage) => hasNote(passage, state.rule, state.notes === "all");
  const marks = new Map(
    view.marked.map(({ number, strength }): [number, PassageMark] => {
      const passage = byNumber.get(number)!;
      const noted = isNoted(passage);
      const href = noted ? `#n${number}` : claimPreparation(document.id, passage);
      return [number, { number, strength, hasNote: noted, href }];
    }),
  );
  const neighbours = neighboursOf(
    view.marked.filter(({ number }) => marks.get(number)?.hasNote),
    hrefOf,
  );
  const here = view.blocks.flatMap(({ notes }) => notes).map((number) => byNumber.get(number)!);
  const claims = await claimsOn(here, recorded);
  const placeOf = (start: number) => {
    const number = numberAt(passages, start);
    return number === null ? null : { number, href: hrefOf(number) };
  };
  const noteOf = (number: number) => (
    <MarginNote
      number={number}
      parts={[livePart(document.id, byNumber.get(number)!, claims.get(number) ?? [], state.rule, placeOf)]}
      previous={neighbours.get(number)?.previous ?? null}
      next={neighbours.get(number)?.next ?? null}
      aside={asideControls(document.id, { ...request, state }, view.page, number)}
      prepareHref={byNumber.get(number)!.assertion ? claimPreparation(document.id, byNumber.get(number)!) : null}
    />
  );
  return (
    <>
      <ReaderFrame document={document.id} state={state} view={view} isLive>
        <ReaderText blocks={view.blocks} language={document.language} marks={marks} noteOf={noteOf} />
      </ReaderFrame>
      <WholeFindings
        whole={whole}
        warnings={checked.warnings}
        known={reading.knownWordings}
        language={document.language}
      />
    </>
  );
}

/** An assertion that only names no source is marked, and has a note where these are asked for. */
function hasNote({ findings }: LivePassage, rule: string | undefined, isAll: boolean): boolean {
  if (isAll) return true;
  return findings.some(({ ruleId }) => (rule === undefined ? ruleId !== "uncited-assertion" : ruleId === rule));
}

/** The passage that holds a place of the text, or null. */
function numberAt(passages: LivePassage[], at: number): number | null {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  const passage = passages[low - 1];
  return passage && passage.end > at ? passage.number : null;
}

/** The claims that people recorded of the same words, by the number of the passage. One query. */
async function claimsOn(passages: LivePassage[], recorded: KeyedPassage[]) {
  const touching = new Map(
    passages.map(({ number, start, end }) => [number, recorded.filter((own) => own.start < end && own.end > start)]),
  );
  const notes = await listPassageNotes([...touching.values()].flat().map(({ key }) => key));
  return new Map(
    [...touching].map(([number, own]) => [
      number,
      own.flatMap(({ key }) => notes.get(key) ?? []).map(({ claim, label }) => ({ claim, label })),
    ]),
  );
}
