import type { Metadata } from "next";
import Link from "next/link";
import "@/components/claim-form/claim-form.css";
import { ClaimForm } from "@/components/claim-form/claim-form";
import { documentTitle } from "@/components/document/document-title";
import { FindingLine } from "@/components/finding/finding-line";
import { listCollections } from "@/lib/db/collection";
import { listPlaces } from "@/lib/db/prepared-claim";
import { AppError } from "@/lib/errors";
import { saveClaimForm } from "./actions";
import { longestPassage, type Place, type Preparation, readPlace, readPreparation } from "./read-preparation";

export const metadata: Metadata = {
  title: "Prepare a claim",
  description:
    "A passage of a stored text as a claim: its value, bound, scope, attribution and citations as they were read, to be looked over and saved.",
};

export default async function NewClaimPage({ searchParams }: PageProps<"/claims/new">) {
  const read = await readOrRefuse(await searchParams);
  if ("refusal" in read) return <NoPassage words={read.refusal} />;
  const { place, preparation } = read;
  const [collections, places] = await Promise.all([listCollections(), listPlaces()]);
  return (
    <>
      <p className="text-sm text-soft mt-6 -mb-8">
        From <Link href={`/documents/${place.document}`}>{documentTitle(preparation.document.source)}</Link>
      </p>
      <h1>Prepare a claim</h1>
      <Passage preparation={preparation} />
      <Standing preparation={preparation} />
      <ClaimForm
        action={saveClaimForm}
        place={place}
        values={preparation.values}
        citations={preparation.citations}
        choices={{ collections, places }}
      />
    </>
  );
}

async function readOrRefuse(
  query: Parameters<typeof readPlace>[0],
): Promise<{ place: Place; preparation: Preparation } | { refusal: string | null }> {
  if (Object.keys(query).length === 0) return { refusal: null };
  try {
    const place = readPlace(query);
    return { place, preparation: await readPreparation(place) };
  } catch (error) {
    if (error instanceof AppError) return { refusal: error.message };
    throw error;
  }
}

/** The words that the claim is made of, with what stands around them. */
function Passage({ preparation: { document, before, after, passage } }: { preparation: Preparation }) {
  return (
    <>
      <blockquote lang={document.language} className="quotation my-4 whitespace-pre-line">
        <span className="text-soft">{before.length === 240 ? `… ${before.replace(/^\S*\s/, "")}` : before}</span>
        <mark>{passage.exact}</mark>
        <span className="text-soft">{after.length === 240 ? `${after.replace(/\s\S*$/, "")} …` : after}</span>
      </blockquote>
      <p className="text-sm text-soft">
        {document.version}. Characters {passage.start.toLocaleString("en")} to {passage.end.toLocaleString("en")}.
      </p>
    </>
  );
}

/** What is known of these words already: claims on record, what the rules ask, whether its maker is on record. */
function Standing({ preparation: { claims, findings, agent, values } }: { preparation: Preparation }) {
  return (
    <div className="max-w-[46em]">
      {claims.length > 0 ? (
        <>
          <h2>On record already</h2>
          <ul>
            {claims.map(({ id, label, isSame }) => (
              <li key={id} className="border-t border-hair py-2">
                <Link href={`/claims/${id}`}>{label}</Link>{" "}
                <span className="text-sm text-soft">
                  {isSame ? "from the very same words" : "from some of these words"}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {findings.length > 0 ? (
        <>
          <h2>What is asked about it</h2>
          <ul>
            {findings.map(({ fingerprint, ruleId, message, question }) => (
              <li key={fingerprint} className="border-t border-hair py-2">
                <FindingLine ruleId={ruleId} message={message} question={question} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="mt-4 text-soft">
        The fields are filled as far as the words say; look them over.{" "}
        {agent ? (
          <>
            Who makes the claim is on record{agent.name === values.agent ? "" : ` as ${agent.name}`}:{" "}
            <Link href={`/agents/${agent.id}`}>{values.agent}</Link>.
          </>
        ) : (
          `Who makes the claim, ${values.agent}, is not on record yet and would be added by that name.`
        )}
      </p>
    </div>
  );
}

function NoPassage({ words }: { words: string | null }) {
  return (
    <>
      <h1>Prepare a claim</h1>
      <p className="lede">
        {words ??
          `A claim is prepared from a passage of a stored text, of at most ${longestPassage.toLocaleString("en")} characters.`}
      </p>
      <p>
        Open <Link href="/documents">a text</Link> and choose an assertion in it, or{" "}
        <Link href="/check">check one</Link> and keep it first.
      </p>
    </>
  );
}
