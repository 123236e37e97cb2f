import type { SupportStatus } from "@/lib/domain/support-status";
import { statusWords } from "@/lib/domain/words-for";

/** The support status of a claim: its mark and its word, never one without the other. The meaning is its tooltip. */
export function SupportMark({ status }: { status: SupportStatus }) {
  const { mark, label, meaning } = statusWords[status];
  const isWarning = status === "unsupported" || status === "circular";
  return (
    <span className="whitespace-nowrap" title={meaning}>
      <span
        aria-hidden="true"
        className={`inline-block w-[1em] text-center ${isWarning ? "text-warn" : "text-accent"}`}
      >
        {mark}
      </span>{" "}
      {label}
    </span>
  );
}
