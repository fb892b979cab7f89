import { describe } from 'vitest';
import { finds, leaves, rewrites } from './examples.ts';

describe('ages over 89', () => {
  finds('age', [
    'my ⟦97yo⟧ patient',
    '⟦97 y/o⟧ F with a hip',
    '⟦97F⟧ fell out of bed',
    '⟦93M⟧, chest pain',
    '⟦ninety-seven years old⟧ and still dancing',
    '⟦Ninety seven year old⟧ beats sepsis',
    'she turned ⟦101⟧ today',
    'he is ⟦93⟧ and drives',
    "she's ⟦94⟧",
    "she'll be ⟦100⟧ in June",
    '⟦aged 93⟧',
    'her ⟦100th birthday⟧',
    '⟦104th birthday⟧ on our ward',
    'her ⟦91st⟧ is next month',
    'our ⟦centenarian⟧ went home',
    'a ⟦101-year-old⟧ WWII vet',
    'at ⟦96⟧ she still bakes',
    "he's ⟦a hundred and one⟧",
    '⟦98 years young⟧',
    'Tomasz Wrona, ⟦98⟧, walked out today',
    'Mrs. Amadi (⟦93⟧) asked for jam',
    'our Edna (⟦age 91⟧) won at bingo',
    'a lady of ⟦97⟧ came in by bus',
    'she blew out ⟦102 candles⟧',
    '⟦Ninety-six⟧ and still knitting',
    '⟦101⟧ today, our Mr. Baptiste',
    'Granny Lindiwe has reached ⟦103⟧',
    'Preben is ⟦94⟧ and rows',
    'Maria, ⟦91 anos⟧, voltou para casa',
    'Happy ⟦100th⟧ to our Agnes',
  ]);
});

describe('other numbers', () => {
  leaves('age', [
    'a 79-year-old',
    'temp 101F overnight',
    'it was 102F outside',
    'she waited 94 minutes',
    'SpO2 is 98 on room air',
    'HR was 94',
    'she is 92% on 2L',
    'adults aged 90 and over',
    'people over 90',
    'patients 90 and older',
    'aged 90-95',
    'our 100-year-old hospital',
    'our hospital turned 97',
    'we turn 100 next year',
    "the hospital's 100th birthday",
    '90-day readmissions',
    '97 patients today',
    'worth $101M',
    'on the 95th percentile',
    'sats 91, 92, 94',
    'Room 94, please',
    'Temp is 101 again',
    'Glucose hit 104',
    'we ran out of 100 masks',
  ]);
});

describe('replacements', () => {
  rewrites('age', [
    ['My 94 yo patient drives', 'My very elderly patient drives'],
    ['a 101-year-old vet', 'a very elderly vet'],
    ['She is 97 years old', 'She is in her nineties'],
    ['He turned 101', 'He turned over ninety'],
    ['her 100th birthday', 'her birthday'],
  ]);
});
