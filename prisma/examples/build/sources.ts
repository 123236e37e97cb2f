import { cslItemSchema, type CslItem, type Source } from "@/lib/schemas/source";
import type { Input, SourceInput } from "./input";
import { edtfOfParts } from "./scope";
import { workName } from "./tables/sources";

const accesses = {
  "full-text": "fullText",
  excerpt: "excerpt",
  "cited-only": "citedOnly",
  background: "background",
} as const;
const cslKeys = Object.keys(cslItemSchema.shape);

/** The works of the data, by id. */
export function buildSources(input: Input): Map<string, Source> {
  return new Map(input.sources.map((item) => [item.id, buildSource(item, notLaterThan(item, input))]));
}

function buildSource(item: SourceInput, latest: string | null): Source {
  const [, address, described] = /^(\S+)(?:\s+\((.*)\))?$/.exec(item.URL ?? "") ?? [];
  const raw: Record<string, unknown> = { ...item, author: item.author?.map(trimName), URL: address };
  const csl = cslItemSchema.parse(
    Object.fromEntries(cslKeys.flatMap((key) => (raw[key] ? [[key, raw[key]]] : []))),
  ) satisfies CslItem;
  const note = [item.note, described && `Address: ${described}.`].filter(Boolean).join(" ");
  return { id: item.id, csl, access: accesses[item.custom.access], notLaterThan: latest, note: note || null };
}

function trimName(name: NonNullable<SourceInput["author"]>[number]) {
  return Object.fromEntries(Object.entries(name).filter(([, value]) => value));
}

/** For an undated work: the date of the first dated work that the data says quotes or reports it. */
function notLaterThan(item: SourceInput, { collections, sources }: Input): string | null {
  if (item.issued) return null;
  const quoting = new Set(
    collections
      .flatMap((c) => c.claims)
      .filter((c) => c.sourceId === item.id)
      .flatMap((c) => [...c.reportedVia, c.quoteFrom]),
  );
  quoting.delete(item.id);
  const dates = sources.flatMap((s) =>
    quoting.has(s.id) && s.issued ? [edtfOfParts(s.issued["date-parts"][0] ?? [])] : [],
  );
  return dates.toSorted()[0] ?? null;
}

/** What a label calls a work: its author, else its container, else its title. */
export function nameOfWork({ id, csl }: Source): string {
  if (workName[id]) return workName[id];
  const names = (csl.author ?? []).map((a) => a.family ?? a.literal ?? "").filter(Boolean);
  if (csl["container-title"] === "Wikipedia") return `Wikipedia, ${csl.title}`;
  if (names.length > 0) return names.length > 2 ? `${names[0]} et al.` : names.join(" and ");
  return csl["container-title"] ?? csl.title.replace(/^\[|\]$/g, "");
}

/** A source id as part of another id. */
export const shortId = (source: string) => source.replace(/^src-/, "");
