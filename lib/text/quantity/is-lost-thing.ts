import type { Lexicon } from "./lexicon";
import type { Quantity } from "./quantity";
import type { Token } from "./tokenize";

/** Buildings and works that are counted only as losses: "fourteen churches were burnt", but not "fourteen churches paid". */
const LOSABLE =
  /^(?:books?|volumes?|manuscripts?|codices|paintings?|statues?|documents?|cop(?:y|ies)|letters|churches|church|chapels?|cathedrals?|convents?|monaster(?:y|ies)|abbeys?|priories|temples?|pagodas?|shrines?|palaces?|castles?|schools?|hospitals?|librar(?:y|ies)|factor(?:y|ies)|workshops?|warehouses?|granar(?:y|ies)|barns?|stores?|bridges?|records|archives|prints|stations?|works|clinics?|offices|business(?:es)?|firms|hotels?|restaurants?|cinemas?|theatres?|theaters?|museums?|plants?|mines|towers?|seminar(?:y|ies)|universit(?:y|ies)|colleges?|orphanages?|cloisters?|icons?|installations?|railways|locomotives)$/;
const DESTROYED =
  /^(?:destr(?:oy\w*|uction)|burn\w*|demoli\w*|raz(?:ed|ing)|lost|loss|losses|losing|loot\w*|plunder\w*|gutted|damag\w*|desecrat\w*|bomb(?:ed|ing)|wreck\w*|ruin(?:ed|ing)|perish\w*|flames|consumed|pull(?:ed|ing)|dynamited|torched|levelled|leveled|flattened|ravaged|sacked)$/;
/** The same elsewhere. */
const LOSABLE_ELSEWHERE =
  /^(?:kirchen?|kapellen?|klöstern?|burgen|schlössern?|brücken|schulen|fabriken|bibliotheken|krankenhäusern?|spitäler|bücher|handschriften|églises?|chapelles?|couvents?|châteaux|ponts?|écoles?|usines?|hôpitaux|monastères?|abbayes?|iglesias|capillas|conventos|castillos|puentes|escuelas|fábricas|hospitales|monasterios|церкв(?:ей|и|ами)|храмов|монастырей|мечетей|школ|больниц|мостов|заводов|фабрик|усадеб)$/;
const DESTROYED_ELSEWHERE =
  /^(?:zerstör\p{L}*|(?:nieder|ab)?brannten?|(?:nieder|ab)?gebrannt|verbrann\p{L}*|geplündert|plünder\p{L}*|gesprengt|verwüst\p{L}*|eingeäschert|détrui\p{L}*|brûl\p{L}*|incendi\p{L}*|pill\p{L}*|ruin\p{L}*|destru\p{L}*|quem\p{L}*|arras\p{L}*|saque\p{L}*|сожжен\p{L}*|сож[гж]\p{L}*|сгорел\p{L}*|разруш\p{L}*|уничтож\p{L}*|разорен\p{L}*|разграб\p{L}*|взорван\p{L}*)$/u;
const BEFORE = 12;
const AFTER = 6;

/** Whether a number of buildings or works stands near a word for their loss, in the same sentence. */
export function isLostThing(tokens: readonly Token[], { first, unit, high }: Quantity, lexicon: Lexicon): boolean {
  if (unit.uncounted !== "other" || high < 2 || first.ordinal) return false;
  const [losable, destroyed] = lexicon.code === "en" ? [LOSABLE, DESTROYED] : [LOSABLE_ELSEWHERE, DESTROYED_ELSEWHERE];
  if (!losable.test(tokens[unit.end - 1]?.word ?? "")) return false;
  const sentence = tokens[first.from]!.sentence;
  return tokens
    .slice(Math.max(0, first.from - BEFORE), unit.end + AFTER)
    .some((token) => token.sentence === sentence && destroyed.test(token.word));
}
