import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AsOfForm } from "@/components/stemma/as-of-form";
import { StemmaList } from "@/components/stemma/stemma-list";
import { StemmaSection } from "@/components/stemma/stemma-section";
import { stemmaParameters, stemmaQuery } from "@/lib/domain/stemma-address";
import { ChooseClaim } from "./choose-claim";
import { findCandidates, readComparison, type ReadComparison } from "./read-comparison";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { unreadParameters } from "@/lib/domain/unread-parameters";

type Props = PageProps<"/claims/[slug]/compare">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const read = await readComparison((await props.params).slug, await props.searchParams);
  if (!read) return { title: "Not found" };
  const title = titleOf(read);
  const description = read.words?.verdict ?? "Choose a claim: both chains are set into one drawing, with where they meet.";
  return { title, description: `Two stemmas compared: ${description}`, openGraph: { title, description } };
} // prettier-ignore

export default async function ComparePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const parameters = await searchParams;
  const read = (await readComparison(slug, parameters)) ?? notFound();
  const query = [parameters["q"] ?? ""].flat()[0]!.slice(0, 200);
  const candidates = read.second === null || query ? await findCandidates(slug, query) : null;
  return (
    <article>
      <p className="mt-10 text-sm text-soft">
        Two stemmas · <Link href={`/claims/${slug}`}>{read.first.label}</Link>
        {read.second && (
          <>
            {" and "}
            <Link href={`/claims/${read.second.id}`}>{read.second.label}</Link>
          </>
        )}
      </p>
      <h1 className="mt-2!">{titleOf(read)}</h1>
      <IgnoredNote ignored={unreadParameters(parameters, stemmaParameters)} />
      {read.isUnknown && <p className="lede">There is no claim “{read.other}”. Choose another below.</p>}
      {read.isSame && <p className="lede">That is the claim itself. Choose another one below.</p>}
      {read.words && <Compared slug={slug} read={read} />}
      {candidates ? (
        <ChooseClaim slug={slug} query={query} {...candidates} />
      ) : (
        <p className="text-sm mt-6 no-print">
          <Link href={`/claims/${slug}/compare` as Route}>Compare with another claim</Link>
        </p>
      )}
    </article>
  );
}

/** Whether they meet is the first thing to be said, so the heading doesn't say it where they don't. */
function titleOf({ first, second, meeting }: ReadComparison): string {
  if (!second || !meeting) return `Compare the stemma of ${first.name}`;
  const meets = meeting.first !== null || meeting.oneWitness.length > 0 || meeting.oneMaker.length > 0;
  return meets
    ? `Where ${first.name} and ${second.name} meet`
    : `${first.name} and ${second.name}: no common ground recorded`;
}

function Compared({ slug, read }: { slug: string; read: ReadComparison }) {
  const { words, stemma, seen, second } = read;
  const path = `/claims/${slug}/compare`;
  const query = stemmaQuery(seen.wanted, seen.others);
  return (
    <>
      <p className="lede">{words!.verdict}</p>
      <ul className="list-none m-0 p-0 max-w-[44em] space-y-1">
        {[...words!.more, ...words!.ways].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <section aria-labelledby="stemma">
        <h2 id="stemma">Both in one drawing</h2>
        <AsOfForm seen={seen} leftOut={stemma!.leftOut} years={stemma!.years} />
        {stemma!.view ? (
          <>
            <StemmaSection view={stemma!.view} seen={seen} files={{ svg: `${path}/stemma.svg`, png: `${path}/stemma.png` }} />
            <h2>The same as a list</h2>
            <StemmaList view={stemma!.view} />
          </>
        ) : (
          <p className="text-soft">By {seen.wanted.asOf} at least one of the two was not out yet, or its work has no date.</p>
        )}
      </section>
      <section aria-labelledby="use" className="mt-10 border-t border-hair no-print">
        <h2 id="use">Use this comparison</h2>
        <p className="flex flex-wrap gap-x-5 text-sm">
          <a href={`${path}${query}`} className="inline-block py-1">Permalink</a>
          <a href={`${path}/comparison.json${query}`} className="inline-block py-1">JSON</a>
          <Link href={`/claims/${second!.id}/compare?with=${slug}` as Route} className="inline-block py-1">The other way round</Link>
        </p>
      </section>
      <p className="print-only text-sm">Stemma, {path}{query}</p>
    </>
  );
} // prettier-ignore
