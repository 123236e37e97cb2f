import type { Route } from "next";
import Link from "next/link";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { PageLinks } from "@/components/ui/page-links";
import type { Dependant, Fate } from "@/lib/domain/listed-dependant";
import type { IgnoredParameter } from "@/lib/domain/unread-parameters";

interface Props {
  /** What it all hangs on, in words, and the address of its own page. */
  name: string;
  back: Route;
  here: string;
  count: number;
  byDistance: number[];
  byFate: Record<Fate, number>;
  /** Which of them are listed, all where null, and how many that are. */
  fate: Fate | null;
  listed: number;
  claims: Dependant[];
  page: number;
  perPage: number;
  /** What of the address was not understood. */
  ignored: IgnoredParameter[];
}

const number = (n: number) => n.toLocaleString("en");
const claimsWords = (n: number) => `${number(n)} ${n === 1 ? "claim" : "claims"}`;

/** Everything that rests on a claim or a source, nearest first, and what would still stand without it. */
export function DependantsPage(props: Props) {
  const { name, back, here, count, byDistance, byFate, fate, listed, claims, page, perPage, ignored } = props;
  return (
    <article>
      <p className="text-sm text-soft mt-10">
        <Link href={back}>{name}</Link>
      </p>
      <h1 className="mt-2">What hangs on {name}</h1>
      <p className="max-w-[44em]">{summary(count, byDistance, byFate)}</p>
      <IgnoredNote ignored={ignored} />
      {count > 0 && <FateLinks here={here} fate={fate} count={count} byFate={byFate} />}
      {count > 0 && claims.length === 0 && <p className="text-soft mt-4">There is none of these.</p>}
      {claims.length > 0 && <DependantsTable claims={claims} name={name} />}
      <PageLinks
        page={page}
        pages={Math.ceil(listed / perPage)}
        hrefOf={(next) => `${here}?${fate ? `fate=${fate}&` : ""}page=${next}`}
        label="Pages of claims"
      />
      {count > 0 && (
        <p className="text-sm mt-6 no-print">
          All {number(count)} as a file:{" "}
          <a href={`${here}/claims.csv`} className="inline-block py-1">
            CSV
          </a>
          {" · "}
          <a href={`${here}/claims.json`} className="inline-block py-1">
            JSON
          </a>
        </p>
      )}
    </article>
  );
}

function summary(count: number, byDistance: number[], { stands, falls, hadNone }: Record<Fate, number>): string {
  if (count === 0) return "No recorded claim rests on it.";
  const rest = count - (byDistance[0] ?? 0);
  const farther = rest === 0 ? "each of them directly" : `${number(byDistance[0] ?? 0)} of them directly, ${number(rest)} through others, over at most ${number(byDistance.length)} links`;
  const fallen = falls === 0 ? "" : `; ${number(falls)} would lose every chain to an origin`;
  const none = hadNone === 0 ? "" : `; ${number(hadNone)} ${hadNone === 1 ? "reaches" : "reach"} none as it is`;
  return `${claimsWords(count)} ${count === 1 ? "rests" : "rest"} on it, ${farther}. Without it ${stands === 0 ? "none" : number(stands)} would still reach an origin by another chain${fallen}${none}.`;
} // prettier-ignore

const fateWords: Record<Fate, { mark: string; words: string }> = {
  stands: { mark: "→", words: "still reaches an origin" },
  falls: { mark: "✕", words: "would reach none" },
  hadNone: { mark: "∅", words: "reaches none as it is" },
};

/** Which of the claims are listed: links, so that each choice has an address. */
function FateLinks({ here, fate, count, byFate }: Pick<Props, "here" | "fate" | "count" | "byFate">) {
  const choices = [
    { key: null, words: "all", n: count },
    ...(["stands", "falls", "hadNone"] as const).map((key) => ({ key, words: fateWords[key].words, n: byFate[key] })),
  ];
  return (
    <nav aria-label="Which claims are listed" className="flex flex-wrap gap-x-5 text-sm mt-4 no-print">
      {choices.map(({ key, words, n }) => (
        <a
          key={words}
          href={key === null ? here : `${here}?fate=${key}`}
          aria-current={key === fate ? "true" : undefined}
          className={`inline-block py-1 ${key === fate ? "font-semibold text-ink no-underline" : ""}`}
        >
          {words} <span className="text-soft font-normal tabular-nums">{number(n)}</span>
        </a>
      ))}
    </nav>
  );
}

function DependantsTable({ claims, name }: { claims: Dependant[]; name: string }) {
  const cell = "max-md:inline-block max-md:pr-3 md:py-1.5 md:pr-4 [overflow-wrap:anywhere]";
  return (
    <table className="max-md:block text-sm mt-6">
      <caption className="sr-only">Claims that rest on {name}, nearest first</caption>
      <thead className="max-md:sr-only">
        <tr className="text-left text-soft border-b border-ink">
          {["Claim", "Stands in"].map((words) => (
            <th key={words} scope="col" className="font-normal py-1 pr-4">
              {words}
            </th>
          ))}
          <th scope="col" className="font-normal py-1 pr-4 text-right">
            Links away
          </th>
          <th scope="col" className="font-normal py-1">
            Without it
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {claims.map(({ claim, label, source, sourceShort, distance, fate }) => (
          <tr key={claim} className="border-b border-hair align-baseline max-md:block max-md:py-2">
            <td className={`${cell} max-md:w-full`}>
              <Link href={`/claims/${claim}`}>{label}</Link>
            </td>
            <td className={cell}>
              <Link href={`/sources/${source}`}>{sourceShort}</Link>
            </td>
            <td className={`${cell} md:text-right tabular-nums`}>
              {number(distance)}
              <span className="md:sr-only text-soft"> {distance === 1 ? "link" : "links"} away</span>
            </td>
            <td className={`${cell} ${fate === "falls" ? "text-warn" : "text-soft"}`}>
              <span aria-hidden="true">{fateWords[fate].mark} </span>
              {fateWords[fate].words}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
