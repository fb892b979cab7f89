import type { ProfileInput } from './schema.ts';

type Hashtags = NonNullable<ProfileInput['hashtags']>;
type ApprovedTag = NonNullable<Hashtags['approved']>[number];

/** A tag with its topics and the words that call for it. */
function approve(tag: string, topics: string[], keywords: string[]): ApprovedTag {
  return { tag, topics, keywords };
}

/** General health tags in wide public use; a hospital's profile brings its own. */
export const defaultHashtags: Hashtags = {
  approved: [
    approve('#HeartHealth', ['heart'], ['heart', 'blood pressure', 'cholesterol', 'cardiac']),
    approve('#Stroke', ['stroke'], ['stroke', 'face drooping', 'slurred speech']),
    approve('#Diabetes', ['diabetes'], ['diabetes', 'blood sugar', 'insulin', 'prediabetes']),
    approve('#Asthma', ['lung'], ['asthma', 'inhaler', 'wheezing']),
    approve(
      '#CancerScreening',
      ['cancer'],
      ['screening', 'mammogram', 'colonoscopy', 'skin check'],
    ),
    approve('#BreastCancerAwareness', ['breast cancer'], ['breast cancer', 'mammogram']),
    approve('#FluShot', ['flu', 'vaccines'], ['flu', 'flu shot', 'flu vaccine', 'influenza']),
    approve('#VaccinesWork', ['vaccines'], ['vaccine', 'vaccination', 'immunization', 'booster']),
    approve('#HandHygiene', ['infection'], ['hand washing', 'wash your hands', 'hand hygiene']),
    approve(
      '#MentalHealth',
      ['mental health'],
      ['mental health', 'anxiety', 'depression', 'stress'],
    ),
    approve('#SuicidePrevention', ['suicide'], ['suicide', 'suicide prevention', '988']),
    approve('#WomensHealth', ['women'], ['menopause', 'periods', 'cervical']),
    approve('#MensHealth', ['men'], ['prostate', 'testicular']),
    approve('#MaternalHealth', ['pregnancy'], ['pregnancy', 'pregnant', 'prenatal', 'birth']),
    approve('#ChildHealth', ['children'], ['child', 'children', 'toddler', 'pediatric']),
    approve('#SafeSleep', ['newborn'], ['safe sleep', 'crib', 'newborn']),
    approve('#HealthyAging', ['older adults'], ['older adults', 'falls', 'aging', 'dementia']),
    approve('#Nutrition', ['nutrition'], ['nutrition', 'healthy eating', 'vegetables', 'salt']),
    approve('#PhysicalActivity', ['exercise'], ['exercise', 'walking', 'physical activity']),
    approve('#SleepHealth', ['sleep'], ['sleep', 'insomnia', 'sleep apnea']),
    approve('#QuitSmoking', ['smoking'], ['smoking', 'tobacco', 'vaping', 'nicotine']),
    approve('#SunSafety', ['skin'], ['sunscreen', 'sunburn', 'melanoma', 'UV']),
    approve('#HeatSafety', ['heat'], ['heat wave', 'heat stroke', 'dehydration']),
    approve('#WaterSafety', ['child safety'], ['swimming', 'pool', 'drowning', 'life jacket']),
    approve('#FirstAid', ['first aid'], ['first aid', 'CPR', 'choking', 'burns']),
    approve('#BloodDonation', ['blood donation'], ['blood drive', 'donate blood', 'blood donor']),
    approve('#PatientSafety', ['quality'], ['patient safety', 'medication safety']),
    approve('#HealthLiteracy', ['health literacy'], ['health literacy', 'plain language']),
    {
      ...approve('#Nursing', ['careers', 'staff'], ['nurse', 'nurses', 'nursing']),
      platforms: ['linkedin', 'x'],
    },
    {
      ...approve('#HealthcareJobs', ['careers'], ['hiring', 'careers', 'job opening']),
      platforms: ['linkedin', 'x'],
    },
  ],
  banned: [
    { tag: '#Cure', why: 'May raise hope beyond the evidence.' },
    { tag: '#MiracleCure', why: 'May raise hope beyond the evidence.' },
    { tag: '#Guaranteed', why: 'No treatment can promise a result.' },
    { tag: '#LikeForLike', why: 'Sites show posts less that trade likes.' },
    { tag: '#FollowForFollow', why: 'Sites show posts less that trade follows.' },
    { tag: '#Thinspo', why: 'Stands beside posts that feed eating disorders.' },
    { tag: '#ProAna', why: 'Stands beside posts that feed eating disorders.' },
  ],
  noTagTopics: ['obituary', 'incident', 'baby loss', 'child death'],
};
