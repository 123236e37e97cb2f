import type { NotePart } from "@/components/document/margin-note";
import type { PassageNote } from "@/lib/domain/document-record";
import type { LivePassage } from "@/lib/domain/live-passages";
import { findingKey } from "@/lib/schemas/suppression";

/** The number of a place of the text, and where it is read. */
type Place = { number: number; href: string } | null;

const otherPlace = (place: Place) => place && { href: place.href, words: `The other place: ${place.number}` };

/** Whether a reader who filters by a rule, or by none, sees its findings. */
const isShown =
  (rule: string | undefined) =>
  ({ ruleId }: { ruleId: string }) =>
    rule === undefined || ruleId === rule;

/** What a note says of a place that Stemma read, with the claims that people recorded of the same words. */
export function livePart(
  document: string,
  { findings }: LivePassage,
  recorded: { claim: string; label: string }[],
  rule: string | undefined,
  placeOf: (at: number) => Place,
): NotePart {
  return {
    claims: recorded.map((claim) => ({ ...claim, assessment: null })),
    findings: findings.filter(isShown(rule)).map(({ ruleId, message, question, cause, fingerprint, ...finding }) => ({
      ruleId,
      message,
      question,
      other: cause && otherPlace(placeOf(cause.start)),
      elsewhere: finding.elsewhere ?? null,
      key: findingKey({ ruleId, subject: { kind: "document", id: document }, fingerprint }),
      setAside: finding.setAside,
    })),
  };
}

/** What a note says of a recorded passage, claim by claim. `placeOf` knows the passages of this text by their keys. */
export function recordedParts(
  claims: PassageNote[],
  rule: string | undefined,
  placeOf: (passageKey: number) => Place,
): NotePart[] {
  return claims.map(({ findings, ...claim }) => {
    const own = findings.filter(isShown(rule));
    const keys = own.map(({ ruleId, subject }) => findingKey({ ruleId, subject, fingerprint: "" }));
    return {
      claims: [claim],
      findings: own.map(({ ruleId, message, question, cause, setAside }, i) => ({
        ruleId,
        message,
        question,
        other:
          cause &&
          (otherPlace(cause.passageKey === null ? null : placeOf(cause.passageKey)) ?? {
            href: `/claims/${cause.claim}`,
            words: cause.label,
          }),
        elsewhere: null,
        key: keys.lastIndexOf(keys[i]!) === i ? keys[i]! : null,
        setAside,
      })),
    };
  });
}
