/**
 * The identifiers of 45 CFR 164.514(b)(2)(i), by letter, with the ones of other countries beside them.
 * https://www.ecfr.gov/current/title-45/part-164/section-164.514
 */
export const identifierKinds = [
  'name', // A
  'place', // B: smaller than a state
  'date', // C: finer than a year
  'age', // C: over 89
  'phone', // D, E (fax)
  'email', // F
  'national-id', // G and its kin: SSN, ITIN, PPS, Aadhaar, Emirates ID …
  'record', // H: medical record, NHS, CHI numbers
  'health-plan', // I: member numbers, Medicare, health cards
  'account', // J: accounts, cards, claims, encounters, specimens
  'licence', // K: driving, passport, DEA, NPI
  'vehicle', // L: plates, VIN
  'device', // M: serials, UDI, IMEI, MAC
  'url', // N: pages that carry a person
  'ip', // O
  'biometric', // P
  'image', // Q
  'mark', // R: any other unique mark, room and bed among them
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

/** A passage that has the shape of an identifier. Whether it points to a patient, the context decides. */
export interface Identifier {
  readonly kind: IdentifierKind;
  /** Offsets are UTF-16 code units of the sentence. */
  readonly start: number;
  readonly end: number;
  /**
   * `certain`: a check digit or a cue word beside it says what it is, it identifies somebody wherever it stands.
   * `shaped`: it looks like one, and needs words about care around it.
   */
  readonly evidence: 'certain' | 'shaped';
  /** What it is, in words a nurse would use: `NHS number`, `record number`. */
  readonly label: string;
  /** A text that may stand in its place. */
  readonly replacement: string;
}

/** Finds identifiers of one family in a sentence (normalised text). Pure, linear in the length of the sentence. */
export type Detector = (sentence: string) => Identifier[];
