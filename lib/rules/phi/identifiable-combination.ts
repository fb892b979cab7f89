import { mosaic, unlessNamed } from '../../lint/reidentification/check.ts';
import { orElse } from '../../lint/checks/or-else.ts';
import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/identifiable-combination',
  title: 'Small details that add up',
  severity: 'stop',
  marks: 'story',
  reason: 'Each detail is harmless alone; together they can leave one person in a town.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2); GMC, Using social media, 19',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: {
    together: 'Together these details may point to one person.',
    alone: 'Perhaps nobody else in {place} matches this.',
    few: 'About {people} people in {place} may match this.',
  },
  flags: [
    '⟦A local firefighter in his 40s came in last night after a boat accident⟧ on the lake and asked for his dog.',
    'Admitted ⟦the mayor’s wife, hip fracture, 58⟧, crying for her cat all night',
    'Our pt is ⟦a 19 y/o quarterback, came in this morning with a broken femur from a motorcycle crash⟧, whole team in the waiting room',
    'We admitted ⟦a lobsterman this week, fifty-something, lost two fingers⟧ in a winch and asked me to look for them',
    '⟦A retired school bus driver, 88, was bitten by a llama at the county fair⟧ and wants to go back tomorrow',
    'My pt is ⟦a beekeeper, 67, stung by his own bees yesterday⟧, he asked us to tell the bees',
    'We had ⟦a roofer who fell through a skylight at the high school yesterday, 34, three kids⟧ in the waiting room',
    '⟦An 81-year-old church organist coded on us last night at the talent show and her son is our pharmacist⟧',
    'She is ⟦in her nineties, mother of six, and our only patient from the house fire⟧. She asked for lipstick.',
    'We had ⟦a zamboni driver in resus last night, early thirties, swallowed a whistle⟧, and every breath was a goal',
    'my pt is ⟦a retired lighthouse keeper, 81, bitten by his own parrot⟧ and he will not hear a word against the bird',
    'Took care of ⟦the sheriff tonight, he fell off a mechanical bull at a birthday party⟧ and swore me to silence',
  ],
  leaves: [
    'One in 1,000 adults in their 40s is a firefighter, and firefighters are more likely to have a heart attack.',
    'I’m a 43-year-old nurse from Millbrook and I broke my wrist on Sunday. Back in three weeks.',
    'My husband, 62, a retired teacher, had a stroke last night. He is talking. Thank you all.',
    'The mayor, 58, said on Sunday that the Millbrook clinic will open after the fire.',
    'Our oldest volunteer, a retired bus driver from Bend, turned 90 on Sunday. Thirty years at the front desk.',
    'Farmers in their fifties and sixties get skin cancer more often. Come to the free screening in Westerly on Sunday.',
    'Board question: a 62-year-old farmer from Ohio comes in after a tractor accident with a stiff jaw. What next?',
    'In chapter nine a 34-year-old roofer falls through a skylight on Christmas Eve. Best thing I have read this year.',
    'Welcome to Dr. Okafor, who comes to us from Salem with her husband, a firefighter, and their twins.',
    'Boating this Sunday? Wear a life jacket. Most people who drown on our lake were not wearing one.',
    'A 2023 study in Portland followed 400 teachers in their forties for a year after a heart attack.',
    'The firefighter who brought donuts to the ER on Sunday is 24 and did not know about the night shift.',
    {
      text: 'Police in Bend say a man in his 30s died in a boat accident on Sunday.',
      account: 'official',
    },
    'My dad is 71, a retired trucker, and he fell off the roof yesterday because he would not wait for my brother.',
    'We ran a drill on Sunday: a manikin, 45, lobsterman, two fingers gone. The students were great.',
    'The vet said our dog, 12, was hit by a car in Millbrook last night and will keep all four legs.',
    'Thanks to the Millbrook fire chief, his twin brother and the whole crew for the CPR class on Tuesday.',
    'Measles is back: 12 cases in Ohio last week, most of them in children under five.',
    'Saw a guy last night, chest pain, all clear, sent home. Be kind to your nurses.',
  ],
  check: orElse(mosaic, unlessNamed(story({ kind: 'identifiable-combination' }))),
});
