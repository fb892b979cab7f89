import { describe } from 'vitest';
import { finds, leaves, rewrites } from './examples.ts';

describe('rooms and beds', () => {
  finds('mark', [
    '⟦room 12⟧, ⟦bed 4⟧, ⟦bay B⟧',
    'whoever covers ⟦rm 6214B⟧',
    'the guy in ⟦ICU bed 12⟧',
    '⟦side room 3⟧',
    '⟦Bed no. 12⟧, ⟦male surgical⟧',
    '⟦bay three⟧ ⟦bed two⟧',
    '⟦trauma bay 2⟧',
    '⟦cubicle 7⟧ wants tea',
    '#⟦Room412⟧',
    '⟦bays A1 and A2⟧ are husband and wife',
    'left ⟦Ward 9⟧ with a wave',
    'the lad in ⟦resus 2⟧',
    '⟦HDU 3⟧ refused his tea',
    'Mr. Osei in ⟦412⟧ has woken',
    'Dilys is in ⟦7B⟧ telling jokes',
    'asleep on ⟦4 West⟧, finally',
    'our lady on ⟦Clover Ward⟧',
    'she rules the ⟦north wing⟧',
  ]);
  leaves('mark', [
    'a 12-bed unit',
    'Room 101: the crash cart',
    'conference room 4',
    'sim room 2',
    'room for 2 more',
    'bed 4 challenge',
    'Bay Area nurses',
    'a hospital bed 3000 dollars',
    'room 5%',
    'room temperature',
    'one in 250 babies',
    'in 2016 we moved',
    'back in 15 minutes',
    'ICU 3 days, then home',
    'the Emergency Room',
    'ward round at 8',
  ]);
});

describe('tattoos and birthmarks', () => {
  finds('mark', [
    '⟦his neck tattoo says "Property of Tammy"⟧',
    '⟦her birthmark⟧ is shaped like Ohio',
    'the man ⟦with a spider tattoo on his neck⟧',
  ]);
  leaves('mark', [
    'nurses with tattoos are great',
    'tattoo removal clinic opens',
    'a tattoo policy',
  ]);
});

describe('replacements', () => {
  rewrites('mark', [['Maria in room 412 beat it', 'Maria in one of our units beat it']]);
});
