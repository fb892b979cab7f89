import { findAccounts } from './account.ts';
import { findAges } from './age.ts';
import { findBareCodes } from './bare-code.ts';
import { findBiometrics } from './biometric.ts';
import { findDates } from './date/index.ts';
import { findDevices } from './device.ts';
import { findEmails } from './email.ts';
import { findHealthPlans } from './health-plan.ts';
import type { Detector, Identifier } from './identifier.ts';
import { findImages } from './image.ts';
import { findIpAddresses } from './ip.ts';
import { findLicences } from './licence.ts';
import { findMarks } from './mark.ts';
import { findNationalIds } from './national-id.ts';
import { findPhones } from './phone.ts';
import { findRecords } from './record.ts';
import { plainDigits } from './spelled-digits.ts';
import { findPlaces } from './place/index.ts';
import { findUrls } from './url.ts';
import { findVehicles } from './vehicle.ts';

/** Numbers, which may be disguised; the first of two that claim the same passage wins. */
const numbers: readonly Detector[] = [
  findRecords,
  findHealthPlans,
  findNationalIds,
  findAccounts,
  findLicences,
  findDevices,
  findVehicles,
  findPhones,
  findBareCodes,
];

/** Addresses of the net: these read links. */
const addresses: readonly Detector[] = [findEmails, findUrls, findIpAddresses];

const others: readonly Detector[] = [
  findDates,
  findAges,
  ...findPlaces,
  findMarks,
  findImages,
  findBiometrics,
];

const HAS_DIGIT = /\d/;

const LINKS =
  /(?<![\w.-])(?:https?:\/\/|www\.|(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}\/)[^\s<>"]{0,2000}/gi;

/** Links are read as links alone: what looks like a number or a town inside one is not. */
function withoutLinks(sentence: string): string {
  if (!/\w\/|www\./i.test(sentence)) return sentence;
  return sentence.replaceAll(LINKS, (link) => ' '.repeat(link.length));
}

function findNumbers(sentence: string): Identifier[] {
  return HAS_DIGIT.test(sentence) ? numbers.flatMap((detect) => detect(sentence)) : [];
}

/** Numbers whose digits are spelled out, spread out or replaced by look-alikes. */
function findDisguised(sentence: string): Identifier[] {
  const plain = plainDigits(sentence);
  if (!plain) return [];
  return findNumbers(plain.text).map((identifier) => ({
    ...identifier,
    ...plain.toWritten(identifier.start, identifier.end),
  }));
}

const rank = ({ evidence, start, end }: Identifier) =>
  (evidence === 'certain' ? 1e9 : 0) + end - start;

/** Keeps the strongest of those that overlap: certain before shaped, longer first. */
function withoutOverlaps(found: readonly Identifier[], length: number): Identifier[] {
  const taken = new Uint8Array(length);
  const kept = found
    .toSorted((one, other) => rank(other) - rank(one))
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    });
  return kept.toSorted((one, other) => one.start - other.start);
}

/**
 * Every identifier of a sentence except personal names, in order, none overlapping. Offsets are UTF-16 code
 * units of the sentence, which must be normalised text. Pure; linear in the length of the sentence.
 */
export function findIdentifiers(sentence: string): Identifier[] {
  const text = withoutLinks(sentence);
  const found = [
    ...findNumbers(text),
    ...others.flatMap((detect) => detect(text)),
    ...findDisguised(text),
    ...addresses.flatMap((detect) => detect(sentence)),
  ];
  return found.length > 1 ? withoutOverlaps(found, sentence.length) : found;
}
