import type { CheckState } from "@/lib/check/check-view";

/** A state as the JSON of one line, in pieces of a page each: a book's is longer than one string should be. */
export function* printState({ views, ...rest }: CheckState): Generator<string> {
  if (!views) {
    yield JSON.stringify({ state: rest });
    return;
  }
  yield `{"state":${open(rest)},"views":[`;
  for (const [i, { pages, ...view }] of views.entries()) {
    yield `${i === 0 ? "" : ","}${open(view)},"pages":[`;
    for (const [at, page] of pages.entries()) yield `${at === 0 ? "" : ","}${JSON.stringify(page)}`;
    yield "]}";
  }
  yield "]}}";
}

/** The JSON of an object that has fields, without its end. */
const open = (value: object) => JSON.stringify(value).slice(0, -1);
