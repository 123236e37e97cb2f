import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FindingsBetween } from "@/components/question/findings-between";
import { OpenQuestions } from "@/components/question/open-questions";
import { SideBySideColumns } from "@/components/question/side-by-side-columns";
import { SideBySideSummary } from "@/components/question/side-by-side-summary";
import { findQuestionTitle } from "@/lib/db/question";
import { findSideBySide } from "@/lib/db/side-by-side";
import { readChosenClaims, whyNotSideBySide } from "@/lib/domain/read-chosen-claims";
import { setSideBySide } from "@/lib/domain/side-by-side";

type Props = PageProps<"/questions/[slug]/side-by-side">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = await findQuestionTitle((await params).slug);
  if (!question) return { title: "Not found" };
  return {
    title: `Side by side: ${question.title}`,
    description: "Claims in columns: their wordings, figures, scopes and grounds, and in words what sets them apart.",
  };
}

export default async function SideBySidePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const question = (await findQuestionTitle(slug)) ?? notFound();
  const { claims, malformed } = readChosenClaims((await searchParams).claims);
  const tooMany = whyNotSideBySide(claims.length);
  const record = tooMany === null ? await findSideBySide(claims) : null;
  const compared = record && setSideBySide(record);
  const found = new Set(compared?.columns.map(({ row }) => row.claim));
  const unknown = compared ? claims.filter((claim) => !found.has(claim)) : [];
  const problem = tooMany ?? (found.size < 2 ? whyNotSideBySide(found.size) : null);
  const path = `/questions/${slug}` as Route;
  return (
    <>
      <p className="mt-10 text-sm text-soft">
        Side by side · from <Link href={path}>{question.title}</Link>
      </p>
      <h1 className="mt-2!">{headingOf(compared, problem)}</h1>
      <Unknown names={[...unknown, ...malformed]} />
      {problem && (
        <p className="lede">
          {problem} <Link href={path}>Choose among the claims of the question</Link>
        </p>
      )}
      {record && compared && !problem && (
        <>
          <SideBySideSummary compared={compared} />
          <SideBySideColumns columns={compared.columns} axis={compared.axis} />
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(20rem,100%),1fr))] gap-x-10">
            <FindingsBetween findings={record.findings} columns={compared.columns} />
            <OpenQuestions questions={compared.openQuestions} heading="Does one come from another?" />
          </div>
          <UseSideBySide path={path} claims={compared.columns.map(({ row }) => row.claim)} />
        </>
      )}
    </>
  );
}

function headingOf(compared: ReturnType<typeof setSideBySide> | null, problem: string | null): string {
  if (!compared || problem) return "Side by side";
  const number = compared.shared.find(({ name }) => name === "number")?.values[0];
  const times = ["", "", "twice", "three times", "four times", "five times"][compared.columns.length];
  if (number !== undefined && number !== "none") return `${number}, ${times}`;
  return compared.columns.map(({ row }) => row.figure ?? "no figure").join(" · ");
}

function UseSideBySide({ path, claims }: { path: string; claims: string[] }) {
  const query = `?claims=${claims.map(encodeURIComponent).join(",")}`;
  return (
    <section aria-labelledby="use" className="no-print">
      <h2 id="use">Use this comparison</h2>
      <p className="flex flex-wrap gap-x-5 text-sm">
        <a href={`${path}/cite${query}`} className="inline-block py-1">
          Cite (APA, Chicago, MLA, BibTeX)
        </a>
        <a href={`${path}/estimates.csv${query}`} className="inline-block py-1">
          CSV
        </a>
        {claims.slice(1).map((claim, i) => (
          <a
            key={claim}
            href={`/claims/${claims[0]}/compare?with=${encodeURIComponent(claim)}`}
            className="inline-block py-1"
          >
            Stemmas of the first and{" "}
            {claims.length === 2 ? "the second" : `the ${["second", "third", "fourth", "fifth"][i]}`}
          </a>
        ))}
        <a href={path} className="inline-block py-1">
          Choose other claims
        </a>
      </p>
    </section>
  );
}

function Unknown({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return (
    <p role="note" className="mb-4 border-l-2 border-warn pl-3 text-sm">
      There is no claim of this name:{" "}
      {names.map((name, i) => (
        <span key={name}>
          {i > 0 && ", "}
          <code className="wrap-anywhere">{name.slice(0, 80)}</code>
        </span>
      ))}
    </p>
  );
}
