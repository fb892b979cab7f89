import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('Medicare beneficiary identifier', () => {
  finds('health-plan', ['card says ⟦!1EG4-TE5-MK73⟧', '⟦!1eg4te5mk73⟧']);
  leaves('health-plan', [
    '1SG4-TE5-MK73',
    '0EG4-TE5-MK73',
    '1EG4-TE5-MKA3',
    '1EGA-TE5-MK73',
    '1EG4TE5MK734',
  ]);
});

describe('numbers behind a cue', () => {
  finds('health-plan', [
    'Anthem member ID ⟦!XWA884512907⟧ denied',
    'member #⟦!884512907⟧',
    'group no. ⟦!70012345⟧',
    'her policy number is ⟦!PX-2209913⟧',
    'Medicaid # ⟦!AB12345C⟧',
    'Bupa membership ⟦!10443321⟧',
    'subscriber id ⟦!ZGP900112233⟧',
    'insurance plan #⟦!DB-2345678⟧',
    'insurance is ⟦!QX-789012⟧',
    'HICN: ⟦!B123456789⟧',
    'insurance card Daman ⟦!1234567⟧',
  ]);
  leaves('health-plan', [
    'our plan 2024-2026 is out',
    'plan B is pizza, group 12 meets at noon',
    'Medicare Part B 2025 changes',
    'insurance 120/80',
    'join group #nurses2024',
    'member since 2019',
    'the policy of 2021',
    'insulin 20 units',
  ]);
});

describe('health cards', () => {
  finds('health-plan', [
    'medicare ⟦!2123 45670 1⟧',
    '⟦2123 45670 1⟧ on the card',
    'OHIP ⟦!9876-543-217-AB⟧',
    '⟦!9876-543-217-AB⟧',
    'health card ⟦!9876 543 225⟧',
    'PHN ⟦!9698658215⟧',
    'RAMQ ⟦!TREM 5261 2044⟧',
    '⟦!TREM 5261 2044⟧',
  ]);
  leaves('health-plan', ['2123 45671 1', 'TREM 5291 2044', '1234-567-890 steps']);
});
