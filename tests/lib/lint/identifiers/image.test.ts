import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('pictures of patients', () => {
  finds('image', [
    '⟦!Selfie with our patient⟧ before the OR',
    '⟦!selfie w/ my fave pt⟧',
    '⟦pic of his foot⟧ wound',
    '⟦photo of the newborn twins⟧',
    '⟦check out this x-ray⟧',
    'Look at this ⟦CT from our trauma⟧',
    '⟦video of her incision⟧',
  ]);
  leaves('image', [
    'stock photo of a patient',
    'never post a photo of a patient',
    'photo of our team',
    'a manikin: pic of his foot',
    'a picture of health',
    'the x-ray department moved',
  ]);
});

describe('records in the picture', () => {
  finds('image', [
    'you can see the ⟦whiteboard behind me⟧',
    '⟦monitor in the background⟧ lol',
    '⟦behind me is the census⟧',
  ]);
  leaves('image', ['the patient behind me', 'our whiteboard is new', 'stay behind me']);
});
