import type { Route } from "next";
import Link from "next/link";
import { PageLinks } from "@/components/ui/page-links";

interface Listed {
  claim: string;
  label: string;
  source: string;
  sourceShort: string;
  distance: number;
}

interface Props {
  /** What it all hangs on, in words, and the address of its own page. */
  name: string;
  back: Route;
  here: string;
  count: number;
  byDistance: number[];
  stillStanding: number;
  claims: Listed[];
  page: number;
  perPage: number;
}

const number = (n: number) => n.toLocaleString("en");
const claimsWords = (n: number) => `${number(n)} ${n === 1 ? "claim" : "claims"}`;

/** Everything that rests on a claim or a source, nearest first, and what would still stand without it. */
export function DependantsPage({ name, back, here, count, byDistance, stillStanding, claims, page, perPage }: Props) {
  return (
    <article>
      <p className="text-sm text-soft mt-10">
        <Link href={back}>{name}</Link>
      </p>
      <h1 className="mt-2">What hangs on {name}</h1>
      <p className="max-w-[44em]">{summary(count, byDistance, stillStanding)}</p>
      {claims.length > 0 && <DependantsTable claims={claims} name={name} />}
      <PageLinks
        page={page}
        pages={Math.ceil(count / perPage)}
        hrefOf={(next) => `${here}?page=${next}`}
        label="Pages of claims"
      />
    </article>
  );
}

function summary(count: number, byDistance: number[], stillStanding: number): string {
  if (count === 0) return "No recorded claim rests on it.";
  const rest = count - (byDistance[0] ?? 0);
  const farther = rest === 0 ? "each of them directly" : `${number(byDistance[0] ?? 0)} of them directly, ${number(rest)} through others, over at most ${byDistance.length} links`;
  const fallen = count - stillStanding;
  return `${claimsWords(count)} ${count === 1 ? "rests" : "rest"} on it, ${farther}. Without it ${stillStanding === 0 ? "none" : number(stillStanding)} would still reach an origin by another chain${fallen === 0 || stillStanding === 0 ? "" : `; ${number(fallen)} would reach none`}.`;
} // prettier-ignore

function DependantsTable({ claims, name }: { claims: Listed[]; name: string }) {
  return (
    <table className="w-full text-sm mt-6">
      <caption className="sr-only">Claims that rest on {name}, nearest first</caption>
      <thead>
        <tr className="text-left text-soft border-b border-ink">
          <th scope="col" className="font-normal py-1 pr-4">
            Claim
          </th>
          <th scope="col" className="font-normal py-1 pr-4">
            Stands in
          </th>
          <th scope="col" className="font-normal py-1 text-right">
            Links away
          </th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ claim, label, source, sourceShort, distance }) => (
          <tr key={claim} className="border-b border-hair align-baseline">
            <td className="py-1.5 pr-4 [overflow-wrap:anywhere]">
              <Link href={`/claims/${claim}`}>{label}</Link>
            </td>
            <td className="py-1.5 pr-4 [overflow-wrap:anywhere]">
              <Link href={`/sources/${source}`}>{sourceShort}</Link>
            </td>
            <td className="py-1.5 text-right tabular-nums">{distance}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
