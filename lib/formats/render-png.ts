import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** The faces that figures are set in; files of the packages, so that no font of the machine is needed. */
const fonts = () => [
  join(process.cwd(), "node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  join(process.cwd(), "node_modules/@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
  join(process.cwd(), "node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
];

/** The widest picture that is made, in pixels. */
const widest = 4_000;
/** The most pixels that a picture may have: a long figure is drawn smaller. */
const mostPixels = 40_000_000;

/** An SVG of ours as a PNG, twice as large as its pixels where that is not too much. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await Promise.all(fonts().map((file) => readFile(file))); // a font that is missing is an error, not a picture without words
  const size = /width="(\d+)" height="(\d+)"/.exec(svg);
  const [width, height] = [Number(size?.[1] ?? 1000), Number(size?.[2] ?? 1000)];
  const zoom = Math.min(2, widest / width, Math.sqrt(mostPixels / (width * height)));
  const image = new Resvg(svg, {
    font: {
      fontFiles: fonts(),
      loadSystemFonts: false,
      defaultFontFamily: "Inter",
      sansSerifFamily: "Inter",
      serifFamily: "Source Serif 4",
    },
    fitTo: { mode: "zoom", value: zoom },
  });
  return Uint8Array.from(image.render().asPng());
}
