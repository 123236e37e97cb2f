import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { JsonLd } from "@/components/claim/json-ld";
import { PathEnds } from "@/components/claim/path-ends";
import { PathHops } from "@/components/claim/path-hops";
import { AsOfForm } from "@/components/stemma/as-of-form";
import { endWords } from "@/components/stemma/describe-node";
import type { Seen } from "@/components/stemma/stemma-view";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { PageLinks } from "@/components/ui/page-links";
import { nameOf } from "@/lib/domain/build-graph";
import { slugOf } from "@/lib/domain/stemma";
import { yearQuery } from "@/lib/domain/stemma-address";
import { unreadParameters } from "@/lib/domain/unread-parameters";
import { pathJsonLd } from "./path-json-ld";
import { readPage } from "../../../read-page";
import { addressOf, countWords, pathWords, titleOf } from "./path-words";
import { describeHops, findPath, pathParameters, readWantedPath, type FoundPath, type WantedPath } from "./read-path";

type Props = PageProps<"/claims/[slug]/path">;
const perPage = 50;

async function read({ params, searchParams }: Props) {
  const { slug } = await params;
  const parameters = await searchParams;
  const wanted = readWantedPath(parameters);
  const found = await findPath(slug, wanted);
  const pages = Math.max(1, Math.ceil((found?.path?.links.length ?? 0) / perPage));
  const ignored = unreadParameters(parameters, pathParameters);
  return { slug, wanted, ignored, found, pages, page: Math.min(pages, readPage(parameters["page"])) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await read(props);
  if (!found) return { title: "Not found" };
  const title = titleOf(found);
  const description = `${countWords(found)} The way hop by hop: each wording, the place cited, who opened it, and what changed.`;
  return { title, description, openGraph: { title, description } };
}

export default async function PathPage(props: Props) {
  const { slug, wanted, ignored, found, page, pages } = await read(props);
  if (!found) notFound();
  const { g, claim, ends, end, path, isBroken, offered, asOf } = found;
  const address = addressOf(slug, found);
  const part = path ? path.links.slice((page - 1) * perPage, page * perPage) : [];
  const start = part.length > 0 ? g.from[part[0]!]! : claim;
  const hops = path && (await describeHops(g, start, part));
  return (
    <article>
      <p className="mt-10 text-sm text-soft">
        Way to an origin · of the claim{" "}
        <Link href={`/claims/${slug}`}>{g.claims[claim]!.label}</Link>
      </p>
      <h1 className="mt-2!">{titleOf(found)}</h1>
      <p className="lede">{countWords(found)}</p>
      <IgnoredNote ignored={ignored} />
      <AsOfForm seen={seenOf(slug, wanted)} leftOut={found.leftOut} years={found.years} />
      {isBroken && path && (
        <p className="text-warn max-w-[44em]">
          ✕ A link of this way was opened and found to say otherwise, or not found: the way shows where the claim says that it
          comes from, and carries no support.
        </p>
      )}
      {!path && found.isOut && <Missing found={found} wanted={wanted} />}
      {path && end !== null && <p className="max-w-[44em]">{pathWords(found)}</p>}
      {offered.length > 0 && (
        <p className="text-sm max-w-[44em]">
          More than one way leads there. Offered are{" "}
          {offered.map((way, i) => (
            <span key={way.words}>
              {i > 0 && " and "}
              <Link href={`/claims/${slug}/path${way.query}` as Route}>{way.words}</Link> ({way.links.length} links,{" "}
              {way.unconfirmed} not confirmed)
            </span>
          ))}
          ; others are not listed.
        </p>
      )}
      {hops && <PathHops nodes={hops.nodes} links={hops.links} />}
      <PageLinks
        page={page}
        pages={pages}
        hrefOf={(next) => `${address}${address.includes("?") ? "&" : "?"}page=${next}`}
        label="Pages of hops"
      />
      <PathEnds
        hrefOf={(to) => `/claims/${slug}/path${yearQuery(asOf, { to })}` as Route}
        ends={ends.slice(0, 24).map(({ node, kind, distance }) => ({ id: slugOf(g, node), name: nameOf(g, node), words: endWords[kind], distance, isHere: node === end }))}
        count={ends.length}
      />
      {path && <UsePath slug={slug} address={address} />}
      {hops && <JsonLd data={pathJsonLd(found, hops.nodes, address)} />}
    </article>
  );
} // prettier-ignore

/** What of the address stays when another year is chosen. */
function seenOf(slug: string, { to, by, via, asOf }: WantedPath): Seen {
  const others = { ...(via.length > 0 ? { via: via.join(",") } : {}), ...(to ? { to } : {}), ...(by === "verified" ? { by } : {}) };
  return { wanted: { opened: new Map(), asOf }, path: `/claims/${slug}/path`, others };
} // prettier-ignore

function Missing({ found, wanted }: { found: FoundPath; wanted: WantedPath }) {
  if (wanted.via.length > 0 || wanted.to !== null)
    return <p className="lede">{found.asOf === null ? "The way that this address names is not recorded, or not any more." : `Not all of the way that this address names was out by ${found.asOf}.`} Below are the ends that are recorded.</p>;
  return found.ends.length === 0 ? (
    <p className="text-soft">There is no way to show. The claim’s page says whether a link is suspected, or was looked for.</p>
  ) : null;
} // prettier-ignore

function UsePath({ slug, address }: { slug: string; address: string }) {
  const query = address.includes("?") ? address.slice(address.indexOf("?")) : "";
  return (
    <section aria-labelledby="use" className="mt-10 border-t border-hair">
      <h2 id="use">Use this page</h2>
      <p className="flex flex-wrap gap-x-5 text-sm no-print">
        <a href={`/claims/${slug}/path/cite${query}`} className="inline-block py-1">
          Cite (APA, Chicago, MLA, BibTeX)
        </a>
        <a href={address} className="inline-block py-1">
          Permalink: this way, claim by claim
        </a>
        <a href={`/claims/${slug}/path/hops.json${query}`} className="inline-block py-1">
          JSON
        </a>
      </p>
      <p className="print-only text-sm">Stemma, {address}</p>
    </section>
  );
}
