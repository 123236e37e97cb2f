/** Search parameters as Next and `URLSearchParams` give them. */
export type SearchParameters = Record<string, string | string[] | undefined>;

/** A parameter that could not be read, so that the page can say that it was left out of account. */
export interface IgnoredParameter {
  name: string;
  value: string;
}

/** Whether a value can be read: by a test, a pattern, or as one of some words. */
export type Readable = ((value: string) => boolean) | RegExp | readonly string[];

/** What a list's `page` may say. */
export const pageNumber: Readable = (value) => Number(value) >= 1;
/** A number that counts rows or changes. */
export const wholeNumber: Readable = /^\d{1,15}$/;

/**
 * What an address gives under these names that cannot be read, or that is given besides the first: what a page leaves out of account and
 * has to say so. An empty value is none; what else stands in the address is nobody's business.
 */
export function unreadParameters(
  parameters: SearchParameters,
  readable: Readonly<Record<string, Readable>>,
): IgnoredParameter[] {
  return Object.entries(readable).flatMap(([name, test]) => {
    const [first, ...more] = [parameters[name] ?? []].flat();
    const unread = first === undefined || first === "" || isReadable(first, test) ? [] : [first];
    return [...unread, ...more].map((value) => ({ name, value }));
  });
}

const isReadable = (value: string, test: Readable): boolean =>
  typeof test === "function" ? test(value) : test instanceof RegExp ? test.test(value) : test.includes(value);
