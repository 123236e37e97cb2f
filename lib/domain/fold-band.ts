/** What of a band's rows is shown at once. */
export interface Fold<Row> {
  /** Shown first, in their order. */
  head: Row[];
  /** Folded away behind them; empty where all are shown. */
  folded: Row[];
  /** Shown last, so that both ends of the order are seen. */
  tail: Row[];
  /** Which of how many pages of an opened band `head` is; 1 of 1 where there is one only. */
  page: number;
  pages: number;
}

/** Which band of a question is opened, and which page of it; both count from 1. */
export interface OpenBand {
  band: number;
  page: number;
}

/** Rows up to which a band is shown whole, rows shown at each end of a folded one, rows on a page of an opened one. */
const [mostWhole, atEachEnd, onPage] = [60, 20, 250];

/** Whether a band is long enough to be folded. */
export const isFoldable = (rows: unknown[]): boolean => rows.length > mostWhole;

/**
 * The rows of a band to show: all while they are few; of many both ends, the middle folded; of an opened band a page. Nothing is
 * lost: `folded` has the rest. `page` null means that the band isn't opened; one beyond the last is the last.
 */
export function foldBand<Row>(rows: Row[], page: number | null): Fold<Row> {
  if (!isFoldable(rows)) return { head: rows, folded: [], tail: [], page: 1, pages: 1 };
  if (page === null)
    return {
      head: rows.slice(0, atEachEnd),
      folded: rows.slice(atEachEnd, -atEachEnd),
      tail: rows.slice(-atEachEnd),
      page: 1,
      pages: 1,
    };
  const pages = Math.ceil(rows.length / onPage);
  const at = Math.min(Math.max(page, 1), pages);
  return { head: rows.slice((at - 1) * onPage, at * onPage), folded: [], tail: [], page: at, pages };
}

/** Reads "2" or "2.3": the second band, its third page. Null for anything else. */
export function readOpenBand(value: string | string[] | undefined): OpenBand | null {
  const found = typeof value === "string" ? /^([1-9]\d{0,3})(?:\.([1-9]\d{0,3}))?$/.exec(value) : null;
  return found && { band: Number(found[1]), page: Number(found[2] ?? 1) };
}

/** How an opened band stands in an address: what `readOpenBand` reads. */
export const printOpenBand = ({ band, page }: OpenBand): string => (page === 1 ? String(band) : `${band}.${page}`);
