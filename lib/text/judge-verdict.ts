/** What a verdict of the author's is passed on, and the words it is passed with. */
const unfounded =
  /\b(?:accusations?|claims?|arguments?|charges?|allegations?|complaints?|thesis|theor(?:y|ies)|criticisms?|comparisons?|assertions?|conclusions?) (?:is|are) (?:\p{Ll}+ly )?(?:unfounded|baseless|groundless|spurious|nonsense|nonsensical|simplistic|absurd|ridiculous|specious|disingenuous|preposterous|unconvincing|misguided|laughable|ludicrous)(?!\p{L})/u;
const answers =
  /^(?:And |But |So )?[Tt]he (?:simple|short|obvious|honest) answer (?:is|to)\b|^(?:The|Any) (?:chances?|odds|likelihood) (?:of|that) .{3,160} (?:is|are) (?:\p{Ll}+ly )?(?:slim|zero|nil|remote|minimal|negligible|low|small)\b/u;
const advises =
  /^(?:Perhaps )?[Tt]he (?:best|only|right|proper) way (?:to|of) .{3,160} (?:is|would be) (?:to|by|for)\b|^(?:Hard|Difficult|Impossible|Easy|Strange|Odd|Sad|Interesting|Amazing|Nice|Good|Funny) (?:to|how|that)\b|^It(?: is|['’]s) (?:so |very |all too )?(?:hard|difficult|impossible|easy) (?:not )?to (?:read|look|watch|listen|see|think|feel|leave|walk|stand)\b/u;
const foretold =
  /\bwill (?:almost certainly|very likely|most likely|probably|surely)\b|\b(?:almost certainly|very likely|most likely|probably|surely) will\b/;

/** Whether a sentence is a one-line judgement, an advice or a forecast of its author's, by its first words. */
export const isVerdict = (head: string): boolean =>
  answers.test(head) ||
  advises.test(head) ||
  (head.includes("will") && foretold.test(head)) ||
  ((head.includes(" is ") || head.includes(" are ")) && unfounded.test(head));

/** "Pel Osk, pictured in 1979, was the leader": a picture's caption though it has a verb. */
const caption =
  /, (?:pictured|photographed|seen here|shown here)(?: (?:here|above|below|left|right|cent(?:re|er)|in|during|at|outside|with|on|after|before)\b|,|$)/i;

/** Whether a sentence says of somebody in it that a picture shows them. */
export const captions = (head: string): boolean =>
  (head.includes("pictured") || head.includes("photographed") || head.includes("n here")) && caption.test(head);

const numbered = /^(?:(?:fig(?:ure)?|plate|pl|no|cat)\.? ?)?\d{1,3}[.)] \p{Lu}[^.;!?]{2,90}[^.!?]$/iu;
const dash = /(?:^|\n)\s*[—–―]\s?$/;
const source = /^(?:[—–―-]{1,2} ?)?\p{Lu}.{5,160}\b(?:pp?\. ?\d+(?:[–-]\d+)?|\d{4})\)?\.?$/u;

/** Whether words without a finite verb are a label in a list of things ("7. Salt scale, about 1820") or the line that says where a quotation is from. */
export const isLabel = (words: string, before: string): boolean =>
  numbered.test(words) || ((dash.test(before) || /^[—–―]/.test(words)) && source.test(words));
