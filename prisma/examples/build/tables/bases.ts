import type { Basis } from "@/lib/schemas/claim";
import type { CountingBasis } from "@/lib/schemas/scope";

/**
 * What each claim counts, and how its maker says he knows, as read from `scope.counts`, `unit`, `notes` and `quote`.
 * `notStated` and `unstated` wherever they do not say. `executionsPart` is a part of the territory or of the time.
 */
export const basesByClaim: Readonly<Record<string, readonly [CountingBasis, Basis]>> = {
  "rt-latsis-6300": ["executionsPart", "officialReturn"],
  "rt-latsis-6185": ["executionsPart", "officialReturn"],
  "rt-latsis-2089": ["executionsPart", "officialReturn"],
  "rt-8389": ["executionsPart", "compilation"], // the sum of two of his figures, not seen printed
  "rt-snowden-8500": ["executionsPart", "unstated"], // an official's word to visitors, not a return
  "rt-izvestia-10000": ["executions", "unstated"],
  "rt-lansbury-3000": ["executions", "unstated"], // "according to statistics" that are not identified
  "rt-latsis-12733": ["executionsPart", "officialReturn"], // 1918-20 only; banded with the parts in the data
  "rt-pipes-nonumber": ["victims", "unstated"],
  "rt-pipes-50-140": ["executions", "unstated"],
  "rt-fsb-25709": ["sentences", "archivalCount"],
  "rt-zemskov-100000": ["repressed", "extrapolation"], // starts from the sentences on record, adds what is not on record
  "rt-mozokhin-50000": ["victims", "archivalCount"], // called archive-based; "with all reservations" it is an estimate
  "rt-stat-1921": ["sentences", "officialReturn"],
  "rt-chamberlin-50000": ["notStated", "unstated"], // what was counted is "to be checked"
  "rt-seed-50000": ["victims", "unstated"],
  "rt-melgunov-nofigure": ["victims", "unstated"],
  "rt-melgunov-884": ["executionsPart", "ownCount"], // cards from the press, half a year
  "rt-latsis-22": ["executionsPart", "officialReturn"],
  "rt-melgunov-50004": ["executionsPart", "ownCount"], // "recorded by him", one year
  "rt-komnin-1500000": ["rate", "extrapolation"],
  "rt-denikin-1700000": ["victims", "ownCount"], // the commission "counted" (насчитала)
  "rt-naselenie-2000": ["victims", "unstated"],
  "rt-vandelinde-1766118": ["victims", "unstated"], // origin of the table unknown
  "rt-kokovtsov-1766118": ["victims", "quotation"],
  "rt-sarolea-1766118": ["notStated", "unstated"],
  "rt-melgunov-tenyears-crimea": ["killings", "unstated"],
  "rt-ratkovsky-8000": ["executionsPart", "unstated"],
  "rt-werth-10-15": ["executionsPart", "unstated"],
  "rt-france2-15000": ["executionsPart", "unstated"],
  "rt-leggett-280000": ["executionsAndRisings", "unstated"],
  "rt-leggett-140000": ["executions", "unstated"],
  "rt-figes-several": ["executionsAndRisings", "unstated"], // camps, prisons, strikes and revolts
  "rt-figes-web": ["repressed", "unstated"],
  "rt-ryan-28000": ["rate", "unstated"],
  "rt-lincoln-100000": ["executions", "unstated"],
  "rt-conquest-200000": ["notStated", "unstated"], // "to be checked"
  "rt-wp2017-1300000": ["victims", "compilation"], // repression and pacification together
  "rt-seed-1300000-min": ["killings", "unstated"],
  "rt-seed-1300000-max": ["victims", "unstated"],
  "rt-seed-10000": ["executionsPart", "unstated"], // "within months"
  "rt-erlikhman-1200000": ["killings", "compilation"], // a reference book
  "rt-erlikhman-2000000": ["killingsAllSides", "compilation"],
  "rt-smele-10500000": ["deathsAllCauses", "compilation"], // "the sum of the reference book"
  "rt-volkov-2000000": ["killings", "unstated"],
  "rt-zubov-2310": ["demographicResidual", "residual"],
  "rt-zubov-2m": ["victims", "unstated"],
  "rt-1000dok": ["executions", "unstated"],
  "rt-rummel-3284000": ["mixed", "unstated"], // famine, camps and deportation included
  "rt-zayats-51500": ["executions", "unstated"],
  "rt-redpepper": ["executions", "unstated"],
  "rt-redterroreu-200000": ["killings", "unstated"],
  "rt-factually-range": ["executions", "compilation"],
  "rt-wp-2014": ["mixed", "compilation"],
  "rt-wp-2017": ["mixed", "compilation"],
  "rt-wp-2024": ["mixed", "compilation"],
  "pg-500": ["executions", "officialReturn"], // printed by the Cheka's own weekly
  "pg-512": ["executions", "unstated"],
  "pg-museum-512-800": ["executions", "unstated"],
  "pg-ratkovsky-800": ["executions", "unstated"],
  "pg-bokii-800": ["executions", "officialReturn"], // the Petrograd Cheka of itself
  "pg-volkov-1300": ["executions", "unstated"],
  "pg-weekly-2212": ["executionsPart", "ownCount"], // Litvin's count of the six numbers
  "rt-khmourkin-40": ["executions", "modelled"], // "methods of mathematical statistics"
  "rt-clergy-550": ["executions", "unstated"],
  "rt-clergy-8100": ["executions", "unstated"],
  "rt-pospelovsky": ["killings", "unstated"],
  "rt-rayfield-4337": ["executions", "unstated"],
  "rt-rayfield-kiev": ["bodies", "unstated"],
  "rt-drugov-12000": ["held", "unstated"],
  "cr-petrov": ["killings", "unstated"],
  "cr-ratkovsky": ["killings", "unstated"],
  "cr-melgunov-120": ["killings", "unstated"],
  "cr-official-56000": ["killings", "unstated"], // "official" data that nobody names
  "cr-shmelev": ["killings", "compilation"], // from materials of the unions of Crimean doctors
  "cr-serge": ["killings", "unstated"],
  "cr-zayats": ["killings", "unstated"],
  "cr-voloshin": ["killings", "unstated"],
  "cr-forczyk": ["killings", "unstated"],
  "cr-melvin": ["killings", "compilation"], // a range of others' figures
  "cr-rayfield": ["killings", "unstated"],
  "cr-sultangaliev": ["executions", "hearsay"], // "according to Crimean officials themselves"
  "cr-zemliachka": ["executions", "officialReturn"],
  "kr-1921": ["executions", "compilation"],
  "tb-15000": ["executions", "compilation"],
  "tb-70000": ["killings", "unstated"],
  "ck-200000-alpha": ["personnel", "unstated"],
  "ck-200000-troops": ["personnel", "compilation"],
  "ck-litvin-50000": ["personnel", "unstated"], // our arithmetic on his percentages
  "ck-figes-250000": ["personnel", "unstated"],
  "ck-france2": ["personnel", "unstated"],
  "fa-wp-5m": ["famineDeaths", "compilation"],
  "fa-smele-5m": ["famineDeaths", "unstated"],
  "fa-kao-2-10m": ["famineDeaths", "unstated"],
  "fa-zubov-5200": ["famineDeaths", "residual"], // a row of the same table of a demographic balance
  "fa-kokovtsov-10-20m": ["famineDeaths", "hearsay"], // "private inquiries speak of"
  "fa-seed-5m": ["famineDeaths", "unstated"],
  "rt-yaroslavl-400": ["executions", "unstated"],
  "wt-erlikhman-300000": ["killings", "compilation"],
  "wt-erlikhman-partisans": ["killings", "compilation"],
  "wt-rinkewildt": ["victims", "unstated"],
  "wt-enwiki": ["victims", "compilation"],
  "wt-society-111730": ["claimsRegistered", "ownCount"],
  "wt-latsis-4141": ["officials", "officialReturn"],
  "wt-figes-150000": ["killingsAllSides", "unstated"],
  "wt-werth-150000": ["victims", "unstated"], // "victims" may include wounded
  "wt-concord-50-60": ["killingsAllSides", "unstated"],
  "wt-whitaker": ["killings", "unstated"],
  "wt-enwiki-pogroms": ["killingsAllSides", "compilation"],
  "wt-suny": ["mixed", "unstated"],
  "wt-gryzlov-10000": ["victims", "unstated"],
  "wt-ratkovsky-500000": ["victims", "unstated"],
  "wt-holquist-100000": ["victims", "unstated"],
  "pc-appert-17000": ["executions", "officialReturn"],
  "pc-council-17000": ["bodies", "officialReturn"],
  "pc-lissagaray-20000": ["killings", "extrapolation"], // from 17,000, for those killed outside Paris or burnt
  "pc-lanationale-20000": ["killings", "hearsay"], // "in official circles it is estimated"
  "pc-pelletan-30000": ["killings", "extrapolation"], // 17,000 enlarged "by at least half"
  "pc-ducamp-6667": ["bodies", "archivalCount"], // rests on the burial numbers of the cemeteries, says Audin
  "pc-ducamp-3448": ["notStated", "unstated"], // what is counted was not clear from the excerpt
  "pc-tombs-hist": ["killings", "compilation"],
  "pc-tombs-2012": ["killings", "archivalCount"], // "a range of archival evidence"
  "pc-tombs-6000-7500": ["killings", "unstated"],
  "pc-tombs-5700-7400": ["killings", "unstated"],
  "pc-audin-10000": ["bodies", "archivalCount"], // bodies traced in burial records
  "pc-audin-method": ["bodies", "unstated"],
  "pc-frwiki": ["killings", "compilation"],
  "pc-nathan-20000": ["executions", "unstated"],
  "pc-lenin-20000": ["killings", "unstated"],
  "iq-lancet2004": ["excessDeaths", "survey"],
  "iq-lancet2006": ["excessDeaths", "survey"],
  "iq-lancet2006-violent": ["violentDeaths", "survey"],
  "iq-ifhs": ["violentDeaths", "survey"],
  "iq-ibc-47668": ["civilianDeaths", "ownCount"],
  "iq-ibc-24865": ["civilianDeaths", "ownCount"],
  "iq-undp": ["notStated", "survey"], // "war-related" is not said to be violent or excess
  "iq-orb-2007": ["violentDeaths", "extrapolation"], // a poll carried to the population
  "iq-orb-2008": ["violentDeaths", "extrapolation"],
  "iq-plos2013": ["excessDeaths", "survey"],
  "iq-un-34452": ["civilianDeaths", "unstated"],
  "iq-crs-caution": ["mixed", "unstated"],
  "nj-timperley-300000": ["civilianDeaths", "unstated"],
  "nj-awesome-300000": ["killings", "quotation"], // "civilians" is lost
  "nj-bates-40000": ["killings", "unstated"],
  "nj-imtfe-200000": ["killings", "compilation"], // "estimates made at a later date"
  "nj-imtfe-155000": ["bodies", "ownCount"], // the burial organisations of their own burials
  "nj-imtfe-matsui": ["killings", "unstated"],
  "nj-tribunal-300000": ["killings", "unstated"],
  "nj-hora-200000": ["killings", "unstated"],
  "nj-hata-40000": ["killings", "unstated"],
  "nj-kasahara-200000": ["killings", "unstated"],
  "nj-sun-400000": ["killings", "unstated"],
  "nj-enwiki": ["killings", "compilation"],
  "bg-fic": ["excessDeaths", "officialReturn"],
  "bg-registered-678": ["registeredDeaths", "officialReturn"],
  "bg-sen": ["excessDeaths", "modelled"], // "Sen's calculations"
  "bg-greenough": ["excessDeaths", "extrapolation"], // 800,000 added to Sen's figure
  "bg-dm-derivation": ["excessDeaths", "unstated"],
  "bg-dm-citers": ["excessDeaths", "compilation"],
  "bg-dysonmaharatna": ["excessDeaths", "unstated"],
  "bg-ograda": ["excessDeaths", "compilation"],
  "bg-chatto-35": ["excessDeaths", "survey"], // a survey of the university's anthropology department
  "bg-chatto-27": ["excessDeaths", "unstated"],
  "bg-bphd": ["excessDeaths", "officialReturn"],
  "bg-census-india": ["excessDeaths", "officialReturn"],
  "bg-census-pakistan": ["excessDeaths", "officialReturn"],
};

