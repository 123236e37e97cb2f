/** What a list's address asks for as its page: a whole number from 1; 1 where it asks for none or for what is none. */
export function readPage(given: string | string[] | undefined): number {
  const page = Math.floor(Number([given].flat()[0]));
  return page >= 1 ? Math.min(page, 1_000_000) : 1;
}
