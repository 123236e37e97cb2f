/** What a word can be, as bits. One word may be several things; the reader of the sentence decides which. */
export const flag = {
  /** Finite reporting verb: says, claimed. */
  report: 1 << 0,
  /** Participle of a reporting verb as passives use it: believed, estimated. */
  participle: 1 << 1,
  /** Plural sources without a name: historians, sources, eyewitnesses. */
  generic: 1 << 2,
  /** some, many, other, several. */
  quantifier: 1 << 3,
  /** is, was, been and, in other languages, what makes a passive. */
  be: 1 << 4,
  /** reportedly, angeblich, якобы. */
  hearsay: 1 << 5,
  /** historian, minister: a person follows or is meant. */
  role: 1 << 6,
  /** book, report, letter, census. */
  work: 1 << 7,
  /** commission, government, party: a body that can be named. */
  body: 1 << 8,
  /** A verb that proves a clause. */
  finite: 1 << 9,
  /** should, shameful: the narrator's own judgement. */
  opinion: 1 << 10,
  /** I, we, our. */
  first: 1 << 11,
  hedge: 1 << 12,
  superlative: 1 << 13,
  sweeping: 1 << 14,
  month: 1 << 15,
  /** he, she, they: somebody named before. */
  pronoun: 1 << 16,
  question: 1 << 17,
  /** article, chapter, table: the text itself. */
  meta: 1 << 18,
  /** the, this, his: a thing that is identified. */
  definite: 1 << 19,
  indefinite: 1 << 20,
  /** von, de, al-: inside names. */
  particle: 1 << 21,
  /** Words that start sentences and are no names. */
  starter: 1 << 22,
  /** estimate, view, account, figure: what is said. */
  said: 1 << 23,
  /** by, von, par, por: the agent of a passive. */
  by: 1 << 24,
  /** that, who, which, and: where a subject ends. */
  boundary: 1 << 25,
  /** it, es, on, se: impersonal subjects. */
  impersonal: 1 << 26,
  /** Works in the plural or without a name: reports, newspapers. */
  works: 1 << 27,
  /** Money and matériel: tanks, rubles. */
  goods: 1 << 28,
  /** Adverbs that stand inside verb phrases: widely, generally, not. */
  adverb: 1 << 29,
  preposition: 1 << 30,
} as const;

/** More of what a word can be, in a second set of bits. */
export const secondFlag = {
  /** A reporting verb that is oftener something else: gave, found, put. It reports only with "that" or a figure behind it. */
  weak: 1 << 0,
  /** Adjectives of peoples, written with a capital and no names: Soviet, French. */
  people: 1 << 1,
  /** you, your: the reader is spoken to. */
  address: 1 << 2,
  /** What an author does in the first person and the present: think, would, suspicion. */
  mental: 1 << 3,
  /** Verbs that tell the reader what to do, at a sentence's head: look, consider. */
  imperative: 1 << 4,
  /** What ought to be: should, must, needs to. */
  norm: 1 << 5,
  /** Verbs with another behind them that is the one that counts: continued to claim, went on to say. */
  chain: 1 << 6,
  /** convinced, adamant: with "is" before and "that" behind it, somebody holds something. */
  holding: 1 << 7,
  /** Judgements that behind "is" are the author's: astonishing, sad. */
  evaluative: 1 << 8,
  /** saying, claiming: participles behind a sentence's own verb. */
  saying: 1 << 9,
  /** story, belief, rumour: what is told or held, which may be nobody's. */
  telling: 1 << 10,
  /** "утверждается", "указано": said by nobody, or by what stands beside it. */
  passive: 1 << 11,
  /** A noun's nominative, by which a subject is known. */
  nominative: 1 << 12,
  /** Infinitives of saying: "llegó a decir". */
  utter: 1 << 13,
  /** condemned, urged, confirmed: weak, but a report wherever somebody is the subject. */
  speech: 1 << 14,
  /** accused, credited, regarded: weak, but a report with "of", "for", "with", "as" or "to" behind it. */
  laying: 1 << 15,
  /** villagers, protesters: people without a name, in the plural even behind an article. */
  crowd: 1 << 16,
  /** made, raised, shared: with a claim or a doubt as their object, somebody has it. */
  light: 1 << 17,
  /** argument, doubt, complaint: what somebody makes, raises, shares. */
  matter: 1 << 18,
  /** emerged, circulated: what rumours do by themselves. */
  emerging: 1 << 19,
  /** raised, levelled, told: participles of bringing such things up. */
  raised: 1 << 20,
  /** common, widespread, popular: of a belief, many and nobody. */
  prevalent: 1 << 21,
  /** French participles that report only behind "a" or "ont": affirmé. */
  perfect: 1 << 22,
  /** Irregular English preterites: fled, was, wrote. */
  past: 1 << 23,
} as const;

/** What a phrase does where it stands. */
export type PhraseTag = "vague" | "according" | "opinion" | "meta" | "definition" | "exhortation" | "sweeping" | "work";

/** The words of one language, in lists parted by spaces; phrases one a line. */
export type LexiconData = {
  words: Partial<Record<keyof typeof flag | keyof typeof secondFlag, string>>;
  phrases: Partial<Record<PhraseTag, string>>;
  stances: Partial<Record<"claims" | "admits" | "denies" | "doubts" | "supports", string>>;
};
