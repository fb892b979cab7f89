import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('licence plates', () => {
  finds('vehicle', [
    'plate ⟦!KLR 4471⟧ is still blocking the bay',
    'his Tesla, plate ⟦!8XYZ123⟧, is still here',
    'reg ⟦!LM21 XKT⟧',
    'number plate ⟦!191-D-12345⟧',
    'rego ⟦!ABC 12D⟧ please',
    'a silver golf, ⟦LM21 XKT⟧',
    '⟦KA 01 AB 1234⟧ hit the gate',
    'license plate: ⟦!7abc123⟧',
    'plate ⟦!KXRQ 447⟧',
    'a silver Corolla ⟦KJB 418 XC⟧',
    'the boda rider, ⟦KMFD 771Q⟧',
    'white Hilux ⟦1KZ 7QR⟧ in the bay',
  ]);
  leaves('vehicle', [
    'license plate says CRNAPRN',
    'registration opens 2025',
    'reg by 2025 for a discount',
    'tag 3 friends',
    'tag us in 2025',
    'a plate of 12 cookies',
    'the driver was HR 120',
    'a bike at 8 AM',
  ]);
});

describe('vehicle identification numbers', () => {
  finds('vehicle', [
    'VIN ⟦!1M8GDM9AXKP042788⟧',
    '⟦!1m8gdm9axkp042788⟧',
    'VIN ⟦!WVWZZZ1JZXW000001⟧',
  ]);
  leaves('vehicle', ['1M8GDM9A1KP042788', 'WVWZZZ1JZXW000001', 'Pneumonoultramicr']);
});
