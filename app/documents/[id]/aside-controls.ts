import { readerHref } from "@/components/document/reader-address";
import type { AsideControls } from "@/components/finding/aside";
import { bringFindingBack, setAsideFinding } from "../../findings/actions";
import type { ReaderRequest } from "./reader-state";

/** Setting the findings of one note aside: the form opens on the same page, and one comes back to the note. */
export function asideControls(
  document: string,
  { state, aside }: ReaderRequest,
  page: number,
  number: number,
): AsideControls {
  const here = readerHref(document, { ...state, page });
  return {
    open: aside,
    hrefOf: (finding) => `${here}${here.includes("?") ? "&" : "?"}aside=${encodeURIComponent(finding)}#n${number}`,
    back: () => `${here}#n${number}`,
    setAside: setAsideFinding,
    bringBack: bringFindingBack,
  };
}
