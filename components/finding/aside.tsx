import type { SetAside } from "@/lib/domain/live-passages";
import { SetAsideForm, type SetAsideState } from "./set-aside-form";

/** What a page that lists findings gives, so that one can be set aside on it and brought back. */
export interface AsideControls {
  /** The finding whose form stands open, as the address names it. */
  open: string | undefined;
  /** The address of this page with the form of a finding open. */
  hrefOf: (finding: string) => string;
  /** The address to come back to. */
  back: (finding: string) => string;
  setAside: (state: SetAsideState, form: FormData) => Promise<SetAsideState>;
  bringBack: (form: FormData) => Promise<void>;
}

interface AsideProps {
  /** Which finding: see `findingKey`. */
  finding: string;
  /** Its rule, for those who hear the page. */
  ruleId: string;
  setAside: SetAside | null;
  controls: AsideControls;
}

const quiet =
  "inline-block min-h-6 py-0.5 text-soft cursor-pointer underline underline-offset-[0.18em] decoration-hair hover:text-ink";

/** Setting a finding aside: the way to it, the form for the reason, or the reason with the way back. */
export function Aside({ finding, ruleId, setAside, controls }: AsideProps) {
  if (setAside)
    return (
      <span className="block">
        Set aside by {setAside.actor} on{" "}
        <time dateTime={setAside.at.toISOString()}>{setAside.at.toISOString().slice(0, 10)}</time>:{" "}
        {setAside.justification}{" "}
        <form action={controls.bringBack} className="inline no-print">
          <input type="hidden" name="finding" value={finding} />
          <input type="hidden" name="back" value={controls.back(finding)} />
          <button aria-label={`Bring back the finding of ${ruleId}`} className={quiet}>
            Bring back
          </button>
        </form>
      </span>
    );
  if (controls.open === finding)
    return <SetAsideForm action={controls.setAside} finding={finding} back={controls.back(finding)} />;
  return (
    <a
      href={controls.hrefOf(finding)}
      aria-label={`Set aside the finding of ${ruleId}`}
      className={`${quiet} no-print`}
    >
      Set aside
    </a>
  );
}
