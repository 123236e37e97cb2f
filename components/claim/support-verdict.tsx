import { statusWords } from "@/lib/domain/words-for";

/** A support status with its mark, told apart by shape and word; what failed stands in the warning ink. */
export function SupportMark({ status }: { status: keyof typeof statusWords }) {
  const { mark, label, meaning } = statusWords[status];
  const isFailed = status === "misquoted" || status === "unsupported" || status === "circular";
  return (
    <span className={`font-semibold whitespace-nowrap ${isFailed ? "text-warn" : "text-ink"}`} title={meaning}>
      <span aria-hidden="true">{mark}</span> {label}
    </span>
  );
}

/** One verdict: its mark, and the reason in a sentence. */
export function SupportVerdict({ status, reason }: { status: keyof typeof statusWords; reason: string }) {
  return (
    <p className="flex flex-wrap sm:flex-nowrap items-baseline gap-x-3 mt-3 max-w-[40em]">
      <SupportMark status={status} />
      <span>{reason}</span>
    </p>
  );
}
