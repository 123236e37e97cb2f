import { NextResponse, type NextRequest } from "next/server";

/** The policy of one page: only our own files, and only those inline scripts that carry this answer's nonce. */
function contentSecurityPolicy(nonce: string) {
  const dev = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Gives every page its own nonce; Next reads it from the request's policy and puts it on each script it writes. */
export function proxy(request: NextRequest) {
  if (request.url.includes("%00")) return withoutNul(request);
  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll("-", ""));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** PostgreSQL holds no NUL and no address of ours needs one: a reader is led to the address without it. */
function withoutNul({ url, method }: NextRequest) {
  const address = url.replaceAll("%00", "");
  return method === "GET" || method === "HEAD"
    ? NextResponse.redirect(address, 308)
    : new NextResponse("The address holds a character that no text may hold (NUL).", { status: 400 });
}

export const config = {
  matcher: [{ source: "/((?!api/|_next/static|_next/image|favicon.ico).*)" }],
};
