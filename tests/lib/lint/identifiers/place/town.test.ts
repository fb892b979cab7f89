import { describe } from 'vitest';
import { finds, leaves, rewrites } from '../examples.ts';

describe('listed towns', () => {
  finds('place', [
    'our burn patient is from ⟦Tuscumbia, AL⟧',
    'from ⟦Houston⟧ to here',
    'from ⟦houston⟧ to here',
    'ODs in ⟦Reading⟧ tonight',
    'seen at our ⟦Chicago⟧ office',
    'near ⟦Truckee, CA⟧',
    'she flew in from ⟦Lagos⟧',
    'from ⟦Al Ain⟧',
    'the ED in ⟦Galway⟧',
    'in ⟦New York City⟧',
    'from ⟦New York, NY⟧',
    'transferred to ⟦Whanganui⟧',
    'from ⟦county roscommon⟧',
    'in ⟦Cook County⟧ today',
    'Kiddo from ⟦Flin Flon, Manitoba⟧',
  ]);
});

describe('towns that no list holds', () => {
  finds('place', [
    'my patient from ⟦Cedar Bluff⟧ drives a tractor',
    'three ODs from ⟦Millersburg⟧ tonight',
    'the lady from ⟦Dunmore⟧',
    'a farmer from ⟦Ballyhaunis⟧ lost two fingers',
    'she grew up in ⟦Ardnamurchan⟧.',
    'resident of ⟦Pine Ridge⟧',
    'we moved here from ⟦Paterna del Madera⟧',
    'the Amish boy from ⟦Intercourse, PA⟧',
    'Earl Dupree from ⟦Opelousas⟧',
    'my 94 yo patient from ⟦cedar bluff⟧ still drives',
    'three ods from ⟦millersburg⟧ tonight',
    'our burn patient is from ⟦tuscumbia, al⟧',
    'PATIENT FROM ⟦CEDAR BLUFF⟧',
  ]);
});

describe('listed towns between punctuation, and small ones', () => {
  finds('place', [
    'Kwame Boateng, ⟦Brampton⟧. Biopsy is back.',
    '⟦Amarillo⟧. Afebrile since noon.',
    'flown south (⟦Rankin Inlet⟧) at dusk',
    'a farmer in ⟦Shediac⟧ with a broken arm',
    'brought from ⟦Sinnar taluka⟧ by night',
    'a widow of ⟦village Rampura⟧ could see again',
    'the lad from ⟦ft. marlow tx⟧, 22',
    'at ⟦Harlan County⟧ they had no scanner',
  ]);
  leaves('place', [
    'Thank you, Florence, for the cake.',
    'Charlotte. Sydney. Austin. Our three new midwives.',
    'Parkinson, Crohn, Addison.',
    'Grit, humour, tea.',
  ]);
});

describe('what is no town', () => {
  leaves('place', [
    'he is from Texas',
    'moved here from Kerala',
    'a team from Uganda',
    'cookies from Priya in Pharmacy',
    'greetings from Radiology',
    'an email from Epic',
    'muffins from the Abernathy family',
    'in reading the chart',
    'a bath in time',
    'in mobile care',
    "a history of Huntington's disease",
    'his Wells score',
    'James Wilson, MD, joins us',
    'Jordan, Georgia and Chad',
    'from MRSA to VRE',
    'patient from transport',
    'the guy from out of town',
    'a patient from hell',
    'cases from another field',
    'my pt from last night',
    'back from Mom',
    'on the county road',
    'In Spanish and English',
  ]);
});

describe('replacements', () => {
  rewrites('place', [
    ['she is from Tuscumbia, AL', 'she is from Alabama'],
    ['a man from Houston coded', 'a man from the area coded'],
    ['at our Chicago office', 'at our local office'],
  ]);
});
