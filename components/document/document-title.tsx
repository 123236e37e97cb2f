import Link from "next/link";
import type { DocumentRecord } from "@/lib/domain/document-record";

type Titled = Pick<DocumentRecord["source"], "title" | "container">;

/** The title of the examined work in one line: “Red Terror”, Metapedia. */
export const documentTitle = ({ title, container }: Titled): string => (container ? `“${title}”, ${container}` : title);

/** What is examined, which copy of it, and what its source's record says. */
export function DocumentTitle({ document }: { document: DocumentRecord }) {
  const { source, version, supersededBy } = document;
  return (
    <>
      <p className="text-sm text-soft mt-6 -mb-8">Document under examination</p>
      <h1 lang={source.language ?? document.language}>{documentTitle(source)}</h1>
      {source.note ? <p className="text-soft max-w-[44em]">{source.note}</p> : null}
      <p className="text-sm text-soft max-w-[44em] mt-1">
        The copy: {version}. Its work: <Link href={`/sources/${source.id}`}>{source.short}</Link>.
        {supersededBy ? (
          <>
            {" "}
            There is a <Link href={`/documents/${supersededBy}`}>newer version</Link> of this text.
          </>
        ) : null}
      </p>
    </>
  );
}
