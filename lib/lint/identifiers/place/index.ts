import type { Detector } from '../identifier.ts';
import { findAddressBlocks } from './block.ts';
import { findFacilities } from './facility.ts';
import { findPostcodes } from './postcode.ts';
import { findAddresses } from './street.ts';
import { findTowns } from './town.ts';

/** Everything smaller than a state: 45 CFR 164.514(b)(2)(i)(B). */
export const findPlaces: readonly Detector[] = [
  findAddresses,
  findAddressBlocks,
  findPostcodes,
  findFacilities,
  findTowns,
];
