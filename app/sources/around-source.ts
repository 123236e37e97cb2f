import type { SourceAround } from "@/components/source/view-source-stemma";
import type { SourceDossier } from "@/lib/db/source";
import { describeSource } from "@/lib/domain/describe-source";

/** Of a source's dossier what its drawing needs. */
export function aroundSource(dossier: SourceDossier): SourceAround {
  const { source, short, restsOn, restsOnCount, reliedUponBy, reliedUponByCount, derivations } = dossier;
  const { issued } = describeSource(source.csl);
  const year = /^-?\d{4}/.exec(issued ?? "");
  return {
    ...{ id: source.id, short, title: source.csl.title, year: year && Number(year[0]), access: source.access },
    ...{ restsOn, restsOnCount, reliedUponBy, reliedUponByCount, derivations },
  };
}
