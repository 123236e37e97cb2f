import type { Metadata, Route } from "next";
import Link from "next/link";
import { languageName } from "@/components/ui/language-name";
import { PageLinks } from "@/components/ui/page-links";
import { listQuotations } from "@/lib/db/quotation";
import { describePeriod } from "@/lib/domain/describe-period";
import { readPage } from "../read-page";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { pageNumber, unreadParameters } from "@/lib/domain/unread-parameters";

export const metadata: Metadata = {
  title: "Quotations",
  description: "Sayings that several sources give in several wordings, held against each other word by word.",
};

export default async function QuotationsPage({ searchParams }: PageProps<"/quotations">) {
  const query = await searchParams;
  const { quotations, page, pages } = await listQuotations(readPage(query["page"]));
  return (
    <>
      <h1>Quotations</h1>
      <p className="lede">
        Sayings that several sources give in several wordings, held against each other word by word.
      </p>
      <IgnoredNote ignored={unreadParameters(query, { page: pageNumber })} />
      {quotations.length === 0 && <p className="mt-6 text-soft">No saying is recorded.</p>}
      <ul className="mt-8 max-w-[52rem]">
        {quotations.map((quotation) => (
          <li key={quotation.id} className="border-t border-hair py-3 grid sm:grid-cols-[minmax(0,1fr)_14rem] gap-x-6">
            <div>
              <Link href={`/quotations/${quotation.id}` as Route} className="font-medium">
                {quotation.title}
              </Link>
              {quotation.status && <p className="text-sm text-soft">{quotation.status}</p>}
            </div>
            <p className="text-sm text-soft">
              {quotation.date && `${describePeriod(quotation.date)} · `}
              {quotation.wordings} {quotation.wordings === 1 ? "wording" : "wordings"}
              {quotation.languages.length > 0 && ` in ${quotation.languages.map(languageName).join(", ")}`}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} pages={pages} hrefOf={(next) => `/quotations?page=${next}`} label="Pages of quotations" />
    </>
  );
}
