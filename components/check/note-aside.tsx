"use client";
import { useId, useState } from "react";
import { useRuns } from "@/components/ui/use-runs";

/** What was set aside on this page, with the reasons, by fingerprint. */
export interface Asides {
  reasons: ReadonlyMap<string, string>;
  /** With a reason, or null to bring them back. */
  set: (fingerprints: string[], reason: string | null) => void;
}

const quiet =
  "inline-block min-h-6 py-0.5 text-soft cursor-pointer underline underline-offset-[0.18em] decoration-hair hover:text-ink";

/** Setting a note aside with a reason, until the page is closed; its reports know of it. Only where scripts run. */
export function NoteAside({
  fingerprints,
  ruleId,
  asides,
}: {
  fingerprints: string[];
  ruleId: string;
  asides: Asides;
}) {
  const [isOpen, setOpen] = useState(false);
  const runs = useRuns();
  const given = asides.reasons.get(fingerprints[0] ?? "");
  if (!runs) return null;
  if (given !== undefined)
    return (
      <span className="block">
        Set aside: {given}{" "}
        <button
          type="button"
          onClick={() => asides.set(fingerprints, null)}
          aria-label={`Bring back the finding of ${ruleId}`}
          className={`${quiet} no-print`}
        >
          Bring back
        </button>
      </span>
    );
  if (!isOpen)
    return (
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label={`Set aside the finding of ${ruleId}`}
        className={`${quiet} no-print`}
      >
        Set aside
      </button>
    );
  return (
    <NoteReason
      leave={() => setOpen(false)}
      confirm={(reason) => {
        asides.set(fingerprints, reason);
        setOpen(false);
      }}
    />
  );
}

function NoteReason({ confirm, leave }: { confirm: (reason: string) => void; leave: () => void }) {
  const [reason, setReason] = useState("");
  const id = useId();
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") confirm(reason.trim());
  };
  return (
    <form onSubmit={submit} className="my-2 border-l-2 border-accent pl-3 no-print">
      <label htmlFor={id} className="block">
        Why does it not apply to this text?
      </label>
      <input
        id={id}
        required
        maxLength={2_000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        ref={(input) => input?.focus()}
        className="block w-full bg-transparent border-b border-soft py-1 text-ink"
      />
      <button className="text-accent underline font-medium cursor-pointer min-h-6 mr-4">Set aside</button>
      <button type="button" onClick={leave} className={quiet}>
        Leave it
      </button>
    </form>
  );
}
