import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { fontVariables } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Stemma: contested figures, compared by their sources", template: "%s · Stemma" },
  description:
    "Who gives which figure, for exactly what, and on whose authority; where it comes from, and what changed on the way.",
  openGraph: { siteName: "Stemma", type: "website" },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcf9" },
    { media: "(prefers-color-scheme: dark)", color: "#16181a" },
  ],
};

export default async function RootLayout({ children }: LayoutProps<"/">) {
  await connection(); // every page carries a nonce of its own and may read the database: none is made at build time
  return (
    <html lang="en" className={fontVariables}>
      <body className="min-h-dvh flex flex-col">
        <SiteHeader />
        <main id="content" className="w-full max-w-[72rem] mx-auto px-6 grow">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
