import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('medical record numbers', () => {
  finds('record', [
    'MRN ⟦!00482913⟧ shows twice',
    'mrn# ⟦!55-29-017⟧',
    'med rec no. ⟦!HX-5529017⟧',
    'medical record number is ⟦!88 41 207⟧',
    'Her MRN is #⟦!SF-54321⟧.',
    'URN ⟦!1234567⟧',
    'UR number ⟦!445566⟧',
    'hosp no ⟦!K123456⟧',
    'unit number: ⟦!445-566⟧',
    'patient ID: ⟦!67890⟧',
    'pt # ⟦!7734219⟧',
    'chart ⟦!445566⟧ is missing',
    'epic ⟦!5529017⟧ is open twice',
    'UHID ⟦!10023345⟧',
    'IP No. ⟦!2024/11345⟧',
    '⟦!7734219⟧ is her MRN',
    '⟦!00482913⟧ (MRN)',
    'MRN for the lady in bed 4 is ⟦!00482913⟧',
    'check the K on ⟦#7734219⟧ please',
    'check the K on ⟦!#7734219⟧, MRN above',
    'mrn ⟦!zero zero four eight two nine one three⟧',
    'Hospital no. ⟦!D 2306815⟧',
    'folder ⟦!KLH 1184126⟧ is gone',
    'UR ⟦!0664312⟧',
    'MRD no. ⟦!NEH/24/30971⟧',
    'wrong label: ⟦H000773812⟧',
    'bloods ⟦GRP-2209-7761⟧ were lost',
    'who charted on ⟦00482917⟧ at three',
    'MRN ending ⟦!2204⟧',
    'bring the card, NRIC ending ⟦417F⟧',
  ]);
  leaves('record', [
    'Never post an MRN, a room number or a photo.',
    'Chart 3 in the report shows flu visits',
    'Chart 2024-25 budget',
    'our record: 2024 flu shots',
    'NCT04280705 enrolled 412 people',
    'ICD-10 code W61.62XD, CPT 99214',
    'Epic 2024 upgrade',
    'patient 203.0.113.77 logged in',
    'patients 12345 and counting',
    '#2024 goals',
    'COVID-19 and ISO-9001',
    'the trial NCT04280705',
    'weekend ending 2024',
    'the MRN: call her on 555-0199',
  ]);
});

describe('national patient numbers', () => {
  finds('record', [
    'NHS no ⟦!943 476 5919⟧',
    '⟦943 476 5919⟧ came in',
    'NHS: ⟦!9434765919⟧',
    'NHS number ⟦!943 476 5918⟧ with a slip of the finger',
    'her CHI is ⟦!0101010012⟧',
    'IHI ⟦!8003 6081 6669 0503⟧',
    '⟦!8003608166690503⟧',
    'NHI ⟦!ZZZ0016⟧',
    '⟦ZBN77VL⟧ from Gisborne',
  ]);
  leaves('record', [
    '943 476 5918 came in',
    '8003 6081 6669 0504',
    'ZZZ0017 is a code',
    'the NHS has 943 sites',
  ]);
});
