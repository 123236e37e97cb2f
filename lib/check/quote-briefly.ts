/** The words of a passage in quotation marks for a message, cut between words where they are long. */
export function quoteBriefly(exact: string, most = 90): string {
  const words = exact.replace(/\s+/g, " ").trim();
  const shown = words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, "")} …`;
  return `“${shown}”`;
}
