import type { Route } from "next";
import Link from "next/link";
import { recordedWords } from "@/lib/domain/recorded-day";

/** Says that a comparison is shown as the record stood, what of it is not as it was, and leads to the present. */
export function OldState({ recorded, changed, now }: { recorded: string; changed: string | null; now: string }) {
  return (
    <p role="note" className="mt-4 max-w-[44em] border-l-2 border-warn pl-4">
      <b className="font-semibold">
        An old state: the record as it stood {recorded.length === 10 && "at the end of "}
        <time dateTime={recorded}>{recordedWords(recorded)}</time>.
      </b>{" "}
      {changed && changed.slice(0, 10) < recorded.slice(0, 10) && (
        <>The last change before it was made on {recordedWords(changed.slice(0, 10))}. </>
      )}
      The comparison is rebuilt from the history with today’s rules of comparing; its links lead to the records as they
      are now. <Link href={now as Route}>Now</Link>
    </p>
  );
}

/** What stands instead of a comparison that can't be shown as the record stood. */
export function NoOldState({ recorded, reason, now }: { recorded: string; reason: string | null; now: string }) {
  return (
    <p className="lede" role="note">
      {reason ??
        `This question was not on record ${recorded.length === 10 ? "by the end of" : "on"} ${recordedWords(recorded)}.`}{" "}
      <Link href={now as Route}>The question as it is now</Link>
    </p>
  );
}
