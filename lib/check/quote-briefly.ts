/** The words of a passage in quotation marks for a message, cut between words where they are long, without their full stop. */
export function quoteBriefly(exact: string, most = 90): string {
  const words = exact
    .slice(0, most * 4)
    .replace(/\s+/g, " ")
    .trim();
  const shown =
    words.length <= most ? words.replace(/[.,;:]$/, "") : `${words.slice(0, most).replace(/\s+\S*$/, "")} …`;
  return `“${shown}”`;
}
