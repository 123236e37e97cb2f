import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AgentHead } from "@/components/agent/agent-head";
import { Contradictions } from "@/components/agent/contradictions";
import { ClaimTable } from "@/components/claim/claim-table";
import { PageLinks } from "@/components/ui/page-links";
import { findAgent } from "@/lib/db/agent";
import { readPage } from "../../read-page";
import { readAgentClaims, readOwnFigures, type Topic } from "./read-agent";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { pageNumber, unreadParameters } from "@/lib/domain/unread-parameters";

const readAgent = cache(findAgent);

export async function generateMetadata({ params }: PageProps<"/agents/[slug]">): Promise<Metadata> {
  const agent = await readAgent((await params).slug);
  if (!agent) return { title: "Not found" };
  const description = `Everything recorded here that ${agent.name} asserts, where it stands, and where others report it.`;
  return { title: agent.name, description, openGraph: { title: agent.name, description } };
}

export default async function AgentPage({ params, searchParams }: PageProps<"/agents/[slug]">) {
  const { slug } = await params;
  const query = await searchParams;
  const asked = readPage(query["page"]);
  const agent = (await readAgent(slug)) ?? notFound();
  const [{ own, reported, total, page, pages }, held] = await Promise.all([
    readAgentClaims(slug, asked),
    readOwnFigures(slug),
  ]);
  return (
    <article>
      <AgentHead agent={agent} />
      <IgnoredNote ignored={unreadParameters(query, { page: pageNumber })} />
      {total === 0 && <p className="mt-6 text-soft">Nothing that {agent.name} asserts is recorded.</p>}
      {own.length > 0 && <Topics heading="Asserts" topics={own} />}
      {total > 0 && <Contradictions name={agent.name} held={held} />}
      {reported.length > 0 && (
        <Topics
          heading="As others report it"
          topics={reported}
          note={`What stands in the works of others and is attributed to ${agent.name} there. That it is attributed does not show that it was said.`}
        />
      )}
      <PageLinks page={page} pages={pages} hrefOf={(next) => `/agents/${slug}?page=${next}`} label="Pages of claims" />
      <p className="mt-8 text-sm no-print">
        <Link href={`/history?record=agents/${slug}` as Route}>History of this record</Link>
      </p>
    </article>
  );
}

function Topics({ heading, topics, note }: { heading: string; topics: Topic[]; note?: string }) {
  const count = topics.reduce((sum, topic) => sum + topic.claims.length, 0);
  return (
    <section>
      <h2>
        {heading} <span className="font-normal text-soft">{count}</span>
      </h2>
      {note && <p className="text-sm text-soft max-w-[44em]">{note}</p>}
      {topics.map((topic) => (
        <div key={topic.question ?? topic.title}>
          <h3 className="mb-1!">
            {topic.question ? <Link href={`/questions/${topic.question}`}>{topic.title}</Link> : topic.title}
          </h3>
          <ClaimTable claims={topic.claims} caption={`${heading}: ${topic.title}`} maker={false} />
        </div>
      ))}
    </section>
  );
}
