import { describe } from 'vitest';
import { finds, leaves } from '../examples.ts';

describe('postal codes', () => {
  finds('place', [
    'zip ⟦17847⟧',
    'another overdose from ⟦17847⟧ tonight',
    'ZIP code: ⟦94103-1234⟧',
    '⟦94103-1234⟧',
    '⟦SW1A 1AA⟧',
    'from ⟦sw9 8hq⟧',
    '⟦M1 1AE⟧',
    '⟦K1A 0B1⟧',
    '⟦D04 X285⟧',
    'NSW ⟦2000⟧',
    'Mumbai ⟦400001⟧',
    'pin code ⟦560034⟧',
    'TX ⟦75001⟧',
    'home visit in ⟦TQ9⟧',
    'somewhere in ⟦NG17⟧, top floor',
    'a flat near ⟦LS14⟧.',
  ]);
  leaves('place', [
    'T2N1M0 at diagnosis',
    'B12 500mcg',
    'L4 L5 fusion',
    'from 10000 patients',
    'from 10000 to 20000',
    'the 1st 2nd and 3rd',
    'M1 5th floor',
    'W6 2nd try',
    '12345 steps',
    'QT 440',
    'pain at L4. Nothing else',
    'CT2 is down',
    'give B12, please',
  ]);
});
