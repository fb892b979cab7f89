import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('serial numbers', () => {
  finds('device', [
    'Medtronic pacer s/n ⟦!PVY482913S⟧',
    'serial no. ⟦!77AB2213⟧ of the pump',
    'SN ⟦!4471-22-0917⟧ on her implant',
    'insulin pump serial: ⟦!NG1882201H⟧',
    'new printer SN ⟦X1Y2Z3⟧ arrived',
    'loop recorder ⟦RLB 660214H⟧ is silent',
    'left hearing aid, ⟦OT-88214-L⟧',
    'found a phone, IMEI ⟦!490154203237518⟧',
  ]);
  leaves('device', [
    'lot 22A441 recalled',
    'a serial killer documentary',
    'SN 12',
    '490154203237518',
  ]);
});

describe('unique device identifiers and addresses', () => {
  finds('device', [
    '⟦!(01)00614141999996(17)270131(10)A213B1⟧ which knee is this',
    '⟦!(01)00614141999996(21)7788A⟧',
    '⟦!+H123PARTNO1234567890120/$$420020216LOT123456789012345/S77⟧',
    'MAC ⟦00:1A:2B:3C:4D:5E⟧',
    '⟦00-1a-2b-3c-4d-5e⟧',
  ]);
  leaves('device', [
    '(01)00614141999996(17)270131',
    '(01)00614141999995(10)A213B1',
    '00:1A:2B:3C:4D',
    '00:00:00:00:00:00',
    '12:34:56',
  ]);
});
