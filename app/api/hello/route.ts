/** The least that this server can answer: a page that is made once and only sent. Benchmarks hold the others against it. */
export const dynamic = "force-static";

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hello</title></head><body><p>Hello.</p></body></html>`;

export const GET = () => new Response(page, { headers: { "Content-Type": "text/html; charset=utf-8" } });
