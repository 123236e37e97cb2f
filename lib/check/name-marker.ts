import { quoteBriefly } from "./quote-briefly";

/** A marker as a sentence names it: `[1]` as it is printed, a bare figure as `note 1`, a long one in quotation marks and cut. */
export const nameMarker = (text: string): string =>
  /^[\d⁰¹²³⁴-⁹]{1,4}$/.test(text) ? `note ${text}` : text.length > 60 ? quoteBriefly(text, 60) : text;

/** The same at the beginning of a sentence. */
export const nameMarkerFirst = (text: string): string => {
  const name = nameMarker(text);
  return name.startsWith("note ") ? `N${name.slice(1)}` : name;
};
