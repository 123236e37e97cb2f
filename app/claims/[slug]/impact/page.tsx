import type { Metadata } from "next";
import { impactMetadata, ImpactView } from "@/app/claims/impact-view";

type Props = PageProps<"/claims/[slug]/impact">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return impactMetadata("claim", (await params).slug, await searchParams);
}

export default async function ClaimImpactPage({ params, searchParams }: Props) {
  return <ImpactView kind="claim" slug={(await params).slug} given={await searchParams} />;
}
