const languages = new Intl.DisplayNames("en", { type: "language" });

/** A language by its English name: "ru" is Russian. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag;
