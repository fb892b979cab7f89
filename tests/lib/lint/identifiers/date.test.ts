import { describe } from 'vitest';
import { finds, leaves, rewrites } from './examples.ts';

describe('dates in digits', () => {
  finds('date', [
    'admitted ⟦4/17/1948⟧',
    'seen ⟦17.4.48⟧ for the first time',
    'born ⟦!17.4.48⟧',
    'dob ⟦!1952-07-30⟧',
    'DOB: ⟦!03-12-61⟧',
    'DOB ⟦!02.11.1931⟧, falls',
    'admit date ⟦11-02-23⟧',
    'taken ⟦2024-03-15T14:30:00Z⟧',
    '⟦2024/03/15⟧',
    "⟦3/9/'24⟧",
    'admitted ⟦6/14⟧ and its ⟦7/2⟧',
    'on ⟦6/14⟧ he coded',
    'since ⟦14/6⟧',
    'by ⟦3/31⟧',
    'bday ⟦!4/17⟧',
    'fell ⟦9/28⟧, small bleed',
    'no-show ⟦3/22 Tues⟧, rebooked',
    'clots since the scope, ⟦Sat 10/19⟧',
    'stent ⟦6/28-7/2⟧ at the other place',
    'called at ⟦02:40 on 11/23⟧',
    's/p kidney tx ⟦06/2022⟧',
    'letter dated ⟦09-27⟧ went out',
    'baby Ines, born ⟦!17.8⟧ at dawn',
  ]);
  leaves('date', [
    'open 24/7 since 9/11',
    'bp 120/80, pain 7/10, took 1/2 tab',
    'strength 5/5 on the left',
    '3/4 of games, 2/3 majority',
    'from 8/10 to 4/10',
    'page 12/24',
    'version 1.2.23',
    'release 10.2.24',
    '40/40/1999',
    'ratio 1/2/3',
    '05:14 am',
    '2024 was a year',
    '6-8 weeks',
    '192.168.1.20',
    'on 12/24 beds',
    'reflexes 2/4, power 4/5',
    'born 3.2 kg',
    'a 15/20 majority',
    'scored 13/15',
  ]);
});

describe('dates with the name of a month', () => {
  finds('date', [
    'seen ⟦5 March⟧',
    'seen ⟦March 5th 2024⟧',
    'on ⟦the 5th of March⟧',
    '⟦Mar 5⟧ she came back',
    "⟦Jan 9th '23⟧",
    '⟦Feb 14th 2024⟧',
    'on ⟦april 12, 2023⟧',
    '⟦May 4⟧ was rough',
    'in ⟦may 2023⟧',
    '⟦may 12th⟧',
    '⟦5-MAY-2021⟧',
    'on ⟦march fifth⟧',
    '⟦the fourth of July⟧',
    '⟦3-5 June⟧',
    'born ⟦!Feb 29⟧',
    'In ⟦March⟧ we lost him',
    'seen last ⟦December⟧',
    'MARCH: seen ⟦MARCH 3RD⟧',
    'admitted ⟦22-Feb-23⟧',
    'on the list for ⟦Thursday 18 May⟧',
    'wound check ⟦19 May at 2.30⟧',
    'finished it ⟦mid-June 2023⟧',
    'operada el ⟦22 de agosto⟧',
    'arrivée le ⟦3 mars 2024⟧',
    'seit ⟦14. Juli⟧ hier',
  ]);
  leaves('date', [
    'we may 2 step',
    'may I help',
    'march on',
    'mar 10 mg',
    'these 5 may need surgery',
    'you may 10 times',
    'Parkinson awareness month',
    'class of 2019',
    'decked out',
    'June is lovely',
    'dec 5 units',
  ]);
});

describe('holidays', () => {
  finds('date', [
    "coded on ⟦New Year's Eve⟧",
    'came in ⟦Christmas Day⟧',
    'on ⟦Easter Sunday⟧ he walked',
    'came in on ⟦Halloween⟧ in a cow suit',
    'since ⟦Thanksgiving⟧ she has been here',
    'died on ⟦Christmas morning⟧',
    "on ⟦Valentine's Day⟧",
    'over ⟦Eid⟧',
  ]);
  leaves('date', [
    "Happy Mother's Day to all",
    'Happy Halloween',
    'after Christmas dinner',
    'the Christmas rota',
    'Merry Christmas',
    'holiday pay',
  ]);
});

describe('weekdays and days of the month', () => {
  finds('date', [
    '⟦last Tuesday⟧',
    'on ⟦Tuesday⟧ she delivered',
    '⟦Tuesday night⟧ was hard',
    'moved from ⟦Tuesday the 18th⟧',
    'since ⟦the 3rd⟧ she has been better',
    'scheduled for ⟦the 23rd⟧',
    'Passed ⟦Tuesday⟧.',
    '⟦this past friday⟧',
    'he left us ⟦Sunday⟧ just before tea',
    'home ⟦Wednesday at 2⟧',
    'stitches out ⟦thursday⟧, brave as anything',
    "she was in ⟦Saturday's⟧ crash",
    'dialysis ⟦Tues/Fri⟧ as before',
    'his hip with us ⟦the 18th⟧ went well',
    'it was ⟦the 11th⟧, not a day later',
  ]);
  leaves('date', [
    'on the 5th floor',
    'for the 3rd time',
    'on the 2nd day',
    'Happy Wednesday morning',
    'every Friday night',
    '#Monday morning',
    'sunday best, monday blues',
    'two for Tuesdays',
    'Sunday roast in the canteen',
    'the 9th floor',
    'the 24th nurse',
  ]);
});

describe('replacements', () => {
  rewrites('date', [
    ['She was seen on April 12, 2023.', 'She was seen on a day in 2023.'],
    ['DOB 4/17/1948, lovely', 'DOB 1948, lovely'],
    ['He coded on Dec 31 at home', 'He coded on a recent day at home'],
    ['admitted in March 2021', 'admitted in 2021'],
    ['we lost him in March', 'we lost him in recent months'],
    ['she delivered last Tuesday', 'she delivered recently'],
    ['on Tuesday night she coded', 'on a recent night she coded'],
  ]);
});
