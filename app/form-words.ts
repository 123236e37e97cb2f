/**
 * What a form says under a name, cut to a length; empty where it says nothing, or sends a file. A NUL, which no database holds
 * in a text, becomes the sign of a character that could not be read.
 */
export function formWords(form: FormData, name: string, most = 600): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, most).replaceAll("\0", "\ufffd") : "";
}
