import type { Agent } from "@/lib/schemas/agent";
import type { Place } from "@/lib/schemas/scope";
import type { Source } from "@/lib/schemas/source";
import type { Random } from "../generate/random";

const syllables = ["ba", "vo", "ru", "le", "mi", "tak", "zo", "ne", "shi", "gor", "pe", "lu", "dan", "ki", "fo", "wes"];

/** A name that nobody bears, made of syllables. */
export function madeUpName(r: Random): string {
  const word = () => {
    let name = "";
    for (let i = 2 + r.below(3); i > 0; i--) name += r.pick(syllables);
    return name[0]!.toUpperCase() + name.slice(1);
  };
  return `${word()} ${word()}`;
}

/** Two hundred places in three tiers: a land, its provinces, their districts. */
export function generatePlaces(r: Random): Place[] {
  const places: Place[] = [{ id: "p-land", label: "Generated land", partOf: null }];
  for (let i = 0; i < 20; i++) places.push({ id: `p-${i}`, label: `${madeUpName(r)} province`, partOf: "p-land" });
  for (let i = 20; i < 200; i++)
    places.push({ id: `p-${i}`, label: `${madeUpName(r)} district`, partOf: `p-${i % 20}` });
  return places;
}

/** People and bodies. */
export function generateAgents(r: Random, count: number): Agent[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `a-${i}`,
    name: madeUpName(r),
    kind: r.chance(0.9) ? ("person" as const) : ("organisation" as const),
    otherNames: [],
    note: null,
  }));
}

const types = ["book", "article-journal", "article-newspaper", "webpage", "entry-encyclopedia", "report"];

/** Works, the oldest first, from 1918 to 2024. */
export function generateSources(r: Random, count: number): Source[] {
  return Array.from({ length: count }, (_, i) => {
    const [given, family] = madeUpName(r).split(" ") as [string, string];
    const year = 1918 + Math.floor((i / count) * 107);
    return {
      id: `s-${i}`,
      csl: {
        type: r.pick(types),
        title: `On the losses in ${madeUpName(r)}`,
        author: [{ family, given }],
        issued: { "date-parts": [[year]] },
        language: r.chance(0.8) ? "en" : r.pick(["ru", "de", "fr", "es"]),
      },
      access: r.pick(["fullText", "excerpt", "citedOnly"] as const),
      notLaterThan: null,
      note: null,
    };
  });
}
