import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import "@/components/document/reader.css";
import { DocumentFacts } from "@/components/document/document-facts";
import { DocumentTitle, documentTitle } from "@/components/document/document-title";
import type { Neighbour } from "@/components/document/margin-note";
import type { PassageMark } from "@/components/document/marked-words";
import { OrphanedPassages } from "@/components/document/orphaned-passages";
import { ReaderFilter, ReaderLegend } from "@/components/document/reader-filter";
import { readerHref, type ReaderState } from "@/components/document/reader-address";
import { ReaderPages } from "@/components/document/reader-pages";
import { ReaderText } from "@/components/document/reader-text";
import { readReferenceEntries } from "@/lib/check/read-reference-entries";
import { listCarriedPassages } from "@/lib/db/carried-passages";
import { findDocument, listPassageNotes } from "@/lib/db/document";
import { readDocument, type ReaderPage } from "@/lib/domain/read-document";
import { claimKindSchema } from "@/lib/schemas/claim";

export async function generateMetadata({ params }: PageProps<"/documents/[id]">): Promise<Metadata> {
  const document = (await findDocument((await params).id)) ?? notFound();
  const title = documentTitle(document.source);
  return {
    title: `${title}, read`,
    description: `The text of ${title} with its assertions marked: what each rests on, and what is asked about it.`,
  };
}

export default async function DocumentPage({ params, searchParams }: PageProps<"/documents/[id]">) {
  const document = (await findDocument((await params).id)) ?? notFound();
  const { state, at } = readState(await searchParams);
  const { passages, carried, orphaned } = await listCarriedPassages(document);
  const view = readDocument(document.text, passages, state, { page: state.page, at });
  const shown = new Set(view.blocks.flatMap((block) => block.segments.flatMap((segment) => segment.under)));
  const notes = await listPassageNotes(passages.filter(({ number }) => shown.has(number)).map(({ key }) => key));
  const keyOf = new Map(passages.map(({ number, key }) => [number, key]));
  const notesOf = new Map([...shown].map((number) => [number, notes.get(keyOf.get(number)!) ?? []]));
  const pageOf = new Map(view.marked.map(({ number, page }) => [number, page]));
  const hrefOf = (number: number) =>
    pageOf.get(number) === view.page
      ? `#p${number}`
      : readerHref(document.id, { ...state, page: pageOf.get(number) }, number);
  return (
    <article>
      <DocumentTitle document={document} />
      <DocumentFacts document={document} passages={passages} references={readReferenceEntries(document.text)} />
      <ReaderFilter document={document.id} state={state} view={view} />
      <ReaderLegend view={view} />
      <ReaderPages document={document.id} state={state} view={view} />
      <ReaderText
        blocks={view.blocks}
        language={document.language}
        marks={marksOf(view, state, notesOf)}
        notes={notesOf}
        rule={state.rule}
        numberOf={new Map(passages.map(({ key, number }) => [key, number]))}
        neighbours={neighboursOf(view, state, hrefOf)}
        hrefOf={hrefOf}
      />
      <ReaderPages document={document.id} state={state} view={view} />
      {document.supersedes && (
        <OrphanedPassages
          earlier={document.supersedes}
          carried={carried}
          orphaned={orphaned}
          language={document.language}
        />
      )}
      <ReaderEnd document={document.id} state={state} />
    </article>
  );
}

function readState(query: Record<string, string | string[] | undefined>): {
  state: ReaderState;
  at: number | undefined;
} {
  const one = (name: string) => (typeof query[name] === "string" && query[name] !== "" ? query[name] : undefined);
  const count = (name: string) => (/^\d{1,7}$/.test(one(name) ?? "") ? Number(one(name)) : undefined);
  const kind = claimKindSchema.safeParse(one("kind")).data;
  return {
    state: { rule: one("rule"), kind, notes: one("notes") === "all" ? "all" : undefined, page: count("page") },
    at: count("at"),
  };
}

function marksOf(
  view: ReaderPage,
  state: ReaderState,
  notes: Map<number, { claim: string }[]>,
): Map<number, PassageMark> {
  const marks = view.marked.map(({ number, strength }): [number, PassageMark] => {
    const claims = notes.get(number) ?? [];
    const hasNote = strength !== "none" || state.notes === "all";
    const href = claims.length === 1 || !hasNote ? `/claims/${claims[0]?.claim}` : `#n${number}`;
    return [number, { number, strength, hasNote, href }];
  });
  return new Map(marks);
}

function neighboursOf(view: ReaderPage, state: ReaderState, hrefOf: (number: number) => string) {
  const noted = view.marked.filter(({ strength }) => strength !== "none" || state.notes === "all");
  const toNote = (number: number | undefined): Neighbour | null =>
    number === undefined ? null : { number, href: hrefOf(number).replace("#p", "#n") };
  return new Map(
    noted.map(({ number }, i) => [
      number,
      { previous: toNote(noted[i - 1]?.number), next: toNote(noted[i + 1]?.number) },
    ]),
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
