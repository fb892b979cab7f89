import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('United States', () => {
  finds('national-id', [
    'SSN ⟦!219-09-9999⟧ was read aloud',
    'ssn: ⟦!219099999⟧',
    'her social is ⟦!219 09 9999⟧',
    'SSN ⟦!987-65-4321⟧ with a wrong area still says what it is',
    '⟦!219-09-9999⟧ on a sticky note',
    '⟦219.09.9999⟧',
    'itin ⟦!912-70-1234⟧',
    'ss# ⟦!219 09 9999⟧',
    'pt with ssn ending in ⟦!4821⟧ called',
    'last four of her social: ⟦!4821⟧',
    'last 4 of SSN are ⟦!4821⟧',
    'xxx-xx-⟦!4821⟧',
    '***-**-⟦!4821⟧',
    'ssn ⟦!two one nine, zero nine, nine nine nine nine⟧',
  ]);
  leaves('national-id', [
    '000-12-3456',
    '666-12-3456',
    '219-00-9999',
    '219-09-0000',
    '930-40-1234',
    'never share your social security number',
    'social distancing since 2020',
    'NDC 0409-1134-05',
    'ended with 4821 steps',
  ]);
});

describe('Europe', () => {
  finds('national-id', [
    'NI number ⟦!AB 12 34 56 C⟧',
    '⟦AB123456D⟧ on the form',
    'pps number ⟦!1234567T⟧',
    'PPSN: ⟦!1234567FA⟧',
    '⟦1234567FA⟧ is on the label',
  ]);
  leaves('national-id', [
    'QQ 12 34 56 C',
    'BG123456A',
    '1234567A without a word',
    'vitamin B12 34 mg',
  ]);
});

describe('Canada and Asia', () => {
  finds('national-id', [
    'SIN ⟦!046 454 286⟧',
    'Aadhaar ⟦!9999 4105 7058⟧',
    '⟦9999 4105 7058⟧ on the slip',
    'PAN ⟦!ABCPE1234F⟧',
    'Emirates ID ⟦!784-1980-1234567-8⟧',
    '⟦!784198012345678⟧',
    'iqama ⟦!2345678901⟧',
    'QID ⟦!28463400123⟧',
    'NRIC ⟦!S1234567D⟧',
    'national ID ⟦!23456789⟧',
    'PhilHealth ⟦!12-025378461-0⟧',
    'IC ⟦!680916-03-5548⟧',
    'NRIC ⟦S••••412J⟧ is waiting',
    'pass of ⟦S71xxx42D⟧',
  ]);
  leaves('national-id', [
    '9999 4105 7059',
    'S1234567A',
    '784-1980 beds',
    'sin 30 = 0.5',
    'a pan of rice',
  ]);
});

describe('Africa', () => {
  finds('national-id', [
    'ID ⟦!8001015009087⟧ from Soweto',
    'NIN ⟦!12345678901⟧',
    'Kenyan ID ⟦!23456789⟧',
    'Ms Mokoena, ID ⟦!880312 0457 08 6⟧',
    'ID ⟦!8205140982083⟧',
  ]);
  leaves('national-id', ['8013015009087', '8001015009088']);
});
