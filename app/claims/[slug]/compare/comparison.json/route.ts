import { slugOf } from "@/lib/domain/stemma";
import { readComparison } from "../read-comparison";

/** Two stemmas compared, as JSON: where they meet, by which links, what is shared, and the sentences of the page. */
export async function GET(request: Request, { params }: RouteContext<"/claims/[slug]/compare/comparison.json">) {
  const read = await readComparison((await params).slug, Object.fromEntries(new URL(request.url).searchParams));
  if (!read?.words || !read.meeting || !read.second)
    return Response.json(
      { error: "Name two claims that are recorded: /claims/ONE/compare?with=OTHER" },
      { status: 404 },
    );
  const { first, second, meeting, words, g } = read;
  const name = (node: number) => ({ kind: node < g.claims.length ? "claim" : "source", id: slugOf(g, node) });
  return Response.json({
    claims: [first, second],
    asOf: read.seen.wanted.asOf,
    verdict: words.verdict,
    sentences: [...words.more, ...words.ways],
    first: meeting.first === null ? null : name(meeting.first),
    ways: meeting.ways.map((links) => links.map((link) => g.citations[link]!.id)),
    sharedCount: meeting.shared.size,
    shared: [...meeting.shared].slice(0, 1_000).map(name),
    sharedOrigins: meeting.sharedOrigins.slice(0, 1_000).map(name),
    oneWitness: meeting.oneWitness.slice(0, 1_000).map(([a, b]) => [name(a), name(b)]),
    lineageKnown: meeting.known,
  });
}
