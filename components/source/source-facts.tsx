import { Fact, FactList } from "@/components/ui/fact-list";
import { languageName } from "@/components/ui/language-name";
import { describePeriod } from "@/lib/domain/describe-period";
import { describeSource, fullName } from "@/lib/domain/describe-source";
import type { CslItem, CslName, Source } from "@/lib/schemas/source";
import { accessWords, typeWords } from "./source-words";

const fields: [keyof CslItem, string][] = [
  ["title-short", "Short title"],
  ["container-title", "In"],
  ["collection-title", "Series"],
  ["edition", "Edition"],
  ["volume", "Volume"],
  ["issue", "Issue"],
  ["number", "Number"],
  ["page", "Pages"],
  ["publisher", "Publisher"],
  ["publisher-place", "Place"],
  ["archive", "Archive"],
  ["archive_location", "Shelf mark"],
  ["ISBN", "ISBN"],
  ["ISSN", "ISSN"],
];

const namesOf = (names: CslName[] | undefined) => names?.map(fullName).join(", ");

/** Everything that the record of a work says. What is not known of it is said to be absent. */
export function SourceFacts({ source }: { source: Source }) {
  const { csl } = source;
  const { issued } = describeSource(csl);
  return (
    <FactList>
      <Fact name="Kind">{typeWords(csl.type)}</Fact>
      <Fact name="Author">{namesOf(csl.author) ?? <span className="text-soft">not recorded</span>}</Fact>
      {csl.editor && <Fact name="Editor">{namesOf(csl.editor)}</Fact>}
      {csl.translator && <Fact name="Translator">{namesOf(csl.translator)}</Fact>}
      <Fact name="Issued">
        {issued ? describePeriod(issued) : (csl.issued?.literal ?? <span className="text-soft">undated</span>)}
        {source.notLaterThan && !issued && `, not later than ${describePeriod(source.notLaterThan)}`}
      </Fact>
      {fields.map(([field, name]) => {
        const value = csl[field];
        return typeof value === "string" && value !== "" ? (
          <Fact key={field} name={name}>
            {value}
          </Fact>
        ) : null;
      })}
      {csl.language && <Fact name="Language">{languageName(csl.language)}</Fact>}
      {csl.DOI && (
        <Fact name="DOI">
          <a href={`https://doi.org/${csl.DOI}`} rel="noreferrer">
            {csl.DOI}
          </a>
        </Fact>
      )}
      {csl.URL && (
        <Fact name="Address">
          <Address url={csl.URL} />
        </Fact>
      )}
      <Fact name="Opened">{accessWords[source.access].label}</Fact>
    </FactList>
  );
}

/** An address outside as a link, where it is one that a browser may follow. */
function Address({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return url;
  return (
    <a href={url} rel="noreferrer nofollow">
      {url.replace(/^https?:\/\/(www\.)?/i, "")}
    </a>
  );
}
