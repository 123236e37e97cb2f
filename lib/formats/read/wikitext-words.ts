/** Editors' remarks in the wikis' languages, with what each prints. */
export const remarks: Record<string, string> = {
  "citation needed": "citation needed",
  cn: "citation needed",
  fact: "citation needed",
  "cita requerida": "cita requerida",
  "référence nécessaire": "réf. nécessaire",
  refnec: "réf. nécessaire",
  "référence souhaitée": "réf. souhaitée",
  beleg: "Beleg fehlt",
  "нет аи": "источник не указан",
  "источник?": "источник?",
  who: "who?",
  "by whom": "by whom?",
  "by whom?": "by whom?",
  "who?": "who?",
  "according to whom": "according to whom?",
  "according to whom?": "according to whom?",
  "attribution needed": "attribution needed",
  "weasel inline": "weasel words",
  which: "which?",
  when: "when?",
  where: "where?",
  clarify: "clarification needed",
  "clarification needed": "clarification needed",
  dubious: "dubious",
  "page needed": "page needed",
  pn: "page needed",
  "verify source": "verification needed",
  "verification needed": "verification needed",
  "failed verification": "failed verification",
  "better source needed": "better source needed",
  "better source": "better source needed",
  "full citation needed": "full citation needed",
  quantify: "quantify",
  "unreliable source?": "unreliable source?",
  "dead link": "dead link",
  vague: "vague",
  "original research inline": "original research?",
  кто: "кто?",
  qui: "qui ?",
  "¿quién?": "¿quién?",
  quién: "¿quién?",
  wer: "wer?",
  specify: "specify",
  "dubious inline": "dubious",
  "primary source inline": "non-primary source needed",
  "disputed inline": "disputed",
  "pov statement": "neutrality disputed",
  "needs citation": "citation needed",
  "citation-needed": "citation needed",
  "source?": "citation needed",
  "ref?": "citation needed",
  "quote without source": "citation needed",
  sourcetext: "citation needed",
  "от кого": "кто?",
  когда: "когда?",
  "par qui": "par qui ?",
};

/** Templates that set off a quotation. */
export const quoteTemplate =
  /^(?:quote|blockquote|cquote|quotation|rquote|quote box|quotebox|zitat|citation bloc|cita|цитата|начало цитаты|centered pull quote|quote frame|bq|cita destacada)$/;
/** Boxes of facts beside an article. */
export const boxTemplate = /^(?:infobox|taxobox|geobox|карточка|ficha|personendaten|sidebar)/;
/** Links to files. */
export const file = /^:?(?:file|image|datei|bild|fichier|archivo|imagen|файл|изображение)\s*:/i;
/** Links that are no words of the page: categories, other languages. */
export const category = /^(?:category|kategorie|catégorie|categoría|категория|[a-z]{2,3}(?:-[a-z]+)?)\s*:(?!\s)/i;
/** HTML that sets off a quotation. */
export const quoteTag = /<(\/?)(?:blockquote|poem)\b[^<>]{0,200}>/iy;
