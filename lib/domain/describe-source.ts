import type { CslItem, CslName } from "@/lib/schemas/source";

/** What lists, hops and the search need of a CSL-JSON record. */
export interface SourceDescription {
  /** Author and year, or a short title and year: how a hop names the work. */
  short: string;
  /** Authors, editors and translators, for the search by name. */
  names: string;
  /** EDTF of the issue, or null where the work is undated. */
  issued: string | null;
}

/** The short name, the names and the date of a CSL-JSON record. Adds nothing that the record does not say. */
export function describeSource(csl: CslItem): SourceDescription {
  const makers = [...(csl.author ?? []), ...(csl.editor ?? []), ...(csl.translator ?? [])];
  const issued = issuedOf(csl);
  const first = csl.author?.[0] ?? csl.editor?.[0];
  const others =
    (csl.author ?? []).length > 2 ? " and others" : csl.author?.[1] ? ` and ${shortName(csl.author[1])}` : "";
  const container = csl["container-title"];
  const head = first ? shortName(first) + others : (container ?? shorten(csl.title));
  const year = issued?.slice(0, 4);
  return {
    short: year && !head.endsWith(` ${year}`) ? `${head} ${year}` : head,
    names: makers.map(fullName).join(" · "),
    issued,
  };
}

/** Whether a short name is only the beginning of the title, so that beside the title it says nothing new. */
export function isNamedByTitle(short: string, title: string): boolean {
  return title.startsWith(short.replace(/ \d{4}$/, "").replace(/ …$/, ""));
}

/** A name as one reads it: given name first. */
export function fullName(name: CslName): string {
  if (name.literal) return name.literal;
  return [name.given, name["non-dropping-particle"], name.family, name.suffix].filter(Boolean).join(" ");
}

function shortName(name: CslName): string {
  return name.literal ?? [name["non-dropping-particle"], name.family ?? name.given].filter(Boolean).join(" ");
}

function shorten(title: string): string {
  return title.length <= 48 ? title : `${title.slice(0, 46).replace(/\s+\S*$/, "")} …`;
}

function issuedOf({ issued }: CslItem): string | null {
  const parts = issued?.["date-parts"];
  if (!parts) return null;
  const [from, to] = parts.map((part) => part.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, "0")).join("-"));
  const about = issued.circa ? "~" : "";
  return to ? `${from}${about}/${to}${about}` : `${from}${about}`;
}
