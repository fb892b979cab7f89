// Written by `npm run new-rule`; a test holds it to the files in this folder.
import type { Rule } from '../lint/rule.ts';
import phiAgeOver89 from './phi/age-over-89.ts';
import phiClinicalAreaMedia from './phi/clinical-area-media.ts';
import phiClinicalImage from './phi/clinical-image.ts';
import phiConditionUpdate from './phi/condition-update.ts';
import phiContactDetail from './phi/contact-detail.ts';
import phiDateSpecific from './phi/date-specific.ts';
import phiDeceased from './phi/deceased.ts';
import phiDisputeDetails from './phi/dispute-details.ts';
import phiIdNumber from './phi/id-number.ts';
import phiInviteDisclosure from './phi/invite-disclosure.ts';
import phiMinor from './phi/minor.ts';
import phiPartialDeidentification from './phi/partial-deidentification.ts';
import phiPatientAnecdote from './phi/patient-anecdote.ts';
import phiPatientName from './phi/patient-name.ts';
import phiPhotoConsent from './phi/photo-consent.ts';
import phiPlace from './phi/place.ts';
import phiPublicIncident from './phi/public-incident.ts';
import phiRareCondition from './phi/rare-condition.ts';
import phiRepostPatient from './phi/repost-patient.ts';
import phiRoomNumber from './phi/room-number.ts';
import phiSmallNumbers from './phi/small-numbers.ts';
import phiStaffHealth from './phi/staff-health.ts';
import phiTreatmentAcknowledgement from './phi/treatment-acknowledgement.ts';
import phiUrlIdentifier from './phi/url-identifier.ts';
import claimGuarantee from './claim/guarantee.ts';
import claimSuperlative from './claim/superlative.ts';
import toneShouting from './tone/shouting.ts';
import toneStigmaSubstance from './tone/stigma-substance.ts';
import fitLength from './fit/length.ts';

/** Every rule, by category and name. */
export const rules: readonly Rule[] = [
  phiAgeOver89,
  phiClinicalAreaMedia,
  phiClinicalImage,
  phiConditionUpdate,
  phiContactDetail,
  phiDateSpecific,
  phiDeceased,
  phiDisputeDetails,
  phiIdNumber,
  phiInviteDisclosure,
  phiMinor,
  phiPartialDeidentification,
  phiPatientAnecdote,
  phiPatientName,
  phiPhotoConsent,
  phiPlace,
  phiPublicIncident,
  phiRareCondition,
  phiRepostPatient,
  phiRoomNumber,
  phiSmallNumbers,
  phiStaffHealth,
  phiTreatmentAcknowledgement,
  phiUrlIdentifier,
  claimGuarantee,
  claimSuperlative,
  toneShouting,
  toneStigmaSubstance,
  fitLength,
];
