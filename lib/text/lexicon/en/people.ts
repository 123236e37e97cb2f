import type { LexiconData } from "../flags";
import { crowd, judges, unnamed } from "./holders";

/** Who says or holds it: people, groups, bodies. */
export const people: LexiconData["words"] = {
  generic: `historians scholars researchers experts observers sources critics commentators analysts witnesses eyewitnesses contemporaries survivors authors
    writers opponents supporters officials authorities journalists correspondents reporters locals residents villagers veterans demographers academics
    specialists detractors admirers defenders apologists chroniclers biographers sceptics skeptics revisionists scientists economists sociologists
    diplomats refugees émigrés emigres inhabitants participants onlookers bystanders insiders informants propagandists activists commenters interpreters
    theorists statisticians archaeologists westerners traditionalists nationalists communities relatives neighbours neighbors partisans escapees exiles
    propaganda tradition legend rumour rumor rumours rumors folklore hearsay consensus press media everyone everybody nobody somebody someone anecdotes
    gossip historiography scholarship literature soldiers prisoners peasants inmates deportees spokesmen pundits circles quarters investigators workers
    nurses medics teachers monitors volunteers ${judges}`,
  quantifier: `some many most several various other others numerous certain countless different multiple majority minority number handful few all both plenty lots`,
  role: `historian scholar professor researcher author writer journalist general colonel marshal admiral commander commissar leader president minister premier
    king queen emperor tsar ambassador governor mayor bishop archbishop pope priest rabbi spokesman spokeswoman director chairman secretary economist
    demographer sociologist philosopher poet novelist diplomat consul officer captain lieutenant major sergeant dr prof sir lord count prince baron lady
    chancellor senator deputy judge prosecutor lawyer doctor physician correspondent editor biographer critic chief official officers generals commanders
    leaders ministers politicians priests lawyers doctors professors editors judges prosecutors missionaries aides colleagues friends families campaigners
    passengers students elders settlers colonists travellers travelers visitors readers philosophers poets bishops governors mayors directors farmers
    miners strikers guards descendants parents widows organisers organizers curators guides tourists clergymen merchants sailors members representatives
    delegates archaeologist chieftains head eyewitness survivor witness statistician missionary chronicler politician activist revolutionary dictator
    founder analyst expert scientist observer ${unnamed}`,
  body: `commission committee government ministry party tribunal court parliament council army police staff embassy command agency bureau institute university
    academy office union league society organisation organization association foundation church synod cabinet senate congress soviet politburo cheka nkvd
    kgb un unesco museum administration regime directorate panel board team group state kremlin company firm corporation mission bank charity club
    department centre center authority legation consulate prosecution defence defense opposition delegation jury`,
  crowd,
  people: `contemporary modern recent earlier later official unofficial independent local foreign domestic conservative early leading prominent serious respected
    conventional traditional mainstream popular reliable available unconfirmed competing conflicting rival alternative credible numerous unnamed anonymous
    older newer professional military academic eastern northern southern former senior government police hostile sympathetic surviving soviet western
    russian german french british american polish ukrainian jewish spanish chinese japanese hungarian italian turkish indian english allied communist
    bolshevik nationalist republican catholic orthodox muslim christian european finnish czech serbian armenian ottoman african asian irish`,
  pronoun: `he she they`,
  first: `i we our my us me ours mine ourselves myself`,
  impersonal: `it there one`,
};
