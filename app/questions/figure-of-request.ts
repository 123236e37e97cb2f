import "server-only";
import { drawValueFigure } from "@/lib/domain/draw-value-figure";
import { drawYearFigure } from "@/lib/domain/draw-year-figure";
import { isFiltered } from "@/lib/domain/comparison-address";
import { independenceWords } from "@/lib/domain/summarise-estimates";
import { printFigure } from "@/lib/formats/figure-svg";
import { originOf, type RequestedComparison, wordsForView } from "./view-of-request";

/** The figure of a comparison as an SVG file, in the view that the request names. */
export function figureOf(found: RequestedComparison, headers: Headers): string {
  const { record, view, comparison, address } = found;
  const { bands, axis, shown, independentOrigins, unknownLineage } = comparison;
  const byYear = view.sort === "year";
  const figure = byYear ? drawYearFigure(bands, axis.kind) : drawValueFigure(bands, axis);
  const words = wordsForView(found);
  const independence = independenceWords({ estimates: shown, independentOrigins, unknownCount: unknownLineage });
  return printFigure(figure, {
    title: record.title,
    shows: `${record.about ? `${record.about}. ` : ""}${isFiltered(view) || byYear ? `${words.charAt(0).toUpperCase()}${words.slice(1)}: ` : ""}${independence}`,
    key: `Filled: wording seen in the original; ring: seen quoted by a later author; dotted: not checked. A bar is a range, an arrow an open end. ${byYear ? "Each band has its own scale." : `${axis.kind === "logarithmic" ? "Logarithmic" : "Linear"} scale; each band counts a different thing.`}`,
    url: `${originOf(headers)}${address}`,
    changed: record.changed,
  });
}
