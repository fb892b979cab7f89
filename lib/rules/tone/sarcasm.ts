import { type Found, manner, wordsAfter } from '../../lint/checks/manner.ts';
import { defineRule } from '../../lint/rule.ts';

const OPENERS =
  /(?<=^|[.!?\n…]\s{0,3})(?:(?:oh|gee|ah|well),? (?:great|good|thanks|nice|super|brilliant|lovely|joy|fantastic|wonderful|perfect)(?=,|\.{2,}|\.$|\. |!? 🙄)|(?:sure|right|yeah|yes|ok|of course|great),? because (?!of\b)[^.!?\n]{3,80}|yeah,? right(?=[,.!…]|$)|thanks for (?:nothing|that gem|the (?:mansplain|lecture|life advice)\w*)|wow,? (?:how|so|what a|such) (?:brave|original|kind|helpful|clever|generous|thoughtful|professional|convenient)|how (?:very )?(?:kind|generous|thoughtful|convenient|nice) of (?:you|them|him|her)(?= to (?:finally|only|not|ignore|tell|decide))|must be nice (?:to|being|having|when)\b|(?:nice|good|great) (?:one|job|work|going),? (?:genius|einstein|sherlock)|(?:well done|congrat(?:ulation)?s|bravo),? (?:genius|einstein|sherlock|you(?:'ve| have)? (?:managed|played))|no (?:shit|kidding),? sherlock|slow clap\b\.?)/gi;
const ANYWHERE =
  /\blove (?:that|this) for (?:us|me|them)\b|\b(?:so|because that) (?:helpful|worked so well)\b(?=[^.!?\n]{0,20}(?:last time|🙄|thanks))|\bworked (?:so|out so) well last time\b|\b(?:shocker|what a surprise|colou?r me (?:shocked|surprised)|who (?:would|could) have (?:guessed|thought))(?=[.!,]|$)|\bthanks a (?:bunch|million|lot)(?=[.,!]? ?🙄)|\bwhat could (?:possibly |ever )?go wrong\b|\bslow clap\b|\*?slow claps\*?|\b(?:because|since) (?:clearly|obviously|apparently) (?:google|facebook|tiktok|you|a youtube|your|we (?:all )?have nothing|nurses|doctors|we're all|it's our)\b|(?<=\s)\/s(?=\s*$)|\b(?:said no (?:nurse|doctor|one|patient|midwife) ever)\b|\bgood luck with that\b(?=[.,! ]*(?:🙄|$))|\bthanks,? obama\b|\bgoogle (?:is|knows better than) a doctor\b|\bdr\.? google\b(?=[^.!?\n]{0,40}🙄)/gi;

const isNotNews = (found: Found) =>
  !/^[,! ]{0,2}(?:news|question|idea|point|to\b)/i.test(wordsAfter(found));

export default defineRule({
  id: 'tone/sarcasm',
  title: 'Sarcasm',
  severity: 'hint',
  reason: 'Without a face or a voice, sarcasm is often read as meant.',
  source: {
    label: 'GMC, Using social media as a medical professional, 2024',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
  },
  messages: { mock: '“{quote}” may be read as meant, or as mockery.' },
  flags: [
    '⟦Oh great⟧, another app to log into.',
    '⟦Sure, because Google is a doctor 🙄⟧',
    '⟦yeah right⟧, the lift is fixed',
    '⟦Love that for us /s⟧',
    '⟦What could possibly go wrong⟧?',
    { kind: 'reply', text: '⟦Must be nice to⟧ have time to complain.' },
  ],
  leaves: [
    'Oh great news from the lab: the new fridge works!',
    'Sure, because of the snow we open at 10.',
    'Yeah, right lane on the bridge is closed.',
    'Oh, great question! We open at eight.',
    'Thank you for nothing less than a miracle, night team.',
    'It must be nice weather at home.',
    'Rolled my eyes at my own handwriting again.',
  ],
  check: manner(
    { says: OPENERS, when: isNotNews, deniable: false },
    { says: ANYWHERE, deniable: false },
  ),
});
