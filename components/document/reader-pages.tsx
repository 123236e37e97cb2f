import type { ReaderPage } from "@/lib/domain/read-document";
import { readerHref, type ReaderState } from "./reader-address";

/** The way through a text of several pages, and to the next page that has a mark. Nothing for a short text. */
export function ReaderPages({ document, state, view }: { document: string; state: ReaderState; view: ReaderPage }) {
  const { page, pages, marked } = view;
  const hrefOf = (to: number) => readerHref(document, { ...state, page: to });
  const later = marked.find((mark) => mark.page > page);
  const isEmpty = !marked.some((mark) => mark.page === page);
  if (pages === 1)
    return isEmpty ? <p className="text-soft mb-6">Nothing in this text is marked with this choice.</p> : null;
  return (
    <nav aria-label="Pages of the text" className="text-sm flex flex-wrap gap-x-4 gap-y-1 items-baseline mb-6">
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)} className="inline-block min-h-6 py-0.5">
          Previous page
        </a>
      ) : null}
      <span className="text-soft">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a rel="next" href={hrefOf(page + 1)} className="inline-block min-h-6 py-0.5">
          Next page
        </a>
      ) : null}
      {isEmpty ? <span className="text-soft">Nothing on this page is marked with this choice.</span> : null}
      {isEmpty && later ? (
        <a href={hrefOf(later.page)} className="inline-block min-h-6 py-0.5">
          Next mark: page {later.page}
        </a>
      ) : null}
      {isEmpty && !later && marked[0] ? (
        <a href={hrefOf(marked[0].page)} className="inline-block min-h-6 py-0.5">
          First mark: page {marked[0].page}
        </a>
      ) : null}
    </nav>
  );
}
