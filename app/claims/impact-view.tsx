import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DependantsPage } from "@/components/dependants/dependants-page";
import { findDependants, type Fallen } from "@/lib/db/dependants";
import { readPage } from "../read-page";
import { fates, type Fate } from "@/lib/domain/listed-dependant";
import { pageNumber, unreadParameters } from "@/lib/domain/unread-parameters";

const perPage = 100;

type Parameters = Record<string, string | string[] | undefined>;

/** The page that is asked for, the last one beyond it. */
const read = cache(async (kind: "claim" | "source", slug: string, asked: number, fate: Fate | null) => {
  const at = (page: number) =>
    findDependants(fallenOf(kind, slug), { offset: (page - 1) * perPage, limit: perPage, fate });
  const found = await at(asked);
  if (!found) return null;
  const page = Math.min(asked, Math.max(1, Math.ceil(found.listed / perPage)));
  return { found: page === asked ? found : (await at(page))!, page };
});

/** What fell, by the kind of its page and its slug. */
export const fallenOf = (kind: "claim" | "source", slug: string): Fallen =>
  kind === "claim" ? { claim: slug } : { source: slug };

const fateOf = (value: string | string[] | undefined) => fates.find((fate) => fate === value) ?? null;

/** Title and description of the page that says what hangs on a claim or a source. */
export async function impactMetadata(kind: "claim" | "source", slug: string, given: Parameters): Promise<Metadata> {
  const { found } = (await read(kind, slug, readPage(given["page"]), fateOf(given["fate"]))) ?? {};
  if (!found) return { title: "Not found" };
  const title = `What hangs on ${found.name}`;
  return {
    title,
    description: `${found.count.toLocaleString("en")} claims rest on ${found.name}, directly or through others.`,
  };
}

/** The page itself: the same for a claim and for a source. */
export async function ImpactView({ kind, slug, given }: { kind: "claim" | "source"; slug: string; given: Parameters }) {
  const fate = fateOf(given["fate"]);
  const { found, page } = (await read(kind, slug, readPage(given["page"]), fate)) ?? notFound();
  const { page: claims, ...rest } = found;
  const back = `/${kind}s/${slug}`;
  return (
    <DependantsPage
      {...rest}
      ignored={unreadParameters(given, { fate: fates, page: pageNumber })}
      claims={claims}
      fate={fate}
      page={page}
      perPage={perPage}
      back={back as Route}
      here={`${back}/impact`}
    />
  );
}
