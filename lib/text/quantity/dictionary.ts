/** The entries of a list in a lexicon. */
export const split = (list: string): string[] =>
  list
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Words looked up before are remembered, up to this many. */
const REMEMBERED = 20_000;

/** The parts of a compound that are looked at have at least this many letters. */
const SHORTEST_PART = 4;

/** Words and stems with a value each; a word finds its own entry, else its longest stem. */
export class Dictionary<V> {
  private readonly words = new Map<string, V>();
  private readonly seen = new Map<string, V | null>();
  private readonly stems = new Map<string, V>();
  private shortest = 99;
  private longest = 0;

  /** `compounds`: a word that is not in it finds the entry of its last part ("Stadtbewohner", "Munitionsarbeiter"). */
  constructor(private readonly compounds = false) {}

  add(list: string, value: V): this {
    for (const entry of split(list)) {
      if (!entry.endsWith("*")) {
        this.words.set(entry, value);
        continue;
      }
      const stem = entry.slice(0, -1);
      this.stems.set(stem, value);
      this.shortest = Math.min(this.shortest, stem.length);
      this.longest = Math.max(this.longest, stem.length);
    }
    return this;
  }

  get(word: string): V | undefined {
    if (this.stems.size === 0 && !this.compounds) return this.words.get(word);
    const seen = this.seen.get(word);
    if (seen !== undefined) return seen ?? undefined;
    if (this.seen.size > REMEMBERED) this.seen.clear();
    const value = this.find(word) ?? (this.compounds ? this.findLast(word) : undefined);
    this.seen.set(word, value ?? null);
    return value;
  }

  private find(word: string): V | undefined {
    const whole = this.words.get(word);
    if (whole !== undefined) return whole;
    for (let n = Math.min(word.length, this.longest); n >= this.shortest; n--) {
      const found = this.stems.get(word.slice(0, n));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The entry of the longest part that a compound ends with. */
  private findLast(word: string): V | undefined {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const found = this.find(word.slice(at));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }
}
