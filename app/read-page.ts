import { pageNumber } from "@/lib/domain/unread-parameters";

/** What a list's address asks for as its page: a whole number from 1; 1 where it asks for none or for what is none, which the page says. */
export function readPage(given: string | string[] | undefined): number {
  const [page = ""] = [given ?? []].flat();
  return pageNumber(page) ? Number(page) : 1;
}