/** Of whom, where the claim counts one group only; in the words of its unit or counts. */
export const populationByClaim: Readonly<Record<string, string>> = {
  "rt-clergy-550": "Orthodox clergy",
  "rt-clergy-8100": "priests, monks and nuns",
  "rt-khmourkin-40": "Orthodox clergy",
  "rt-pospelovsky": "bishops, parish priests, deacons",
  "rt-rayfield-4337": "soldiers",
  "rt-drugov-12000": "hostages",
  "pg-500": "hostages",
  "cr-rayfield": "White officers",
  "cr-sultangaliev": "Wrangel officers",
  "fa-seed-5m": "peasants",
  "wt-latsis-4141": "Soviet officials",
  "wt-figes-150000": "Jews",
  "wt-werth-150000": "Jews and communists together, per Sève",
  "wt-concord-50-60": "Jews",
  "wt-whitaker": "Jews",
  "wt-enwiki-pogroms": "Jews",
  "iq-ibc-47668": "civilians",
  "iq-ibc-24865": "civilians",
  "iq-un-34452": "civilians",
  "nj-timperley-300000": "Chinese civilians",
  "nj-bates-40000": "unarmed persons",
  "nj-imtfe-200000": "civilians and prisoners of war",
  "nj-hata-40000": "civilians and disarmed prisoners",
  "nj-kasahara-200000": "civilians, prisoners and some soldiers killed in battle",
};
