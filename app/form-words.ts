/** What a form says under a name, cut to a length; empty where it says nothing, or sends a file. */
export function formWords(form: FormData, name: string, most = 600): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, most) : "";
}
