import type { CslItem, Source } from "@/lib/schemas/source";

const formats: Record<string, { format: string; genre: string }> = {
  book: { format: "book", genre: "book" },
  chapter: { format: "book", genre: "bookitem" },
  report: { format: "book", genre: "report" },
  "paper-conference": { format: "book", genre: "proceeding" },
  "article-journal": { format: "journal", genre: "article" },
  "article-magazine": { format: "journal", genre: "article" },
  "article-newspaper": { format: "journal", genre: "article" },
};

/** The work as an OpenURL in a span (COinS), which Zotero and other programs read off the page. */
export function Coins({ source }: { source: Source }) {
  return <span className="Z3988" title={coinsOf(source.csl)} />;
}

function coinsOf(csl: CslItem): string {
  const known = formats[csl.type];
  const values = new URLSearchParams({
    ctx_ver: "Z39.88-2004",
    rft_val_fmt: `info:ofi/fmt:kev:mtx:${known?.format ?? "dc"}`,
  });
  const add = (name: string, value: string | undefined) => value && values.append(`rft.${name}`, value);
  const isPart = known?.genre === "article" || known?.genre === "bookitem";
  if (known) {
    add("genre", known.genre);
    add(isPart ? "atitle" : "btitle", csl.title);
    if (isPart) add(known.format === "journal" ? "jtitle" : "btitle", csl["container-title"]);
  } else {
    add("title", csl.title);
    add("source", csl["container-title"]);
    add("type", csl.type);
  }
  const [first, ...others] = csl.author ?? [];
  add("aulast", first?.family);
  add("aufirst", first?.given);
  if (first?.literal) add("au", first.literal);
  for (const author of others) add("au", author.literal ?? [author.family, author.given].filter(Boolean).join(", "));
  add("date", csl.issued?.["date-parts"]?.[0]?.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-"));
  const named = {
    volume: csl.volume,
    issue: csl.issue,
    pages: csl.page,
    edition: csl.edition,
    pub: csl.publisher,
    place: csl["publisher-place"],
  };
  for (const [name, value] of Object.entries({ ...named, isbn: csl.ISBN, issn: csl.ISSN, language: csl.language }))
    add(name, value);
  if (csl.DOI) values.append("rft_id", `info:doi/${csl.DOI}`);
  if (csl.URL) values.append("rft_id", csl.URL);
  return values.toString();
}
