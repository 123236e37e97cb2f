import { finiteForms, participles } from "./inflect";

/** Verbs that hardly do anything but report. */
const plain = `depict characterise characterize lament bewail chronicle reiterate attest aver+ conjecture surmise infer+ insinuate intimate retort mutter murmur grumble reminisce clarify caution concur+ elaborate propound bemoan
  disclose divulge restate reassert reaffirm confide gossip prophesy preach vouch certify scoff sneer brag+ gloat profess concede
  reckon deduce envisage venture rhapsodise rhapsodize eulogise eulogize moralise moralize pontificate speculate generalise generalize analogise reply underline
  underscore enumerate itemise itemize summarise summarize paraphrase quibble equivocate recap+ scold`;

/** Verbs of judging, demanding and vouching: with somebody as their subject they say that somebody has said it. */
const judging = `condemn criticise criticize denounce deplore decry deride disparage ridicule lambast lambaste castigate chide rebuke excoriate vilify praise laud
  applaud commend extol+ hail urge exhort implore entreat demand request plead express voice confirm corroborate document chronicle contest dispute question
  recommend pledge promise vow protest admonish remonstrate object describe portray advocate mock satirise satirize lampoon
  espouse expound liken stereotype problematise problematize relate slam+ blast berate challenge appeal petition lobby verify authenticate highlight publicise publicize detail outline mention`;

/** What a work does with what it is about: "the book traces". */
const content = `trace explore examine cover analyse analyze investigate reconstruct chart address omit+ provide paint focus concern contain`;

/** Verbs that hold somebody to be or to have done something by the word behind them: "accused of", "credited with". */
const laying = `accuse blame credit attribute ascribe perceive interpret represent label brand dub+ suspect identify`;

/** Participles of what nobody in particular has said of a thing: "it is asserted that". */
const passive = `recount narrate assert attest testify whisper insinuate intimate conjecture surmise infer+ concede affirm declare announce report contend
  gossip prophesy`;

/** Such participles of verbs that are oftener something else: "it is added that", "is debated among". */
const passiveWeakly = `add relate record document cite quote hint debate discuss mention problematise problematize dispute contest question imagine fancy
  guess point recognise recognize reference judge`;

/** Finite forms of all verbs that may report. */
export const reporting = `${finiteForms(`${plain} ${judging} ${laying} ${content}`)} foretold foretells foresaw foresee foresees forecast forecasts wonders wondered wonder plead pled`;

/** Of these, those that report only by what stands about them. */
export const reportingWeakly = finiteForms(`${judging} ${laying} ${content}`);

/** Those that report wherever somebody is their subject. */
export const speech = finiteForms(judging);

/** Those that do where "of", "for", "with", "as" or "to" stands behind them. */
export const layingForms = finiteForms(laying);

/** Participles that make a passive of saying. */
export const said = participles(`${passive} ${passiveWeakly}`);

/** Of these, those that are oftener something else. */
export const saidWeakly = participles(passiveWeakly);

/** Participles of bringing a charge or a story up: "allegations were raised". */
export const raised = `${participles(
  `raise level+ voice report express air file lodge circulate propose advance offer suggest relate recount narrate repeat cite record preserve hand pass mention quote
  attach publish advance float publicise publicize`,
)} made heard spread told retold leveled current`;

/** What rumours and allegations do by themselves. */
export const emerging = `${finiteForms("emerge circulate surface abound persist linger proliferate swirl multiply attach+ resurface")} arose arise arises spread spreads grew`;

/** Verbs that with a claim or a doubt as their object say that somebody has it: "made the argument", "raised doubts". */
export const light = `${finiteForms("base rest ground back support defend raise issue lodge level file submit+ adopt share harbour harbor repeat advance present offer air")} make makes made take takes took hold holds held put puts`;
