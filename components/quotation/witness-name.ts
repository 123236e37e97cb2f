import type { ShownWitness } from "./collation-table";

/** A wording by its work and year, told apart by its place or first words where one work has several: “Service 2000”. */
export function witnessName(witness: ShownWitness, all: ShownWitness[]): string {
  const { short, year } = witness.source;
  const dated = year === null ? `${short}, n.d.` : short.includes(String(year)) ? short : `${short} ${year}`;
  const isAlone = all.filter((other) => other.source.id === witness.source.id).length === 1;
  if (isAlone) return dated;
  return `${dated}, ${witness.locator ?? `“${(witness.wording ?? "").split(/\s+/).slice(0, 3).join(" ")} …”`}`;
}
