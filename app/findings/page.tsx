import type { Metadata } from "next";
import Link from "next/link";
import type { AsideControls } from "@/components/finding/aside";
import { FindingFilters, findingsHref, type FindingState } from "@/components/finding/finding-filter";
import { FindingRow } from "@/components/finding/finding-row";
import { PageLinks } from "@/components/ui/page-links";
import { listFindings } from "@/lib/db/finding";
import type { FindingList } from "@/lib/domain/listed-finding";
import { levelSchema } from "@/lib/schemas/finding";
import { bringFindingBack, setAsideFinding } from "./actions";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { pageNumber, unreadParameters } from "@/lib/domain/unread-parameters";
import { findRule } from "@/lib/check";
import { readPage } from "../read-page";

type Query = Record<string, string | string[] | undefined>;

const isRule = (id: string) => findRule(id) !== null;
/** What the choices of the list may say. */
const readable = { rule: isRule, level: levelSchema.options, suppressed: ["1"], page: pageNumber };

export async function generateMetadata({ searchParams }: PageProps<"/findings">): Promise<Metadata> {
  const { rule } = readState(await searchParams);
  return {
    title: rule ? `Findings of ${rule}` : "Findings",
    description:
      "Assertions that stand on nothing recorded, links nobody has checked, figures that changed on the way: by rule, level and source.",
  };
}

export default async function FindingsPage({ searchParams }: PageProps<"/findings">) {
  const query = await searchParams;
  const state = readState(query);
  const opened = { aside: String(query["aside"] ?? ""), row: String(query["row"] ?? "") };
  const list = await listFindings(state, { page: state.page ?? 1, suppressed: state.suppressed ?? false });
  return (
    <>
      <h1>Findings</h1>
      <p className="lede text-soft">
        What the <Link href="/rules">rules</Link> ask of the record: computed from it, typed in by nobody. A finding
        does not say that an assertion is false; it says what a reader would have to open to know.
      </p>
      <FindingFilters state={state} facets={list.facets} />
      <IgnoredNote ignored={unreadParameters(query, readable)} />
      <Count state={state} list={list} />
      {list.findings.length > 0 ? (
        <ol className="mt-4">
          {list.findings.map((finding) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              aside={asideControls(state, list.page, opened, finding.id)}
            />
          ))}
        </ol>
      ) : (
        <Nothing state={state} />
      )}
      <PageLinks
        label="Pages of findings"
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => findingsHref(state, { page })}
      />
    </>
  );
}

const grouped = new Intl.NumberFormat("en-GB");

function onlyOf({ document, claim, quotation }: FindingState): string | null {
  if (document) return `of the text ${document}`;
  if (claim) return `of the claim ${claim}`;
  return quotation ? `of the wordings of ${quotation}` : null;
}

function Count({ state, list }: { state: FindingState; list: FindingList }) {
  const only = onlyOf(state);
  const what = state.suppressed ? "set aside with a reason" : "";
  const link = "inline-block min-h-6 py-0.5";
  return (
    <p className="text-sm text-soft flex flex-wrap gap-x-4">
      <span className="py-0.5">
        {grouped.format(list.total)} {list.total === 1 ? "finding" : "findings"} {only} {what}
      </span>
      {only ? (
        <a href={findingsHref(state, { document: undefined, claim: undefined, quotation: undefined })} className={link}>
          of everything
        </a>
      ) : null}
      {state.suppressed ? (
        <a href={findingsHref(state, { suppressed: undefined })} className={link}>
          {grouped.format(list.apart)} that stand
        </a>
      ) : list.apart > 0 ? (
        <a href={findingsHref(state, { suppressed: true })} className={link}>
          {grouped.format(list.apart)} set aside with a reason
        </a>
      ) : null}
    </p>
  );
}

function Nothing({ state }: { state: FindingState }) {
  const isFiltered = findingsHref(state) !== "/findings";
  return (
    <p className="mt-6">
      {isFiltered ? "No finding matches this choice. " : "The rules hold nothing against the record, or it is empty. "}
      {isFiltered ? <Link href="/findings">All findings</Link> : <Link href="/rules">What the rules look for</Link>}
    </p>
  );
}

/** Setting a finding of the list aside: its form opens on the same page. */
function asideControls(
  state: FindingState,
  page: number,
  opened: { aside: string; row: string },
  id: number,
): AsideControls {
  const here = findingsHref(state, { page });
  return {
    open: opened.row === String(id) ? opened.aside : undefined,
    hrefOf: (finding) =>
      `${here}${here.includes("?") ? "&" : "?"}aside=${encodeURIComponent(finding)}&row=${id}#f${id}`,
    back: () => here,
    setAside: setAsideFinding,
    bringBack: bringFindingBack,
  };
}

function readState(query: Query): FindingState {
  const one = (name: string) => (typeof query[name] === "string" && query[name] !== "" ? query[name] : undefined);
  const rule = one("rule");
  return {
    ...(rule && isRule(rule) ? { rule } : {}),
    ...Object.fromEntries(
      ["source", "collection", "claim", "quotation", "document"].flatMap((name) =>
        one(name) ? [[name, one(name)]] : [],
      ),
    ),
    ...(levelSchema.safeParse(one("level")).success ? { level: levelSchema.parse(one("level")) } : {}),
    suppressed: one("suppressed") === "1",
    page: readPage(query["page"]),
  };
}
