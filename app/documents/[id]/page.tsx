import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import "@/components/document/reader.css";
import { DocumentFacts } from "@/components/document/document-facts";
import { DocumentTitle, documentTitle } from "@/components/document/document-title";
import { OrphanedPassages } from "@/components/document/orphaned-passages";
import { readerHref, type ReaderState } from "@/components/document/reader-address";
import { ReadingChoice } from "@/components/document/reading-choice";
import { JustDone } from "@/components/history/just-done";
import type { ComparedDocument } from "@/lib/api/add-sayings";
import { checkWithRecord } from "@/lib/api/check-with-record";
import { readReferenceEntries } from "@/lib/check/read-reference-entries";
import { listCarriedPassages } from "@/lib/db/carried-passages";
import { findDocument } from "@/lib/db/document";
import type { DocumentRecord } from "@/lib/domain/document-record";
import { AppError } from "@/lib/errors";
import { summarizeCheck } from "@/lib/formats/summarize-check";
import { readLive } from "../read-live";
import { LiveReader } from "./live-reader";
import { readReaderRequest } from "./reader-state";
import { RecordedReader } from "./recorded-reader";
import { IgnoredNote } from "@/components/ui/ignored-note";

/** Asked for the title and for the page: read once. */
const readDocument = cache(findDocument);

export async function generateMetadata({ params }: PageProps<"/documents/[id]">): Promise<Metadata> {
  const document = (await readDocument((await params).id)) ?? notFound();
  const title = documentTitle(document.source);
  return {
    title: `${title}, read`,
    description: `The text of ${title} with its assertions marked: what each rests on, and what is asked about it.`,
  };
}

/** One recorded assertion in so many characters, and the reader shows first what people recorded. */
const denselyRecorded = 2_000;

export default async function DocumentPage({ params, searchParams }: PageProps<"/documents/[id]">) {
  const document = (await readDocument((await params).id)) ?? notFound();
  const request = readReaderRequest(await searchParams);
  const recorded = await listCarriedPassages(document);
  const { passages } = recorded;
  const isDense = passages.length * denselyRecorded >= document.text.length || request.at !== undefined;
  const wanted = request.state.read ?? (isDense ? "recorded" : "all");
  const reading = wanted === "all" ? await readOrRefuse(document) : null;
  return (
    <article>
      <DocumentTitle document={document} />
      {request.kept === undefined ? null : <JustDone change={request.kept}>The text is kept here.</JustDone>}
      {reading && !("refusal" in reading) ? (
        <ReadFacts reading={reading} recorded={passages.length} />
      ) : (
        <DocumentFacts document={document} passages={passages} references={readReferenceEntries(document.text)} />
      )}
      {reading && "refusal" in reading ? <p className="text-warn mt-2">{reading.refusal}</p> : null}
      <IgnoredNote ignored={request.ignored} />
      <ReadingChoice document={document.id} state={request.state} shown={wanted} recorded={passages.length} />
      {reading && !("refusal" in reading) ? (
        <LiveReader document={document} reading={reading} recorded={passages} request={request} />
      ) : (
        <RecordedReader document={document} recorded={recorded} request={request} />
      )}
      {document.supersedes && (
        <OrphanedPassages
          earlier={document.supersedes}
          carried={recorded.carried}
          orphaned={recorded.orphaned}
          language={document.language}
        />
      )}
      <ReaderEnd document={document.id} state={{ ...request.state, read: request.state.read ?? wanted }} />
    </article>
  );
}

/** The text as Stemma reads it, or why it cannot be read now: what people recorded is shown then. */
async function readOrRefuse(document: DocumentRecord): Promise<ComparedDocument | { refusal: string }> {
  try {
    return await checkWithRecord(await readLive(document));
  } catch (error) {
    if (error instanceof AppError) return { refusal: error.message };
    throw error;
  }
}

/** What was read, in a sentence; who read it is said first. */
function ReadFacts({ reading, recorded }: { reading: ComparedDocument; recorded: number }) {
  const [head, ...rest] = summarizeCheck(reading.checked);
  return (
    <p className="text-soft max-w-[44em] mt-2">
      The words below are its own; the marks are Stemma’s reading of them,{" "}
      {recorded === 0 ? "recorded by nobody" : "made now"}. <strong className="font-semibold text-ink">{head}</strong>{" "}
      {rest.join(" ")}
    </p>
  );
}

function ReaderEnd({ document, state }: { document: string; state: ReaderState }) {
  const all = state.notes === "all";
  return (
    <p className="text-sm text-soft mt-10 no-print flex flex-wrap gap-x-5 gap-y-1">
      <a href={readerHref(document, { ...state, notes: all ? undefined : "all" })}>
        {all
          ? "Notes only where something is held against an assertion"
          : "A note beside every assertion, with its assessment"}
      </a>
      <Link href={`/findings?document=${document}`}>All findings as a list</Link>
      <a href={`/documents/${document}/annotations.json`}>The passages as W3C annotations</a>
    </p>
  );
}
