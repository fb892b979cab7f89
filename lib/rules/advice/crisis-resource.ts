import { missingLine } from '../../lint/checks/missing-line.ts';
import { hasLink } from '../../lint/meaning/attribution.ts';
import { suicideLine } from '../../lint/meaning/country.ts';
import { isToOnePerson } from '../../lint/meaning/directive.ts';
import { SUICIDE } from '../../lint/meaning/suicide.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const VIOLENCE = raw`being (?:hit|beaten|hurt|abused|controlled)(?: (?:at home|by))|(?:husband|partner|boyfriend|wife|man|father|dad|ex)(?:'s| is| keeps)? (?:hits|beats|beating|hitting|chokes|strangles|abuses|abusing) (?:her|him|his \w+|the kids|them)\b|(?:he|she|your (?:man|husband|boyfriend|partner|wife))(?:'s| is| keeps| has)? (?:hits?|hitting|beats?|beating|punch(?:es|ing|ed)?|chok(?:es|ing|ed)|strangl(?:es|ing|ed)|hurt(?:s|ing)) (?:you|ya|u)\b`;
const SELF = raw`by (?:his|her|their) own hand|(?:want|wanted|going|plan\w*) to end it|end it (?:all|tonight|now)|hang(?:ed|ing)? (?:herself|himself|themselves|myself)|(?:hurt|harm)(?:ing)? (?:yourself|herself|himself|themselves)|(?:chose|decided|wanted|tried|trying|going) to end (?:his|her|their|your) (?:own )?life|shot (?:himself|herself)(?! in the)|jumped (?:off|from|in front of)|drank (?:pesticide|poison|bleach|weed ?killer)(?: on purpose)?|cut(?:ting|s)? (?:herself|himself|themselves|yourself|your arms?|her arms?|his arms?)|(?:not|don'?t want to) (?:be|being) (?:here|alive) (?:any ?more|any longer)|want(?:s|ing)? to (?:die|disappear)|better off (?:dead|without (?:me|you))|overdos(?:e|es|ed|ing) on purpose|ending (?:it|things)\b|no way out|unaliv(?:e|ed|ing)(?: (?:himself|herself|themselves|yourself))?`;
const EATING = raw`(?:throw(?:ing|s)? up (?:after|every)(?: \w+){0,2} meals?|mak(?:e|ing) (?:yourself|herself|himself) sick after|you deserve food|starv(?:e|ing) (?:yourself|herself|himself)|(?:struggl\w+|trouble|problems?|battl\w+) with (?:their|your|her|his|my|the) eating|mak(?:e|es|ing) (?:yourself|herself|himself) (?:sick|throw up|vomit)|purg(?:e|es|ing)|skips? meals and)`;
const DEATH = raw`${SELF}|${SUICIDE}|suicidal(?: (?:thoughts|feelings))?|self[- ]?harm(?:ing|s)?|self[- ]injury|(?:took|taking|taken|ending|ended|end|take) (?:his|her|their|your) (?:own )?li(?:fe|ves)|end(?:ing)? it all|kill(?:ed|ing)? (?:himself|herself|themselves|yourself)`;
const OTHER = raw`${VIOLENCE}|${EATING}|beaten by (?:her|his|your|a) (?:husband|partner|boyfriend|wife)|(?:domestic|intimate partner) (?:violence|abuse)|sexual(?:ly)? (?:assault|abuse)(?:ed)?(?! (?:kits?|nurse|examiner|exams?|forensic|team))|\brap(?:e|ed|ist)\b|eating disorders?(?! (?:service|team|unit|ward|clinic|nurse|program))|anorexia|bulimia|child abuse|post(?:partum|natal) depression`;
const CUE =
  /hang|harm|end (?:his|her|their|your)|shot|jump|drank|abus|throw|hit|beat|punch|chok|strangl|hurt|cut|any ?more|any longer|alive|die|disappear|better off|overdos|purg|starv|struggl|trouble|problem|battl|skip|sick|way out|unaliv|s[uio]{1,3}[cs]i|self|own li|li(?:fe|ves)|kill|end(?:ing)? it|violence|abuse|assault|rape|eating|anorexia|bulimia|depression/i;
const ABOUT_DEATH = new RegExp(`^(?:${DEATH})$`, 'iu');
const TOPIC = new RegExp(raw`\b(?:${DEATH}|${OTHER})\b`, 'giu');

const LINE =
  /\b(?:9-?8-?8|116 ?123|13 ?11 ?14|1737|741741|85258|50808|14416|samaritans|lifeline|help ?lines?|hot ?lines?|crisis (?:line|text|team|number)|textline|findahelpline|1800 ?respect|childline|shout|beyond blue|text home|call or text|police|safe ?house)\b|\b(?:\+?\d[\d ()-]{6,14}\d)\b|\b(?:911|999|112|000|111)\b/i;
const FIGURE =
  /\b(?:(?:career|political|social|financial|commercial) suicide|suicide squad|suicide (?:grip|runs?|wings?|doors?|mission|sprints?|prevention (?:training|course))|rapeseed|oilseed rape|gate ?keeper training|(?:suicide|ligature) risk (?:assessment|training)|anorexia of|cancer anorexia|medical aid|assisted (?:suicide|dying)|physician-assisted)\b/i;
const WORK =
  /\b(?:CME|CPD|course|conference|symposium|registration|register|webinar|module|competenc\w+|in-?service|posters?|abstract|study|studies|researchers?|research|rates?|data|trial|report|court|charged|arrested|lawsuit|bill|act|senate|mp|policy|hiring|vacanc\w+|job|fundrais\w+|raised|marathon|gala|nurses? who specialise|teach(?:es|ing)?|training)\b/i;
/** Told in passing by somebody who reads or watches; from the house that shows it, a line belongs beside it. */
const MEDIA = /\b(?:film|book|novel|documentary|episode|podcast|series)\b/i;
const TO_READERS =
  /\b(?:be (?:kind|gentle)|whoever|each other|need to know|girl|boy|she|he|they|you|your|you're|yourself|ur|u|someone|somebody|anyone|people|teens?|teenagers?|kids?|child(?:ren)?|friends?|men|moms|mums|mothers|lads|folks|women|parents|family|signs|talk(?:ing)?|ask|check (?:in )?on|explain\w*|community|lost|lose|losing|loss|died|death)\b/i;

export default defineRule({
  id: 'advice/crisis-resource',
  title: 'Crisis topic without a help line',
  severity: 'warn',
  reason: 'People in crisis read such posts, and a number in the post is what they can use.',
  source: {
    label: 'Reporting on Suicide recommendations; 988 Suicide & Crisis Lifeline',
    url: 'https://reportingonsuicide.org',
  },
  messages: { noLine: 'Somebody in crisis may read this and find no number to call.' },
  flags: [
    'Talking about ⟦suicide with your teenager is hard.⟧ Start with sleep.',
    '⟦Self-harm is often a way to cope.⟧ Be gentle with your friend.',
    'We lost a wonderful doctor to ⟦suicide last night.⟧',
    'Five signs of ⟦domestic violence that people miss.⟧',
    { kind: 'reply', text: 'if you feel ⟦suicidal go for a walk babe⟧' },
    { account: 'official', text: 'New episode: Ada lost her brother, who ⟦took his own life.⟧' },
    'A hard week for us. She died by ⟦suicide on Sunday.⟧ Colleagues, be kind to each other.',
  ],
  leaves: [
    'My sister shot herself in the foot with the nail gun and hops about.',
    'That book about suicide in the trenches is the best I have read.',
    'If you are thinking about suicide, call or text 988 at any time.',
    'Self-harm: how to talk about it. Samaritans are on 116 123.',
    'This rota is career suicide.',
    'Suicide Squad was two hours I will not get back.',
    'Registration is open: suicide risk assessment for clinicians, 6 CME hours.',
    'Domestic violence is never your fault. Call 1800 737 732.',
    'Rapeseed oil or olive oil? The canteen debate goes on.',
    'Suicide rates fell for a second year, report says https://example.org/report',
  ],
  oncePerPost: true,
  isSettled: ({ text }) => LINE.test(text),
  check: missingLine({
    cue: CUE,
    topic: TOPIC,
    when: (sentence, annotation) => {
      const { text } = annotation;
      if (LINE.test(text) || FIGURE.test(text)) return false;
      if (isToOnePerson(annotation) && !/\b(?:you|your|u|ur)\b/i.test(sentence.text)) return false;
      if (WORK.test(text) || !TO_READERS.test(text)) return false;
      if (annotation.post.account === 'personal' && MEDIA.test(text)) return false;
      if (!hasLink(annotation)) return true;
      return /\b(?:you|your|talk|ask)\b/i.test(sentence.text) && 'low';
    },
    line: ({ post }, profile, topic) => {
      const line = ABOUT_DEATH.test(topic) ? suicideLine(post, profile) : undefined;
      return line && `${line}, any time.`;
    },
  }),
});
