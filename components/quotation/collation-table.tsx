import type { Route } from "next";
import Link from "next/link";
import { AlignedWords } from "@/components/stemma/word-changes-line";
import { SightingMark } from "@/components/ui/sighting-mark";
import { passageHref } from "@/lib/domain/document-record";
import { intentWords, verificationWords } from "@/lib/domain/words-for";
import type { CitationIntent, VerificationStatus } from "@/lib/schemas/citation";
import type { Sighting } from "@/lib/schemas/claim";
import type { Collated, Collation, ComparedWording } from "./compare-wordings";

/** A wording with where it stands, as the table shows it. */
export interface ShownWitness extends ComparedWording {
  locator: string | null;
  note: string | null;
  translation: { text: string; language: string; by: string } | null;
  sighting: Sighting["kind"];
  extent: Sighting["extent"];
  quotedIn: { id: string; short: string } | null;
  source: { id: string; short: string; title: string; language: string | null; year: number | null };
  cites: { href: string; short: string; intent: CitationIntent; status: VerificationStatus }[];
  readAt: { document: string; passage: number | null } | null;
}

/** The wordings of one language, one a row, each with its differences marked and said. */
export function CollationTable({ collation, caption }: { collation: Collation<ShownWitness>; caption: string }) {
  return (
    <table className="max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-ink text-soft text-xs text-left">
          <th scope="col" className="font-normal py-1.5 pr-4 w-14">
            Year
          </th>
          <th scope="col" className="font-normal py-1.5 pr-6 w-56">
            Witness
          </th>
          <th scope="col" className="font-normal py-1.5">
            Wording
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {collation.rows.map((row) => (
          <tr key={row.witness.id} className="border-b border-hair align-baseline max-sm:block max-sm:py-3">
            <td className="max-sm:float-right py-3 max-sm:py-0 pr-4 max-sm:pr-0 text-sm text-soft">
              {row.witness.source.year ?? "n.d."}
            </td>
            <th scope="row" className="max-sm:block py-3 max-sm:py-0 pr-6 text-left font-normal">
              <WitnessName witness={row.witness} />
            </th>
            <td className="max-sm:block py-3 max-sm:pb-0">
              <Wording row={row} isAlone={collation.rows.length === 1} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const addressIn = ({ document, passage }: NonNullable<ShownWitness["readAt"]>) =>
  passage === null ? `/documents/${document}` : passageHref(document, passage);

function WitnessName({ witness }: { witness: ShownWitness }) {
  const { source, quotedIn } = witness;
  return (
    <>
      <Link href={`/claims/${witness.id}`} className="font-medium">
        {source.short}
      </Link>
      <span className="block text-sm text-soft">
        {source.title !== source.short && (
          <>
            <cite lang={source.language ?? undefined}>{source.title}</cite>
            <br />
          </>
        )}
        {witness.locator ?? "page not given in what was seen"}
        <br />
        <SightingMark kind={witness.sighting} />
        {quotedIn && quotedIn.id !== source.id && ` in ${quotedIn.short}`}
        {witness.extent === "excerpt" && ", in an excerpt"}
        {witness.cites.map(({ href, short, intent, status }) => (
          <span key={`${href} ${intent}`} className="block">
            {intentWords[intent]} <Link href={href as Route}>{short}</Link>, {verificationWords[status]}
          </span>
        ))}
        {witness.readAt && (
          <a href={addressIn(witness.readAt)} className="block">
            Read it in the text
          </a>
        )}
      </span>
    </>
  );
}

function Wording({ row, isAlone }: { row: Collated<ShownWitness>; isAlone: boolean }) {
  const { witness, segments } = row;
  if (witness.wording === null) return <p className="text-sm text-soft">Its wording is not recorded.</p>;
  return (
    <>
      <p lang={witness.language ?? undefined} className="font-serif text-lg leading-normal max-w-[36em]">
        {segments ? <AlignedWords segments={segments} /> : witness.wording}
        {witness.truncated && !segments?.some(({ kind }) => kind === "notSeen") && <Unseen />}
      </p>
      {witness.translation && (
        <p className="mt-1 text-soft">
          <q lang={witness.translation.language}>{witness.translation.text}</q>{" "}
          <span className="text-sm">(translated by {witness.translation.by})</span>
        </p>
      )}
      <p className="mt-1 text-sm text-soft max-w-[44em]">
        {row.isBase &&
          (isAlone
            ? "The only wording in this language: there is none to compare it with."
            : "The wording read against.")}
        {row.isApart &&
          "It shares hardly a word with the wording read against: another part of the saying, or other words for it. Nothing is marked as changed."}
        {segments && row.differences.length === 0 && "No word differs in what was seen of it."}
        {row.differences.map((difference, i) => (
          <span key={difference}>
            {i > 0 && "; "}
            {difference}
          </span>
        ))}
        {row.differences.length > 0 && "."}
        {witness.truncated && " As seen, it stops here."}
        {row.told.length > 0 && (
          <>
            {" "}
            Its reporter’s own words, not compared: <q lang={witness.language ?? undefined}>{row.told.join(" … ")}</q>
          </>
        )}
      </p>
      {witness.note && <p className="mt-1 text-sm text-soft max-w-[44em]">Note of the record: {witness.note}</p>}
    </>
  );
}

function Unseen() {
  return (
    <span className="inline-block w-9 h-[0.9em] ml-2 border-b-2 border-dotted border-soft">
      <span className="sr-only">what follows was not seen</span>
    </span>
  );
}

/** What the marks in a wording mean. */
export function CollationKey() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 my-4 text-sm text-soft" aria-label="Marks">
      <li>
        <ins className="font-serif text-base text-ink">word</ins> other than in the wording read against, or added
      </li>
      <li>
        <del className="font-serif text-base">word</del> stands there, left out here
      </li>
      <li>
        <span className="inline-block w-9 h-3 mr-1 border-b-2 border-dotted border-soft" aria-hidden="true" /> not seen:
        the wording at hand stops
      </li>
    </ul>
  );
}
