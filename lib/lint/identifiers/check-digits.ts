/** Check digits of public numbering schemes. Each takes the number as it is written and never throws. */

/** The digits of a text, in order. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

function numbersOf(digits: string): number[] {
  return Array.from(digits, Number);
}

function weightedSum(values: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);
}

/** ISO/IEC 7812-1: cards, IMEI, SIN, NPI and many more. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0 && !/^0+$/.test(digits);
}

const DIHEDRAL = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTATIONS = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Verhoeff, as Aadhaar uses it. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = Number(digits[digits.length - 1 - index]);
    const permuted = Number(PERMUTATIONS[index % 8]?.[value] ?? 0);
    check = Number(DIHEDRAL[check]?.[permuted] ?? 0);
  }
  return digits.length > 1 && check === 0;
}

/** ISO 7064 mod 97-10, as IBAN uses it; upper-case letters and digits, no spaces. */
export function passesMod97(text: string): boolean {
  let remainder = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (value > 9 ? remainder * 100 + value : remainder * 10 + value) % 97;
  }
  return remainder === 1;
}

/** NHS and CHI numbers: https://www.datadictionary.nhs.uk/attributes/nhs_number.html */
export function passesNhs(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const check = 11 - (weightedSum(numbersOf(digits), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return check % 11 === Number(digits[9]);
}

/** British Columbia personal health number: begins with 9, modulus 11 over digits 2 to 9. */
export function passesBritishColumbia(digits: string): boolean {
  if (!/^9\d{9}$/.test(digits)) return false;
  const sum = weightedSum(numbersOf(digits.slice(1)), [2, 4, 8, 5, 10, 9, 7, 3]);
  return 11 - (sum % 11) === Number(digits[9]);
}

/** Medicare Australia: the ninth digit checks the first eight. */
export function passesMedicareAustralia(digits: string): boolean {
  if (!/^[2-6]\d{9,10}$/.test(digits)) return false;
  return weightedSum(numbersOf(digits), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);
}

/** Irish Personal Public Service number: seven digits, a check letter, and since 2013 a second letter. */
export function passesPps(text: string): boolean {
  const match = /^(\d{7})([A-W])([A-IW]?)$/i.exec(text);
  if (!match) return false;
  const [, digits = '', check = '', second = ''] = match;
  const extra = /[a-i]/i.test(second) ? 9 * (second.toUpperCase().charCodeAt(0) - 64) : 0;
  const remainder = (weightedSum(numbersOf(digits), [8, 7, 6, 5, 4, 3, 2]) + extra) % 23;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[remainder] === check.toUpperCase();
}

const NRIC_LETTERS: Readonly<Record<string, { offset: number; letters: string }>> = {
  S: { offset: 0, letters: 'JZIHGFEDCBA' },
  T: { offset: 4, letters: 'JZIHGFEDCBA' },
  F: { offset: 0, letters: 'XWUTRQPNMLK' },
  G: { offset: 4, letters: 'XWUTRQPNMLK' },
  M: { offset: 3, letters: 'XWUTRQPNJLK' },
};

/** Singapore NRIC and FIN. */
export function passesNric(text: string): boolean {
  const series = NRIC_LETTERS[text[0]?.toUpperCase() ?? ''];
  const digits = digitsOf(text);
  if (!series || digits.length !== 7) return false;
  const sum = series.offset + weightedSum(numbersOf(digits), [2, 7, 6, 5, 4, 3, 2]);
  return series.letters[sum % 11] === text.at(-1)?.toUpperCase();
}

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** New Zealand NHI, both forms: HISO 10046:2023, Consumer Health Identity Standard. */
export function passesNhi(text: string): boolean {
  const upper = text.toUpperCase();
  const values = Array.from(upper, (character) =>
    /\d/.test(character) ? Number(character) : NHI_LETTERS.indexOf(character) + 1,
  );
  const sum = weightedSum(values, [7, 6, 5, 4, 3, 2]);
  if (/^[A-HJ-NP-Z]{3}\d{4}$/.test(upper)) {
    return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === values[6];
  }
  return /^[A-HJ-NP-Z]{3}\d\d[A-HJ-NP-Z]{2}$/.test(upper) && 23 - (sum % 23) === values[6];
}

/** DEA registration: two letters and seven digits. */
export function passesDea(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 7) return false;
  return weightedSum(numbersOf(digits), [1, 2, 1, 2, 1, 2]) % 10 === Number(digits[6]);
}

/** US National Provider Identifier: Luhn with the prefix 80840. */
export function passesNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && passesLuhn(`80840${digits}`);
}

/** GS1 mod 10, as in the device identifier of a UDI. */
export function passesGs1(digits: string): boolean {
  const weights = Array.from(digits, (_, index) => ((digits.length - index) % 2 === 0 ? 3 : 1));
  return weightedSum(numbersOf(digits), weights) % 10 === 0;
}

const VIN_LETTERS = 'ABCDEFGH JKLMN P R STUVWXYZ';
const VIN_VALUES = '12345678 12345 7 9 23456789';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** North American vehicle identification number: 49 CFR 565.15. */
export function passesVin(text: string): boolean {
  const upper = text.toUpperCase();
  if (!/^[A-HJ-NPR-Z\d]{17}$/.test(upper)) return false;
  const values = Array.from(upper, (character) =>
    /\d/.test(character) ? Number(character) : Number(VIN_VALUES[VIN_LETTERS.indexOf(character)]),
  );
  const remainder = weightedSum(values, VIN_WEIGHTS) % 11;
  return upper[8] === (remainder === 10 ? 'X' : String(remainder));
}
