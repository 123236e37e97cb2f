import type { PathNode } from "@/components/claim/path-hops";
import type { FoundPath } from "./read-path";

/** The way as schema.org has it: an ordered list of the claims on it, the latest first. It rates nothing. */
export function pathJsonLd({ g, claim }: FoundPath, nodes: PathNode[], address: string): Record<string, unknown> {
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    url: address,
    name: `Where “${g.claims[claim]!.label}” comes from`,
    itemListOrder: "https://schema.org/ItemListOrderDescending",
    numberOfItems: nodes.length,
    itemListElement: nodes.map((node, i) => ({
      "@type": "ListItem",
      position: i + 1,
      item: {
        "@type": node.href.startsWith("/claims/") ? "Claim" : "CreativeWork",
        url: node.href,
        name: node.name,
        text: node.wording ?? undefined,
        inLanguage: node.language ?? undefined,
      },
    })),
  };
}
