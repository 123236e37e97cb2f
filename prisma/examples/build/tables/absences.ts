/** What was searched and not found, as the data words it: the collection it belongs to, and the claim or source it concerns where that is plain. */
export const searched: Readonly<
  Record<
    string,
    { readonly id: string; readonly collection: string; readonly claim?: string; readonly source?: string }
  >
> = {
  "Sarolea in The Scotsman 1923 (any text)": {
    id: "nf-sarolea",
    collection: "red-terror",
    claim: "rt-sarolea-1766118",
  },
  "Van der Linde's letter in The Times itself": {
    id: "nf-vandelinde",
    collection: "red-terror",
    claim: "rt-vandelinde-1766118",
  },
  "W. Bruce Lincoln, Red Victory": { id: "nf-lincoln", collection: "red-terror", claim: "rt-lincoln-100000" },
  "W. H. Chamberlin, The Russian Revolution II": {
    id: "nf-chamberlin",
    collection: "red-terror",
    claim: "rt-chamberlin-50000",
  },
  "Conquest's tables in The Human Cost of Soviet Communism": {
    id: "nf-conquest",
    collection: "red-terror",
    claim: "rt-conquest-200000",
  },
  "Ryan, Lenin's Terror (28,000)": { id: "nf-ryan", collection: "red-terror", claim: "rt-ryan-28000" },
  "Rinke & Wildt 2017 (1.3 million)": {
    id: "nf-rinke-wildt",
    collection: "red-terror",
    claim: "rt-wp2017-1300000",
    source: "src-rinkewildt-2017",
  },
  "Zaiats's totals": { id: "nf-zaiats", collection: "red-terror", claim: "rt-zayats-51500" },
  "Holquist (100,000)": { id: "nf-holquist", collection: "white-terror", claim: "wt-holquist-100000" },
  "Mawdsley, Hingley, Carr: no estimate located": { id: "nf-mawdsley-hingley-carr", collection: "red-terror" },
  "Volkov's two million in his own text": { id: "nf-volkov", collection: "red-terror", claim: "rt-volkov-2000000" },
  "a Soviet document with 50,000": { id: "nf-soviet-50000", collection: "red-terror", claim: "rt-seed-50000" },
  '"800 Socialist Revolutionaries executed"': { id: "nf-800-srs", collection: "red-terror", claim: "seed-051" },
  "the Alpha History page itself": {
    id: "nf-alpha-history",
    collection: "red-terror",
    claim: "ck-200000-alpha",
    source: "src-alphahistory",
  },
  "the Library of Congress page of the hanging order": {
    id: "nf-hanging-order",
    collection: "red-terror",
    source: "src-loc-1996",
  },
  "Izvestiia on 10,000 executions": { id: "nf-izvestia", collection: "red-terror", claim: "rt-izvestia-10000" },
  "Iraq Body Count incidents CSV in a repository": { id: "nf-ibc-csv", collection: "iraq-war", source: "src-ibc-db" },
  "a Wikidata P1120 extract with references in a repository": { id: "nf-wikidata-p1120", collection: "red-terror" },
  "an open famine-mortality CSV with low/best/high": { id: "nf-famine-csv", collection: "bengal-famine" },
};

/** Claims whose lineage the notes call unknown, unnamed or not visible: what was sought, and the note's words. */
export const lineageNotRecorded: Readonly<Record<string, readonly [sought: string, note: string]>> = {
  "rt-vandelinde-1766118": ["Where Van der Linde's table comes from", "Origin of Van der Linde's own table unknown."],
  "rt-lansbury-3000": ["Which statistics", "The statistics are not identified."],
  "rt-latsis-22": ["Which of Latsis's articles is meant", "Which of Latsis's articles is meant was not visible."],
  "rt-france2-15000": ["Where France 2 has its figure from", "The site names no source."],
  "rt-redpepper": ["Who estimates", "“It is estimated”: nobody is named."],
  "rt-mozokhin-50000": ["Which of Mozokhin's works is quoted", "Which of his works is quoted is not shown."],
  "rt-volkov-2000000": ["Which of Volkov's works", "Attributed in the seed article without a work; not found by us."],
  "rt-clergy-550": ["Who first gave 550", "Widespread in the literature, unnamed."],
  "rt-rayfield-kiev": ["Rayfield's source", "Source note not visible."],
  "pg-volkov-1300": ["How 1,300 follows from 512 and 400", "512 + 400 = 912; how 1,300 follows was not visible."],
  "cr-official-56000": ["Which official data", "Which official data is not said."],
  "kr-1921": ["Wikipedia's own sources", "Its own sources were not visible."],
  "fa-kao-2-10m": ["Who estimates", "Student paper; estimators unnamed."],
  "wt-gryzlov-10000": ["Who gives 10,000", "A low figure known only from its critic."],
  "wt-concord-50-60": ["Which book", "The book extracted is not named in our excerpt."],
};
