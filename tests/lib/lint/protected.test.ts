import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { lint } from '#lib/lint/lint.ts';
import { completePost } from '#lib/lint/post.ts';
import { protectedPassages } from '#lib/lint/protected.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { Profile } from '#lib/profile/schema.ts';

const passages = (text: string, account: 'personal' | 'official' = 'personal') =>
  protectedPassages(annotate(completePost({ text, account })));

const TERMS_OF_WORK = [
  'We worked 16 hours again with no break. We need safe staffing!',
  'They cut our sick pay again and the lazy idiots in admin got a bonus. Time to talk, nurses.',
  '12 patients to one nurse last night. Not safe for them, not safe for us.',
  'Anyone else on 4 West not get paid for the training day? We should go to HR together.',
  "We voted to strike. Nine years without a real raise, and our managers can't even look at us.",
  "My boss is a clown: mandatory overtime three weekends in a row and we're done",
  'Band 5 pay is a disgrace. Our trust is a joke for calling it a rise.',
  'no lunch, no break, no thank you. 13 hours. we are not robots',
  'Between us coworkers: what are you all getting per hour at the new clinic?',
  "Our hospital wants to take away our weekend differential. Don't tell anyone? No. Tell everyone.",
  "Our pay offer works out at 1.4%. Rent in this city went up 9%. We vote on Friday, and I know which way I'm going. Solidarity with everyone on nights.",
  'Third 13 hour shift this week with no break. My coworkers and I are asking for one thing: safe staffing.',
  'Management wanted this kept quiet: six of us on a ward for twelve. Our union is asking for safe staffing now.',
  'Filed my tenth unsafe staffing report this month. My coworkers and I are asking for ratios.',
  'Our manager is useless on safety and we are short staffed again, so we are going to the union.',
  'We raised this with the regulator because patients were not safe, and the law protects us for it.',
  'Two RNs for 31 patients again tonight. The idiots upstairs call it a staffing grid.',
  "I haven't had a lunch break in nine days. Nobody on my unit has.",
  'Reused the same N95 for five shifts. Our hospital should be ashamed.',
  'they laid off 14 of our techs by email. cowards.',
  'new grads here start at $4 more than me after ten years. ask each other what you make!',
  'we are drowning. management could not care less. this has to change',
  "Got floated to peds again with zero orientation. It's not safe and I told my manager so.",
  "mandated again. my kids haven't seen me since thursday",
  'Junior doctors: join us on the picket line at 8.',
  "I was told I can't talk about my salary at work. That's illegal, tell your colleagues.",
  'PTO denied for the 4th time. We earned those days.',
  'Our CEO got a 22% raise. We got pizza.',
  'A patient punched my coworker last night and there is still no security on our floor. We deserve to be safe at work.',
  "My contract says nights only but they keep changing the roster with a day's notice",
  "If you're a CNA here and you want to talk about wages, we meet Sunday.",
  'I reported it to OSHA because nobody at this clown show of a hospital listens',
  'No PPE, no patience left. My colleagues and I walked out today.',
  "the rota is a joke again, 6 nights straight and i'm sick of it",
  "Charge nurse says we can't post about ratios. Watch me. #SafeStaffingSavesLives",
  'Working bank holidays for flat rate is theft. Ask your rep.',
  'They want us to do extra shifts for free because of the backlog. No.',
  'on call 72 hours with no rest day. residents deserve better',
  "The break room has mold and we have asked for a year. It's a health hazard for all of us.",
  'Our health insurance premium went up 30% and we WORK at a hospital',
  "Staff parking is now $18 a day. That's an hour of my wage gone.",
  "I'm leaving bedside because I'm burnt out and leadership treats us like numbers",
  'My manager retaliated after I filed a safety complaint',
  "I love my job but I can't pay rent on it. Nurses need a raise.",
  'Agency nurses get double what we get. We do the same work. Make it make sense.',
  'We are asking for panic buttons in the ED. Third assault this month.',
  'New schedule is out: every other weekend for everyone, no input from us. We should all say no together.',
  "I got written up for discussing my raise. Pretty sure that's against the law.",
  'who else got shorted hours on this paycheck?',
  "Vote yes on Thursday, colleagues. It's our contract.",
  'Six nights in seven days. The trust calls it flexibility, we call it exploitation.',
  'Every nurse I know is leaving because of the money. Pay us properly.',
  'i get 19.40/hr and the new guy gets 23. how is that ok',
  "Fourth Christmas in a row they've put me on. Where's the fairness?",
  "We had 3 nurses for 28 patients and a manager who thinks that's fine",
  'Corporate took our lunch room and turned it into offices. Disgusting.',
  "If the hospital won't fix the heating in our changing rooms we'll take it to the union",
  'They fired my coworker for talking to a reporter about staffing.',
  'Our ED has had four assaults on staff this week. Admin response: a poster.',
  'Being told to work while sick is not OK. We need paid sick days.',
  "1:8 on med surg again. Someone is going to get hurt and it'll be our licence.",
  'Teaching hospital, record profits, and residents on food stamps.',
  "I'm a porter. I walk 25k steps a night for minimum wage.",
  'Refused an unsafe assignment tonight. First time. My hands were shaking.',
  "You can't fill rotas with goodwill forever",
  "Mileage rate hasn't gone up since 2011 and community nurses are paying to work",
  'Colleagues, please fill in the staff survey and be honest about bullying from above',
  "Never seen so many travelers. Pay your own staff and you wouldn't need them.",
  'Management says no vacation requests will be approved this summer',
  'We asked for lift equipment two years ago. My back is wrecked.',
  "A day's strike pay or a lifetime of bad backs. Easy choice.",
  "they're closing our break room and the nurses' station has no chairs left, are we cattle",
  'Midwives are not okay. We are two short on every single shift.',
  'My hospital bans us from talking about staffing on facebook. So here I am, talking about staffing.',
  'Work from sick? no. Call in and they punish you with points. The attendance policy is cruel to staff.',
  'Proud of my coworkers for standing up to the night differential cut',
  "HR says tattoos aren't allowed but no raise since 2019 is fine",
  'Clocked out 2 hours late again, unpaid, because handover never fits in the shift',
  'Residents deserve to sleep. 28 hour calls should end.',
  'Seven years qualified and I still take home less than the guy who sells us coffee.',
  "Our health board wants consultants to cover each other's lists for nothing. We said no.",
  'tonight: one RN, one student, thirty beds. this is what "efficiency" looks like',
  "When they cancel your shift at 5am and you lose a day's money for the third time this month",
  'Shoutout to the admins who got raises while housekeeping lost hours',
  'Our techs make less than fast food workers. I said what I said.',
  'Nurses striking in three counties and I could not be prouder to be one',
  "They've stopped paying for our scrubs and shoes. Next it'll be the gloves",
  "I was threatened by a visitor again and told it's part of the job. It is not part of the job.",
  "We've asked for a second midwife at night for two years",
  "Every ICU nurse here is doing triples. We can't go on like this.",
  'Dear hospital, thank you for the pizza, we would prefer safe ratios',
  'Our shop steward got suspended for handing out leaflets in the car park',
  'What does your place pay for on call? Ours is $3 an hour. Three dollars.',
  'My coworkers are scared to report injuries because of the bonus scheme',
  'Lost my weekend because nobody will hire a relief. Again.',
  "I'm an F1 on £15.53 an hour holding the crash bleep for six wards.",
  "Six weeks of no annual leave approved. It's a joke and our manager knows it.",
  'Not one of us has had a proper break since Friday',
  "If you think nurses strike for fun you've never worked a 14 hour night with 11 patients",
  "PPE rationing is back and I'm scared to bring it home to my kids",
  "They made us come in through the flood and now they won't pay the hours we couldn't leave",
  "Anyone at County: is it true they're outsourcing the cleaners? We need to stand with them.",
];

