import { sentenceAt } from '../../lint/annotation/annotate.ts';
import { pattern } from '../../lint/checks/pattern.ts';
import { defineRule } from '../../lint/rule.ts';

const US = String.raw`(?:we|we're|we are|our|us|here at)`;
const THING = String.raw`(?:hospital|team|clinic|doctors?|surgeons?|nurses?|care|staff|unit|department|center|centre|program(?:me)?|er|ed|hands|place|provider)`;
const PRAISE = String.raw`(?:(?:the|your|our) (?:very )?(?:best|finest|top|leading|premier|number one|#1|safest|most (?:advanced|trusted|experienced|caring)))`;
const SUPERLATIVE = new RegExp(
  String.raw`\b${PRAISE}(?: [\p{L}-]{2,20}){0,2} ${THING}(?: (?:in|of|on) (?:the )?(?:(?:region|area|state|country|county|world|city|nation|UK|US|USA)|\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?))?(?!\p{L})`,
  'gu',
);
const ABOUT_US = new RegExp(String.raw`\b${US}\b`, 'i');
const NOT_A_CLAIM =
  /\b(?:not|never|isn't|aren't|find|choose|choosing|looking for|which|what|best practice|ranked by|according to|named .{1,40} by|voted by|rated by|myth|thank)\b|["“?]|https?:/i;

export default defineRule({
  id: 'claim/superlative',
  title: 'Best, leading, number one',
  severity: 'warn',
  reason: 'Readers cannot check a superlative, and boards treat it as misleading advertising.',
  source: { label: '22 Texas Administrative Code 164.3; FTC Act section 5' },
  messages: { superlative: 'Readers cannot check “{quote}”, so it may cost trust.' },
  flags: [
    {
      account: 'official',
      text: 'We really are ⟦the best hospital in Ohio⟧ for new knees.',
    },
    { account: 'official', text: 'Come to us: ⟦the most advanced heart center in the region⟧!' },
    'Proud that we have ⟦the finest surgeons⟧ anywhere',
  ],
  leaves: [
    'Sleep is the best medicine, our nurses say.',
    'Ranked by U.S. News among the best hospitals of 2025: our heart team. https://example.org/report',
    'How do you find the best hospital for you? We list five questions.',
    'I have the best team. Thank you all for a hard night.',
    'Best practice in our ward: clean hands.',
  ],
  check: pattern({
    pattern: SUPERLATIVE,
    when: (match, annotation) => {
      const sentence = sentenceAt(annotation, match.index)?.text ?? '';
      return ABOUT_US.test(sentence) && !NOT_A_CLAIM.test(sentence);
    },
    suggestion: 'a team that works hard for you',
  }),
});
