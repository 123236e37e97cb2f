import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { FindingsBetween } from "@/components/question/findings-between";
import { OpenQuestions } from "@/components/question/open-questions";
import { SideBySideColumns, SideBySideLines } from "@/components/question/side-by-side-columns";
import { SideBySideForm } from "@/components/question/side-by-side-form";
import { SideBySideSummary } from "@/components/question/side-by-side-summary";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { findQuestionTitle } from "@/lib/db/question";
import { findSideBySide } from "@/lib/db/side-by-side";
import { readChosenClaims, whyNotSideBySide } from "@/lib/domain/read-chosen-claims";
import { isArranged } from "@/lib/domain/arrange-columns";
import { setSideBySide } from "@/lib/domain/side-by-side";
import {
  arrangeSideBySide,
  printSideBySide,
  readSideBySideView,
  type SideBySideView,
} from "@/lib/domain/side-by-side-address";
import { sideBySideLimits } from "@/lib/schemas/comparison-view";

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
  const parameters = await searchParams;
  const { claims, malformed } = readChosenClaims(parameters.claims);
  const { view, unknown: unread } = readSideBySideView(parameters);
  const path = `/questions/${slug}` as Route;
  // What a form asks for is put in order, so that the address can be cited.
  if (isArranged(parameters)) {
    const next = arrangeSideBySide(parameters, claims, view);
    redirect(`${path}/side-by-side${printSideBySide(next.claims, next.view)}` as Route);
  }
  const tooMany = whyNotSideBySide(claims.length);
  const record = tooMany === null ? await findSideBySide(claims) : null;
  const compared = record && setSideBySide(record);
  const Columns = view.isTurned ? SideBySideLines : SideBySideColumns;
  const found = new Set(compared?.columns.map(({ row }) => row.claim));
  const unknown = compared ? claims.filter((claim) => !found.has(claim)) : [];
  const problem = tooMany ?? (found.size < sideBySideLimits.least ? whyNotSideBySide(found.size) : null);
  return (
    <>
      <p className="mt-10 text-sm text-soft">
        Side by side · from <Link href={path}>{question.title}</Link>
      </p>
      <h1 className="mt-2!">{headingOf(compared, problem)}</h1>
      <Unknown names={[...unknown, ...malformed]} />
      <IgnoredNote ignored={unread} />
      {problem && (
        <p className="lede">
          {problem} <Link href={path}>Choose among the claims of the question</Link>
        </p>
      )}
      {record && compared && !problem && (
        <>
          <SideBySideSummary compared={compared} />
          <SideBySideForm path={`${path}/side-by-side`} view={view} columns={compared.columns} />
          <Columns columns={compared.columns} lines={view.lines} axis={compared.axis} />
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(20rem,100%),1fr))] gap-x-10">
            <FindingsBetween findings={record.findings} columns={compared.columns} />
            <OpenQuestions questions={compared.openQuestions} heading="Does one come from another?" />
          </div>
          <UseSideBySide path={path} claims={compared.columns.map(({ row }) => row.claim)} view={view} />
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

function UseSideBySide({ path, claims, view }: { path: string; claims: string[]; view: SideBySideView }) {
  const query = printSideBySide(claims, view);
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
