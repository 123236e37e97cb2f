import type { Drift } from "./drift-kinds";
import type { GraphClaim } from "./graph";
import { readModality, type Modality } from "./read-modality";

/** What changed in whose words a figure is given and how firmly, from a claim to one that repeats it. */
export function voiceDrift(cited: GraphClaim, citing: GraphClaim): Drift[] {
  return [...attributionDrift(cited, citing), ...modalityDrift(cited, citing)];
}

/** Only what the later text attributes can have been moved: who speaks for himself and cites has moved nothing. */
function attributionDrift(cited: GraphClaim, citing: GraphClaim): Drift[] {
  if (citing.attributionKind === "none" || citing.agent === cited.agent) return [];
  if (citing.attributionKind === "vague")
    return [{ kind: "attributionMoved", words: `made by ${cited.agentName} there; here nobody is named` }];
  const before = cited.attributionKind === "vague" ? "nobody is named" : `made by ${cited.agentName}`;
  return [{ kind: "attributionMoved", words: `${before} there, said of ${citing.agentName} here` }];
}

const modalityWords: Record<Modality, string> = {
  stated: "stated outright",
  possible: "as possible",
  probable: "as probable",
  reported: "as hearsay",
  intended: "as intended",
};

/** A holding word may stand where a wording breaks off: then nothing is said of it. */
function modalityDrift(cited: GraphClaim, citing: GraphClaim): Drift[] {
  if (cited.wording === null || citing.wording === null || cited.wording === citing.wording) return [];
  const before = readModality(cited.wording, cited.language);
  const after = readModality(citing.wording, citing.language);
  if (!before || !after || before.modality === after.modality) return [];
  if (before.modality === "stated" && cited.sighting.truncated) return [];
  if (after.modality === "stated" && citing.sighting.truncated) return [];
  const said = ({ modality, words }: typeof before) =>
    words === "" ? modalityWords[modality] : `${modalityWords[modality]} (“${words}”)`;
  return [{ kind: "modalityChanged", words: `given ${said(before)} there, ${said(after)} here` }];
}
