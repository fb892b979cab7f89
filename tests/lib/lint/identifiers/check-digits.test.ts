import { describe, expect, test } from 'vitest';
import {
  digitsOf,
  passesBritishColumbia,
  passesDea,
  passesGs1,
  passesLuhn,
  passesMedicareAustralia,
  passesMod97,
  passesNhi,
  passesNhs,
  passesNpi,
  passesNric,
  passesPps,
  passesVerhoeff,
  passesVin,
} from '#lib/lint/identifiers/check-digits.ts';

/** Numbers that the schemes' own documents, or well known test sets, give as examples. */
const published: ReadonlyArray<readonly [string, (text: string) => boolean, readonly string[]]> = [
  ['Luhn: test cards', passesLuhn, ['4111111111111111', '5105105105105100', '378282246310005']],
  ['Luhn: IMEI of the standard', passesLuhn, ['490154203237518']],
  ['Luhn: SIN sample', passesLuhn, ['046454286']],
  ['Luhn: Australian IHI sample', passesLuhn, ['8003608166690503']],
  ['Luhn: South African ID sample', passesLuhn, ['8001015009087']],
  ['Verhoeff: worked example, UIDAI test number', passesVerhoeff, ['2363', '999941057058']],
  ['mod 97: IBAN registry', passesMod97, ['GB29NWBK60161331926819', 'DE89370400440532013000']],
  ['NHS number of the data dictionary', passesNhs, ['9434765919']],
  ['BC personal health number', passesBritishColumbia, ['9698658215']],
  ['Medicare Australia sample card', passesMedicareAustralia, ['2123456701']],
  ['PPS with one and with two letters', passesPps, ['1234567T', '1234567FA', '1234567TW']],
  ['NRIC and FIN samples', passesNric, ['S1234567D', 'T1234567J', 'F1234567N', 'G1234567X']],
  ['NHI reserved for tests', passesNhi, ['ZZZ0016', 'ZZZ0024', 'ZBN77VL', 'ZVB97XQ']],
  ['DEA sample', passesDea, ['BB1388568', 'AP5836727']],
  ['NPI of the standard', passesNpi, ['1234567893', '1245319599']],
  ['VIN sample', passesVin, ['1M8GDM9AXKP042788', '11111111111111111']],
];

describe.each(published)('%s', (_, passes, numbers) => {
  test.each(numbers)('%s passes', (number) => {
    expect(passes(number)).toBe(true);
  });

  test.each(numbers)('%s with another digit fails', (number) => {
    const at = number.search(/\d/);
    const other = String((Number(number[at]) + 1) % 10);
    expect(passes(number.slice(0, at) + other + number.slice(at + 1))).toBe(false);
  });
});

describe('GS1', () => {
  test('a device identifier passes, with another check digit it fails', () => {
    expect(passesGs1('00614141999996')).toBe(true);
    expect(passesGs1('00614141999995')).toBe(false);
  });
});

describe('odd input', () => {
  const everyCheck = published.map(([, passes]) => passes);

  test.each(['', ' ', 'x', '0', '00000000', '9999999999', '😀', 'ZZZZZZZ'])(
    '%j does not throw',
    (text) => {
      for (const passes of everyCheck) expect(typeof passes(text)).toBe('boolean');
    },
  );

  test('all zeros are no number', () => {
    expect(passesLuhn('0000000000000000')).toBe(false);
    expect(passesNhs('0000000000')).toBe(false);
  });

  test('digitsOf keeps the digits alone', () => {
    expect(digitsOf('943 476-5919 x')).toBe('9434765919');
  });
});
