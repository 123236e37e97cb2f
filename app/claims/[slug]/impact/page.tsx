import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DependantsPage } from "@/components/dependants/dependants-page";
import { findDependants } from "@/lib/db/dependants";

const perPage = 100;
const read = cache((claim: string, page: number) =>
  findDependants({ claim }, { offset: (page - 1) * perPage, limit: perPage }),
);
const pageOf = (value: string | string[] | undefined) => Math.max(1, Math.floor(Number(value)) || 1);

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/claims/[slug]/impact">): Promise<Metadata> {
  const found = await read((await params).slug, pageOf((await searchParams)["page"]));
  if (!found) return { title: "Not found" };
  const title = `What hangs on ${found.name}`;
  return { title, description: `${found.count} claims rest on ${found.name}, directly or through others.` };
}

export default async function ClaimImpactPage({ params, searchParams }: PageProps<"/claims/[slug]/impact">) {
  const { slug } = await params;
  const page = pageOf((await searchParams)["page"]);
  const found = (await read(slug, page)) ?? notFound();
  const { page: claims, ...rest } = found;
  return (
    <DependantsPage
      {...rest}
      claims={claims}
      page={page}
      perPage={perPage}
      back={`/claims/${slug}` as Route}
      here={`/claims/${slug}/impact`}
    />
  );
}
