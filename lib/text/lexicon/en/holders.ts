import { bothNumbers, plurals } from "./inflect";

/** People who may say something and are given no name, in both numbers. */
const regular = `protester protestor demonstrator rioter marcher activist campaigner organiser organizer dissident
  conscript recruit deserter mutineer prisoner detainee inmate captive hostage internee convict defector refugee migrant immigrant emigrant evacuee exile
  deportee escapee expellee returnee resident villager local islander citizen inhabitant dweller neighbour neighbor settler colonist peasant farmer
  crofter smallholder sharecropper planter herder herdsmen shepherd drover hunter trapper labourer laborer worker miner quarrier weaver spinner stonemason mason
  carpenter blacksmith potter baker butcher brewer innkeeper publican sailor seafarer trader shopkeeper merchant hawker landowner landlord tenant homeowner
  housewife parishioner churchgoer worshipper pilgrim monk nun friar cleric believer convert congregant relative relation cousin descendant heir
  bureaucrat envoy emissary insider informant informer whistleblower constable detective warder jailer firefighter paramedic medic nurse
  surgeon pathologist coroner undertaker gravedigger bystander onlooker passenger driver motorist coachman cyclist pedestrian commuter eyewitness survivor veteran
  participant attendee spectator fan supporter opponent detractor admirer follower adherent disciple devotee apologist advocate proponent exponent
  sceptic skeptic revisionist denier traditionalist reformer theorist enthusiast hobbyist buff
  user commenter commentator poster respondent interviewee victim claimant complainant plaintiff defendant suspect elder youth teenager student
  pupil schoolboy schoolgirl pensioner newcomer foreigner outsider stranger guest customer client acquaintance servant employee staffer
  volunteer donor listener viewer reader visitor tourist traveller traveler trekker hiker climber diver explorer prospector collector
  antiquary antiquarian folklorist genealogist ethnographer ethnologist anthropologist linguist philologist geologist engineer architect technician surveyor
  storyteller ballad-singer bard minstrel old-timer greybeard watcher critic reviewer columnist blogger broadcaster pundit observer eulogist
  panegyrist hagiographer annalist compiler editor translator copyist scribe investigator inspector examiner assessor auditor lobbyist strategist whistle-blower`;

/** The same where the plural is formed otherwise. */
const irregular = `man men woman women child children person people persons townsman townsmen townspeople townsfolk countryman countrymen countrywomen countrypeople countryfolk
  fisherman fishermen boatman boatmen seaman seamen policeman policemen policewoman policewomen fireman firemen militiaman militiamen gunman gunmen
  tribesman tribesmen clansman clansmen nobleman noblemen clergyman clergymen churchman churchmen businessman businessmen craftsman craftsmen workman workmen ferryman ferrymen quarryman quarrymen woodsman woodsmen huntsman huntsmen herdsman horseman horsemen yeoman yeomen coachmen doorman doormen bargeman bargemen foremen salesman salesmen milkman milkmen tradesman tradesmen newspaperman newspapermen cameraman cameramen crewman crewmen airman airmen guardsman guardsmen riflemen marksmen spokeswomen frontiersman frontiersmen sportsmen statesmen stateswoman porter porters
  layman laymen kinsman kinsmen kinsfolk folk folks islanders oldtimers passerby bystanders spokesperson spokespeople spokespersons congressmen housewives
  youths midwife midwives widow widows widower brother brothers sister sisters son sons daughter daughters husband husbands wife wives uncle aunt nephew niece parents mother mothers father fathers grandmother grandfather grandparents grandchildren servicemen servicewomen
  watchman watchmen gentleman gentlemen aristocrats nobles courtiers insiders locals elders natives commoners`;

/** Bodies without a name, in the plural, and what they speak through. */
const bodies = `union organisation organization group party agency committee council church government association charity outlet broadcaster network
  firm company federation faction lobby ngo institution institute university society club congregation parish ministry embassy tribunal court
  authority paper tabloid newspaper station channel website blog forum`;

/** Callings in the singular whose plural stands among the sources. */
const callings = `historian scholar academic researcher expert specialist scientist economist sociologist archaeologist demographer journalist reporter correspondent
  author writer biographer chronicler diplomat theologian psychologist psychiatrist criminologist jurist statistician spokesman spokeswoman official
  policymaker lawmaker legislator councillor councilor councilman alderman magistrate sheriff clerk aide adviser advisor counsellor preacher pastor vicar parson
  curate imam sexton verger curator guide librarian archivist lecturer teacher schoolmaster headmaster headteacher principal gamekeeper ranger
  lighthouse-keeper postman postmaster stationmaster foreman overseer manager owner proprietor founder trustee deacon minister`;

/** Sides of a struggle, which an article makes one party. */
const sides = `rebel insurgent militant fighter guerrilla combatant separatist nationalist royalist monarchist loyalist partisan defender striker`;

/** Holders whose plural names nobody even behind an article: "the villagers". */
export const crowd = `${bothNumbers(regular)} ${irregular}`;

/** All that can be a holder without a name. */
export const unnamed = `${crowd} ${bothNumbers(sides)} ${plurals(bodies)} ${callings}`;

/** Sources and judges in the plural: of them a verb of holding says something by itself. */
export const judges = `${plurals(
  `theologian psychologist psychiatrist criminologist jurist folklorist genealogist ethnographer ethnologist anthropologist linguist philologist geologist
  antiquarian reviewer columnist blogger lawmaker legislator campaigner proponent advocate theorist enthusiast adherent devotee sceptic protester
  protestor demonstrator dissident neighbour islander parishioner worshipper eyewitness bystander listener reader claimant complainant
  whistleblower paramedic interviewee respondent insider loyalist separatist royalist denier`,
)} townspeople townsfolk countryfolk pathologists egyptologists classicists medievalists orientalists antiquaries historiographers philosophers`;
