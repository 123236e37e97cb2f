import { importBundle } from "@/lib/db/bundle/import-bundle";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import { generateBundle } from "./collection/generate-bundle";
import { freshDatabase } from "./database";
import { copyLayers } from "./import/copy-rows";
import { timed } from "./import/server-cpu";
import { splitBundle } from "./import/split-bundle";
import { row, type BenchOptions, type Row } from "./row";

/** For `--help`. */
export const summary =
  "a generated bundle brought in, beside a plain COPY of the same rows into tables without indexes or history";

/** More claims than these come in several bundles, as the format's limit of size asks. */
const claimsAtOnce = 50_000;

/**
 * Checks and imports 50,000 claims (5,000 when quick; `STEMMA_BENCH_SIZES=200000` for others), then copies the rows that this
 * made into tables that have more and more of what an import must do.
 */
export async function* measure({ quick, say }: BenchOptions): AsyncGenerator<Row> {
  const sizes = process.env.STEMMA_BENCH_SIZES?.split(",").map(Number) ?? [quick ? 5_000 : 50_000];
  for (const claims of sizes) yield* measureSize(claims, say);
}

async function* measureSize(claims: number, say: (words: string) => void): AsyncGenerator<Row> {
  await freshDatabase("import");
  const whole = generateBundle({ claims });
  const parts = claims <= claimsAtOnce ? [whole] : splitBundle(whole, claimsAtOnce);
  const by = { actor: "a bench", reason: "a bench" };
  const total = { size: 0, checked: 0, written: 0, cpu: 0 };
  for (const part of parts) {
    const text = JSON.stringify(part);
    const { result: bundle, seconds: checked } = await timed(() => parseBundle(text, { mayLeanOutside: true }));
    const { seconds, cpu } = await timed(() => importBundle(bundle, by));
    total.size += text.length;
    total.checked += checked;
    total.written += seconds;
    total.cpu += cpu ?? 0;
    if (parts.length > 1)
      say(`${part.claims.length} claims, ${part.citations.length} citations in ${seconds.toFixed(1)} s`);
  }
  const bundles = parts.length === 1 ? "a bundle" : `${parts.length} bundles`;
  const what = `${bundles} of ${claims.toLocaleString("en")} claims (${(total.size / 1e6).toFixed(1)} MB)`;
  yield row(`${what} read and checked, s`, total.checked);
  const again = await timed(() => importBundle(parts[0]!, by));
  yield row(`the ${parts.length === 1 ? "same" : "first"} bundle again, which changes nothing, s`, again.seconds);
  yield* besideCopy(total);
}

/** The import and each layer beside the bare COPY, by the clock and by the server's processor. */
async function* besideCopy({ checked, written, cpu }: { checked: number; written: number; cpu: number }) {
  let bare: { name: string; value: number } | null = null;
  let bareCpu: { name: string; value: number } | null = null;
  for await (const layer of copyLayers()) {
    if (bare !== null) {
      yield row(`COPY ${layer.what}, s`, layer.seconds, bare);
      if (layer.cpu !== null) yield row(`COPY ${layer.what}, processor s`, layer.cpu, bareCpu);
      continue;
    }
    bare = { name: `COPY of the same ${layer.rows.toLocaleString("en")} rows, bare, s`, value: layer.seconds };
    if (layer.cpu !== null) bareCpu = { name: "the same, processor s", value: layer.cpu };
    yield row("the same written, with indexes, guards and history, s", written, bare, "<= 5");
    if (bareCpu) yield row("the same written, the server's processor, s", cpu, bareCpu);
    yield row("the whole import, s", checked + written, bare);
  }
}
