import { pattern } from '../../lint/checks/pattern.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'claim/engagement-bait',
  title: 'Chain letter',
  severity: 'hint',
  reason: 'Platforms show such posts less, and readers feel used.',
  source: { label: 'Meta: how engagement bait is ranked lower' },
  messages: { bait: '“{quote}” may read like a chain letter; a real question works better.' },
  flags: [
    { account: 'official', text: '⟦Tag 3 friends⟧ who need to hear this!' },
    { account: 'official', text: '⟦Like and share⟧ if you respect our doctors' },
    { account: 'official', text: '⟦Type AMEN⟧ for our nurses' },
    '⟦RT if⟧ you’ve ever charted through lunch',
    { account: 'official', text: '⟦Comment YES⟧ if you love your heart' },
  ],
  leaves: [
    {
      account: 'official',
      text: 'Please share: the boil water notice covers all of Maple County.',
    },
    'my charge nurse tagged 3 people for the same bay',
    { account: 'official', text: 'Know someone who could use this? Send them the link.' },
    { account: 'official', text: 'What would you like us to explain next? Tell us below.' },
    'We share if the other ward is short of milk',
  ],
  check: pattern({
    pattern:
      /(?<![\p{L}'])(?:tag (?:a|\d|two|three|five|your|someone)(?: (?:friends?|mates?|mum|mom|nurse|doctor|colleagues?|people|besties?|buddy|loved ones?|person|who))?|(?:like|love|hit like) (?:and|&|\+|n|or) (?:share|comment|follow|retweet)|(?:share|retweet|rt|repost|like|double tap|drop an? [\p{L}❤]{1,10}|comment) (?:this )?if(?= (?:you|we|your))|(?:type|comment|write|drop) ["']?(?:yes|amen|me|i agree|done|agree|now|"?info"?)\b["']?|double[- ]tap|1 like ?=|(?:one|1) (?:share|like) (?:can|could|=)|don't scroll past|share (?:to save|before (?:it's|they)|with everyone you|with \d)|follow[- ]for[- ]follow|f4f|copy and paste this|bet you won't share|\d{2,4} (?:likes|shares) (?:for|and we|if))(?!\p{L})/giu,
    when: ({ 0: found }) => !/^tag (?:a|your)$/i.test(found),
  }),
});
