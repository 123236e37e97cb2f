import type { CheckedText, TextFinding } from "@/lib/schemas/check";
import type { ClaimKind } from "@/lib/schemas/claim";
import type { Span } from "./mark-block";
import type { ReaderPassage } from "./read-document";

/** Why a person set a finding aside. */
export interface SetAside {
  id: number;
  justification: string;
  actor: string;
  at: Date;
}

/** A finding of the reading, and whether somebody has set it aside. */
export type LiveFinding = TextFinding & { setAside: SetAside | null };

/** An assertion as Stemma read it in the text, or a place that a rule holds something against: nobody has recorded it. */
export interface LivePassage extends ReaderPassage {
  /** Null for a place that is no assertion: a marker, an entry of the list. */
  assertion: CheckedText["assertions"][number] | null;
  findings: LiveFinding[];
}

/** A text as it was read now: its passages in reading order, numbered from 1, and what is said of the whole. */
export interface LiveReading {
  passages: LivePassage[];
  whole: LiveFinding[];
}

const kindOf: Record<CheckedText["assertions"][number]["kind"], ClaimKind> = {
  estimate: "estimate",
  quotation: "quotation",
  event: "event",
  attribution: "statement",
  general: "statement",
};

/**
 * The assertions of a checked text with what the rules hold against each. A finding belongs to the assertion in which it
 * begins, else it stands by itself; one without words speaks of the whole text. Linear in the text.
 */
export function livePassages(
  { assertions }: Pick<CheckedText, "assertions">,
  findings: TextFinding[],
  setAside: ReadonlyMap<string, SetAside> = new Map(),
): LiveReading {
  const own = assertions.map((assertion) => ({ ...assertion, assertion, findings: [] as LiveFinding[] }));
  const lone = new Map<string, Span & { assertion: null; findings: LiveFinding[] }>();
  const whole: LiveFinding[] = [];
  let at = 0;
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    const live = { ...finding, setAside: setAside.get(finding.fingerprint) ?? null };
    if (finding.end <= finding.start) {
      whole.push(live);
      continue;
    }
    while (at < own.length && own[at]!.end <= finding.start) at++;
    const place = own[at];
    if (place && place.start <= finding.start) {
      place.findings.push(live);
      continue;
    }
    const { start, end } = finding;
    const key = `${start} ${end}`;
    const met = lone.get(key) ?? { number: 0, start, end, assertion: null, findings: [] };
    met.findings.push(live);
    lone.set(key, met);
  }
  const passages = [...own, ...lone.values()]
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, assertion, findings: held }, i): LivePassage => ({
      number: i + 1,
      start,
      end,
      assertion,
      findings: held,
      kinds: assertion ? [kindOf[assertion.kind]] : [],
      rules: rulesOf(held),
    }));
  return { passages, whole };
}

function rulesOf(findings: LiveFinding[]): ReaderPassage["rules"] {
  const rules = new Map<string, ReaderPassage["rules"][number]>();
  for (const { ruleId, level, setAside } of findings)
    if (setAside === null) rules.set(`${ruleId} ${level}`, { id: ruleId, level });
  return [...rules.values()];
}
