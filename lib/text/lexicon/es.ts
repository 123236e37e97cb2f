import type { LexiconData } from "./flags";

/** Spanish. */
export const es: LexiconData = {
  words: {
    report: `afirmado declarado señalado reconocido negado denunciado explicado asegurado indicado confirmado rebaja rebajan rebajó dice dicen dijo dijeron decía decían escribe escriben escribió escribieron escribía afirma afirman afirmó afirmaron afirmaba estima estiman estimó estimaron estimaba calcula calculan calculó calcularon cree creen
      creía creían creyó piensa piensan pensaba sostiene sostienen sostuvo sostenía sostenían asegura aseguran aseguró aseguraron aseguraba declara declaran declaró declararon informa informan informó informaron
      señala señalan señaló señalaron admite admiten admitió admitieron reconoce reconocen reconoció reconocieron niega niegan negó negaron negaba rechaza rechazan rechazó rechazaron duda dudan dudaba cuestiona cuestionan
      cifra cifran cifró cifraron relata relatan relató relataron cuenta cuentan contó contaron describe describen describió describieron testifica testificó acusa acusan acusó acusaron confirma confirman confirmó
      confirmaron indica indican indicó indicaron sugiere sugieren sugirió considera consideran consideró consideraban consideraba juzga menciona mencionan mencionó cita citan citó concluye concluyen concluyó habla hablan
      habló hablaba hablaban hablaron insiste insisten insistió explica explican explicó argumenta argumentan argumentó opina opinan opinaba narra narran narró recuerda recuerdan recordó recordaba apunta apuntan apuntó
      denuncia denuncian denunció denunciaron critica critican criticó atribuye atribuyen atribuyó sitúa sitúan situó oscilan oscilaban varían da dan dio dieron ofrece ofrecen eleva elevan elevó reduce respondió contestó
      añadió añade anunció anuncia ve ven interpreta interpretan defiende defienden registra registran reveló revela proclamó supone suponen alega alegan alegó defendió`,
    participle: `estimado estimada estimados estimadas dicho considerado considerada considerados consideradas acusado acusados supuesto supuesta supuestos presunto presuntos calculado calculada calculados creído
      afirmado sugerido alegado aceptado admitido tenido visto vista reputado`,
    generic: `historiadores investigadores expertos observadores fuentes críticos comentaristas analistas testigos contemporáneos supervivientes sobrevivientes autores escritores opositores partidarios adversarios autoridades
      periodistas corresponsales habitantes vecinos veteranos demógrafos académicos estudiosos especialistas biógrafos cronistas detractores defensores prensa medios tradición leyenda rumor rumores historiografía
      diplomáticos refugiados campesinos prisioneros propaganda lugareños`,
    quantifier: `algunos algunas varios varias muchos muchas otros otras mayoría numerosos numerosas diversos diversas diferentes distintos distintas ciertos ciertas muchísimos pocos número parte`,
    be: `es son era eran fue fueron ser sido está están sea ha han`,
    hearsay: `supuestamente presuntamente aparentemente pretendidamente`,
    role: `historiador historiadora profesor profesora investigador investigadora autor autora escritor periodista general coronel mariscal almirante comandante comisario líder presidente ministro rey reina emperador zar
      embajador gobernador alcalde obispo arzobispo papa sacerdote portavoz director secretario economista demógrafo sociólogo filósofo poeta novelista diplomático cónsul oficial capitán teniente mayor doctor dr conde
      príncipe barón canciller senador diputado juez fiscal abogado médico corresponsal editor biógrafo crítico político testigo superviviente hispanista cronista jefe caudillo`,
    work: `libro memorias diario autobiografía biografía estudio monografía informe carta telegrama decreto orden artículo veredicto sentencia censo memorándum enciclopedia tesis ensayo panfleto crónica revista despacho
      comunicado novela registro anuario obra historia discurso entrevista manual manifiesto diccionario testimonio recuerdos periódico circular`,
    works: `informes periódicos libros estudios cartas documentos archivos artículos relatos estadísticas cifras testimonios obras crónicas`,
    body: `comisión comité gobierno ministerio partido tribunal parlamento consejo ejército policía embajada mando agencia instituto universidad academia sindicato liga sociedad organización asociación fundación iglesia
      gabinete senado congreso cheka checa politburó administración falange estado junta museo`,
    finite: `es son era eran fue fueron ha han había habían hubo puede pueden podía debe deben debía hizo hicieron hace tomó tomaron vino fue murió murieron entró entraron comenzó empezó cayó cayeron perdió perdieron quedó
      quedaron ejecutó ejecutaron mató mataron huyó huyeron`,
    opinion: `lamentablemente desgraciadamente afortunadamente vergonzoso vergonzosa escandaloso imperdonable abominable indudablemente evidentemente ojalá`,
    address: `usted ustedes vosotros tú ti tu tus`,
    mental: `creo creemos pienso pensamos opino opinamos espero esperamos supongo quisiera quisiéramos diría diríamos tomamos damos consideramos hablamos hablaré hablaremos veremos analizaremos recomiendo recomendamos dudo deseo prefiero confieso referido`,
    imperative: `imagine imaginen vea vean lea lean recuerde recordemos veamos consulte descubra pensemos señalemos`,
    norm: `debería deberían`,
    first: `creo creemos pienso pensamos opino opinamos espero esperamos supongo quisiera quisiéramos diría diríamos tomamos damos consideramos hablamos hablaré hablaremos veremos analizaremos recomiendo recomendamos dudo confieso yo nosotros nuestro nuestra nuestros nuestras mi mis nos me creo`,
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
    starter: `el la los las un una unos unas en al a él ella ellos ellas este esta estos estas y pero o sin cuando mientras después antes por para de del con si como aunque porque su sus luego así algunos varios muchos
      todos no dos tres cada otros solo sólo aún bajo entre contra según pese más pronto finalmente quién qué cómo dónde nosotros nuestro se aquí hoy entonces desde hacia hasta tras durante además`,
    said: `estimación estimaciones opinión testimonio testimonios relatos cifras cálculos fuentes informes versión versiones estadísticas datos rumores juicio`,
    by: `por`,
    boundary: `que quien cuyo y pero o porque mientras cuando si donde como aunque`,
    impersonal: `se`,
    goods: `tanques cañones aviones barcos fusiles vehículos pesetas dólares rublos francos caballos toneladas casas hectáreas bombas trenes camiones`,
    adverb: `no también a menudo generalmente comúnmente a veces nunca siempre todavía ampliamente se le les lo la ya aún tradicionalmente`,
    preposition: `en a al sobre bajo tras después antes durante por para desde contra entre hacia con sin ante hasta`,
    weak: `denunciado negado da dan dio dieron ofrece ofrecen eleva elevan elevó reduce ve ven sitúa sitúan situó cuenta cuentan contó habla hablan habló hablaba hablaban hablaron anuncia anunció registra registran acusa acusan acusó acusaron defiende defienden defendió respondió contestó proclamó rechazó visto vista tenido acusado acusados dicho niega recuerda recuerdan`,
    people: `oficiales recientes contemporáneas soviéticas occidentales locales independientes conservadoras`,
  },
  phrases: {
    vague: `debate entre historiadores
      se atribuye a
      se le atribuye
      se les atribuye
      se atribuyen a
      suele afirmarse
      suele decirse
      suele atribuirse
      suele creerse
      suele fecharse
      las opiniones divergen
      las cifras varían
      los historiadores discrepan
      controversia entre historiadores
      se ha escrito
      se ha hablado de
      se ha sostenido
      se ha considerado
      se ha llegado a
      se ha especulado
      generalmente aceptado
      ampliamente considerado
      creencia extendida
      suele cifrarse
      suele considerarse
      suelen cifrar
      se dice
      se estima
      se calcula
      se cree
      se afirma
      se considera
      se supone
      se piensa
      se rumorea
      se cuenta
      se sospecha
      se sostiene
      se sabe
      se ha dicho
      se ha estimado
      se ha afirmado
      se ha calculado
      se ha sugerido
      se decía
      se creía
      se calculaba
      se habla de
      se acepta
      se admite
      al parecer
      es sabido
      es bien sabido
      es comúnmente
      es considerado
      es considerada
      es ampliamente
      las estimaciones
      según estimaciones
      según las estimaciones
      las cifras varían
      cifras oficiales
      cifra oficial
      fuentes oficiales
      datos oficiales
      balance oficial
      corrió el rumor
      corrían rumores
      la leyenda cuenta
      la tradición cuenta
      cuenta la leyenda
      la opinión general
      la opinión dominante
      el consenso
      según se dice
      hay quien
      hay quienes
      a decir de muchos`,
    according: `según
      de acuerdo con
      en opinión de
      a juicio de
      en palabras de
      a decir de
      conforme a`,
    opinion: `no se puede
      nunca más
      nada justifica
      es difícil imaginar
      la historia juzgará
      cabe esperar
      en mi opinión
      a mi juicio
      a nuestro juicio
      yo creo
      creemos que
      creo que
      pienso que
      es una vergüenza
      es importante
      es hora de
      nadie puede negar`,
    exhortation: `no debemos
      debemos
      no olvidemos
      hay que
      tenemos que
      haga clic
      leer más
      recordemos`,
    meta: `en este capítulo
      en este artículo
      en esta sección
      analizaremos
      estudiaremos
      este artículo
      este capítulo
      esta sección
      este estudio
      este ensayo
      este libro
      esta obra
      el presente artículo
      el presente capítulo
      la siguiente tabla
      véase también
      véase más
      a continuación
      todos los derechos reservados
      publicado el
      artículo principal`,
    definition: `el término
      la palabra
      la expresión
      se denomina
      se llama
      se entiende por
      se conoce como
      significa`,
    sweeping: `casi todos
      casi todas
      la inmensa mayoría
      la gran mayoría
      sin excepción`,
    work: `el país
      abc
      la vanguardia
      el mundo
      pravda
      libro negro del comunismo
      gaceta de madrid`,
  },
  stances: {
    claims: `afirma afirman afirmó afirmaron asegura aseguran aseguró sostiene sostienen sostuvo acusa acusan acusó acusaron alega alegan alegó`,
    admits: `admite admiten admitió admitieron reconoce reconocen reconoció reconocieron`,
    denies: `niega niegan negó negaron negaba rechaza rechazan rechazó rechazaron`,
    doubts: `duda dudan dudaba cuestiona cuestionan`,
    supports: `confirma confirman confirmó confirmaron`,
  },
};
