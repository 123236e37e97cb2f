/** Which findings of a result are marked, as the address says it. */
export interface CheckFilter {
  rule: string | undefined;
  level: string | undefined;
}

/** Puts the choice into the address, so that it can be passed on with the example that it is of. Changes nothing else. */
export function rememberFilter(name: "rule" | "level", value: string): void {
  const address = new URL(location.href);
  if (value === "all") address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, "", address);
}
