import { fanSteps, foldStep } from "./stemma-part";
import type { Readable } from "./unread-parameters";
import type { Gap, Opened } from "./drawn-stemma";

/** How a reader wants to see a stemma: what is opened, and as of which year. Everything of it stands in the URL. */
export interface StemmaView {
  opened: Opened;
  /** Works issued later, or without a year, are left out. Null for all. */
  asOf: number | null;
}

type Parameter = string | string[] | undefined;

const mostOpened = 24;
const mostShown = 200;
const yearNumber = /^-?\d{1,4}$/;
const entry = /^((?:fold|circle|claim|source):[\w.-]{1,200})~(\d{1,4})$/;

/** Reads the parameters `open` (`claim:hub~36,fold:c3~10`) and `asof`. What isn't understood is left out. */
export function readStemmaView(parameters: Record<string, Parameter>): StemmaView {
  const opened = new Map<string, number>();
  for (const part of [parameters["open"] ?? []].flat().join(",").split(",").slice(0, mostOpened)) {
    const [, key, count] = entry.exec(part) ?? [];
    if (key) opened.set(key, Math.min(mostShown, Number(count)));
  }
  const year = [parameters["asof"] ?? ""].flat()[0]!;
  return { opened, asOf: yearNumber.test(year) ? Number(year) : null };
}

/** What `open` and `asof` may say: see `unreadParameters`. */
export const stemmaParameters = {
  asof: yearNumber,
  open: (value) => value.split(",").every((part, i) => i < mostOpened && entry.test(part)),
} satisfies Record<string, Readable>;

/** The same view as a query: `?open=…&asof=…` with what else the page needs before it, empty where there is nothing to say. */
export function stemmaQuery({ opened, asOf }: StemmaView, others: Record<string, string> = {}): string {
  const open = Array.from(opened, ([key, count]) => `${key}~${count}`).join(",");
  const all = { ...others, ...(open ? { open } : {}), ...(asOf === null ? {} : { asof: String(asOf) }) };
  const query = Object.entries(all).map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%(?:2C|3A)/g, (c) => decodeURIComponent(c))}`);
  return query.length === 0 ? "" : `?${query.join("&")}`;
} // prettier-ignore

/** The query of a page that opens nothing: the year alone, with what else the page needs before it. */
export const yearQuery = (asOf: number | null, others: Record<string, string> = {}): string =>
  stemmaQuery({ opened: new Map(), asOf }, others);

/** The view in which a gap shows more, or null where it can't show more than it does. */
export function opening({ opened, asOf }: StemmaView, gap: Gap): StemmaView | null {
  const [key, count] =
    gap.kind === "more"
      ? [gap.of, fanSteps.find((step) => step > gap.shown)]
      : gap.kind === "fold"
        ? [gap.key, gap.shown + foldStep]
        : [gap.key, 1];
  if (count === undefined || count > mostShown) return null;
  return { opened: new Map([...opened, [key, count]]), asOf };
}

/** The view in which what was opened under a key is folded again. */
export const closing = ({ opened, asOf }: StemmaView, key: string): StemmaView => ({
  opened: new Map([...opened].filter(([other]) => other !== key)),
  asOf,
});

/** How many nodes may be drawn: more where a reader opened more, never without bound. */
export const nodesFor = ({ opened }: StemmaView): number =>
  Math.min(300, 60 + [...opened.values()].reduce((sum, count) => sum + count, 0));
