import type { CitedEntry } from "@/components/claim-form/claim-form-state";
import type { PreparedClaim } from "@/lib/db/save-claim";
import { edtfInterval } from "@/lib/domain/edtf-interval";
import { claimFields, type ClaimValues } from "@/lib/domain/prepare-claim";
import { type AgentKind, agentKindSchema } from "@/lib/schemas/agent";
import { citationIntentSchema } from "@/lib/schemas/citation";
import { type Claim, claimSchema } from "@/lib/schemas/claim";
import { lineSchema } from "@/lib/schemas/text";
import { formWords } from "../../form-words";
import type { Preparation } from "./read-preparation";

/** What the form says, as text. */
export function readClaimValues(form: FormData): ClaimValues {
  return Object.fromEntries(claimFields.map((name) => [name, formWords(form, name, 2_000).trim()])) as ClaimValues;
}

/** What was chosen for each citation. */
export function readCited(form: FormData, citations: CitedEntry[]): Record<string, string> {
  return Object.fromEntries(
    citations.flatMap((_, i) => [`cite-${i}`, `intent-${i}`].map((name) => [name, formWords(form, name, 200)])),
  );
}

/** Where each part of a claim is typed. */
const fieldOf: Record<string, string> = {
  "estimate.low": "low", "estimate.best": "best", "estimate.high": "high", "estimate.bound": "bound", "estimate.boundWords": "boundWords",
  "estimate.unit": "unit", "estimate.words": "words", "scope.event": "event", "scope.countingBasis": "countingBasis", "scope.counts": "counts",
  "scope.temporal": "temporal", "scope.spatial": "spatial", "scope.place": "place", "scope.population": "population",
}; // prettier-ignore

/**
 * The claim that the form describes, checked by the schema of claims; or what is wrong, by field. `seen` is the day, `by` who
 * looked it over: the wording stands in the stored text of its source, so it was seen there, and nothing else is certified.
 */
export function readPreparedClaim(
  { document, passage, citations }: Preparation,
  values: ClaimValues,
  cited: Record<string, string>,
  seen: string,
): { prepared: PreparedClaim } | { problems: Record<string, string> } {
  const problems: Record<string, string> = {};
  const claim = claimOf(values, passage.exact, document.language, seen, problems);
  const whole = {
    id: "claim",
    collection: "collection",
    source: "source",
    agent: "agent",
    passage: "passage",
    ...claim,
  };
  for (const { path, message } of claimSchema.safeParse(whole).error?.issues ?? []) {
    const name = path.join(".");
    problems[fieldOf[name] ?? String(path[0] ?? "")] ??= plainWords(message);
  }
  if (values.temporal !== "" && edtfInterval(values.temporal) === null)
    problems["temporal"] = "This is not an EDTF date: write 1918, 1918-09 or 1917/1922, or leave it empty.";
  if (!lineSchema.safeParse(values.agent).success) problems["agent"] = "Say who makes the claim.";
  if (values.why === "") problems["why"] = "Say why, in a few words.";
  if (Object.keys(problems).length > 0) return { problems };
  return {
    prepared: {
      document: document.id,
      passage,
      claim,
      collection: values.collection === "" ? null : values.collection,
      agent: {
        name: values.agent,
        kind: (agentKindSchema.safeParse(values.agentKind).data ?? "person") satisfies AgentKind,
      },
      citations: citations.flatMap(({ marker, found }, i) => {
        const targetSource = found.find(({ id }) => id === cited[`cite-${i}`])?.id ?? null;
        const intent = citationIntentSchema.safeParse(cited[`intent-${i}`]).data ?? "citesAsEvidence";
        return targetSource === null ? [] : [{ targetSource, intent, relation: marker.slice(0, 500), locator: null }];
      }),
    },
  };
}

type ClaimParts = Omit<Claim, "id" | "collection" | "source" | "agent" | "passage">;

function claimOf(
  values: ClaimValues,
  exact: string,
  language: string,
  seen: string,
  problems: Record<string, string>,
): ClaimParts {
  const said = (name: keyof ClaimValues) => (values[name] === "" ? null : values[name]);
  const count = (name: "low" | "best" | "high") => {
    const digits = values[name].replace(/[\s,.'’  ]/g, "");
    if (digits === "") return null;
    if (!/^\d{1,15}$/.test(digits)) problems[name] = "Write a whole number in digits, or leave it empty.";
    return Number(digits);
  };
  const isEstimate = values.kind === "estimate";
  const hasScope =
    isEstimate ||
    [values.event, values.counts, values.temporal, values.spatial, values.place, values.population].some(
      (one) => one !== "",
    );
  return {
    kind: values.kind as Claim["kind"],
    label: values.label,
    attribution: said("attribution"),
    attributionKind: values.attributionKind as Claim["attributionKind"],
    locator: said("locator"),
    wording: exact,
    language,
    translation: null,
    quotation: null,
    basis: values.basis as Claim["basis"],
    rank: "normal",
    rankReason: null,
    estimate: isEstimate
      ? {
          low: count("low"), best: count("best"), high: count("high"), bound: values.bound as NonNullable<Claim["estimate"]>["bound"],
          boundWords: said("boundWords"), unit: values.unit, words: said("words"), interval: null, ours: null,
        } // prettier-ignore
      : null,
    scope: hasScope
      ? {
          event: said("event"), countingBasis: values.countingBasis as NonNullable<Claim["scope"]>["countingBasis"], counts: said("counts"),
          temporal: said("temporal"), spatial: said("spatial"), place: said("place"), population: said("population"),
        } // prettier-ignore
      : null,
    sighting: { kind: "original", quotedIn: null, extent: "excerpt", truncated: false, date: seen, by: said("by") },
    assessment: null,
    note: said("note"),
  };
}

/** Zod's words, where they are for programs. */
const plainWords = (message: string): string =>
  /^(?:Invalid (?:input|option)|Too small|Too big)/.test(message)
    ? "This is missing, or not one of the choices."
    : `${message[0]!.toUpperCase()}${message.slice(1)}.`;
