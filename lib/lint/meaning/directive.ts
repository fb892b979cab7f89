import type { Annotation } from '../annotation/annotate.ts';
import { isQuestion } from './stance.ts';
import { isAnswer, isForProfessionals } from './speaker.ts';

/**
 * How people tell somebody to do something, as sources of patterns over a clinical sketch (lower case). Each ends
 * just before the verb. Every repetition is bounded.
 */

const YOU = '(?:you|u|ya|yous|ye)';

/** Where a clause may begin with an order: "just", "hun,", after a mark. */
const OPENER =
  "(?:^|[^\\w\\s'@#&%/+-]|\\n|\\b(?:and|then|so|but|or|just|please|pls|plz|kindly|maybe|perhaps|honestly|hun|hon|love|mate|babe|darl|lovely|mama|mommy|momma|bless|girl|dear|sir|madam|ma'am|sis|bro|pet|hey|first|now|tonight|today|instead|definitely|defo|also|always|only|nah|yeah|yep|no|ok|okay|tbh|lol|def|personally|ideally|suggest|recommend|advise|by)|@[\\w.]{1,40})\\s{0,3}(?:[-*•>]\\s{0,2})?";

const MODAL =
  '(?:should|shd|shud|could|can|need|needs|must|might|may|wanna|want|gotta|got|have|had|ought|better|best|off|to|be|try|just|really|probably|prob|definitely|defo|def|safely|also|still|actually|even|then|now|always|well|as|go ahead and|totally|absolutely|easily|just)';

/** "you should", "u need to", "you'd be better off", "you might want to". */
export const TO_YOU = `\\b${YOU}(?:'?d|'?ll|'?ve|'?re)? (?:${MODAL} ){1,5}`;

/** "I'd", "if it was me I would", "my advice is to". */
export const AS_ME =
  "\\b(?:i'?d|i would|we'?d|we would|my advice(?: is| would be)?(?: to)?,?:?|best thing(?: is| would be)?(?: to)?|best to|better to|worth|have (?:you|u) (?:tried|thought about|considered|asked (?:about|for))|why (?:not|don'?t you)|no harm in|nothing wrong with|you'?re (?:fine|safe|ok|okay|grand) to|try to|remember to|first thing i'?d do is|(?:tell|have|get|make) (?:him|her|them|your \\w{2,9})(?: to)?|gonna wanna|make sure (?:you|u|he|she|they))(?: (?:just|personally|probably|prob|honestly|definitely|defo|def|try|be|say|go|also|still|suggest|recommend|advise|start by|get|have|let|leave|keep|looking (?:at|to)|inclined to|tempted to)){0,3} ";

/** Anything after which a verb in its base form tells the reader what to do. */
export const DIRECTED = `(?:${TO_YOU}|${AS_ME}|${OPENER})`;

/** The writer or others are told about, not the reader told: "I usually go home and take two". */
const REPORTS =
  /\b(?:i|we|he|she|they|who|people|patients|everyone|nurses|docs|doctors|my (?:mum|mom|dad|husband|wife|boss))\b(?!'?d\b| would)/;
const DENIED =
  /(?:\b(?:don'?t|dont|do not|never|not|without|before|avoid|nobody|no one|why|shouldn'?t|can'?t|cannot|won'?t|mustn'?t|didn'?t|wouldn'?t|refuse to|if|when|whether|how)\b|n't)(?: [\w']{1,12}){0,3}\s*$/;

const CLAUSE_ENDS = ['.', ';', '!', '?', ',', ':', '\n'];

/** What comes before `at` in the same clause of a sketch. */
export function clauseBefore(sketch: string, at: number): string {
  const before = sketch.slice(Math.max(0, at - 80), at);
  return before.slice(Math.max(...CLAUSE_ENDS.map((mark) => before.lastIndexOf(mark))) + 1);
}

/** Whether the clause before `at` of a sketch tells of the writer or of others, and not of the reader. */
export function isAboutOthers(sketch: string, at: number): boolean {
  const clause = clauseBefore(sketch, at);
  return REPORTS.test(clause) && !/\b(?:you|u|ya|your|imo)\b/.test(clause);
}

/** The shorthand of clinicians among themselves, who discuss doses and drugs as their work. */
const SHORTHAND =
  /\b(?:IBW|CrCl|BNF|[Uu]p[Tt]o[Dd]ate|POD ?#?\d|m(?:c)?g\/kg|IgM|sAb|IV q|benzo drip|ROSC|CIWA|\d{2}w\d ?d|pt|pts|[Cc]urbside|HFpEF|e?GFR|CHA2DS2\S{0,6}|HbA1c \d|Cr|LFTs?|INR|LP|CTA|PCI|PTCA|UHID|MDT|RCTs?|DOACs?|NNT|I&D|vanc|CURB|tds \d\/7|\d\/7|inpt|refractory|first[- ]line|second[- ]line|loading dose|conversion|regimen|poll|case \d{1,3}|schedule|guidelines?|formulary|titration|contraindicat\w+|differentials?|respected seniors|seeking input|preceptor|registrars?|junior doctors?|new interns?|students?)\b|\b\d{1,2} ?(?:yo )?[MF]\b|\b\d{1,2} ?\/ ?[MF]\b|\b\d{1,2}yo\b|[≥≤]/;

/** Whether clinicians talk shop: marked as such, or in their shorthand. */
export const isShopTalk = (annotation: Annotation): boolean =>
  isForProfessionals(annotation) || SHORTHAND.test(annotation.text);

/** Whether an order at `at` of a sketch is denied, put as a condition, or told of somebody rather than to somebody. */
export function isOnlyTold(sketch: string, at: number): boolean {
  const clause = clauseBefore(sketch, at);
  return DENIED.test(clause) || isAboutOthers(sketch, at);
}

/** Whether a sentence asks, and does not advise as a question: "have you tried …?" */
export const isPlainQuestion = (text: string): boolean =>
  isQuestion({ text }) &&
  !/\b(?:have (?:you|u) (?:tried|thought|considered)|why (?:not|don'?t you))\b/i.test(text);

/** Whether the text answers one person: a reply, a comment, or a post that opens with a name. */
export const isToOnePerson = ({ post, text }: Annotation): boolean =>
  isAnswer(post) || text.startsWith('@');
