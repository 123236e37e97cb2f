/** Search parameters as Next and `URLSearchParams` give them. */
export type SearchParameters = Record<string, string | string[] | undefined>;

/** A parameter that could not be read, so that the page can say that it was left out of account. */
export interface IgnoredParameter {
  name: string;
  value: string;
}

/** Whether a value can be read: by a test, a pattern, or as one of some words. */
export type Readable = ((value: string) => boolean) | RegExp | readonly string[];

/** What a list's `page` may say: a whole number from 1 to a million. */
export const pageNumber = (value: string): boolean => /^0*(?:[1-9]\d{0,5}|1000000)$/.test(value);
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

/** What an address gives under these names that can be read, the first of each: what a form carries along as hidden fields. */
export function keptParameters(
  parameters: SearchParameters,
  readable: Readonly<Record<string, Readable>>,
): [name: string, value: string][] {
  return Object.entries(readable).flatMap(([name, test]): [string, string][] => {
    const [first] = [parameters[name] ?? []].flat();
    return first !== undefined && first !== "" && isReadable(first, test) ? [[name, first]] : [];
  });
}

/** A query (empty, or from its `?` on) with further parameters behind it. */
export function withParameters(query: string, more: readonly (readonly [name: string, value: string])[]): string {
  if (more.length === 0) return query;
  const added = more.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%3A", ":")}`).join("&");
  return `${query}${query === "" ? "?" : "&"}${added}`;
}

const isReadable = (value: string, test: Readable): boolean =>
  typeof test === "function" ? test(value) : test instanceof RegExp ? test.test(value) : test.includes(value);
