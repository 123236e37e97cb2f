import type { LexiconData } from "./flags";

/** English. */
export const en: LexiconData = {
  words: {
    report: `saw say says said state states stated write writes wrote claim claims claimed argue argues argued estimate estimates estimated believe believes believed
      think thinks thought maintain maintains maintained assert asserts asserted contend contends contended report reports reported suggest suggests suggested note notes noted
      observe observes observed admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded confess confesses confessed deny denies denied dispute disputes disputed
      reject rejects rejected doubt doubts doubted declare declares declared announce announces announced conclude concludes concluded calculate calculates calculated
      reckon reckons reckoned recall recalls recalled remember remembers remembered recount recounts recounted describe describes described testify testifies testified allege alleges alleged
      affirm affirms affirmed insist insists insisted stress stresses stressed emphasise emphasises emphasised emphasize emphasizes emphasized explain explains explained
      record records recorded mention mentions mentioned complain complains complained reply replies replied answer answers answered add adds added remark remarks remarked
      agree agrees agreed disagree disagrees disagreed assume assumes assumed hold holds consider considers considered regard regards regarded view views viewed see sees saw
      speculate speculates speculated propose proposes proposed posit posits posited warn warns warned comment comments commented charge charges charged accuse accuses accused
      reveal reveals revealed indicate indicates indicated show shows showed confirm confirms confirmed find finds found speak spoke put puts place places placed give gives gave cite cites cited
      attribute attributes attributed blame blames blamed criticise criticises criticised criticize criticizes criticized point points pointed tell tells told relate relates related
      quote quotes quoted demand demands demanded instruct instructed shout shouted suspect suspects suspected interpret interprets interpreted portray portrays portrayed
      characterise characterises characterised characterize characterizes characterized dismiss dismisses dismissed question questions questioned credit credits credited boast boasts boasted
      suppose supposes supposed hint hints hinted judge judges judged deem deems deemed fear feared predict predicts predicted list lists listed count counts counted document documents documented
      advance advances offer offers differ differs vary varies range ranges ranged run disagree depict depicts depicted narrate narrates narrated lament laments lamented assess assesses assessed
      swear swore swears avow avows recollect recollects recollected observed opine opines opined theorise theorize theorised theorized hypothesise hypothesize hypothesized postulate postulates postulated
      downplay downplays downplayed defend defends defended endorse endorses endorsed overestimate underestimate call calls called whisper whispered chronicle chronicles chronicled
      pledge pledges pledged vow vows vowed promise promises promised urge urges urged ask asks asked cried exclaim exclaims exclaimed exhort exhorts exhorted protest protests protested joke jokes joked quip quips quipped muse muses mused echo echoes echoed praise praises praised object objects objected imply implies implied hope hopes hoped feel feels felt stipulate stipulates stipulated threaten threatens threatened reiterate reiterates reiterated recommend recommends recommended challenge challenges challenged contest contests contested condemn condemns condemned denounce denounces denounced expound expounds expounded discuss discusses discussed detail details detailed present presents presented highlight highlights highlighted outline outlines outlined inform informs informed assure assures assured remind reminds reminded understands tweet tweets tweeted`,
    participle: `interpreted identified dated branded dubbed labelled labeled ascribed compared condemned criticised criticized challenged contested questioned disputed rejected dismissed denounced praised hailed blamed called said believed thought estimated reported alleged rumoured rumored assumed supposed presumed reputed argued suggested claimed understood accepted acknowledged considered regarded
      deemed held agreed maintained conjectured speculated surmised feared asserted contended hypothesised hypothesized perceived seen viewed credited noted calculated reckoned recognised recognized
      posited theorized theorised proposed whispered told remembered attributed charged accused portrayed described suspected put`,
    generic: `historians scholars researchers experts observers sources critics commentators analysts witnesses eyewitnesses contemporaries survivors authors writers opponents supporters officials
      authorities journalists correspondents reporters locals residents villagers veterans demographers academics specialists detractors admirers defenders apologists chroniclers biographers
      sceptics skeptics revisionists scientists economists sociologists diplomats refugees émigrés emigres inhabitants participants onlookers bystanders insiders informants propagandists
      activists commenters interpreters theorists statisticians archaeologists westerners traditionalists nationalists communities relatives neighbours neighbors partisans escapees exiles
      propaganda tradition legend rumour rumor rumours rumors folklore hearsay consensus press media everyone everybody nobody somebody someone anecdotes gossip historiography scholarship literature
      soldiers prisoners peasants inmates deportees spokesmen pundits circles quarters investigators workers nurses medics teachers monitors volunteers`,
    quantifier: `some many most several various other others numerous certain countless different multiple majority minority number handful few all both plenty lots`,
    be: `is are was were be been being`,
    hearsay: `reportedly allegedly supposedly purportedly reputedly rumouredly`,
    role: `historian scholar professor researcher author writer journalist general colonel marshal admiral commander commissar leader president minister premier king queen emperor tsar ambassador
      governor mayor bishop archbishop pope priest rabbi spokesman spokeswoman director chairman secretary economist demographer sociologist philosopher poet novelist diplomat consul officer captain
      lieutenant major sergeant dr prof sir lord count prince baron lady chancellor senator deputy judge prosecutor lawyer doctor physician correspondent editor biographer critic chief
      official officers generals commanders leaders ministers politicians priests lawyers doctors professors editors judges prosecutors missionaries aides colleagues friends families campaigners passengers
      students elders settlers colonists travellers travelers visitors readers philosophers poets bishops governors mayors directors farmers miners strikers guards descendants parents widows organisers organizers
      curators guides tourists clergymen merchants sailors members representatives delegates archaeologist chieftains
      head eyewitness survivor witness archaeologist statistician missionary chronicler politician activist revolutionary dictator founder analyst expert scientist observer`,
    work: `book memoir memoirs diary diaries autobiography biography study monograph report letter telegram decree order article verdict judgment judgement census memorandum encyclopedia encyclopaedia
      newspaper dissertation thesis essay pamphlet paper chronicle journal despatch dispatch cable communiqué communique textbook novel register yearbook atlas appendix protocol affidavit
      manuscript history lecture speech interview magazine volume handbook treatise proclamation leaflet editorial manifesto resolution minute bulletin deposition ruling survey`,
    works: `reports newspapers books studies letters documents records papers accounts surveys articles publications archives statistics data memoirs chronicles magazines dispatches figures polls textbooks works works`,
    body: `commission committee government ministry party tribunal court parliament council army police staff embassy command agency bureau institute university academy office union league society
      organisation organization association foundation church synod cabinet senate congress soviet politburo cheka nkvd kgb un unesco museum administration regime directorate panel board team group state kremlin company firm corporation mission bank charity club department centre center authority legation consulate prosecution defence defense opposition delegation jury`,
    finite: `is are was were has have had did does do am became become becomes came come began begins took take takes made make makes went goes led lost won fell fled died killed shot began ended broke held
      can could will would may might must shall should remained remains lay lies stood stands left brought sent gave gives rose grew got kept ran drove fought built set met saw knew
      occurs occurred happened includes included contains consists continues continued seems appears seemed appeared`,
    opinion: `frankly honestly admittedly should ought shameful shameless disgraceful deplorable contemptible despicable heinous monstrous unforgivable inexcusable regrettably unfortunately sadly thankfully hopefully
      shame contempt admirable abhorrent wonderful magnificent outrageous disgusting repugnant ridiculous absurd arguably surely undoubtedly fortunately tragically`,
    first: `i we our my us me ours mine ourselves myself`,
    hedge: `perhaps possibly probably presumably maybe may might could apparently seemingly likely roughly approximately`,
    superlative: `first last largest greatest biggest worst best most highest deadliest bloodiest earliest oldest only unprecedented unparalleled unique`,
    sweeping: `always never everyone everybody nobody all every entirely invariably universally undoubtedly completely totally`,
    month: `january february march april may june july august september october november december jan feb apr jun jul aug sept sep oct nov dec`,
    pronoun: `he she they`,
    question: `who what why how when where which whose whom whether`,
    meta: `article chapter section page book essay paper table figure map appendix footnote paragraph introduction list entry website blog post`,
    definite: `the this that these those his her their its our my`,
    indefinite: `a an one another any`,
    particle: `von van de der den del della di da al el bin ibn la le du ter of`,
    starter: `the a an in on at he she they it this that these those but and or however when while after before during by for from to with as if although though since because its his her their there then thus
      some many most all no not one two three both each another other others only even still yet so such under over between among against through within without according despite later soon meanwhile
      moreover furthermore nevertheless finally first second what who why how where which we i you our my nor once until upon instead additionally consequently therefore hence today now here`,
    said: `estimate estimates account accounts view views opinion opinions calculation calculations reckoning reckonings claim claims assessment assessments version versions interpretation interpretations
      figures statistics data report reports evidence rumour rumours standards testimony testimonies projections counts tallies allegations speculation`,
    by: `by`,
    boundary: `that who which whom whose and but or because while although if when where as than`,
    impersonal: `it there one`,
    goods: `tanks guns aircraft planes ships rifles vehicles trucks artillery cannon cannons rubles roubles dollars pounds marks francs pesetas livestock horses cattle tons tonnes locomotives houses homes acres
      hectares bushels poods shells bombs sorties submarines trains machine-guns wagons percent`,
    adverb: `not also often widely generally commonly usually sometimes long never ever still now even then later once officially variously popularly traditionally frequently largely universally
      currently initially originally conservatively credibly plausibly always first only once rightly wrongly thereby therefore today themselves himself herself itself too instead further subsequently repeatedly publicly openly privately`,
    preposition: `in at on near from after before during by with for since until under at about among within throughout across against over between of like unlike despite following to into as`,
    weak: `interpreted identified dated branded dubbed labelled labeled ascribed discuss discusses discussed detail details detailed present presents presented highlight highlights highlighted outline outlines outlined inform informs informed assure assures assured remind reminds reminded understands compared pledge pledges pledged vow vows vowed promise promises promised urge urges urged ask asks asked cried exclaim exclaims exclaimed exhort exhorts exhorted protest protests protested joke jokes joked quip quips quipped muse muses mused echo echoes echoed praise praises praised object objects objected imply implies implied hope hopes hoped feel feels felt stipulate stipulates stipulated threaten threatens threatened reiterate reiterates reiterated recommend recommends recommended challenge challenges challenged contest contests contested condemn condemns condemned denounce denounces denounced disputed questioned rejected dismissed saw criticised criticized challenged contested denounced praised hailed blamed called put puts place places placed give gives gave find finds found show shows showed run range ranges ranged see sees hold holds point points pointed offer offers advance advances call calls called count counts counted list lists listed add adds added record records recorded announce announces announced declare declares declared demand demands demanded instruct instructed charge charges charged blame blames blamed attribute attributes attributed reject rejects rejected propose proposes proposed place speak spoke answer answers answered confirm confirms confirmed document documents documented describe describes described reveal reveals revealed indicate indicates indicated defend defends defended view views viewed fear feared judge question questions questioned relate relates related document tell tells told accused credit credits credited remember remembers remembered portray quote quotes quoted hint mention mentioned seen told noted held accused charged put attributed perceived portrayed described suspected credited viewed remembered recognised recognized acknowledged suggested agree agrees agreed accepted told`,
    address: `you your yours yourself yourselves`,
    mental: `hear explore look examine discuss consider turn see begin follow trace describe focus present conclude note interview ask return think believe feel hope suspect guess suppose doubt wonder imagine know mean want wish recommend suggest like love prefer agree disagree would will are re shall should must can cannot may might need am m d ll
      have ve haven thoughts suspicion impression feeling conviction hunch thesis contention understanding aim purpose intention argument guess opinion view sense`,
    imperative: `open look consider imagine note remember think take compare click visit listen watch walk turn go join share donate contact check learn discover explore try ask tell let keep don do stop use enter choose
      select scroll continue press sign subscribe follow download suppose recall forget beware enjoy wait picture read see give write get bring put stay come make find add call send help support observe notice pay`,
    evaluative: `astonishing appalling sad tragic shocking remarkable amazing incredible unbelievable interesting fascinating simplistic beautiful lovely brilliant terrible horrible important vital crucial surprising
      unsurprising strange ironic odd understandable unfair unfortunate depressing inspiring moving poignant heartbreaking worrying troubling frightening scary silly stupid laughable pathetic easy`,
    norm: `will should must ought needs need`,
    chain: `continue continues continued went go goes begin begins began tend tends tended try tries tried come comes came refuse refuses refused decline declines declined used prefer prefers preferred like likes liked seek seeks sought chose had has have able forced compelled obliged willing ready keen quick eager reluctant`,
    holding: `convinced adamant certain sure confident persuaded sceptical skeptical doubtful unconvinced insistent aware`,
    saying: `saying claiming arguing stating adding insisting alleging asserting maintaining noting declaring admitting denying suggesting warning complaining recalling pledging promising vowing explaining stressing boasting contending writing`,
    telling: `story stories belief beliefs suspicion suspicions theory theories legend legends tradition traditions talk rumour rumours rumor rumors claim claims allegation allegations`,
    people: `contemporary modern recent earlier later official unofficial independent local foreign domestic conservative early leading prominent serious respected conventional traditional mainstream popular reliable available unconfirmed competing conflicting rival alternative credible numerous unnamed anonymous older newer professional military academic eastern northern southern former senior government police hostile sympathetic surviving soviet western eastern russian german french british american polish ukrainian jewish spanish chinese japanese hungarian italian turkish indian english allied communist bolshevik nationalist republican catholic orthodox muslim christian european finnish czech serbian armenian ottoman african asian irish`,
  },
  phrases: {
    vague: `by one account
      rumour had it
      rumor had it
      legend had it
      tradition had it
      word had it
      people say
      people said that
      one hears
      word spread that
      word went round that
      word got round that
      word got out that
      conventional wisdom
      received wisdom
      popular wisdom
      local lore
      opinion is divided
      opinion was divided
      opinion remains divided
      opinions are divided
      opinions were divided
      historians are divided
      scholars are divided
      experts are divided
      historians are split
      scholars are split
      little agreement
      little consensus
      no consensus
      no agreement on
      some debate
      much debate
      a matter of debate
      a matter of dispute
      open to debate
      in one version
      in one telling
      in another version
      in another account
      in another telling
      in local tradition
      in popular tradition
      everybody knows
      everyone knows
      everybody agrees
      as everyone knows
      as is well known
      it is no secret
      it is common knowledge
      nobody disputes
      no one disputes
      by one estimate
      by another account
      by one count
      in some accounts
      in one account
      in some versions
      usually given as
      often given as
      generally given as
      commonly given as
      remain divided over
      remains divided over
      remain divided on
      remain divided about
      by repute
      usually quoted
      often quoted
      commonly quoted
      frequently quoted
      generally quoted
      most often quoted
      popular memory
      collective memory
      those who knew him say
      those who knew her say
      those who knew them say
      usually cited
      often cited
      commonly cited
      frequently cited
      widely cited
      commonly accepted
      widely accepted
      generally accepted
      gone so far as
      widespread belief
      popular belief
      common belief
      widely held
      commonly held
      widespread view
      some put the
      others put the
      most put the
      received opinion
      so called experts
      conventional accounts
      as some have
      as many have
      rumours circulated
      rumors circulated
      rumours spread
      rumors spread
      reports circulated
      rumours that
      so the story goes
      so they say
      we are told
      we re told
      the saying goes
      the old saying goes
      there is disagreement among
      there was disagreement among
      there is debate among
      there is no agreement among
      there is no consensus among
      disagreement among historians
      disagreement among scholars
      debate among historians
      debate among scholars
      debated among historians
      debated among scholars
      disputed among historians
      disputed among scholars
      as they say
      history records
      reports have begun to emerge
      reports have emerged
      reports emerged
      history tells
      so it is said
      the story goes
      legend has it
      rumour has it
      rumor has it
      tradition has it
      word has it
      by all accounts
      by most accounts
      by some accounts
      by many accounts
      by other accounts
      by several accounts
      by some estimates
      by most estimates
      by many estimates
      by other estimates
      by conservative estimates
      by various estimates
      by several estimates
      by some reckonings
      by some counts
      by general consent
      it is common knowledge
      common opinion
      the conventional wisdom
      the prevailing view
      the prevailing opinion
      the dominant view
      the traditional view
      the standard view
      the common view
      the general view
      the general consensus
      the scholarly consensus
      the consensus is
      the consensus among
      there is a consensus
      there is broad agreement
      there is general agreement
      there is a belief
      there is a view
      there were reports
      there are reports
      there were rumours
      there were rumors
      there are claims
      there were claims
      there have been claims
      there are allegations
      there were allegations
      there is speculation
      there was speculation
      official figures
      official figure
      official estimates
      official statistics
      official data
      official sources
      official accounts
      official numbers
      official reports
      official death toll
      official toll
      official count
      official version
      unofficial figures
      unofficial estimates
      conservative estimates
      estimates range
      estimates ranged
      estimates ranging
      estimates vary
      estimates varied
      estimates differ
      estimates run
      estimates of
      estimates for
      figures range
      figures vary
      accounts differ
      accounts vary
      opinions differ
      opinions vary
      views differ
      usually put at
      often put at
      generally put at
      is put at
      are put at
      was put at
      were put at
      been put at
      it seems to be agreed
      in popular memory
      in the popular imagination
      as is well known
      it is known
      it is well known
      the belief that
      the rumour that
      the rumor that
      the claim that
      the allegation that
      the accusation that
      the view that
      the suspicion that`,
    according: `according to
      as given by
      as stated by
      as quoted by
      as cited by
      based on the testimony of
      based on the account of
      based on the oral history of
      based on the work of
      based on research by
      based on figures from
      based on data from
      estimates made by
      estimate made by
      estimates come from
      estimate comes from
      figures come from
      figure comes from
      numbers come from
      number comes from
      evident from
      apparent from
      clear from
      in the opinion of
      in the view of
      in the words of
      in the eyes of
      in the judgment of
      in the judgement of
      in the estimation of
      on the testimony of
      on the evidence of
      on the authority of
      estimates by
      estimate by
      calculations by
      per the
      as reported by
      as described by
      as recalled by
      as claimed by
      as estimated by`,
    opinion: `history will
      never again
      the lesson is
      readers should
      the reader should
      it must be said
      one must
      it should be
      nothing can justify
      nothing can excuse
      no decent person
      no amount of
      to say the least
      if only
      in my opinion
      in my view
      in our view
      in our opinion
      i think
      i believe
      i feel
      i hope
      i suspect
      i would argue
      we believe
      we feel
      we hope
      it is a pity
      it is shameful
      it is a shame
      it is a disgrace
      it is time
      it is important
      it is necessary
      it is essential to remember
      it is worth
      beyond words
      needless to say
      to be honest
      in hindsight
      in retrospect
      to be fair
      strikes me
      surprise me
      surprises me
      seems to me
      of the opinion that
      let s face it
      no one can deny
      nobody can deny
      there can be no excuse
      one cannot but
      one can only
      words cannot
      it is hard to imagine
      it is difficult to imagine
      it is impossible to imagine
      it is tempting to
      it would be wrong
      it would be a mistake
      should be remembered
      deserve our
      deserves our
      deserves to be
      must not be forgotten
      must never be forgotten
      must be remembered
      how could anyone
      what a
      of course`,
    exhortation: `we might ask
      we may ask
      we may wonder
      one might ask
      one may ask
      for more information
      for further information
      visit our
      contact us
      let us
      let s
      thanks in advance
      thank you
      thanks to everyone
      let me
      we must
      we should
      we ought
      we need
      we cannot
      we can not
      never forget
      you should
      you must
      you can
      please
      lest we forget
      do not forget
      click here
      read more
      sign up
      subscribe to
      log in
      share this
      learn more
      follow us
      download the
      donate
      buy now
      consider that
      imagine that
      remember that
      bear in mind
      note that`,
    meta: `what follows is
      editor s note
      here is a
      here are some
      here s a
      in this edition
      in this episode
      in this lecture
      in this lesson
      in this video
      in this talk
      in this unit
      in this report
      this episode
      this edition
      this video
      this podcast
      this lecture
      this lesson
      this review
      this guide
      this case study
      this presentation
      this introduction
      this website
      this site
      this report details
      this report documents
      this report examines
      this report describes
      this report is
      this report will
      this report draws
      the author wishes
      the authors wish
      the author would like
      the remainder of this
      i mean
      i examine
      i use the
      i shall
      in conclusion
      this article
      this chapter
      this section
      this essay
      this paper
      this book
      this page
      this study
      this post
      this blog
      this list
      this work
      this volume
      this thesis
      this entry
      the present article
      the present chapter
      the present study
      the present work
      the present paper
      the present essay
      the following section
      the following chapter
      the following table
      the following pages
      the following list
      the next section
      the next chapter
      the previous section
      the previous chapter
      in what follows
      see also
      see below
      see above
      see chapter
      see table
      see figure
      as noted above
      as mentioned above
      as we have seen
      as we shall see
      as we will see
      as discussed
      i will
      i shall
      we will
      we shall
      we have seen
      i argue
      we argue
      table of contents
      jump to
      main article
      further information
      last updated
      posted on
      posted by
      published on
      retrieved from
      all rights reserved
      from wikipedia
      from metapedia
      cookie policy
      privacy policy
      edit source`,
    definition: `is a term
      was a term
      is the term
      is a name
      is the name
      the term
      the phrase
      the word
      the expression
      is defined as
      are defined as
      may be defined
      can be defined
      is understood as
      refers to
      refer to
      referred to as
      is known as
      are known as
      also known as
      is the practice
      is the process
      is the act
      means
      denotes
      by definition
      stands for
      is short for
      is a form of
      is a type of
      is a kind of`,
    sweeping: `almost all
      nearly all
      virtually all
      the vast majority
      the overwhelming majority
      without exception
      in every case
      in all cases
      no one
      at all times
      none of`,
    work: `the times
      new york times
      the guardian
      the new york times
      washington post
      pravda
      izvestia
      izvestiya
      izvestiia
      le monde
      le figaro
      le temps
      der spiegel
      the observer
      the economist
      daily telegraph
      daily mail
      manchester guardian
      black book of communism
      encyclopaedia britannica
      encyclopedia britannica
      the bible
      the gulag archipelago
      wikipedia
      the atlantic
      time magazine
      krasnaya gazeta
      the lancet`,
  },
  stances: {
    claims: `claim claims claimed allege alleges alleged assert asserts asserted contend contends contended insist insists insisted maintain maintains maintained boast boasts boasted charge charges charged accuse accuses accused`,
    admits: `admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded confess confesses confessed`,
    denies: `deny denies denied reject rejects rejected dispute disputes disputed dismiss dismisses dismissed disagree disagrees disagreed`,
    doubts: `doubt doubts doubted question questions questioned suspect suspects suspected`,
    supports: `confirm confirms confirmed agree agrees agreed endorse endorses endorsed corroborate corroborates corroborated`,
  },
};
