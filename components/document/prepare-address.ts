/** Where a claim is prepared from a passage of a document: an address that can be passed on. Code points, end exclusive. */
export const claimPreparation = (document: string, { start, end }: { start: number; end: number }): string =>
  `/claims/new?document=${document}&start=${start}&end=${end}`;
