import type { Metadata } from "next";
import Link from "next/link";
import { languageName } from "@/components/ui/language-name";
import { findRule } from "@/lib/check";
import { checkSummarySchema, type CheckSummary } from "@/lib/schemas/check-summary";

export const metadata: Metadata = {
  title: "A check in numbers",
  description:
    "What a check of a text found, by rule, without the text: the counts and the hash by which the text can be known again.",
};

export default async function CheckSummaryPage({ searchParams }: PageProps<"/check/summary">) {
  const summary = checkSummarySchema.safeParse(await searchParams).data;
  return summary ? <Summary summary={summary} /> : <NoSummary />;
}

const grouped = (n: number) => n.toLocaleString("en");

function Summary({ summary }: { summary: CheckSummary }) {
  const { sha256, characters, assertions, language, rules } = summary;
  const total = rules.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h1>A check in numbers</h1>
      <p className="lede">
        {grouped(total)} {total === 1 ? "finding" : "findings"} on {grouped(assertions)}{" "}
        {assertions === 1 ? "assertion" : "assertions"} of a text of {grouped(characters)} characters
        {language === "und" ? "" : `, ${languageName(language)}`}.
      </p>
      {rules.length === 0 ? <p>The rules held nothing against it. That does not make it true.</p> : null}
      <table className="max-w-[44em]">
        <caption className="sr-only">Findings by rule</caption>
        <tbody>
          {rules.map(({ id, count }) => (
            <tr key={id} className="border-t border-hair">
              <th scope="row" className="text-left font-normal py-2">
                <span className="block">{findRule(id)?.title ?? "A rule that this Stemma does not have"}</span>
                {findRule(id) ? (
                  <Link href={`/rules/${id}`} className="font-mono text-xs">
                    {id}
                  </Link>
                ) : (
                  <span className="font-mono text-xs text-soft">{id}</span>
                )}
              </th>
              <td className="text-right align-top py-2 tabular-nums">{grouped(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Which text</h2>
      <p className="max-w-[44em] text-soft">
        The numbers stand in the address of this page, and nowhere else: Stemma has stored nothing, and cannot vouch for
        them. Anybody who has the text can <Link href="/check">check it</Link> and compare: the result names this hash,
        SHA-256 of the text in Unicode NFC.
      </p>
      <p className="mt-2 wrap-anywhere">
        <code>{sha256}</code>
      </p>
    </>
  );
}

function NoSummary() {
  return (
    <>
      <h1>A check in numbers</h1>
      <p className="lede">The address names no check: it may have been cut off on its way.</p>
      <p>
        A summary is made under the result of <Link href="/check">a check</Link>.
      </p>
    </>
  );
}
