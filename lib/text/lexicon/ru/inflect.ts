const ends = (stem: string, endings: string) =>
  endings.split(" ").map((ending) => stem + (ending === "-" ? "" : ending));

/** How each class of Russian verbs ends: third persons, past in all genders, and with "ся" where a thing is said by nobody. */
const verbClasses: Record<string, string> = {
  /** утвержда-ет */
  ай: "ет ют л ла ло ли",
  /** заяв-ит, заяв-ят */
  и: "ит ят ат ил ила ило или",
  /** констатир-ует */
  ова: "ует уют овал овала овало овали",
  /** сказа-л: forms of the past alone */
  л: "л ла ло ли",
  /** подчеркн-ул */
  ну: "ет ут ул ула уло ули",
};

/** "отверг": behind a consonant the past has no "л" in the masculine. */
const pastOf = (stem: string, endings: string) => (/[^аоуыиеёэюя]$/.test(stem) ? `- ${endings}` : endings);

const reflexive = (form: string) => (/[аоуыиеё]$/.test(form) ? `${form}сь` : `${form}ся`);

/** Both spellings of a word with "ё". */
export const spellings = (word: string): string[] => (word.includes("ё") ? [word, word.replaceAll("ё", "е")] : [word]);

/** The finite forms of verbs given by class and stems: { ай: "утвержда отмеча" }. */
export function conjugate(verbs: Record<string, string>): string[] {
  return Object.entries(verbs).flatMap(([name, stems]) =>
    stems
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((stem) => ends(stem, name === "л" ? pastOf(stem, verbClasses.л!) : (verbClasses[name] ?? "-")))
      .flatMap(spellings),
  );
}

/** The same verbs with "ся": "утверждается", "сообщалось". */
export const conjugatePassive = (verbs: Record<string, string>): string[] => conjugate(verbs).map(reflexive);

/** Short participles of stems: "указан" указана указано указаны. */
export const shortParticiples = (stems: string): string[] =>
  stems
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((stem) => ends(stem, "- а о ы"))
    .flatMap(spellings);

/** Case endings, nominatives apart; "ы" stands for "и" behind the letters that want it. */
const nounClasses: Record<string, { nominative: string; plural: string; oblique: string }> = {
  /** историк */
  м: { nominative: "-", plural: "ы", oblique: "а у ом е ов ам ами ах" },
  /** исследовател-ь */
  ь: { nominative: "ь", plural: "и", oblique: "я ю ем е ей ям ями ях" },
  /** очевид-ец */
  ец: { nominative: "ец", plural: "цы", oblique: "ца цу цем це цев цам цами цах" },
  /** крестьян-ин */
  ин: { nominative: "ин", plural: "е", oblique: "ина ину ином ине - ам ами ах" },
  /** газет-а */
  а: { nominative: "а", plural: "ы", oblique: "у е ой ою - ам ами ах ы" },
  /** комисси-я */
  ия: { nominative: "я", plural: "и", oblique: "ю и ей й ям ями ях" },
  /** повест-ь, feminine */
  жь: { nominative: "ь", plural: "и", oblique: "и ью ей ям ями ях" },
  /** донесени-е */
  ие: { nominative: "е", plural: "я", oblique: "я ю ем и й ям ями ях" },
  /** писатель-ниц-а and such go with "а"; адъютант-ств-о */
  о: { nominative: "о", plural: "а", oblique: "а у ом е - ам ами ах" },
  /** рабоч-ий: adjectives as nouns */
  ий: { nominative: "ий ый ая", plural: "ие ые", oblique: "его ему им ем их ими ого ому ым ом ых ыми ой ую ей" },
};

/** The forms of a list of nouns: nominatives in both numbers, and all other cases. */
export type RussianNouns = { nominative: string[]; plural: string[]; oblique: string[] };

const soft = (form: string) => form.replace(/([гкхжчшщ])ы$/, "$1и").replace(/([гкхжчшщц])ый$/, "$1ий");

/** The cases of nouns given by class and stems: { м: "историк", ия: "комисси" }. */
export function decline(list: Record<string, string>): RussianNouns {
  const found: RussianNouns = { nominative: [], plural: [], oblique: [] };
  for (const [name, stems] of Object.entries(list)) {
    const endings = nounClasses[name];
    if (!endings) continue;
    for (const stem of stems.split(/\s+/).filter(Boolean)) {
      found.nominative.push(...ends(stem, endings.nominative).map(soft).flatMap(spellings));
      found.plural.push(...ends(stem, endings.plural).map(soft).flatMap(spellings));
      found.oblique.push(...ends(stem, endings.oblique).map(soft).flatMap(spellings));
    }
  }
  return found;
}

/** All forms of such nouns, as the lexicon takes them. */
export const allCases = (list: Record<string, string>): string => {
  const { nominative, plural, oblique } = decline(list);
  return [...nominative, ...plural, ...oblique].join(" ");
};
