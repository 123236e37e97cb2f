/** The collection that each question belongs to, and the claims that speak to it without a comparable figure. */
export const questionTable: Readonly<
  Record<string, { readonly collection: string; readonly unbanded: readonly string[] }>
> = {
  "red-terror-deaths": {
    collection: "red-terror",
    unbanded: [
      "rt-1000dok",
      "rt-factually-range",
      "rt-figes-web",
      "rt-komnin-1500000",
      "rt-lansbury-3000",
      "rt-melgunov-50004",
      "rt-melgunov-nofigure",
      "rt-naselenie-2000",
      "rt-pipes-nonumber",
      "rt-redterroreu-200000",
      "rt-seed-10000",
      "rt-smele-10500000",
      "rt-wp-2014",
      "rt-wp-2017",
      "rt-wp-2024",
      "rt-zemskov-100000",
      "rt-zemskov-100000--melgunov-edition-introduction",
    ],
  },
  "cheka-executions": {
    collection: "red-terror",
    unbanded: [
      "pg-weekly-2212",
      "rt-figes-web",
      "rt-france2-15000",
      "rt-izvestia-10000",
      "rt-latsis-2089",
      "rt-latsis-22",
      "rt-leggett-280000",
      "rt-melgunov-884",
      "rt-melgunov-50004",
      "rt-seed-10000",
    ],
  },
  "crimea-1920-1921": { collection: "red-terror", unbanded: [] },
  "petrograd-autumn-1918": { collection: "red-terror", unbanded: ["seed-075"] },
  "white-terror-deaths": { collection: "white-terror", unbanded: ["wt-suny"] },
  "bloody-week-deaths": { collection: "paris-commune", unbanded: ["pc-audin-method", "pc-tombs-2012"] },
  "iraq-war-deaths": { collection: "iraq-war", unbanded: ["iq-crs-caution"] },
  "nanjing-deaths": { collection: "nanjing", unbanded: [] },
  "bengal-famine-deaths": { collection: "bengal-famine", unbanded: ["bg-dm-citers", "bg-dm-derivation"] },
};
