import type { Highlight } from "@/lib/domain/search-result";
import { marks } from "./conditions";

/** PostgreSQL's headline as parts, matching and not. */
export function toHighlights(headline: string): Highlight[] {
  return headline
    .split(marks.start)
    .flatMap((part, i) => {
      if (i === 0) return [{ text: part, match: false }];
      const [match = "", ...rest] = part.split(marks.stop);
      return [
        { text: match, match: true },
        { text: rest.join(""), match: false },
      ];
    })
    .filter(({ text }) => text !== "");
}
