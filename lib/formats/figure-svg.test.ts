import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { fitText, textWidth } from "@/lib/domain/figure";
import { isFree, placeLabel, type Box } from "@/lib/domain/place-label";
import { printFigure } from "./figure-svg";
import { renderPng } from "./render-png";

const frame = {
  title: "Who <counted> & how?",
  shows: "24 estimates",
  key: "Filled: seen.",
  url: "https://stemma.example/q?a=1&b=2",
  changed: "2026-11-23T10:00:00Z",
};
const figure = {
  width: 600,
  height: 40,
  shapes: [{ kind: "text", x: 0, y: 20, text: "Мельгунов “x” < 5\u0000", size: 12, ink: "ink" }],
} as const;

test("the file carries title, address and date of the data, and is well-formed whatever the words", () => {
  const svg = printFigure({ ...figure, shapes: [...figure.shapes] }, frame);
  expect(svg).toContain("Who &lt;counted&gt; &amp; how?");
  expect(svg).toContain("https://stemma.example/q?a=1&amp;b=2");
  expect(svg).toContain("Data of 2026-11-23.");
  expect(svg).toContain("Мельгунов “x” &lt; 5");
  expect(svg).not.toContain("\u0000");
});

test("the picture is a PNG of twice the size, its letters drawn from the packages' fonts, Cyrillic too", async () => {
  const size = (text: string) =>
    printFigure({ ...figure, shapes: [{ ...figure.shapes[0], text }] }, { ...frame, shows: "x" });
  const png = await renderPng(size("Мельгунов"));
  expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
  expect(new DataView(png.buffer).getUint32(16)).toBe(2 * (600 + 64));
  expect(Buffer.compare(png, await renderPng(size("         ")))).not.toBe(0);
  expect(Buffer.compare(await renderPng(size("Ж")), await renderPng(size("Щ")))).not.toBe(0);
});

test("Inter and Source Serif as shipped have Cyrillic letters", async () => {
  for (const file of ["inter/400Regular/Inter_400Regular.ttf", "source-serif-4/400Regular/SourceSerif4_400Regular.ttf"])
    expect(hasGlyph(await readFile(`node_modules/@expo-google-fonts/${file}`), 0x416)).toBe(true);
});

test("no two labels meet", () => {
  const taken: Box[] = [];
  const within = { x: 0, y: 0, width: 500, height: 200 };
  let placed = 0;
  for (let i = 0; i < 30; i++) {
    const before = [...taken];
    const label = placeLabel(
      { x: 100, y: 100, from: 110 },
      { strong: "Latsis", text: " 6,300", size: 11 },
      taken,
      within,
    );
    if (!label) continue;
    placed++;
    expect(isFree(taken.at(-1)!, before)).toBe(true);
  }
  expect(placed).toBeGreaterThan(3);
  expect(placed).toBeLessThan(30);
});

test("a text is cut to its width with an ellipsis", () => {
  expect(fitText("short", 12, 200)).toBe("short");
  const cut = fitText("a very long name of a very long commission", 12, 100);
  expect(cut.endsWith("…")).toBe(true);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
});

/** Looks a character up in a font's format 4 or 12 character map. */
function hasGlyph(font: Buffer, code: number): boolean {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const cmap = font.readUInt32BE(tables.find((at) => font.toString("latin1", at, at + 4) === "cmap")! + 8);
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const table = cmap + font.readUInt32BE(cmap + 8 + i * 8);
    if (font.readUInt16BE(table) !== 4) continue;
    const segments = font.readUInt16BE(table + 6) / 2;
    for (let s = 0; s < segments; s++) {
      const end = font.readUInt16BE(table + 14 + s * 2);
      const start = font.readUInt16BE(table + 16 + segments * 2 + s * 2);
      if (code >= start && code <= end) return true;
    }
  }
  return false;
}
