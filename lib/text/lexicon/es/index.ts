import { spanishBodies, spanishRoles, spanishSources, spanishWork, spanishWorks } from "./nouns";
import {
  spanishGerunds,
  spanishInfinitives,
  spanishParticiples,
  spanishReports,
  spanishStances,
  spanishWeak,
} from "./verbs";
import { spanishPhrases } from "./phrases";
import type { LexiconData } from "../flags";

/** Spanish. */
export const es: LexiconData = {
  words: {
    report: spanishReports,
    participle: `${spanishParticiples} supuesto presunto presuntos tenido visto vista reputado`,
    generic: spanishSources,
    quantifier: `algunos algunas varios varias muchos muchas otros otras mayoría numerosos numerosas diversos diversas diferentes distintos distintas ciertos ciertas muchísimos pocos número parte`,
    be: `es son era eran fue fueron ser sido está están sea ha han`,
    holding: `desprende desprenden desprendió desprendía`,
    hearsay: `supuestamente presuntamente aparentemente pretendidamente`,
    role: `${spanishRoles.singular} ${spanishRoles.plural} dr testigo mayor`,
    work: spanishWork,
    works: spanishWorks,
    body: `${spanishBodies} estado`,
    finite: `es son era eran fue fueron ha han había habían hubo puede pueden podía debe deben debía hizo hicieron hace tomó tomaron vino murió murieron entró entraron comenzó empezó cayó cayeron perdió perdieron quedó
      quedaron ejecutó ejecutaron mató mataron huyó huyeron`,
    opinion: `lamentablemente desgraciadamente afortunadamente vergonzoso vergonzosa escandaloso imperdonable abominable indudablemente evidentemente ojalá`,
    address: `usted ustedes vosotros tú ti tu tus`,
    mental: `creo creemos pienso pensamos opino opinamos espero esperamos supongo quisiera quisiéramos diríamos tomamos damos consideramos hablamos hablaré hablaremos veremos analizaremos recomiendo recomendamos dudo deseo prefiero confieso referido`,
    imperative: `imagine imaginen vea vean lea lean recuerde recordemos veamos consulte descubra pensemos señalemos`,
    norm: `debería deberían`,
    first: `creo creemos pienso pensamos opino opinamos espero esperamos supongo quisiera quisiéramos diríamos tomamos damos consideramos hablamos hablaré hablaremos veremos analizaremos recomiendo recomendamos dudo confieso yo nosotros nuestro nuestra nuestros nuestras mi mis nos me`,
    hedge: `quizá quizás probablemente posiblemente tal vez aproximadamente parece`,
    superlative: `primer primera primero último última único única peor mejor mayor`,
    sweeping: `siempre nunca jamás todos todas cada ninguno totalmente`,
    month: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre`,
    pronoun: `él ella ellos ellas`,
    question: `quién qué por cómo cuándo dónde cuál cuáles`,
    meta: `artículo capítulo sección página libro ensayo tabla figura mapa apéndice nota párrafo introducción`,
    definite: `el la los las este esta estos estas ese esa su sus del al lo`,
    indefinite: `un una unos unas`,
    particle: `de del la las los y von van`,
    starter: `todas otra otro algunas muchas varias pocos pocas ciertos ciertas diversos diversas numerosos numerosas tal ni o allí ahí ante mediante hubo había existe existen años meses días el la los las un una unos unas en al a él ella ellos ellas este esta estos estas y pero sin cuando mientras después antes por para de del con si como aunque porque su sus luego así algunos varios muchos
      todos no dos tres cada otros solo sólo aún bajo entre contra según pese más pronto finalmente quién qué cómo dónde nosotros nuestro se aquí hoy entonces desde hacia hasta tras durante además`,
    said: `estimación estimaciones opinión testimonio testimonios relatos cifras cálculos fuentes informes versión versiones estadísticas datos rumores juicio`,
    by: `por`,
    boundary: `que quien cuyo y pero o porque mientras cuando si donde como aunque`,
    impersonal: `se`,
    goods: `tanques cañones aviones barcos fusiles vehículos pesetas dólares rublos francos caballos toneladas casas hectáreas bombas trenes camiones`,
    adverb: `no también a menudo generalmente comúnmente veces nunca siempre todavía ampliamente se le les lo la ya aún tradicionalmente`,
    preposition: `en a al sobre bajo tras después antes durante por para desde contra entre hacia con sin ante hasta`,
    weak: spanishWeak,
    saying: spanishGerunds,
    utter: spanishInfinitives,
    people: `oficiales recientes contemporáneas soviéticas occidentales locales independientes conservadoras`,
  },
  phrases: spanishPhrases,
  stances: spanishStances,
};
