import { conjugateAll } from "./inflect";

/** Verbs whose subject says, holds, judges, counts, denies or demands something, whatever stands behind them. */
const strong =
  conjugateAll(`proponer:propon:propus!:propondr:propuesto afirmar declarar asegurar señalar explicar indicar informar estimar calcular argumentar
  argüir:arguy:arguy apuntar narrar relatar opinar juzgar mencionar citar criticar testificar anotar consignar recalcar
  subrayar aclarar precisar matizar puntualizar aseverar alegar comentar manifestar:manifiest expresar
  comunicar notificar reportar revelar divulgar anunciar cifrar evaluar valorar contabilizar computar enumerar rememorar
  evocar rebatir refutar cuestionar impugnar negar:nieg desautorizar objetar protestar lamentar exclamar replicar reiterar
  repetir:repit:repit sostener:sostien:sostuv!:sostendr mantener:mantien:mantuv!:mantendr postular plantear
  sugerir:sugier:sugir insinuar:insinú conjeturar especular sospechar
  suponer:supon:supus!:supondr:supuesto presumir imaginar creer:cre:crey::creído pensar:piens dudar discrepar coincidir
  concordar:concuerd disentir:disient:disint aventurar pronosticar prever:prev vaticinar
  predecir:predic:predij!:predecir:predicho deducir:deduc:deduj! inferir:infier:infir concluir:concluy:concluy constatar
  comprobar:comprueb certificar atestiguar testimoniar jurar prometer confesar:confies admitir reconocer conceder tildar
  calificar tachar caracterizar describir::::descrito retratar atribuir:atribuy:atribuy achacar imputar exigir reclamar
  dictaminar sentenciar detallar resumir referir:refier:refir decir:dic:dij!:dir:dicho escribir::::escrito denunciar
  desmentir:desmient:desmint advertir:adviert:advirt insistir reprochar aducir:aduc:aduj! esgrimir invocar tergiversar
  minimizar exagerar corroborar ratificar confirmar abogar polemizar disputar teorizar recriminar vilipendiar elogiar
  alabar ensalzar ponderar condenar considerar tasar reseñar glosar apostillar razonar reflexionar vislumbrar intuir:intuy:intuy
  barajar adjudicar rumorear sopesar desconfiar recelar augurar presagiar justificar encomiar reivindicar proclamar pregonar vocear susurrar murmurar recordar:recuerd
  rectificar asentar:asient transcribir::::transcrito extrapolar contraponer:contrapon:contrapus!:contrapondr:contrapuesto
  demostrar:demuestr entrever:entrev`);

/** Verbs that are oftener something else: they report with "que", a quotation, a figure or a work or a source behind or before them. */
const weak =
  conjugateAll(`destacar resaltar contar:cuent hablar situar:sitú elevar rebajar reducir:reduc:reduj! ofrecer registrar documentar
  publicar recoger reflejar arrojar aportar fijar establecer ordenar pedir:pid:pid acusar defender:defiend responder
  contestar rechazar interpretar pintar leer:le:ley::leído mostrar:muestr probar:prueb ver añadir agregar
  responsabilizar culpar presentar limitar aumentar incrementar duplicar estudiar analizar identificar investigar 
  asumir entender:entiend notar observar oír:oy:oy encontrar:encuentr hallar proporcionar facilitar
  contener:contien:contuv!:contendr llamar definir quejar gritar preguntar rezar censar empadronar
  recontar:recuent fechar datar retrasar adelantar vincular relacionar asociar remontar desvincular equiparar comparar multiplicar descartar aceptar acreditar`);

const extra = `da dan daba daban dio dieron dará darán dado hizo puso vio vieron veía veían oyó oyeron previó previeron dirán dijese dijera señalase afirmara
  sostuviera oscilan oscilaban varían oscila variaba reza rezaba rezan consta constaba constan figura figuran figuraba figuraban`;

/** Finite verbs of saying, the weak ones among them. */
export const spanishReports = `${strong.finite} ${weak.finite} ${extra}`;
/** Those that report only with a sign of it. */
export const spanishWeak = `${weak.finite} ${weak.participles} ${extra} anunciado anunciada declarado negado denunciado dicho`;
/** "estimado", "considerada", with "ha" before them a tense, with "es" a passive. */
export const spanishParticiples = `${strong.participles} ${weak.participles} publicado publicada publicados publicadas reproducido reproducida reproducidos
  reproducidas difundido difundida difundidos difundidas aparecido aparecida aparecidos aparecidas`;
/** "afirmando que", behind a sentence's own verb. */
export const spanishGerunds = strong.gerunds;
/** "llegó a decir que". */
export const spanishInfinitives = strong.infinitives;

/** How the verbs of saying stand to what is said. */
export const spanishStances = {
  claims: conjugateAll(
    "afirmar asegurar sostener:sostien:sostuv!:sostendr acusar alegar jurar aseverar insistir mantener:mantien:mantuv!:mantendr",
  ).finite,
  admits: conjugateAll("admitir reconocer conceder confesar:confies aceptar").finite,
  denies: conjugateAll("negar:nieg rechazar desmentir:desmient:desmint refutar rebatir impugnar desautorizar objetar")
    .finite,
  doubts: conjugateAll("dudar cuestionar sospechar discrepar").finite,
  supports: conjugateAll("confirmar corroborar ratificar certificar demostrar:demuestr").finite,
};
