import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CiteRecord, recordWords } from "@/app/cite-record";
import { findLastChange } from "@/lib/db/question";
import { readDossier } from "../read-claim";

export async function generateMetadata({ params }: PageProps<"/claims/[slug]/cite">): Promise<Metadata> {
  const dossier = await readDossier((await params).slug);
  return { title: dossier ? `Cite: ${dossier.claim.label}` : "Not found", robots: { index: false } };
}

export default async function CiteClaimPage({ params }: PageProps<"/claims/[slug]/cite">) {
  const { slug } = await params;
  const { claim } = (await readDossier(slug)) ?? notFound();
  return (
    <CiteRecord
      title={claim.label}
      shows="record of a claim with its stemma"
      path={`/claims/${slug}`}
      backTo="the claim"
      changed={await findLastChange()}
    >
      {recordWords}
    </CiteRecord>
  );
}
