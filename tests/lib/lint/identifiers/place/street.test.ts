import { describe } from 'vitest';
import { finds, leaves, rewrites } from '../examples.ts';

describe('streets with a number', () => {
  finds('place', [
    '⟦1427 Birchwood Lane⟧',
    'dropped at ⟦88 W Elm St Apt 4B⟧.',
    'home visit at ⟦1427 birchwood lane⟧ today',
    '⟦221B Baker Street⟧',
    'home visit at ⟦1427 Birchwood Lane, Dunmore⟧ today',
    '⟦1427 Birchwood Lane⟧, She was fine',
    'he lives at ⟦the sunset motel on 5th street⟧',
    '⟦23 Church St, Ballymena⟧ when we got there',
    'lives at ⟦12 Acacia Ave, Reading⟧',
    '⟦100 Main Street, Springfield, IL 62701⟧',
    '⟦42 Gandhi Nagar⟧',
    '⟦1234 Elm St, Boston⟧, seen today',
    '⟦19 Kilburn High Road⟧',
  ]);
  leaves('place', [
    'walked 5 blocks down the road',
    '2 new st elevations',
    '10 new dr visits',
    '5 chest ct scans',
    '3 patients in the drive',
    '12 hours on the road',
    '2 of us down memory lane',
  ]);
});

describe('streets of other countries', () => {
  finds('place', [
    '⟦14 rue de la Paix, Paris⟧',
    '⟦Hauptstraße 12, Kiel⟧',
    '⟦Calle de Alcalá 44⟧',
    '⟦Kerkstraat 9⟧',
    '⟦Via Garibaldi 21⟧',
    '⟦Storgata 5⟧',
    'home address: ⟦Dalmatinova 112⟧',
    'she lives at ⟦38 Kungsholm 4⟧',
  ]);
  leaves('place', ['a straat course', 'rue the day 2', 'place 3 orders', 'via 2 nurses']);
});

describe('streets without a number, boxes, flats', () => {
  finds('place', [
    'from ⟦Elm Street, Denver⟧',
    'lives at ⟦the Sunset Motel on 5th Street⟧',
    'the corner of ⟦Elm and Third⟧',
    'off ⟦Hwy 61⟧',
    'the wreck on ⟦I-95⟧',
    '⟦po box 4471⟧',
    '⟦Rural Route 2 Box 51⟧',
    'sent to ⟦PSC 5605, Box 8122⟧',
    '⟦flat 3⟧ upstairs',
  ]);
  leaves('place', [
    'a walk down Memory Lane',
    'Wall Street',
    'the route 9 out of 10 take',
    'unit 5 won',
  ]);
});

describe('addresses over several lines', () => {
  finds('place', [
    'send it to ⟦07 262 Acacia\nTorvald\n, MO\n40402⟧',
    '⟦38 Kromme Weg 41\n Apt. 305\n Lepas\n Marshall Islands 56293⟧',
    'mail it to ⟦USNV Halvorsen\nFPO AE 37876⟧',
    '⟦12 Elm Road\nAnkerveen NG5 1AA⟧',

    '⟦12 Acacia Park\nFlat 3\nPalanum\nBahrain 11683⟧',
    'Norway ⟦08093⟧',
    'return to ⟦Apt. 118\nBoomi⟧',
  ]);
});

describe('replacements', () => {
  rewrites('place', [['meals to 88 W Elm St Apt 4B please', 'meals to an address nearby please']]);
});
