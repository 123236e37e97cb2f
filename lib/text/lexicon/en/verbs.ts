import type { LexiconData } from "../flags";
import { pasts } from "./pasts";
import { emerging, layingForms, light, raised, reporting, reportingWeakly, said, saidWeakly, speech } from "./speech";

/** Verbs of saying and holding, and the verbs about them. */
export const verbs: LexiconData["words"] = {
  past: pasts,
  speech,
  laying: layingForms,
  light,
  emerging,
  raised,
  report: `${reporting} saw say says said state states stated write writes wrote claim claims claimed argue argues argued estimate estimates estimated believe believes
    believed think thinks thought maintain maintains maintained assert asserts asserted contend contends contended report reports reported suggest
    suggests suggested note notes noted observe observes observed admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded
    confess confesses confessed deny denies denied dispute disputes disputed reject rejects rejected doubt doubts doubted declare declares declared
    announce announces announced conclude concludes concluded calculate calculates calculated reckon reckons reckoned recall recalls recalled remember
    remembers remembered recount recounts recounted describe describes described testify testifies testified allege alleges alleged affirm affirms
    affirmed insist insists insisted stress stresses stressed emphasise emphasises emphasised emphasize emphasizes emphasized explain explains explained
    record records recorded mention mentions mentioned complain complains complained reply replies replied answer answers answered add adds added remark
    remarks remarked agree agrees agreed disagree disagrees disagreed assume assumes assumed hold holds consider considers considered regard regards
    regarded view views viewed see sees speculate speculates speculated propose proposes proposed posit posits posited warn warns warned comment comments
    commented charge charges charged accuse accuses accused reveal reveals revealed indicate indicates indicated show shows showed confirm confirms
    confirmed find finds found speak spoke put puts place places placed give gives gave cite cites cited attribute attributes attributed blame blames
    blamed criticise criticises criticised criticize criticizes criticized point points pointed tell tells told relate relates related quote quotes quoted
    demand demands demanded instruct instructed shout shouted suspect suspects suspected interpret interprets interpreted portray portrays portrayed
    characterise characterises characterised characterize characterizes characterized dismiss dismisses dismissed question questions questioned credit
    credits credited boast boasts boasted suppose supposes supposed hint hints hinted judge judges judged deem deems deemed fear feared predict predicts
    predicted list lists listed count counts counted document documents documented advance advances offer offers differ differs vary varies range ranges
    ranged run depict depicts depicted narrate narrates narrated lament laments lamented assess assesses assessed swear swore swears avow avows recollect
    recollects recollected opine opines opined theorise theorize theorised theorized hypothesise hypothesize hypothesized postulate postulates postulated
    downplay downplays downplayed defend defends defended endorse endorses endorsed overestimate underestimate call calls called whisper whispered
    chronicle chronicles chronicled pledge pledges pledged vow vows vowed promise promises promised urge urges urged ask asks asked cried exclaim exclaims
    exclaimed exhort exhorts exhorted protest protests protested joke jokes joked quip quips quipped muse muses mused echo echoes echoed praise praises
    praised object objects objected imply implies implied hope hopes hoped feel feels felt stipulate stipulates stipulated threaten threatens threatened
    reiterate reiterates reiterated recommend recommends recommended challenge challenges challenged contest contests contested condemn condemns condemned
    denounce denounces denounced expound expounds expounded discuss discusses discussed detail details detailed present presents presented highlight
    highlights highlighted outline outlines outlined inform informs informed assure assures assured remind reminds reminded understands demonstrate demonstrates demonstrated tweet tweets
    tweeted`,
  participle: `${said} interpreted identified dated branded dubbed labelled labeled ascribed compared condemned criticised criticized challenged contested questioned
    disputed rejected dismissed denounced praised hailed blamed called said believed thought estimated reported alleged rumoured rumored assumed supposed
    presumed reputed argued suggested claimed understood accepted acknowledged considered regarded deemed held agreed maintained conjectured speculated
    surmised feared asserted contended hypothesised hypothesized perceived seen viewed credited noted calculated reckoned recognised recognized posited
    theorized theorised proposed whispered told remembered attributed charged accused portrayed described suspected put`,
  weak: `${reportingWeakly} ${saidWeakly} interpreted identified dated branded dubbed labelled labeled ascribed discuss discusses discussed detail details detailed present presents presented
    highlight highlights highlighted outline outlines outlined inform informs informed assure assures assured remind reminds reminded understands compared
    pledge pledges pledged vow vows vowed promise promises promised urge urges urged ask asks asked cried exclaim exclaims exclaimed exhort exhorts
    exhorted protest protests protested joke jokes joked quip quips quipped muse muses mused echo echoes echoed praise praises praised object objects
    objected imply implies implied hope hopes hoped feel feels felt stipulate stipulates stipulated threaten threatens threatened reiterate reiterates
    reiterated recommend recommends recommended challenge challenges challenged contest contests contested condemn condemns condemned denounce denounces
    denounced disputed questioned rejected dismissed saw criticised criticized hailed blamed called put puts place places placed give gives gave find
    finds found show shows showed run range ranges ranged see sees hold holds point points pointed offer offers advance advances call calls count counts
    counted list lists listed add adds added record records recorded announce announces announced declare declares declared demand demands demanded
    instruct instructed charge charges charged blame blames attribute attributes attributed reject rejects propose proposes proposed speak spoke answer
    answers answered confirm confirms confirmed document documents documented describe describes described reveal reveals revealed indicate indicates
    indicated defend defends defended view views viewed fear feared judge question questions relate relates related tell tells told accused credit credits
    credited remember remembers remembered portray quote quotes quoted hint mention mentioned seen noted held perceived portrayed suspected recognised
    recognized acknowledged suggested agree agrees agreed accepted purported demonstrate demonstrates demonstrated`,
  chain: `appear appeared appears seem seemed seems continue continues continued went go goes begin begins began tend tends tended try tries tried come comes came refuse refuses refused decline declines
    declined used prefer prefers preferred like likes liked seek seeks sought chose had has have able forced compelled obliged willing ready keen quick
    eager reluctant`,
  holding: `convinced adamant certain sure confident persuaded sceptical skeptical doubtful unconvinced insistent aware`,
  saying: `saying claiming arguing stating adding insisting alleging asserting maintaining noting declaring admitting denying suggesting warning complaining
    recalling pledging promising vowing explaining stressing boasting contending writing`,
};
