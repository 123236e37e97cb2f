/**
 * Which other sites' scripts may read the API in their readers' browsers: none, unless API_ORIGIN names one, or `*`.
 * A Stemma on a reader's own machine may hold what is not published, and any page that he opens could ask it.
 */
export function originHeaders(): Record<string, string> {
  const origin = process.env.API_ORIGIN;
  return origin ? { "Access-Control-Allow-Origin": origin } : {};
}
