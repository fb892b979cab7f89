import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('licences and passports', () => {
  finds('licence', [
    'patient paid with DL ⟦!D4429-81730-65⟧',
    "driver's license ⟦!D44298173065⟧",
    'driving licence ⟦!MORGA657054SM9IJ⟧',
    '⟦!MORGA657054SM9IJ⟧ was in his wallet',
    'license number is ⟦A56319335⟧',
    'left passport no ⟦!C03005988⟧ at check in',
    'passport: ⟦!912803456⟧',
    'birth certificate ⟦!B-2291882⟧',
  ]);
  leaves('licence', [
    'my nursing license RN123456 expires',
    'RN license no 552291',
    'GMC 7012345',
    'license to care since 2019',
    'passport to health 2025',
    'DL 2024',
  ]);
});

describe('numbers of providers', () => {
  finds('licence', ['DEA ⟦BB1388568⟧', 'NPI ⟦1234567893⟧', 'npi: ⟦1234-567-893⟧']);
  leaves('licence', ['DEA BB1388567', 'NPI 1234567890', '1234567893']);
});
