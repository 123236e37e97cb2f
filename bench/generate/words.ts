import { seeded } from "./random";

const syllables = ["ba", "vo", "ru", "le", "mi", "tak", "zo", "ne", "shi", "gor", "pe", "lu", "dan", "ki", "fo", "wes"];
/** Bodies that keep records. */
export const nouns = [
  "commission",
  "tribunal",
  "garrison",
  "registry",
  "hospital",
  "parish",
  "committee",
  "archive",
  "council",
  "survey",
  "embassy",
  "newspaper",
  "chronicle",
  "ministry",
  "regiment",
  "prison",
  "railway",
  "harbour",
  "factory",
  "monastery",
];
const verbs = ["shot", "killed", "executed", "buried", "hanged", "drowned", "starved", "massacred"];
const openings = [
  "According to",
  "By the count of",
  "In the report of",
  "As was read before",
  "From the papers of",
  "On the word of",
  "In a letter from",
  "By the tables of",
];
const endings = [
  "and the lists were never printed",
  "as those who fled have told",
  "though nobody had opened the graves",
  "of whom a third were hostages",
  "without those who died of wounds",
  "most of them in the first winter",
  "which the government denied",
  "and no more was ever published",
];
const events = ["rising", "famine", "campaign", "retreat", "blockade", "deportation", "siege", "strike"]; // prettier-ignore

/** A name that nobody bears, the same for the same number: a given name and another. */
export function madeUpName(n: number): string {
  const r = seeded(n * 7919 + 17);
  const word = () => {
    let name = "";
    for (let i = 2 + r.below(3); i > 0; i--) name += r.pick(syllables);
    return name[0]!.toUpperCase() + name.slice(1);
  };
  return `${word()} ${word()}`;
}

/** The name of the place that a topic is about: one word. */
export const placeOfTopic = (topic: number): string =>
  madeUpName(500_000 + topic)
    .replace(" ", "")
    .slice(0, 14);

/** What a topic is about: "the rising in Vorutak". */
export const eventOfTopic = (topic: number): string => `the ${events[topic % events.length]} in ${placeOfTopic(topic)}`;

/** A sentence with a figure: a dozen words out of a hundred, and the topic's own. */
export function wordingOf(claim: number, topic: number, value: number, year: number): string {
  const r = seeded(claim);
  const count = String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return `${r.pick(openings)} the ${r.pick(nouns)} and the ${r.pick(nouns)} some ${count} persons were ${r.pick(verbs)} in ${eventOfTopic(topic)} in ${year}, ${r.pick(endings)}.`;
}
