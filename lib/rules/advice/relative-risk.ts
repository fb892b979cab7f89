import { claim } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;
const RISK = raw`(?:(?:your|the|their|a|our|his|her|women's|men's|overall) ){0,2}(?:[\w-]{2,14} ){0,2}(?:risk|chances?|odds)(?: of [\w' -]{2,40}?)?`;
const BY = raw`(?: by (?:(?:up to|about|around|nearly|almost|over|more than|as much as) ){0,2}(?:\d{1,3} ?(?:%|percent|per cent)|half|a third|a quarter))`;

export default defineRule({
  id: 'advice/relative-risk',
  title: 'How many times, but not how many',
  severity: 'hint',
  reason: 'Doubled from what? A reader can weigh a risk only with the plain numbers beside it.',
  source: { label: 'CDC Clear Communication Index, part D; NHS content guide' },
  messages: { relative: '“{quote}” may sound larger than it is; how many in 100 would tell more.' },
  flags: [
    'Smoking ⟦doubles your risk of stroke⟧.',
    'A daily walk can ⟦cut your risk of bowel cancer by 40%⟧.',
    'People who sleep badly are ⟦twice as likely⟧ to get diabetes.',
    'Statins ⟦reduce the risk by a third⟧.',
    'They have a ⟦50% higher risk⟧ of falls.',
  ],
  leaves: [
    'The risk goes from about 1 in 100 to 2 in 100, so it doubles.',
    'Twice as likely to be late when it rains.',
    'Night shift doubles your risk of cereal for dinner.',
    'Cut your risk: wear a helmet.',
    'It doubles the risk, from 3 to 6 people per 1,000.',
    'Raise the pay by 40% and cut our risk of losing more nurses.',
  ],
  check: claim({
    cue: /risk|likely|chance|odds/i,
    patterns: [
      new RegExp(
        raw`(?<claim>\b(?:doubles?|triples?|quadruples?|halves|doubling|tripling|halving) ${RISK})(?= of\b|[.,;!]|$)`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b(?:cuts?|reduces?|lowers?|raises?|increases?|slashes?|drops?|boosts?|decreases?)(?: the| your| their)? ${RISK}${BY})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b(?:twice|three times|four times|five times|\d{1,2}(?:\.\d)? ?(?:times|x)|\d{1,3}(?: ?%| percent)) (?:as|more|less) likely)\b`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b\d{1,3} ?(?:%|percent|per cent) (?:higher|lower|greater|increased|reduced|less|more) (?:[\w-]{2,14} ){0,2}(?:risk|chance))\b`,
        'dgi',
      ),
    ],
    unless: /\b(?:late|dinner|coffee|pizza|pay|parking|losing|my (?:cat|dog))\b/i,
    unlessInPost:
      /\b(?:in every|\d+ (?:in|out of) (?:every )?\d|per (?:1,?000|10,?000|100,?000)|absolute|one in|out of (?:every )?\d|in (?:a )?100\b)/i,
  }),
});
