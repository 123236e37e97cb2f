import type { ReaderPage } from "@/lib/domain/read-document";
import { claimKindWords } from "@/lib/domain/words-for";
import { markStyle, markWords } from "./mark-style";
import { readerHref, type ReaderState } from "./reader-address";
import { ReaderKeys } from "./reader-keys";

interface ReaderFilterProps {
  document: string;
  state: ReaderState;
  view: ReaderPage;
}

/** Which rules and which kinds of assertion are marked, with their counts; and the way to the next. */
export function ReaderFilter({ document, state, view }: ReaderFilterProps) {
  const here = view.marked.filter(({ page }) => page === view.page);
  return (
    <div className="md:sticky top-0 z-10 bg-paper border-y border-hair py-2 my-4 text-sm no-print">
      <nav aria-label="Findings by rule" className="flex flex-wrap gap-x-4">
        <Choice
          href={readerHref(document, { ...state, rule: undefined, page: undefined })}
          isChosen={!state.rule}
          label="all rules"
        />
        {view.rules.map(({ id, count }) => (
          <Choice
            key={id}
            href={readerHref(document, { ...state, rule: id, page: undefined })}
            isChosen={state.rule === id}
            label={id}
            count={count}
          />
        ))}
      </nav>
      <div className="flex flex-wrap gap-x-6">
        <nav aria-label="Kinds of assertion" className="flex flex-wrap gap-x-4">
          <Choice
            href={readerHref(document, { ...state, kind: undefined, page: undefined })}
            isChosen={!state.kind}
            label="all kinds"
          />
          {view.kinds.map(({ kind, count }) => (
            <Choice
              key={kind}
              href={readerHref(document, { ...state, kind, page: undefined })}
              isChosen={state.kind === kind}
              label={claimKindWords[kind]}
              count={count}
            />
          ))}
        </nav>
        {here.length > 0 ? <ReaderKeys first={here[0]!.number} last={here[here.length - 1]!.number} /> : null}
      </div>
    </div>
  );
}

function Choice({ href, isChosen, label, count }: { href: string; isChosen: boolean; label: string; count?: number }) {
  return (
    <a
      href={href}
      aria-current={isChosen ? "true" : undefined}
      className="inline-block min-h-6 py-0.5 text-ink no-underline whitespace-nowrap hover:underline aria-[current]:shadow-[0_1.5px_0_var(--color-accent)]"
    >
      {label} {count === undefined ? null : <span className="text-soft">{count}</span>}
    </a>
  );
}

/** What the lines under the words mean. */
export function ReaderLegend({ view, isLive }: { view: ReaderPage; isLive: boolean }) {
  const met = [...new Set(view.marked.map(({ strength }) => strength))];
  const order = (["grave", "quiet", "note", "cannotCheck", "none"] as const).filter((strength) =>
    met.includes(strength),
  );
  return (
    <ul aria-label="Marks in the text" className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft mb-6">
      {order.map((strength) => (
        <li key={strength} className={`underline-offset-4 ${markStyle[strength]}`}>
          {isLive && strength === "none" ? "read, no finding" : markWords[strength]}
        </li>
      ))}
    </ul>
  );
}
