import type { Metadata } from "next";
import { impactMetadata, ImpactView } from "@/app/claims/impact-view";

type Props = PageProps<"/sources/[slug]/impact">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return impactMetadata("source", (await params).slug, await searchParams);
}

export default async function SourceImpactPage({ params, searchParams }: Props) {
  return <ImpactView kind="source" slug={(await params).slug} given={await searchParams} />;
}
