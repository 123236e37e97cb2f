/**
 * What can change on the way from a figure to the text that repeats it. DESIGN's kinds, and ours: `boundAdded`, `scopeShifted`,
 * `rounded` (the later text says that it rounds), `attributionMoved`, `modalityChanged`. New ones stand at the end: the graph in
 * memory keeps a bit for each by its place here.
 */
export const driftKinds = [
  "valueRaised", "valueLowered", "boundDropped", "boundFlipped", "boundAdded", "unitChanged",
  "scopeWidened", "scopeNarrowed", "scopeShifted", "precisionInflated", "periodShifted",
  "rounded", "attributionMoved", "modalityChanged",
] as const; // prettier-ignore
export type DriftKind = (typeof driftKinds)[number];

/** One change, with a sentence. */
export interface Drift {
  kind: DriftKind;
  words: string;
}

const driftLabels: Record<DriftKind, string> = {
  valueRaised: "value raised",
  valueLowered: "value lowered",
  boundDropped: "bound dropped",
  boundFlipped: "bound flipped",
  boundAdded: "bound added",
  unitChanged: "unit changed",
  scopeWidened: "scope widened",
  scopeNarrowed: "scope narrowed",
  scopeShifted: "scope shifted",
  precisionInflated: "precision inflated",
  periodShifted: "period shifted",
  rounded: "rounded",
  attributionMoved: "attribution moved",
  modalityChanged: "modality changed",
};

/** A kind of drift as it is written on an edge. */
export const driftLabel = (kind: DriftKind): string => driftLabels[kind];

/** Whether a kind says that something else is counted. */
export const isScopeDrift = (kind: DriftKind): boolean =>
  kind.startsWith("scope") || kind === "periodShifted" || kind === "unitChanged";

/** Whether a kind is a change that the later text owns up to: it is told and nobody is asked about it. */
export const isOpenChange = (kind: DriftKind): boolean => kind === "rounded";
