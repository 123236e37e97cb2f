const head = `<?xml version="1.0" encoding="utf-8"?>`;
const locale = `default-locale="en-US"`;
const namespace = `xmlns="http://purl.org/net/xbiblio/csl" version="1.0"`;
const updated = "<updated>2026-01-01T00:00:00+00:00</updated>";
const citation = `<citation><layout><text variable="title"/></layout></citation>`;

/**
 * A page of a website after The Chicago Manual of Style (notes and bibliography): owner as author, title in quotation marks,
 * "last modified", address. Our own style file: it knows web pages only.
 */
export const chicagoWebPage = `${head}
<style ${namespace} class="note" ${locale}>
  <info><title>Chicago, web page</title><id>stemma-chicago-web-page</id>${updated}</info>
  ${citation}
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text variable="container-title"/>
        <text variable="title" quotes="true" text-case="title"/>
        <text variable="genre" text-case="capitalize-first"/>
        <group delimiter=" ">
          <text value="Last modified"/>
          <date variable="issued"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;

/**
 * A page of a website after the MLA Handbook: title in quotation marks, site in italics, day month year, address without
 * its scheme. Our own style file: it knows web pages only.
 */
export const mlaWebPage = `${head}
<style ${namespace} class="in-text" ${locale}>
  <info><title>MLA, web page</title><id>stemma-mla-web-page</id>${updated}</info>
  ${citation}
  <bibliography>
    <layout suffix=".">
      <group delimiter=" ">
        <text variable="title" quotes="true" text-case="title" suffix="."/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date>
          <text variable="URL"/>
        </group>
      </group>
      <text variable="genre" prefix=". " text-case="capitalize-first"/>
    </layout>
  </bibliography>
</style>`;
