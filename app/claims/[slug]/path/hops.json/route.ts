import { describeHops, findPath, readWantedPath } from "../read-path";

const mostHops = 2_000;

/** A way as JSON, with all that its page says; of a longer one the first 2,000 hops, and how many are left. */
export async function GET(request: Request, { params }: RouteContext<"/claims/[slug]/path/hops.json">) {
  const { slug } = await params;
  const wanted = readWantedPath(Object.fromEntries(new URL(request.url).searchParams));
  const found = await findPath(slug, wanted);
  if (!found?.path) return Response.json({ error: "There is no such claim, or no such way." }, { status: 404 });
  const { g, claim, path, isBroken } = found;
  const hops = await describeHops(g, claim, path.links.slice(0, mostHops));
  return Response.json({
    claim: slug,
    asOf: found.asOf,
    links: path.links.length,
    unconfirmed: path.unconfirmed,
    carriesSupport: !isBroken,
    left: Math.max(0, path.links.length - mostHops),
    hops: hops.nodes.map((node, i) => ({ ...node, link: hops.links[i] ?? null })),
  });
}
