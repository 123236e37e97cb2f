import Link from "next/link";
import type { Route } from "next";

/** What a word means, as it is shown on asking. */
export interface Definition {
  label: string;
  meaning: string;
  more: { href: string; words: string };
}

/** A name that tells its meaning on a click or by keyboard, without script; on a phone, where heads are only heard, the name alone. */
export function Defined({ id, label }: { id: string; label: string }) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="cursor-pointer text-left font-medium text-soft underline decoration-dotted decoration-1 underline-offset-[0.18em] hover:text-ink max-sm:hidden"
      >
        {label}
      </button>
      <span className="sm:hidden">{label}</span>
    </>
  );
}

/** The meanings that names of a table tell, one a name; each is hidden until its name is asked. */
export function Definitions({ definitions }: { definitions: (Definition & { id: string })[] }) {
  return definitions.map(({ id, label, meaning, more }) => (
    <div
      key={id}
      id={id}
      popover="auto"
      role="note"
      aria-label={label}
      className="definition max-w-[24rem] border border-ink bg-paper p-3 text-sm leading-normal text-ink no-print"
    >
      <b className="font-semibold">{label}.</b> {meaning}{" "}
      <Link href={more.href as Route} prefetch={false} className="whitespace-nowrap">
        {more.words}
      </Link>
    </div>
  ));
}
