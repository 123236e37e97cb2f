import type { NextConfig } from "next";

/** What every answer carries. The Content-Security-Policy of pages needs a nonce, so proxy.ts writes it. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

const dataPolicy = { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" };

export default {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // Draws pictures by a native module, which is no JavaScript to be bundled; its fonts are files.
  serverExternalPackages: ["@resvg/resvg-js"],
  outputFileTracingIncludes: {
    "/questions/[[]slug[]]/figure.png": [
      "node_modules/@expo-google-fonts/inter/{400Regular,600SemiBold}/*.ttf",
      "node_modules/@expo-google-fonts/source-serif-4/400Regular/*.ttf",
    ],
  },
  // A file to be checked, its earlier version, and the form around them; app/check refuses larger ones with a sentence. Next
  // would cut what passes proxy.ts at 10 MB.
  experimental: { serverActions: { bodySizeLimit: "33mb" }, proxyClientMaxBodySize: "33mb" },
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  reactCompiler: true,
  // Browsers ask for it where a page has no icon of its own yet: a fault, and the page that says so, for nothing.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/api/:path*", headers: [dataPolicy] },
  ],
} satisfies NextConfig;
