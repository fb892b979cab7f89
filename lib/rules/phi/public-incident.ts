import { newsEvents } from '../../lexicons/events.ts';
import { orElse } from '../../lint/checks/or-else.ts';
import { pattern } from '../../lint/checks/pattern.ts';
import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

const HERE = String.raw`(?:(?:in|into|to|at|on|through) (?:our|my|the) (?:\w{2,12} )?(?:bays?|doors?|resus|theatres?|icu|unit|ward|er|ed|a&e|trauma|hospital|floor|beds?|department)|with us|in resus|in icu|just (?:came|come|rolled|arrived) in)`;

/** How many came in after an event: `four from the Millbrook bus crash just through our doors`. */
const ARRIVALS = new RegExp(
  String.raw`\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|several|both|a dozen)(?: [\w'-]{2,12}){0,3} (?:from|of|in|after) (?:the|that|this|today's|last night's|tonight's|yesterday's) (?:[\w'-]{2,16} ){0,3}${newsEvents}\b[^.!?\n]{0,60}?\b${HERE}\b`,
  'gi',
);
const NOT_ARRIVALS =
  /\b(?:tickets?|team|drill|exercise|benefit|fund|years? ago|actors?|movie|film|episode)\b/i;

export default defineRule({
  id: 'phi/public-incident',
  title: 'Victims of a news event',
  severity: 'stop',
  reason: 'Saying who came from an event in the news narrows it down to a few people.',
  source: {
    label: '45 CFR 164.510(a); AHA guidelines for releasing patient information',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.510',
  },
  messages: { incident: 'This may confirm who was brought in after an event in the news.' },
  flags: [
    '⟦Just took care of the driver from the Route 9 bus crash, please slow down out there.⟧',
    '⟦The two they pulled out of the apartment fire this morning came to us and I am not okay.⟧',
    '⟦That guy from the rollover on the news is in our trauma bay right now.⟧',
    'UPDATE 16:10 - ⟦four people from the Millbrook bus crash are now in our trauma bays⟧, two going to theatre.',
    '⟦six from the warehouse fire just came through our doors⟧, say a prayer',
  ],
  leaves: [
    'Route 9 is closed after a crash. Use the north entrance.',
    'For news about the incident please contact the police press office.',
    'Our crash team practised for a big fire today, all with actors.',
    'Fire drill on Tuesday at ten.',
    'The lollipop lady came to us about her eyes again, then the printer died.',
    'All 40 tickets from the fire benefit are gone, see you at our table.',
    'Two of us from the crash team are running the marathon for our unit.',
    'Families of people hurt in the fire can call our help line.',
  ],
  check: orElse(
    pattern({ pattern: ARRIVALS, when: ({ 0: text }) => !NOT_ARRIVALS.test(text) }),
    story({ kind: 'public-incident' }),
  ),
});
