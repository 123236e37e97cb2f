import { frenchForms, frenchInfinitives, frenchParticiples } from "./inflect";

/** Stems of verbs in -er that say, hold, judge or count whatever stands behind them. */
const saying = `affirm estim évalu pens prétext rapport not soulign ni contest calcul racont témoign confirm indiqu suggér:suggèr considér:considèr jug
  mentionn insist expliqu constat ajout signal dénonc critiqu recens dénombr rappell allégu:allègu assur relat déclar répliqu rétorqu murmur
  chuchot confi révél:révèl argu avou certifi spécul conjectur présum soupçonn object précis réfut protest jur clam martel résum comment
  analys raill ironis postul attest chiffr évoqu accus incrimin imput imagin déplor regrett consign énumér:énumèr récus assén:assèn ressass
  insinu exagér:exagèr minimis relativis théoris diagnostiqu spécifi narr griffonn claironn proclam stipul stigmatis vant excus justifi
  colport chroniqu détaill reconstitu dout répét:répèt plaid invoqu prôn préconis`;

/** Stems of verbs that are oftener something else, and report with "que", a figure or words in marks. */
const framed = `donn fix relev:relèv port cit parl avanc proclam regard interprét:interprèt qualifi rejet:rejett attribu compt annonc réclam lanc cri écri exclam demand exig plac situ envisag tranch présent décompt observ reproch nomm appell souhait déclar accord oscill vari titr hurl tonn scand soupir ordonn interrog enchaîn ripost lâch dépos alert consacr gliss enregistr communiqu montr démontr prouv pench tabl opt adopt appuy:appui ramen:ramèn prêt ignor désign enseign renseign`;

const others = `dira diront écrira écriront reconnaîtra reconnaîtront admettra soutiendra prétendra conclura dit disent disait disaient dirent écrit écrivent écrivait écrivirent écrivit croit croient croyait croyaient crut crurent soutient
  soutiennent soutint soutinrent soutenait soutenaient prétend prétendent prétendit prétendirent prétendait prétendaient admet
  admettent admettait admettaient admit admirent reconnaît reconnait reconnaissent reconnut reconnurent reconnaissait reconnaissaient nie
  nient niait nia nièrent décrit décrivent décrivit décrivirent décrivait décrivaient conclut concluent conclurent concluait maintient
  maintiennent maintint maintinrent maintenait convient convint convinrent convenait conviennent répond répondent répondit répondirent
  répondait dément démentent démentit démentirent démentait contredit contredisent contredisait avertit avertirent prédit prédirent prédisait
  suppose supposent supposait supposaient supposa supposèrent paraphrase sait savait infirme infirmait infirma infirment déduit déduisit
  déduisent déduisait concède concèdent concéda concédait dépeint dépeignent dépeignit dépeignait s'accordent promet promit promirent garantit
  jure jurent jura jurait opine opinent opina`;

const framedOthers = `établit établissent établirent établissait poursuit poursuivit poursuivait renchérit surenchérit rugit fait font fit firent faisait faisaient gémit gémissait apprennent voit voient voyait voyaient retient retiennent retenait retint défend défendent défendait défendit défendirent vont ajoute apprend apprit lit lisait oscillent varient oscillait oscillaient variaient`;

/** Participles that report behind "a" and "ont". */
const perfect = `${frenchParticiples(saying)} ${frenchParticiples("lanc cit avanc parl réclam proclam annonc qualifi attribu rejet relev donn exig")}
  dit écrit cru soutenu prétendu admis reconnu décrit conclu maintenu convenu répondu démenti contredit prédit supposé déduit concédé retenu défendu vu compris appris réfutée réfutées réfutés rejetée rejetées contestée contestées contestés soutenue soutenues avancée avancées avancés donnée donnés données reprise repris reprises fournie fournis fourni proposée proposé proposés défendue défendues partagée partagé admise critiquée critiquées combattue relayée relayé colportée accréditée accrédité répandue publiée publié publiés adoptée adopté adoptées adoptés démentie démentis confirmée confirmées attestée attestées rapportées racontées citée citées cités évoquée évoquées colportées lancée lancées formulée formulé établi démontré montré enseigné communiqué enregistré`;

/** Those of them that are no finite forms as well. */
const unfinished = perfect.replace(/(?:^|(?<=\s))(?:dit|écrit|décrit|prédit|contredit|conclu)(?=\s|$)/g, "");

/** French verbs of saying, holding, judging, counting, denying and demanding. */
export const verbs = {
  report: `${frenchForms(saying)} ${frenchForms(framed)} ${others} ${framedOthers} ${perfect}`,
  perfect: unfinished,
  utter: `${frenchInfinitives(saying)} ${frenchInfinitives("parl avanc déclar qualifi reproch accord annonc")} dire écrire croire soutenir prétendre admettre reconnaître
    décrire conclure répondre démentir concéder maintenir supposer convenir prédire`,
  saying: `affirmant estimant déclarant expliquant soutenant prétendant précisant ajoutant assurant rapportant évoquant reconnaissant jugeant considérant indiquant soulignant niant racontant`,
  weak: `daté datée datés datées dénoncé qualifié annoncé critiqué contesté décrit donne donnent donna voit voient voyait voyaient fixe fixent relève relèvent répond répondit annonce annoncent annonça proclame proclama parle parlent parla parlait parlaient avance avancent avança avançait   accusa accusèrent vont retient retiennent   défend défendent   ajoute ajouta   cita       dit accusé accusés reconnu tenu perçu perçue rejette rejeta 
    ${frenchForms(framed)} ${framedOthers} donné relevé cité parlé avancé réclamé attribué rejeté exigé vu compris appris retenu défendu établi démontré montré enseigné communiqué enregistré
    sait savait garantit promet promit promirent consigne enregistre vante vantait excuse justifie justifia analyse analysa commente commenta imagine imagina
    imaginait insiste insista`,
  participle: `daté datée datés datées estimé estimée estimés estimées dit dits admis admise considéré considérée considérés considérées accusé accusés supposé supposée supposés réputé réputée évalué évaluée évalués évaluées allégué rapporté rapportés raconté prétendu présumé présumés soupçonné perçu perçue affirmé avancé suggéré chiffré chiffrée reconnu soutenu tenu attribué attribuée attribués attribuées prêté prêtée prêtés imputé imputée imputés soupçonnée soupçonnés rapportée racontée décrit décrite décrits
    admises réputées présumée supposées`,
};

/** Stances by verb. */
export const stances = {
  claims: `${frenchForms("affirm accus allégu:allègu insinu")} prétend prétendent prétendit prétendait soutient soutiennent soutint`,
  admits: `${frenchForms("avou")} admet admettent admit admettait reconnaît reconnaissent reconnut concède concéda`,
  denies: `${frenchForms("ni contest réfut récus rejet:rejett")} dément démentit`,
  doubts: frenchForms("dout"),
  supports: frenchForms("confirm attest"),
};
