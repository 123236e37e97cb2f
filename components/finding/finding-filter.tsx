import { FacetRow } from "@/components/ui/facet-row";
import type { FindingFilter, FindingList } from "@/lib/domain/listed-finding";
import type { Level } from "@/lib/schemas/finding";
import { levelWords } from "./finding-words";

/** What the list of findings shows, as its address says it. */
export interface FindingState extends FindingFilter {
  suppressed?: boolean | undefined;
  page?: number | undefined;
}

/** The address of the list in this state; a choice begins again at the first page. */
export function findingsHref(state: FindingState, change: Partial<FindingState> = {}): string {
  const { page, suppressed, ...filter } = { ...state, page: undefined, ...change };
  const query = new URLSearchParams();
  for (const name of ["rule", "level", "source", "collection", "claim", "quotation", "document"] as const)
    if (filter[name]) query.set(name, filter[name]);
  if (suppressed) query.set("suppressed", "1");
  if (page && page > 1) query.set("page", String(page));
  const text = query.toString();
  return text ? `/findings?${text}` : "/findings";
}

/** The facets of the list. */
export function FindingFilters({ state, facets }: { state: FindingState; facets: FindingList["facets"] }) {
  const levels = facets.level.map((facet) => ({ ...facet, label: levelWords[facet.value as Level].label }));
  return (
    <div className="border-y border-hair py-2 my-6 text-sm no-print">
      <FacetRow
        label="Level"
        values={levels}
        chosen={state.level}
        hrefOf={(level) => findingsHref(state, { level: level as Level | undefined })}
      />
      <FacetRow
        label="Rule"
        isMono
        length={20}
        values={facets.rule}
        chosen={state.rule}
        hrefOf={(rule) => findingsHref(state, { rule })}
      />
      <FacetRow
        label="Collection"
        values={facets.collection}
        chosen={state.collection}
        hrefOf={(collection) => findingsHref(state, { collection })}
      />
      <FacetRow
        label="Source"
        values={facets.source}
        chosen={state.source}
        hrefOf={(source) => findingsHref(state, { source })}
      />
    </div>
  );
}
