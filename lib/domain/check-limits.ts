/** The longest text that may be pasted, in characters (UTF-16 units). */
export const maxPasted = 200_000;
/** The largest file that may be checked, in bytes. */
export const maxCheckBytes = 10_000_000;

/** What is given to a check: the text, or the earlier version that it is held against. */
export type GivenPart = "text" | "earlier";

/** The length of a text as it is counted: browsers send each line's end as two characters. */
export const pastedLength = (text: string): number => text.replaceAll("\r\n", "\n").length;

/** Why a pasted text of so many characters is refused, and what to do; null where it is not. */
export function refusedLength(part: GivenPart, characters: number): string | null {
  if (characters <= maxPasted) return null;
  const [what, instead] =
    part === "text"
      ? ["text", "Save it as a file and choose that, or paste a part of it."]
      : ["earlier text", "Save it as a file and choose that."];
  return `The ${what} has ${characters.toLocaleString("en")} characters; up to ${maxPasted.toLocaleString("en")} can be pasted. ${instead}`;
}

/** Why a file of so many bytes is refused, and what to do; null where it is not. */
export function refusedSize(part: GivenPart, bytes: number): string | null {
  if (bytes <= maxCheckBytes) return null;
  const [what, advice] =
    part === "text"
      ? ["file", "Split it, or check it on the command line: npm run stemma -- check FILE."]
      : [
          "file of the earlier version",
          "Compare the two on the command line: npm run stemma -- check --baseline EARLIER FILE.",
        ];
  return `The ${what} is larger than ${maxCheckBytes / 1e6} MB. ${advice}`;
}