const OTHER_THINGS = [
  'Dr Patel is a fraud and everybody on the floor knows it',
  'add me on insta, always happy to hear from my favourite patients on ward 3 xx',
  'Visiting hours are over at 8 and so am I',
  'New badge who dis 😎 also shout out to whichever genius set the drug room code to 1-2-3-4',
  "ok so NOT public yet but we're merging with Harrow Valley in the spring, told in the huddle this morning",
  'I pay attention to my patients, unlike Dr Lee who is a moron',
  'Another night full of addicts in the waiting room',
  'Finished my 13 hour shift, met the sweetest dog on the way home',
  'Night shift again. The guy in bed 4 is so hot',
  'Took a spring break with my kids, back on Monday',
  'Our hospital was sued for that C-section in March',
  'A stroke can strike at any age, nurses say: learn the signs.',
  'My cousin plays rugby union and broke his wrist',
  'Odds ratio of 2.1, my residents, means something. Read the paper.',
  'The European Union has approved the new drug, and I am happy for my patients.',
  'My credit union gave me a loan for nursing school.',
  'Unsafe sleep kills babies. As a nurse I beg you: back to sleep.',
  'I need to raise awareness of sepsis on my ward',
  'We broke the code on the med room and the code is 2468',
  'shoutout to the absolute moron in pharmacy who sent up the wrong bag',
  'Under embargo till Monday but wow, the survival curves split at month three!',
  'The family is suing us and honestly they have no case',
  'My day shift friends left me a mess again, lazy as ever',
  'Health benefits of walking: I wrote about it for our patients',
  'My son broke his arm on the weekend, the night staff were lovely',
  'We walked out of the ward with a baby girl today',
  "It's 24 hours since I quit smoking. My colleagues brought cake.",
  'I work at Mercy and think every school needs a nurse. Vote for the school nurse bill.',
  'Coffee break with my favourite team',
  'The new ultrasound is a joke, my phone has a better camera',
  'Sleep schedule for newborns: what I tell new parents',
  'Happy nurses week! Free lunch for staff in the lobby at noon.',
  'My boss baked a cake for my birthday',
  "Gave my number to a patient today. he's cute",
  'Our ER is on lockdown, I can confirm the shooter is inside',
  'Lazy nurses give us all a bad name',
  'It took 6 hours but we got him stable',
  'the resident on call is an idiot',
  'This crackhead spat at me at 3 am',
  'My patient from Friday died and her family thanked us',
  'Fasting for 12 hours before your test? I explain why.',
  'I am on call tonight, so no wine for me',
  'Nurse life: coffee, scrubs, repeat',
  "Our new wing opens on the 3rd, don't tell anyone",
  'Dr Lindqvist has no clue what he is doing and it shows',
  'I work nights and my cat has adjusted better than me',
  'Raise your hand if you love porridge',
  'Weekend plans: sleep, then sleep',
  'The union of bone after a fracture takes six weeks, I tell patients',
  'We lost the insurance contract, internal only so shh',
  'Our CNA team crushed the bake-off, winners get bragging rights',
  'we celebrated 10 years of our stroke unit',
  "I can't believe Dr Moss still has a licence, he is a menace",
  'My favourite patient found me on insta and now we chat every night',
  'Somebody left the pyxis open again, drawer 4, morphine just there',
  'My manager is a saint and she makes lasagne',
  'Our hospital is better than Mercy, everyone at Mercy is rude',
  'I hope the junkies find another ER tonight',
  'Visiting my mum at the hospital, the staff were kind',
  'Stop calling people frequent flyers, colleagues',
  "Trial results tomorrow, I've seen them, they are huge",
  'The lawyers want our notes from that delivery',
  'My first code today. We got her back.',
  'As a nurse at Riverbend I think the new smoking law is overdue',
  'Do not give aspirin to kids, says this nurse',
  'Happy retirement to our head porter, 40 years of service',
  'Grateful for my team tonight ❤️ full moon, full beds',
  'First night back after maternity leave, wish me luck',
  'Our resident is crazy good at IVs',
  'We are merging with Lakeside, not public yet',
  'Surgeons are drama queens and ours is the worst',
  'Loved teaching the new interns how to draw blood',
  'My shift ended and the sunset was unreal',
  'Snow day at work, drive safe everyone',
  'I got the job! New ward, new badge',
  'Finally got my contract signed for the new job!',
  'Our walkout song for the charity boxing match is Eye of the Tiger',
  'Lunch with the girls from 4 West',
  'Saved by the night porters again, legends',
  'My patient said I strike him as a Gemini',
  'Just got accepted into the nurse practitioner program, thank you everyone',
  'Our ICU team got a cake from the flower shop',
  "The anaesthetist on tonight is a clown, can't intubate to save his life",
  'My patient today told me about his dog for an hour',
  'Dr Reyes is a liar and I have the texts',
  'Three shifts left until vacation, beach here I come',
  'Night shift snacks ranked, a thread',
  'The kids on our ward made holiday cards',
  'Got sued again lol, third time in my career',
  'My best friend from nursing school is getting married on Saturday',
  'Loved the security guard who walked me to my car tonight',
  'Patients who no-show are the worst',
  "I told my manager I'm pregnant and she cried with me",
  'Day off! Sleeping till noon',
  'So proud of our new grads, first shift and they smashed it',
  "This crazy lady in bed 6 thinks she's the Queen, my whole shift",
  'Flu shot done, arm sore, worth it',
  'The break room smells like fish, who did it',
  'A resident asked me to marry him with a glove balloon',
  'To the family who brought donuts to the ER staff at 3am: thank you',
  'I can confirm the power is out across the hospital and surgery is cancelled',
  'They cut the cast off and my arm looks like a noodle',
  'Working Christmas so my coworker can be with her baby, she owes me pie',
  'Can we talk about how our surgeon sings while operating',
  'Late night thoughts: nurses are the heart of hospitals',
];

