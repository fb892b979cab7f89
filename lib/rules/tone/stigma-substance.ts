import { namesPeople, type Use, wording } from '../../lint/checks/wording.ts';
import { defineRule } from '../../lint/rule.ts';

/** Words that make "clean" mean not using. */
const RECOVERY =
  /\b(?:drugs|heroin|meth|opioids?|fentanyl|cocaine|sober|sobriety|rehab|detox|relaps\w*|addict\w*|methadone|suboxone|12[- ]step|in recovery)\b/i;

const TEST = /\b(?:urine|uds|pee|drug|tox\w*|screen|swab)\b/i;

/** What comes before "addict" and "junkie" in jest: coffee, gym, true crime. */
const SUBSTANCE =
  /^(?:drugs?|heroin|crack|meth|ice|opioids?|opiates?|fentanyl|cocaine|coke|pills?|painkillers?|smack|alcohol|benzos?|oxy|needle|morphine|recovering|former|ex|pregnant|homeless)$/;

function isPassion({ phrase, sentence, before, start }: Use): boolean {
  if (!/addict|junk/.test(phrase) || phrase.includes(' ') || SUBSTANCE.test(before)) return false;
  const terms = sentence.terms().filter((term) => term.end <= start - sentence.start);
  const tags = terms.at(-1)?.tags;
  return Boolean(
    tags &&
    (tags.has('Noun') || tags.has('Gerund')) &&
    !tags.has('Pronoun') &&
    !tags.has('Possessive'),
  );
}

function isMeant(use: Use): boolean | 'low' {
  const { phrase, sentence, after } = use;
  if (/\bclean$/.test(phrase)) {
    return RECOVERY.test(sentence.text) && after !== 'up' && after !== '-';
  }
  if (phrase === 'came back dirty') return TEST.test(sentence.text);
  if (phrase === 'a drunk') return namesPeople(use);
  if (/ users?$/.test(phrase)) return 'low';
  return !isPassion(use);
}

export default defineRule({
  id: 'tone/stigma-substance',
  title: 'Words about addiction that push people away',
  severity: 'advise',
  reason: 'Labels make people with a substance use disorder less likely to ask for help.',
  source: {
    label: 'NIDA, Words Matter',
    url: 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction',
  },
  messages: { label: '“{quote}” may make somebody less likely to ask for help.' },
  flags: [
    'Another night full of ⟦addicts⟧ in the waiting room',
    'Free support for every ⟦alcoholic⟧ who wants it',
    'The ⟦junkie⟧ stole my lunch',
    'Rehab helped her to ⟦get clean⟧, and now she runs our cafe.',
    'What parents can learn about ⟦drug abuse⟧',
    'The third ⟦crack baby⟧ on the unit this month',
    'his urine ⟦came back dirty⟧ again',
  ],
  leaves: [
    'Alcoholics Anonymous meets in the chapel on Mondays.',
    'I am a coffee addict and I own it.',
    'He calls himself an alcoholic in recovery, in his own words.',
    'Addiction is an illness. Help works.',
    'The National Institute on Drug Abuse has a new leaflet.',
    'Adrenaline junkies, our emergency department is hiring.',
    'Say “person with a substance use disorder”, not “addict”.',
    'Alcoholic hand gel is by every door.',
    'She came clean about eating my sandwich.',
  ],
  check: wording({
    words: {
      'people with addiction': [
        '(drug |heroin |opioid |opiate |meth |crack |ice |pill |cocaine |)addicts',
        '(junkies|druggies|druggos|tweakers|stoners|potheads|pillheads|dopeheads|smackheads|cokeheads|dope heads|crackies|nangas)',
        '(crack|meth|smack|coke|dope|crack |meth |smack |pill )heads, dope fiends',
        'pill poppers, (drug|substance|opioid) abusers',
      ],
      'person with an addiction': [
        '(drug |heroin |opioid |opiate |meth |crack |ice |pill |cocaine |)addict',
        '(junkie|junky|druggie|druggy|druggo|tweaker|stoner|pothead|pillhead)',
        '(crack|meth|smack|coke|dope|crack |meth |smack |pill )head, dope fiend, pill popper',
        '(drug|substance|opioid) abuser',
      ],
      'person in recovery':
        '(recovering|former|reformed|ex) (drug |heroin |opioid |)(addict|alcoholic|junkie), ex-(addict|alcoholic|junkie)',
      'people in recovery':
        '(recovering|former|reformed|ex) (drug |heroin |opioid |)(addicts|alcoholics|junkies), ex-(addicts|alcoholics|junkies)',
      'person with alcohol use disorder':
        'alcoholic, (wino|alky|alkie|pisshead|boozer|drunkard), problem drinker',
      'a person with alcohol use disorder': 'a drunk',
      'the person who had been drinking': 'the drunk (in|at|from|who|on)',
      'people with alcohol use disorder':
        'alcoholics, (winos|alkies|pissheads|drunks|boozers|drunkards|lushes|dipsos), problem drinkers',
      'people who use drugs': '(drug|heroin|IV drug|iv drug|injecting drug|opioid) users',
      'substance use': '(drug|substance) abuse, drug habit',
      'alcohol use': 'alcohol abuse',
      'opioid use': 'opioid abuse',
      'misuse of prescription drugs': 'prescription (drug |)abuse',
      'be in recovery': 'be clean',
      'stay in recovery': 'stay clean',
      'stayed in recovery': 'stayed clean',
      'start recovery': '(get|come) clean',
      'starting recovery': '(getting|coming) clean',
      'started recovery': '(got|came) clean',
      'in recovery': 'clean and sober, clean (for|since)',
      'came back positive': 'came back dirty',
      'tested positive': '(tested|pissed|peed) dirty',
      'a positive drug test':
        'hot urine, dirty (urine|urines|drug test|drug screen|tox screen|uds)',
      'babies in withdrawal': '(addicted|crack|drug|meth|heroin|nas) babies',
      'baby in withdrawal': '(addicted|crack|drug|meth|heroin) baby',
      'born exposed to drugs': 'born addicted',
      '': 'dirty (people|addicts|junkies), came in dirty, once an addict',
      'returned to use': '(fell|fallen|falls|falling) off the wagon',
      'person in pain': '(drug|pill) seeker, (drug|pill)-seeker',
      'people in pain': '(drug|pill) seekers, (drug|pill)-seekers',
    },
    leaves:
      '(alcoholics|narcotics|cocaine|gamblers) anonymous, (alcoholic|non-alcoholic) (drink|drinks|beverage|beverages|hepatitis|liver|cirrhosis|ketoacidosis|cardiomyopathy|fatty|content|hand|gel|rub|solution|steatohepatitis|ginger|wine|beer|cider), substance abuse (counselor|counsellor|nurse|professional|and mental)',
    when: isMeant,
  }),
});
