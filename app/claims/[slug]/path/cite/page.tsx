import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CiteRecord, recordWords } from "@/app/cite-record";
import { findLastChange } from "@/lib/db/question";
import { addressOf, titleOf } from "../path-words";
import { findPath, readWantedPath } from "../read-path";

type Props = PageProps<"/claims/[slug]/path/cite">;

async function read({ params, searchParams }: Props) {
  const { slug } = await params;
  const wanted = readWantedPath(await searchParams);
  return { slug, found: await findPath(slug, wanted) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await read(props);
  return { title: found ? `Cite: ${titleOf(found)}` : "Not found", robots: { index: false } };
}

export default async function CitePathPage(props: Props) {
  const { slug, found } = await read(props);
  if (!found?.path) notFound();
  return (
    <CiteRecord
      title={titleOf(found)}
      shows={`way of a claim to its origin in ${found.path.links.length} links`}
      path={addressOf(slug, found)}
      backTo="the way"
      changed={await findLastChange()}
    >
      {recordWords}
    </CiteRecord>
  );
}
