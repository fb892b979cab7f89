import { houseWords } from '../../lint/checks/house-words.ts';
import { defineRule } from '../../lint/rule.ts';
import type { ProfileInput } from '../../profile/schema.ts';

const customer: Partial<ProfileInput> = {
  terms: [
    {
      match: ['customer', 'customers'],
      suggest: ['patient'],
      why: 'We serve people.',
      except: ['customer service desk'],
    },
    { match: ['ER'], suggest: ['emergency department'], caseSensitive: true, platforms: ['x'] },
    { match: ['floor'], suggest: ['ward'], context: ['nurse', 'nurses'] },
  ],
};
const names: Partial<ProfileInput> = {
  org: {
    legalName: 'Maple Ridge Medical Center',
    brandNames: [{ text: 'Maple Ridge', wrong: ['Mapleridge', 'MRMC', 'maple ridge'] }],
  },
};

export default defineRule({
  id: 'tone/terminology',
  title: 'The house has its own word',
  severity: 'hint',
  reason: 'One name for one thing helps readers find it again.',
  source: { label: 'Your hospital’s guideline profile' },
  messages: { word: 'The house style has another word for “{quote}”.' },
  flags: [
    { text: 'Thank you to every ⟦customer⟧.', house: customer },
    { text: '⟦Customers⟧ come first.', house: customer },
    { text: 'New hours at ⟦MRMC⟧ today', house: names },
    { text: '⟦Mapleridge⟧ opens at 8.', house: names },
    { text: 'See you at ⟦maple ridge⟧!', house: names },
    { platform: 'x', text: 'The ⟦ER⟧ is open.', house: customer },
    { text: 'Two nurses moved to the third ⟦floor⟧', house: customer },
  ],
  leaves: [
    'Thank you to every customer.',
    { text: 'Ask at the customer service desk.', house: customer },
    { text: 'A friend said "the customer is king".', house: customer },
    { text: 'The ER is open.', house: customer },
    { platform: 'x', text: 'er, is the door open?', house: customer },
    { text: 'Mind the wet floor by the lifts.', house: customer },
    { text: 'Maple Ridge opens at 8.', house: names },
    { text: 'Follow @MRMC and mrmc.example for news', house: names },
  ],
  asksProfile: true,
  check: houseWords,
});
