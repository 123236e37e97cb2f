import { endWords } from "@/components/stemma/describe-node";
import { nameOf } from "@/lib/domain/build-graph";
import { slugOf } from "@/lib/domain/stemma";
import { yearQuery } from "@/lib/domain/stemma-address";
import { endKindOf } from "@/lib/domain/trace-origins";
import { mostVia, type FoundPath } from "./read-path";

/** A way is cited by its claims, so that the page stays what it was when another way is found; a long one by its end. */
export function addressOf(slug: string, { g, end, path, asOf }: FoundPath): string {
  const way: Record<string, string> =
    !path || end === null
      ? {}
      : path.links.length <= mostVia
        ? { via: path.links.map((link) => slugOf(g, g.to[link]!)).join(",") }
        : { to: slugOf(g, end) };
  return `/claims/${slug}/path${yearQuery(asOf, way)}`;
}

/** Heading and title of a way's page. */
export function titleOf({ g, claim, end }: FoundPath): string {
  const name = nameOf(g, claim);
  return end === null ? `Where ${name} comes from` : `From ${name} to ${nameOf(g, end)}`;
}

/** How many origins a claim's chains reach, and how many of them end elsewhere. */
export function countWords({ g, claim, ends, asOf, isOut }: FoundPath): string {
  if (!isOut) return `The work in which this claim stands was not out by ${asOf}, or has no date.`;
  const origins = ends.filter(({ kind }) => kind === "origin").length;
  const own = endKindOf(g, claim) === "origin" ? "The claim is first-hand itself. " : "";
  const others = ends.length - origins;
  const end = others === 0 ? "" : ` ${others === 1 ? "One chain end" : `${others.toLocaleString("en")} chain ends`} reach${others === 1 ? "es" : ""} none.`;
  if (ends.length === 0) return `${own}Nothing that it rests on is recorded.`;
  if (origins === 0) return `${own}No origin is recorded: its chains end at ${others === 1 ? "one place that is" : `${others.toLocaleString("en")} places that are`} not first-hand.`;
  return `${own}Its chains reach ${origins === 1 ? "one origin" : `${origins.toLocaleString("en")} origins`}.${end}`;
} // prettier-ignore

/** How long a way is, how much of it was confirmed, and where it ends. */
export function pathWords({ g, end, path }: FoundPath): string {
  const { links, unconfirmed } = path!;
  const kind = endKindOf(g, end!);
  const length = links.length === 1 ? "One link" : `${links.length.toLocaleString("en")} links`;
  const open = unconfirmed === 0 ? "every one confirmed by a reader" : unconfirmed === links.length ? "none confirmed by a reader" : `${unconfirmed.toLocaleString("en")} not confirmed`;
  return `${length}, ${open}. It ends at ${nameOf(g, end!)}${kind ? `: ${endWords[kind]}` : ""}.`;
} // prettier-ignore
