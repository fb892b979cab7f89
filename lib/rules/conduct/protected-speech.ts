import { protectedPassages } from '../../lint/protected.ts';
import { defineRule } from '../../lint/rule.ts';

/** The guard: what it marks keeps every finding on conduct or tone off the post. See `isProtected`. */
export default defineRule({
  id: 'conduct/protected-speech',
  title: 'Staff on pay, hours, staffing, safety or unions: left alone',
  severity: 'hint',
  reason: 'Staff may talk about their terms of work, so nothing is said here on conduct or tone.',
  source: {
    label: 'National Labor Relations Act, section 7; Stericycle, 372 NLRB No. 113 (2023)',
    url: 'https://www.nlrb.gov/about-nlrb/rights-we-protect/the-law/employees/concerted-activity',
  },
  offByDefault:
    'It shows nothing by itself: the engine asks it before each finding on conduct or tone, and nothing can switch that off.',
  messages: { protected: '“{quote}” may be about terms of work, which staff are free to discuss.' },
  flags: [
    'We worked ⟦16 hours⟧ again with ⟦no break⟧. We need ⟦safe staffing⟧.',
    'They cut our ⟦sick pay⟧ and the idiots upstairs got a ⟦bonus⟧.',
    '⟦12 patients to one nurse⟧ last night. ⟦Not safe⟧ for them, ⟦not safe⟧ for us.',
    'Charge nurse says we can’t post about ⟦ratios⟧. Watch me.',
    'Join us on the ⟦picket line⟧ at eight, bring a flask.',
    'New grads here start at ⟦$4 an hour⟧ more than me. Ask each other ⟦what you make⟧.',
    'Our clown of a manager ⟦retaliated⟧ after I filed a ⟦safety complaint⟧.',
    {
      locale: 'en-GB',
      text: '⟦Band 5 pay⟧ is a disgrace, and my trust is a joke for calling it a rise.',
    },
  ],
  leaves: [
    'Finished a long shift and met the sweetest dog on the way home.',
    'Visiting hours are over at 8 and so am I.',
    'Pay attention to the signs of a stroke: it can strike at any age.',
    'The union of bone after a fracture takes six weeks, I tell my patients.',
    'My manager is a saint and she makes lasagne.',
    'The new resident is an idiot and everybody on nights knows it.',
    'I had my coffee break with my favorite team.',
    'Odds ratio of 2.1, dear residents, means something. Read the paper.',
    {
      account: 'official',
      text: 'Our nurses have voted on the pay offer, and we respect the union.',
    },
  ],
  check: protectedPassages,
});
