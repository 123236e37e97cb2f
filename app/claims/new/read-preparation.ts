import "server-only";
import type { CitedEntry } from "@/components/claim-form/claim-form-state";
import { findDocument } from "@/lib/db/document";
import {
  type ClaimOnPassage,
  collectionOfSource,
  findAgentByName,
  findCitedSources,
  findPlaceIn,
  listClaimsOnPassage,
} from "@/lib/db/prepared-claim";
import { findSource } from "@/lib/db/source";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/domain/describe-source";
import type { DocumentRecord } from "@/lib/domain/document-record";
import { type ClaimValues, prepareClaim } from "@/lib/domain/prepare-claim";
import type { PreparedClaim } from "@/lib/db/save-claim";
import type { CheckedText, TextFinding } from "@/lib/schemas/check";
import type { CslItem } from "@/lib/schemas/source";
import { sliceOf } from "@/lib/text/code-points";
import { readText } from "@/lib/text/read-text";
import { readLive } from "../../documents/read-live";

/** Where a claim is prepared from: code points of a document, end exclusive. */
export interface Place {
  document: string;
  start: number;
  end: number;
}

/** A passage with all that is read of it, ready to be looked over. */
export interface Preparation {
  document: DocumentRecord;
  passage: PreparedClaim["passage"];
  /** What stands before and after it on the page, for reading. */
  before: string;
  after: string;
  values: ClaimValues;
  citations: CitedEntry[];
  findings: TextFinding[];
  claims: ClaimOnPassage[];
  /** The agent on record that the name belongs to. */
  agent: { id: string; name: string } | null;
}

/** The longest passage that a claim is prepared from, in code points. */
export const longestPassage = 4_000;

const grouped = (count: number) => count.toLocaleString("en");

/** The place that an address or a form names. Throws `AppError("invalid")`, in words, where it names none. */
export function readPlace(query: Record<string, string | string[] | undefined>): Place {
  const document = query["document"];
  if (typeof document !== "string" || document === "") throw new AppError("invalid", "The address names no text.");
  const number = (name: "start" | "end") => {
    if (/^\d{1,9}$/.test(String(query[name]))) return Number(query[name]);
    const beginsOrEnds = name === "start" ? "begins" : "ends";
    throw new AppError(
      "invalid",
      `The address does not say where the passage ${beginsOrEnds}: “${name}” is the number of a character of the text, counted from 0.`,
    );
  };
  const [start, end] = [number("start"), number("end")];
  if (end <= start)
    throw new AppError(
      "invalid",
      `A passage that begins at ${grouped(start)} and ends at ${grouped(end)} holds no words.`,
    );
  if (end - start > longestPassage)
    throw new AppError(
      "invalid",
      `The passage has ${grouped(end - start)} characters; a claim is prepared from at most ${grouped(longestPassage)}.`,
    );
  return { document, start, end };
}

/** The words of a place. Throws `AppError("not-found")`, in words, where there is no such text or no words stand there. */
function wordsAt(document: DocumentRecord | null, { document: slug, start, end }: Place): string {
  if (!document) throw new AppError("not-found", `There is no text “${slug.slice(0, 80)}”.`);
  const exact = sliceOf(document.text)({ start, end });
  if (Array.from(exact).length !== end - start)
    throw new AppError(
      "not-found",
      `The passage ends behind the text, which has ${grouped(Array.from(document.text).length)} characters.`,
    );
  if (exact.trim() === "")
    throw new AppError("not-found", `No words stand at the characters ${grouped(start)} to ${grouped(end)}.`);
  return exact;
}

/** Reads a passage anew, by the code of the check, and fills the fields of a claim. Throws `AppError` where there is no such place. */
export async function readPreparation(place: Place): Promise<Preparation> {
  const { start, end } = place;
  const found = await findDocument(place.document);
  const exact = wordsAt(found, place);
  const document = found!;
  const cut = sliceOf(document.text);
  const { checked } = await readLive(document);
  const assertion = assertionAt(checked, start, end);
  const findings = checked.findings.filter((own) => isAbout(own, place));
  const source = (await findSource(document.source.id))!;
  const maker = source.csl.author?.[0] ?? source.csl.editor?.[0];
  const territory = await findPlaceIn(exact);
  const values = prepareClaim({
    assertion,
    exact,
    source: {
      short: document.source.short,
      maker: maker ? fullName(maker) : (document.source.container ?? document.source.title),
      isPerson: maker !== undefined && maker.literal === undefined,
    },
    dates: datesIn(exact, document.language),
    place: territory,
  });
  const [claims, agent, collection, citations] = await Promise.all([
    listClaimsOnPassage(document.key, start, end),
    findAgentByName(values.agent),
    collectionOfSource(document.source.id),
    citedEntries(assertion, checked),
  ]);
  const marker = assertion?.citations[0]?.marker ?? null;
  const around = {
    prefix: cut({ start: Math.max(0, start - 32), end: start }),
    suffix: cut({ start: end, end: end + 32 }),
  };
  return {
    document,
    passage: {
      exact,
      ...around,
      start,
      end,
      marker: marker && marker.length <= 40 ? marker : null,
      markerScope: marker && marker.length <= 40 ? "direct" : null,
    },
    before: cut({ start: Math.max(0, start - 240), end: start }),
    after: cut({ start: end, end: end + 240 }),
    values: { ...values, collection: collection ?? "" },
    citations,
    findings,
    claims,
    agent,
  };
}

/** How far behind a passage the marker may stand that covers it. */
const markerReach = 12;

/** Whether a finding is about a passage: it holds against words of it, or against the marker behind it. */
const isAbout = ({ ruleId, start, end }: TextFinding, place: Place): boolean =>
  start < place.end + (ruleId === "dangling-marker" ? markerReach : 0) && end > place.start && start < end;

/** The assertion with these ends, else the one that shares most of the passage. */
function assertionAt(
  { assertions }: CheckedText,
  start: number,
  end: number,
): CheckedText["assertions"][number] | null {
  let best: { shared: number; assertion: CheckedText["assertions"][number] } | null = null;
  for (const assertion of assertions) {
    const shared = Math.min(end, assertion.end) - Math.max(start, assertion.start);
    if (shared > 0 && (best === null || shared > best.shared)) best = { shared, assertion };
  }
  return best?.assertion ?? null;
}

function datesIn(exact: string, language: string): string[] {
  const dates = readText(exact, { language }).dates.flatMap(({ edtf }) => edtf ?? []);
  return [...new Set(dates)];
}

/** The citations at an assertion, each with the works on record that its entry may be. */
async function citedEntries(
  assertion: CheckedText["assertions"][number] | null,
  { references }: CheckedText,
): Promise<CitedEntry[]> {
  const entries = assertion?.citations.slice(0, 8) ?? [];
  return Promise.all(
    entries.map(async ({ marker, source }) => {
      const entry = source === null ? undefined : references.find(({ text }) => text === source);
      const csl = (entry?.csl ?? null) as Pick<CslItem, "title" | "issued"> | null;
      return { marker, entry: source, found: await findCitedSources(csl) };
    }),
  );
}