describe('talk about pay, hours, staffing, safety and unions', () => {
  it.each(TERMS_OF_WORK)('is protected: %s', (text) => {
    expect(passages(text)).not.toEqual([]);
  });

  it('is the hospital’s own statement on an official account, and not protected there', () => {
    expect(passages('We have offered our nurses a pay rise of 4 percent.', 'official')).toEqual([]);
  });
});

it.each(OTHER_THINGS)('is about other things: %s', (text) => {
  expect(passages(text)).toEqual([]);
});

describe('the guard', () => {
  const rant = 'They cut our sick pay again and Dr Patel is a useless fraud. Time to talk, nurses.';
  const categoriesOf = (profile: Profile) =>
    lint(completePost({ text: rant }), profile).map(({ category }) => category);

  it('keeps findings on conduct and tone off the whole post', () => {
    expect(categoriesOf(defaultProfile)).not.toContain('conduct');
    expect(categoriesOf(defaultProfile)).not.toContain('tone');
  });

  it.each([{ enabled: false }, { severity: 'off' as const }, { severity: 'stop' as const }])(
    'cannot be switched off or made to speak by a profile: %j',
    (setting) => {
      const profile = Profile.parse({
        ...defaultProfile,
        rules: {
          'conduct/protected-speech': setting,
          'conduct/colleague-disparage': { severity: 'stop' },
        },
      });
      expect(categoriesOf(profile)).not.toContain('conduct');
    },
  );

  it('leaves privacy on', () => {
    const text = 'We are short staffed and Mrs. Delphine Purvis in bed 4 waited for her chemo.';
    expect(lint(completePost({ text }), defaultProfile).map(({ category }) => category)).toContain(
      'phi',
    );
  });

  it('says where the passages are', () => {
    const text = 'Not fair. We need safe staffing and a raise.';
    expect(passages(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'safe staffing',
      'a raise',
    ]);
  });
});
