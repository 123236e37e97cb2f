/** The words of a passage in quotation marks for a message, cut between words where they are long, without their full stop. */
export function quoteBriefly(exact: string, most = 90): string {
  const start = exact.slice(0, most * 4);
  const words = /[^\S ]| {2}|^ | $/.test(start) ? start.replace(/\s+/g, " ").trim() : start;
  const shown =
    words.length <= most ? words.replace(/[.,;:]$/, "") : `${words.slice(0, most).replace(/\s+\S*$/, "")} …`;
  return `“${shown}”`;
}
