"use client";
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { CheckRow, CheckView } from "@/lib/check/check-view";
import { SourceFields } from "./source-fields";

interface CheckPagesProps {
  view: CheckView;
  send: (form: FormData) => void;
  children: (rows: CheckRow[]) => ReactNode;
}

/** A long text a page at a time, so that a book stays smooth. A link to a place on another page turns to it. */
export function CheckPages({ view, send, children }: CheckPagesProps) {
  const [page, setPage] = useState(view.page);
  /** Where to go once the page is turned. */
  const target = useRef<string | null>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (target.current === null) return;
    if (target.current === "") top.current?.scrollIntoView();
    else location.replace(target.current);
    target.current = null;
  });
  const turn = (to: number, then = "") => {
    target.current = then;
    setPage(to);
  };
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-page]") : null;
    const to = Number(link?.dataset["page"]);
    if (!link || to === page || !view.pages[to - 1]) return;
    event.preventDefault();
    turn(to, link.hash);
  };
  const pages = view.pages.length;
  const nav = pages > 1 ? <Pages view={view} page={page} turn={turn} send={send} /> : null;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- it listens for its links
    <div ref={top} onClick={follow} className="scroll-mt-24">
      {nav}
      {children(view.pages[page - 1] ?? [])}
      {nav}
    </div>
  );
}

/** The way through the pages: buttons of a form, which sends the text again where no script runs. */
function Pages({
  view,
  page,
  turn,
  send,
}: {
  view: CheckView;
  page: number;
  turn: (to: number) => void;
  send: (form: FormData) => void;
}) {
  const choices = [
    [page - 1, "Previous page"],
    [page + 1, "Next page"],
  ] as const;
  const choose = (to: number) => (event: MouseEvent) => {
    if (!view.pages[to - 1]) return;
    event.preventDefault();
    turn(to);
  };
  const isWhole = view.pages.every((rows) => rows !== null);
  return (
    <nav aria-label="Pages of the text" className="text-sm mb-6 no-print">
      <form action={send} className="flex flex-wrap gap-x-4 items-baseline">
        {isWhole ? null : (
          <>
            <SourceFields source={view.source} />
            <input type="hidden" name="title" value={view.title} />
            <input type="hidden" name="again" value="yes" />
          </>
        )}
        <span className="text-soft">
          Page {page} of {view.pages.length}
        </span>
        {choices.map(([to, words]) =>
          to < 1 || to > view.pages.length ? null : (
            <button
              key={words}
              name="page"
              value={to}
              onClick={choose(to)}
              className="text-accent underline cursor-pointer min-h-6"
            >
              {words}
            </button>
          ),
        )}
      </form>
    </nav>
  );
}
