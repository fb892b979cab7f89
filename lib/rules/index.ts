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
import phiHippaMisspelling from './phi/hippa-misspelling.ts';
import phiIdNumber from './phi/id-number.ts';
import phiIdentifiableCombination from './phi/identifiable-combination.ts';
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
import claimBeforeAfter from './claim/before-after.ts';
import claimBrandDensity from './claim/brand-density.ts';
import claimComparative from './claim/comparative.ts';
import claimCredential from './claim/credential.ts';
import claimCtaDensity from './claim/cta-density.ts';
import claimCure from './claim/cure.ts';
import claimDrugPromo from './claim/drug-promo.ts';
import claimEngagementBait from './claim/engagement-bait.ts';
import claimExclusiveFirst from './claim/exclusive-first.ts';
import claimFdaApproved from './claim/fda-approved.ts';
import claimGuarantee from './claim/guarantee.ts';
import claimInducement from './claim/inducement.ts';
import claimNoValue from './claim/no-value.ts';
import claimPriceUrgency from './claim/price-urgency.ts';
import claimReviewSolicitation from './claim/review-solicitation.ts';
import claimSuperlative from './claim/superlative.ts';
import claimTestimonialAtypical from './claim/testimonial-atypical.ts';
import claimUndisclosedConnection from './claim/undisclosed-connection.ts';
import claimUnsourcedOutcome from './claim/unsourced-outcome.ts';
import claimUnsubstantiatedRanking from './claim/unsubstantiated-ranking.ts';
import claimVagueNeed from './claim/vague-need.ts';
import claimWeakDisclosure from './claim/weak-disclosure.ts';
import toneAbleistMetaphor from './tone/ableist-metaphor.ts';
import toneAcronym from './tone/acronym.ts';
import toneAgeism from './tone/ageism.ts';
import toneBattleMetaphor from './tone/battle-metaphor.ts';
import toneBlame from './tone/blame.ts';
import toneClinicalSlang from './tone/clinical-slang.ts';
import toneDeathWording from './tone/death-wording.ts';
import toneDiseaseNaming from './tone/disease-naming.ts';
import toneDismissive from './tone/dismissive.ts';
import toneEmoji from './tone/emoji.ts';
import toneExclaim from './tone/exclaim.ts';
import toneFear from './tone/fear.ts';
import toneHostile from './tone/hostile.ts';
import toneInclusive from './tone/inclusive.ts';
import toneJargon from './tone/jargon.ts';
import toneLongSentence from './tone/long-sentence.ts';
import toneMoodClash from './tone/mood-clash.ts';
import tonePersonFirst from './tone/person-first.ts';
import tonePolitics from './tone/politics.ts';
import toneProfanity from './tone/profanity.ts';
import tonePromise from './tone/promise.ts';
import toneReadingGrade from './tone/reading-grade.ts';
import toneSarcasm from './tone/sarcasm.ts';
import toneShouting from './tone/shouting.ts';
import toneStigmaMentalHealth from './tone/stigma-mental-health.ts';
import toneStigmaSubstance from './tone/stigma-substance.ts';
import toneStigmaWeight from './tone/stigma-weight.ts';
import toneSuicideLanguage from './tone/suicide-language.ts';
import toneSuicideMethod from './tone/suicide-method.ts';
import toneTerminology from './tone/terminology.ts';
import adviceAbsolute from './advice/absolute.ts';
import adviceCrisisResource from './advice/crisis-resource.ts';
import adviceDiagnosis from './advice/diagnosis.ts';
import adviceDose from './advice/dose.ts';
import adviceEmergencyRedirect from './advice/emergency-redirect.ts';
import adviceIndividualDirective from './advice/individual-directive.ts';
import adviceMisinformation from './advice/misinformation.ts';
import adviceNoDisclaimer from './advice/no-disclaimer.ts';
import adviceOnlinePrescribe from './advice/online-prescribe.ts';
import advicePreliminaryStudy from './advice/preliminary-study.ts';
import adviceReassurance from './advice/reassurance.ts';
import adviceRelativeRisk from './advice/relative-risk.ts';
import adviceSolicitSymptoms from './advice/solicit-symptoms.ts';
import adviceStopMedication from './advice/stop-medication.ts';
import adviceUnproven from './advice/unproven.ts';
import adviceUnsourcedStat from './advice/unsourced-stat.ts';
import conductColleagueDisparage from './conduct/colleague-disparage.ts';
import conductCompetitorDisparage from './conduct/competitor-disparage.ts';
import conductConfidentialBusiness from './conduct/confidential-business.ts';
import conductCopyright from './conduct/copyright.ts';
import conductEmbargoResearch from './conduct/embargo-research.ts';
import conductIncidentLitigation from './conduct/incident-litigation.ts';
import conductNotSpokesperson from './conduct/not-spokesperson.ts';
import conductPatientBoundary from './conduct/patient-boundary.ts';
import conductPersonalDisclaimer from './conduct/personal-disclaimer.ts';
import conductProtectedSpeech from './conduct/protected-speech.ts';
import conductSecuritySensitive from './conduct/security-sensitive.ts';
import conductSpeakingForOrg from './conduct/speaking-for-org.ts';
import fitAltText from './fit/alt-text.ts';
import fitCadence from './fit/cadence.ts';
import fitDateAmbiguous from './fit/date-ambiguous.ts';
import fitFeedback from './fit/feedback.ts';
import fitFold from './fit/fold.ts';
import fitHashtagBanned from './fit/hashtag-banned.ts';
import fitHashtagCase from './fit/hashtag-case.ts';
import fitHashtagCount from './fit/hashtag-count.ts';
import fitHashtagExpired from './fit/hashtag-expired.ts';
import fitHashtagFormat from './fit/hashtag-format.ts';
import fitHashtagRequired from './fit/hashtag-required.ts';
import fitHashtagSuggest from './fit/hashtag-suggest.ts';
import fitLength from './fit/length.ts';
import fitLinkMissing from './fit/link-missing.ts';
import fitLinkSafety from './fit/link-safety.ts';
import fitLocale from './fit/locale.ts';
import fitMentionStart from './fit/mention-start.ts';
import fitPlatformFit from './fit/platform-fit.ts';
import fitThread from './fit/thread.ts';
import fitUnicodeFancy from './fit/unicode-fancy.ts';
import fitWrongPlatform from './fit/wrong-platform.ts';
import fitYoutubeCaptions from './fit/youtube-captions.ts';
import fitYoutubeDescription from './fit/youtube-description.ts';
import fitYoutubeTags from './fit/youtube-tags.ts';
import fitYoutubeTitle from './fit/youtube-title.ts';

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
  phiHippaMisspelling,
  phiIdNumber,
  phiIdentifiableCombination,
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
  claimBeforeAfter,
  claimBrandDensity,
  claimComparative,
  claimCredential,
  claimCtaDensity,
  claimCure,
  claimDrugPromo,
  claimEngagementBait,
  claimExclusiveFirst,
  claimFdaApproved,
  claimGuarantee,
  claimInducement,
  claimNoValue,
  claimPriceUrgency,
  claimReviewSolicitation,
  claimSuperlative,
  claimTestimonialAtypical,
  claimUndisclosedConnection,
  claimUnsourcedOutcome,
  claimUnsubstantiatedRanking,
  claimVagueNeed,
  claimWeakDisclosure,
  toneAbleistMetaphor,
  toneAcronym,
  toneAgeism,
  toneBattleMetaphor,
  toneBlame,
  toneClinicalSlang,
  toneDeathWording,
  toneDiseaseNaming,
  toneDismissive,
  toneEmoji,
  toneExclaim,
  toneFear,
  toneHostile,
  toneInclusive,
  toneJargon,
  toneLongSentence,
  toneMoodClash,
  tonePersonFirst,
  tonePolitics,
  toneProfanity,
  tonePromise,
  toneReadingGrade,
  toneSarcasm,
  toneShouting,
  toneStigmaMentalHealth,
  toneStigmaSubstance,
  toneStigmaWeight,
  toneSuicideLanguage,
  toneSuicideMethod,
  toneTerminology,
  adviceAbsolute,
  adviceCrisisResource,
  adviceDiagnosis,
  adviceDose,
  adviceEmergencyRedirect,
  adviceIndividualDirective,
  adviceMisinformation,
  adviceNoDisclaimer,
  adviceOnlinePrescribe,
  advicePreliminaryStudy,
  adviceReassurance,
  adviceRelativeRisk,
  adviceSolicitSymptoms,
  adviceStopMedication,
  adviceUnproven,
  adviceUnsourcedStat,
  conductColleagueDisparage,
  conductCompetitorDisparage,
  conductConfidentialBusiness,
  conductCopyright,
  conductEmbargoResearch,
  conductIncidentLitigation,
  conductNotSpokesperson,
  conductPatientBoundary,
  conductPersonalDisclaimer,
  conductProtectedSpeech,
  conductSecuritySensitive,
  conductSpeakingForOrg,
  fitAltText,
  fitCadence,
  fitDateAmbiguous,
  fitFeedback,
  fitFold,
  fitHashtagBanned,
  fitHashtagCase,
  fitHashtagCount,
  fitHashtagExpired,
  fitHashtagFormat,
  fitHashtagRequired,
  fitHashtagSuggest,
  fitLength,
  fitLinkMissing,
  fitLinkSafety,
  fitLocale,
  fitMentionStart,
  fitPlatformFit,
  fitThread,
  fitUnicodeFancy,
  fitWrongPlatform,
  fitYoutubeCaptions,
  fitYoutubeDescription,
  fitYoutubeTags,
  fitYoutubeTitle,
];
