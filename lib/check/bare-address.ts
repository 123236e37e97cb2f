import type { Reference } from "@/lib/text/reading";

const address = /(?:https?:\/\/|www\.)[^\s<>"”»\])]+/i;

function isBare(text: string): boolean {
  const found = address.exec(text.slice(0, 3_000));
  if (!found) return false;
  const rest = (text.slice(0, found.index) + text.slice(found.index + found[0].length)).replace(
    /\b\d{1,2}\.?(?: de)? \p{L}{3,12}\.?(?: de)? \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\b(?:retrieved|accessed|abgerufen|consulté|consultado|дата обращения|archived?|see|siehe|url)\b/giu,
    "",
  );
  return (rest.match(/\p{L}{3,}/gu)?.length ?? 0) === 0;
}

/** Whether a reference is an address and next to nothing else. */
export const isBareAddress = ({ text, csl }: Reference): boolean =>
  isBare(text) && !(csl?.title && !/^(?:https?:|www\.)/i.test(csl.title));
