import { severities } from '../../lint/severity.ts';
import {
  field,
  group,
  language,
  list,
  oneOf,
  phrase,
  platform,
  table,
  text,
  yesNo,
} from '../fields.ts';
import { z } from '../zod.ts';

const ruleId = z
  .string({ error: 'a rule' })
  .regex(/^(phi|claim|tone|advice|conduct|fit)\/[a-z0-9-]{1,60}$/, {
    error: 'a rule such as "tone/jargon"',
  });
const parameterName = z
  .string({ error: 'a name' })
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/, { error: 'a name such as "maxWords"' });
const value = z.union([z.number(), z.boolean(), text(200)], {
  error: 'a number, true, false or a text',
});
const parameter = z.union([value, z.array(value).max(100)], {
  error: 'a number, true, false, a text or a list of these',
});

const setting = group({
  enabled: field(yesNo(), 'false is the same as the severity "off".', false).default(true),
  severity: field(
    oneOf([...severities, 'off']),
    'How much a finding weighs here. Privacy and advice rules that stop can be lowered to "warn" and no further.',
    'advise',
  ).optional(),
  params: field(
    table(parameterName, parameter, 20),
    'Numbers and words that the rule reads; its page names them.',
    { maxWords: 20 },
  ).default({}),
  message: field(
    text(240),
    'What is said in place of the rule’s own words.',
    'Check with Compliance first.',
  ).optional(),
  reason: field(
    text(240),
    'Why the house wants it so.',
    'Agreed with the family council.',
  ).optional(),
  locked: field(yesNo(), 'Whether the person who writes can switch the rule off.', true).default(
    false,
  ),
});

export const rules = field(
  table(ruleId, setting, 300),
  'What the house changes about single rules.',
  {
    'tone/jargon': { severity: 'advise' },
  },
).default({});

const term = group({
  match: field(
    z
      .array(phrase(), { error: 'a list of 1 to 50 words or phrases' })
      .min(1, { error: 'a list of 1 to 50 words or phrases' })
      .max(50, { error: 'a list of 1 to 50 words or phrases' }),
    'Words or phrases, matched whole. No patterns.',
    ['customer', 'customers'],
  ),
  suggest: field(list(text(200), 10), 'What to write instead, the best first.', ['patient']),
  why: field(text(240), 'Why, in a sentence for the writer.', 'We serve people.').optional(),
  severity: field(oneOf(severities), 'How much it weighs.', 'hint').default('hint'),
  platforms: field(list(platform(), 4), 'Only there; empty means everywhere.', ['x']),
  locales: field(list(language(), 20), 'Only in these languages; empty means all.', ['en-US']),
  context: field(
    list(phrase(), 50),
    'Only when one of these words stands within eight words of it.',
    ['ward'],
  ),
  except: field(list(phrase(), 50), 'Not within one of these phrases.', ['customer service desk']),
  caseSensitive: field(yesNo(), 'Whether capitals must match.', true).default(false),
});

export const terms = field(list(term, 2000), 'The house’s own words and what to write instead.', [
  { match: ['customer'], suggest: ['patient'] },
]);
