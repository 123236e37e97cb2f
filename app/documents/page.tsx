import type { Metadata } from "next";
import Link from "next/link";
import { PageLinks } from "@/components/ui/page-links";
import { documentTitle } from "@/components/document/document-title";
import { listDocuments } from "@/lib/db/document";
import type { ListedDocument } from "@/lib/domain/document-record";
import { readPage } from "../read-page";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { pageNumber, unreadParameters } from "@/lib/domain/unread-parameters";

export const metadata: Metadata = {
  title: "Texts",
  description: "The stored texts, read with their assertions marked: what each rests on, and what is asked about it.",
};

export default async function DocumentsPage({ searchParams }: PageProps<"/documents">) {
  const query = await searchParams;
  const asked = readPage(query["page"]);
  const { documents, total, page, pages } = await listDocuments(asked);
  return (
    <>
      <h1>Texts</h1>
      <p className="lede text-soft">
        The texts under examination, each in one version that is never edited. Their words are their own. To add
        another, <Link href="/check">check it</Link> and keep it.
      </p>
      <IgnoredNote ignored={unreadParameters(query, { page: pageNumber })} />
      {documents.length === 0 ? (
        <p>No text is stored yet. Import a collection that has some, or check a text and keep it.</p>
      ) : (
        <>
          <p className="text-sm text-soft mb-3">
            {total === 1 ? "1 text" : `${grouped.format(total)} texts, by title`}
          </p>
          <ul>
            {documents.map((document) => (
              <DocumentLine key={document.id} document={document} />
            ))}
          </ul>
        </>
      )}
      <PageLinks page={page} pages={pages} hrefOf={(next) => `/documents?page=${next}`} label="Pages of texts" />
    </>
  );
}

const grouped = new Intl.NumberFormat("en-GB");
const languageNames = new Intl.DisplayNames("en", { type: "language" });

function DocumentLine({ document }: { document: ListedDocument }) {
  const { id, version, language, length, titleLanguage, supersededBy, passages, findings } = document;
  return (
    <li className="border-t border-hair py-4">
      <p className="font-serif text-xl">
        <a href={`/documents/${id}`} lang={titleLanguage ?? language} className="text-ink">
          {documentTitle(document)}
        </a>
      </p>
      <p className="text-sm text-soft">
        {version}
        {supersededBy ? " (superseded by a newer version)" : ""} · {languageNames.of(language) ?? language} ·{" "}
        {grouped.format(length)} characters · {grouped.format(passages)} {passages === 1 ? "assertion" : "assertions"}{" "}
        recorded ·{" "}
        <a href={`/findings?document=${id}`} className="inline-block min-h-6 py-0.5">
          {grouped.format(findings)} {findings === 1 ? "finding" : "findings"}
        </a>
      </p>
    </li>
  );
}
