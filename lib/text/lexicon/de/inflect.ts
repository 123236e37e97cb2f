const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The finite forms in which German weak verbs tell of something, by their stems: "behaupt" gives behauptet, behauptete, behaupteten, behaupten. */
export const germanForms = (stems: string): string =>
  words(stems)
    .flatMap((stem) => {
      const link = /(?:[dt]|[^aeiouäöülrh][nm]|ch[nm])$/.test(stem) ? "e" : "";
      const plural = /[^ei]e[lr]$/.test(stem) && stem.length > 4 ? `${stem}n` : `${stem}en`;
      return [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, plural];
    })
    .join(" ");
