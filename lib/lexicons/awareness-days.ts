/** A day, week or month of health that many people post about. */
export interface AwarenessTime {
  readonly name: string;
  readonly tags: readonly string[];
  /** Names of hashtag topics. */
  readonly topics: readonly string[];
  /** Words that call for it where no topic is narrow enough. */
  readonly keywords: readonly string[];
  /** Whether it thanks a profession: on the day “happy day to all of you” is enough. */
  readonly isOfPeople: boolean;
  /** Only in this country; everywhere where it is missing. */
  readonly country?: string;
  /** Who set it; empty where it grew by custom. */
  readonly source: string;
  /** Its first and last day in a year, `YYYY-MM-DD`. */
  readonly inYear: (year: number) => { readonly from: string; readonly to: string };
}

/**
 * One a line: when | name | tags | topics and =keywords | country | who set it. When: `MM-DD`; `MM-DD..MM-DD`; `MM` a
 * month; `MM/Thu/2` the second Thursday, `MM/Sun/-1` the last Sunday, `+6` and six days more; `MM-99` the last day;
 * `MM-DD/week` the week from Sunday that holds it. Dates and names are facts,
 * gathered by hand from the named bodies. Movable dates that a body announces anew each year are left out, since nobody
 * here can confirm them, and so are days of mourning, abuse and suicide, where a tag is not Chaperone's to offer.
 */
const lines = `
01-04|World Braille Day|#WorldBrailleDay|=braille,=sight loss,=blind||UN
01-30|World NTD Day|#WorldNTDDay|=neglected tropical,=tropical disease||WHO
01/Sun/-1|World Leprosy Day|#WorldLeprosyDay|=leprosy||
02-04|World Cancer Day|#WorldCancerDay|cancer||UICC
02/Mon/2|International Epilepsy Day|#EpilepsyDay|epilepsy||IBE, ILAE
02-15|International Childhood Cancer Day|#ICCD|childhood-cancer||CCI
02-99|Rare Disease Day|#RareDiseaseDay|rare||EURORDIS
03-03|World Birth Defects Day|#WorldBDDay|=birth defect||
03-03|World Hearing Day|#WorldHearingDay|hearing||WHO
03-04|World Obesity Day|#WorldObesityDay|weight||WOF
03-08|International Women's Day|#IWD #InternationalWomensDay|=women in medicine,=women in surgery,=women in science||UN
03/Thu/2|World Kidney Day|#WorldKidneyDay|kidney||ISN, IFKF
03-20|World Oral Health Day|#WorldOralHealthDay #WOHD|dental||FDI
03-21|World Down Syndrome Day|#WorldDownSyndromeDay|down-syndrome,=odd socks,=chromosomes||UN
03-24|World TB Day|#WorldTBDay #EndTB|=tuberculosis,=tb||WHO
03-26|Purple Day for Epilepsy|#PurpleDay|epilepsy||
03-30|World Bipolar Day|#WorldBipolarDay|=bipolar||
03-30|National Doctors' Day|#DoctorsDay #NationalDoctorsDay|=our doctors,=our physicians,=thank a doctor,=to our physicians,=to our doctors,=white coats|US|
04-02|World Autism Awareness Day|#AutismAcceptance #WorldAutismAwarenessDay|autism||UN
04-07|World Health Day|#WorldHealthDay|public-health||WHO
04-11|World Parkinson's Day|#WorldParkinsonsDay|parkinsons||
04-14|World Chagas Disease Day|#WorldChagasDay|=chagas||WHO
04-17|World Hemophilia Day|#WorldHemophiliaDay|=hemophilia||WFH
04-24..04-30|World Immunization Week|#WorldImmunizationWeek #VaccinesWork|vaccines||WHO
04-25|World Malaria Day|#WorldMalariaDay|=malaria||WHO
04-28|World Day for Safety and Health at Work|#SafeDay|=safety at work,=workplace safety||ILO
05/Tue/1|World Asthma Day|#WorldAsthmaDay|asthma||GINA
05-05|International Day of the Midwife|#DayOfTheMidwife #IDM|=midwife,=midwives,=midwifery,=catch babies,=catches babies,=births||ICM
05-05|World Hand Hygiene Day|#HandHygiene #CleanYourHands|infection-control||WHO
05-10|World Lupus Day|#WorldLupusDay|lupus||WLF
05-12|International Nurses Day|#InternationalNursesDay|=our nurses,=every nurse,=to all nurses,=thank you nurses,=florence nightingale,=everyone on shift,=to nurses,=fob watch,=the ones on nights||ICN
05-15|Kangaroo Care Awareness Day|#KangarooCare|=kangaroo care,=skin to skin||
05-17|World Hypertension Day|#WorldHypertensionDay|=hypertension,=blood pressure||WHL
05-19|World IBD Day|#WorldIBDDay|=ibd,=crohn's,=colitis||
05-22|World Preeclampsia Day|#WorldPreeclampsiaDay|=preeclampsia||
05-24|World Schizophrenia Awareness Day|#WorldSchizophreniaDay|=schizophrenia||
05-25|World Thyroid Day|#WorldThyroidDay|thyroid||ATA, ETA
05-30|World MS Day|#WorldMSDay|ms||MSIF
05-31|World No Tobacco Day|#WorldNoTobaccoDay #NoTobacco|tobacco||WHO
06/Sun/1|National Cancer Survivors Day|#NCSD|=cancer survivor,=survivorship|US|NCSDF
06-14|World Blood Donor Day|#WorldBloodDonorDay #GiveBlood|blood||WHO
06-19|World Sickle Cell Day|#WorldSickleCellDay|sickle-cell||UN
06-25|World Vitiligo Day|#WorldVitiligoDay|=vitiligo||
07-05|NHS Birthday|#NHSBirthday|=nhs birthday,=birthday of the nhs|GB|
07-28|World Hepatitis Day|#WorldHepatitisDay|=hepatitis||WHO
08-01..08-07|World Breastfeeding Week|#WorldBreastfeedingWeek #WBW|=breastfeeding,=breastfeed,=lactation,=latch,=latching||WABA, WHO
08-31|International Overdose Awareness Day|#EndOverdose|=overdose,=naloxone,=narcan,=nasal spray inside,=spray that reverses||Penington Institute
09-04|World Sexual Health Day|#WorldSexualHealthDay|sexual-health||WAS
09-07|World Duchenne Awareness Day|#WorldDuchenneDay|=duchenne||UN
09-08|World Physiotherapy Day|#WorldPTDay|=physiotherapy,=physiotherapist,=physical therapist,=physical therapy,=our physios,=movers,=small legs,=leg raises||World Physiotherapy
09-13|World Sepsis Day|#WorldSepsisDay|sepsis||GSA
09-15|World Lymphoma Awareness Day|#WLAD|=lymphoma||Lymphoma Coalition
09-17|World Patient Safety Day|#WorldPatientSafetyDay #PatientSafety|patient-safety,=wristband||WHO
09-21|World Alzheimer's Day|#WorldAlzDay #WorldAlzheimersDay|dementia||ADI
09-26|World Contraception Day|#WorldContraceptionDay|=contraception,=birth control||
09-28|World Rabies Day|#WorldRabiesDay|=rabies||GARC
09-29|World Heart Day|#WorldHeartDay #UseHeart|heart||WHF
10-01|International Day of Older Persons|#UNIDOP|older-adults||UN
10-06|World Cerebral Palsy Day|#WorldCPDay|=cerebral palsy,=stiff legs,=splints,=wheels||
10-10|World Mental Health Day|#WorldMentalHealthDay|mental-health||WFMH, WHO
10-12|World Arthritis Day|#WorldArthritisDay|arthritis||EULAR
10/Thu/2|World Sight Day|#WorldSightDay #LoveYourEyes|eye||IAPB
10-13|World Thrombosis Day|#WorldThrombosisDay|clots||ISTH
10-14|Allied Health Professions Day|#AHPsDay|=allied health,=our physios,=our therapists,=dietitians,=radiographers,=speech therapists,=occupational therapists,=swallow again|GB|
10-15|Global Handwashing Day|#GlobalHandwashingDay|infection-control||
10-16|World Anaesthesia Day|#WorldAnaesthesiaDay|=anesthesia,=anesthetist,=anesthesiologist,=anesthetic||WFSA
10-16|World Restart a Heart Day|#RestartAHeart|cpr||ILCOR
10-17|World Trauma Day|#WorldTraumaDay|trauma||
10-18|World Menopause Day|#WorldMenopauseDay|=menopause,=perimenopause||IMS
10-20|World Osteoporosis Day|#WorldOsteoporosisDay|bones||IOF
10-24|World Polio Day|#WorldPolioDay #EndPolio|=polio||Rotary
10-29|World Stroke Day|#WorldStrokeDay|stroke||WSO
10-29|World Psoriasis Day|#WorldPsoriasisDay|=psoriasis||IFPA
11-12|World Pneumonia Day|#WorldPneumoniaDay|=pneumonia||
11-14|World Diabetes Day|#WorldDiabetesDay #WDD|diabetes||IDF, UN
11/Wed/3|World COPD Day|#WorldCOPDDay|=copd,=out of puff,=blowing test,=out of breath,=stopping for air||GOLD
11-17|World Prematurity Day|#WorldPrematurityDay|=premature,=prematurity,=preterm,=born too soon,=born early,=nicu,=neonatal,=too soon,=incubator||EFCNI
11-18..11-24|World AMR Awareness Week|#WAAW #AntimicrobialResistance|antibiotics||WHO
11/Thu/3|World Pancreatic Cancer Day|#WPCD #WorldPancreaticCancerDay|pancreatic-cancer||WPCC
11/Thu/3|Great American Smokeout|#GreatAmericanSmokeout #GASO|tobacco|US|ACS
11/Thu/3|National Rural Health Day|#PowerOfRural|=rural health,=rural hospital|US|NOSORH
12-01|World AIDS Day|#WorldAIDSDay|hiv||UNAIDS, WHO
12-03|International Day of Persons with Disabilities|#IDPD|disability||UN
12-12|Universal Health Coverage Day|#UHCDay #HealthForAll|=health coverage,=health for all||UN
02/Fri/1|National Wear Red Day|#WearRedDay #WearRed|=wear red|US|AHA, NHLBI
02-14|National Donor Day|#NationalDonorDay|organ-donation|US|
02/Thu/1|Time to Talk Day|#TimeToTalk|mental-health|GB|Mind
05-06..05-12|National Nurses Week|#NursesWeek|=our nurses,=every nurse,=thank you nurses,=to all nurses,=night nurses,=nursing team|US|ANA
06-01..06-07|Volunteers' Week|#VolunteersWeek|=our volunteers,=volunteers,=an hour of their time,=give us an hour,=gives us an hour,=spare an hour,=could you spare|GB|NCVO
03/Wed/2|No Smoking Day|#NoSmokingDay|tobacco|GB|
01|Cervical Health Awareness Month|#CervicalHealthMonth|=cervical cancer,=pap test,=pap smear,=hpv|US|NCCC
01|Glaucoma Awareness Month|#GlaucomaAwarenessMonth|=glaucoma,=eye pressure,=puff of air,=pressure test|US|
01|National Blood Donor Month|#BloodDonorMonth|blood|US|
01|Thyroid Awareness Month|#ThyroidAwarenessMonth|thyroid|US|
01|National Birth Defects Awareness Month|#Best4YouBest4Baby|=birth defect,=folic acid|US|NBDPN
02|American Heart Month|#HeartMonth #AmericanHeartMonth|heart|US|Presidential proclamation
02|National Children's Dental Health Month|#NCDHM|dental|US|ADA
03|Colorectal Cancer Awareness Month|#ColorectalCancerAwarenessMonth|bowel-cancer|US|
03|National Kidney Month|#KidneyMonth|kidney|US|NKF
03|National Nutrition Month|#NationalNutritionMonth|nutrition|US|Academy of Nutrition and Dietetics
03|Brain Injury Awareness Month|#BIAMonth|=brain injury,=concussion,=traumatic brain|US|BIAA
03|Endometriosis Awareness Month|#EndometriosisAwareness|=endometriosis||
03|Ovarian Cancer Awareness Month|#OvarianCancerAwarenessMonth|=ovarian cancer|GB|
04|National Donate Life Month|#DonateLifeMonth #DonateLife|organ-donation|US|Donate Life America
04|Autism Acceptance Month|#AutismAcceptanceMonth|autism|US|Autism Society
04|National Minority Health Month|#MinorityHealth|equity|US|HHS
04|Parkinson's Awareness Month|#ParkinsonsAwarenessMonth|parkinsons|US|
04|Bowel Cancer Awareness Month|#BowelCancerAwarenessMonth|bowel-cancer|GB|Bowel Cancer UK
04|Stress Awareness Month|#StressAwarenessMonth|=managing stress,=stress relief,=reduce stress||
05|Mental Health Awareness Month|#MentalHealthMonth #MentalHealthAwareness|mental-health|US|MHA
05|American Stroke Month|#StrokeMonth|stroke|US|ASA
05|Skin Cancer Awareness Month|#SkinCancerAwarenessMonth|skin-cancer||
05|Asthma and Allergy Awareness Month|#AsthmaAwareness|asthma,allergy|US|AAFA
05|Arthritis Awareness Month|#ArthritisAwarenessMonth|arthritis|US|
05|Older Americans Month|#OlderAmericansMonth|older-adults|US|ACL
05|Stop the Bleed Month|#StopTheBleed|=stop the bleed,=tourniquet|US|ACS
05|Lyme Disease Awareness Month|#LymeDiseaseAwareness|=lyme disease,=lyme,=tick bite|US|
05|Better Hearing and Speech Month|#BHSM|hearing|US|ASHA
06|Alzheimer's and Brain Awareness Month|#EndAlz #BrainAwarenessMonth|dementia|US|Alzheimer's Association
06|Men's Health Month|#MensHealthMonth|men|US|MHN
06|Migraine and Headache Awareness Month|#MHAM|=migraine|US|
06|Cataract Awareness Month|#CataractAwareness|=cataract|US|
06|PTSD Awareness Month|#PTSDAwarenessMonth|=ptsd|US|VA
06|National Safety Month|#NationalSafetyMonth|injury|US|NSC
07|UV Safety Month|#UVSafety|skin-cancer|US|
07|Disability Pride Month|#DisabilityPrideMonth|disability||
07|Sarcoma Awareness Month|#SarcomaAwarenessMonth|=sarcoma||
08|National Immunization Awareness Month|#NIAM|vaccines|US|CDC
08|National Breastfeeding Month|#NationalBreastfeedingMonth|=breastfeeding,=breastfeed,=lactation,=latch,=latching|US|USBC
08|Children's Eye Health and Safety Month|#ChildrensEyeHealth|=children's eyes,=vision screening,=eye exam|US|AAO
09|Childhood Cancer Awareness Month|#ChildhoodCancerAwarenessMonth|childhood-cancer||
09|Prostate Cancer Awareness Month|#ProstateCancerAwarenessMonth|prostate|US|
09|Ovarian Cancer Awareness Month|#OvarianCancerAwarenessMonth|=ovarian cancer|US|
09|Blood Cancer Awareness Month|#BloodCancerAwarenessMonth|blood-cancer||
09|Sepsis Awareness Month|#SepsisAwarenessMonth|sepsis|US|Sepsis Alliance
09|Sickle Cell Awareness Month|#SickleCellAwarenessMonth|sickle-cell|US|
09|National Recovery Month|#RecoveryMonth|substance-use|US|SAMHSA
09|Newborn Screening Awareness Month|#NewbornScreening|=newborn screening,=heel prick|US|
09|AFib Awareness Month|#AFibAwareness|=afib,=atrial fibrillation,=flutters,=irregular pulse,=irregular heartbeat|US|
09|NICU Awareness Month|#NICUAwareness|=nicu|US|
09|Cholesterol Education Month|#CholesterolMonth|=cholesterol|US|NHLBI
09|World Alzheimer's Month|#WorldAlzMonth|dementia||ADI
10|Breast Cancer Awareness Month|#BreastCancerAwarenessMonth #BCAM|breast-cancer||
10|Health Literacy Month|#HealthLiteracyMonth|health-literacy|US|
10|Down Syndrome Awareness Month|#DownSyndromeAwarenessMonth|down-syndrome|US|NDSS
10|SIDS Awareness Month|#SIDSAwareness #SafeSleep|safe-sleep|US|
10|Stoptober|#Stoptober|tobacco|GB|OHID
10|National Physical Therapy Month|#ChoosePT #NPTM|=physical therapy,=physical therapist|US|APTA
10|Menopause Awareness Month|#MenopauseAwarenessMonth|=menopause,=perimenopause|GB|
10|Speak Up Month|#SpeakUpMonth|=speak up,=speaking up|GB|National Guardian's Office
11|American Diabetes Month|#DiabetesAwarenessMonth #AmericanDiabetesMonth|diabetes|US|ADA
11|Lung Cancer Awareness Month|#LCAM|lung-cancer||
11|COPD Awareness Month|#COPDAwarenessMonth|=copd,=blowing test|US|
11|National Family Caregivers Month|#NFCMonth|carers|US|CAN
11|Movember|#Movember|men,prostate,=movember,=mustache||Movember
11|Prematurity Awareness Month|#PrematurityAwarenessMonth|=premature,=prematurity,=preterm,=preemie|US|March of Dimes
11|Pancreatic Cancer Awareness Month|#PancreaticCancerAwarenessMonth|pancreatic-cancer||
11|Epilepsy Awareness Month|#EpilepsyAwarenessMonth|epilepsy|US|
12|Safe Toys and Gifts Month|#SafeToys|=safe toys,=toy safety|US|Prevent Blindness
05-12/week|National Hospital Week|#HospitalWeek|staff,=our hospital family|US|AHA
03/Sun/2+6|Patient Safety Awareness Week|#PSAW|patient-safety|US|IHI
03/Sun/2+6|Sleep Awareness Week|#SleepAwarenessWeek|sleep|US|NSF
03/Sun/2+6|World Glaucoma Week|#GlaucomaWeek|=glaucoma||WGA
03/Wed/2|Registered Dietitian Nutritionist Day|#RDNDay|=our dietitians,=dietitians|US|AND
03/Sun/3+6|National Poison Prevention Week|#PoisonPrevention|=poison,=swallowed|US|
04/Mon/1+6|National Public Health Week|#NPHW|public-health|US|APHA
04/Sun/3+6|National Volunteer Week|#NationalVolunteerWeek|volunteering,=our volunteers|US|
04/Sat/4|National Prescription Drug Take Back Day|#TakeBackDay|pharmacy|US|DEA
10/Sat/4|National Prescription Drug Take Back Day|#TakeBackDay|pharmacy|US|DEA
05/Sun/2+6|National Women's Health Week|#NWHW|women|US|OWH
05/Sun/3+6|EMS Week|#EMSWeek|=our paramedics,=paramedics,=ambulance crews|US|NAEMT
05/Mon/2+6|Mental Health Awareness Week|#MentalHealthAwarenessWeek|mental-health|GB|MHF
06/Mon/1+6|Child Safety Week|#ChildSafetyWeek|child-safety|GB|CAPT
06/Mon/2+6|Carers Week|#CarersWeek|carers|GB|Carers UK
06-07|World Food Safety Day|#WorldFoodSafetyDay|food-safety||UN
07-22|World Brain Day|#WorldBrainDay|brain||WFN
07-25|World Drowning Prevention Day|#DrowningPrevention|=drowning,=lifeguard,=swim,=swimming||UN
08-01|World Lung Cancer Day|#WorldLungCancerDay|lung-cancer||
09/Sat/2|World First Aid Day|#WorldFirstAidDay|first-aid||IFRC
09/Sun/2+6|Environmental Services Week|#EVSWeek|=our cleaners,=housekeepers,=environmental services|US|AHE
09/Thu/2|R U OK? Day|#RUOKDay|mental-health|AU|R U OK?
09-22/week|Falls Prevention Awareness Week|#FallsPrevention|older-adults|US|NCOA
09-25|World Pharmacists Day|#WorldPharmacistsDay|=our pharmacists,=pharmacists||FIP
10/Wed/2|Emergency Nurses Day|#EmergencyNursesDay|=our emergency nurses,=emergency nurses|US|ENA
10/Sun/3+6|National Pharmacy Week|#PharmacyWeek|=our pharmacists,=our pharmacy,=pharmacy technicians|US|ASHP
10-27|World Occupational Therapy Day|#WorldOTDay|=our occupational therapists,=occupational therapist,=occupational therapy||WFOT
11-08|World Radiography Day|#WorldRadiographyDay|=our radiographers,=radiographers,=x-rays||ISRRT
12-05|International Volunteer Day|#IVD|volunteering,=our volunteers||UN
01|Dry January|#DryJanuary|=dry january,=drinking less,=alcohol-free|GB|Alcohol Change UK
02|National Heart Month|#HeartMonth|heart|GB|BHF
03|MS Awareness Month|#MSAwarenessMonth|ms|US|
04|Testicular Cancer Awareness Month|#TesticularCancerAwarenessMonth|=testicular,=testicle||
05|Lupus Awareness Month|#LupusAwarenessMonth|lupus|US|LFA
05|Osteoporosis Awareness Month|#OsteoporosisMonth|bones|US|BHOF
05|National Water Safety Month|#WaterSafety|=pool,=swim,=swimming,=drowning|US|
06|Bowel Cancer Awareness Month|#BowelCancerAwarenessMonth|bowel-cancer|AU|Bowel Cancer Australia
09|Healthy Aging Month|#HealthyAging|older-adults|US|
09|Pain Awareness Month|#PainAwarenessMonth|pain|US|
10|ADHD Awareness Month|#ADHDAwarenessMonth|adhd||
10|National Dental Hygiene Month|#DentalHygieneMonth|dental|US|ADHA
10|Liver Awareness Month|#LiverAwarenessMonth|liver|US|
11|National Healthy Skin Month|#HealthySkinMonth|skin|US|AAD
`;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const pad = (number: number) => String(number).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The nth such weekday of a month counted from 1, or from its end for -1. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const end = lastDay(year, month);
  const from = nth > 0 ? 1 + (nth - 1) * 7 : end - 6;
  const first = new Date(Date.UTC(year, month - 1, from)).getUTCDay();
  return from + ((weekday - first + 7) % 7);
}

/** A day written as in the lines above, in a year. */
function dayOf(year: number, when: string): string {
  const [month = '', weekday, nth] = when.split('/');
  if (weekday !== undefined) {
    const day = nthWeekday(year, Number(month), weekdays.indexOf(weekday), Number(nth));
    return `${year}-${month}-${pad(day)}`;
  }
  const [number, day = ''] = when.split('-');
  return `${year}-${number}-${day === '99' ? pad(lastDay(year, Number(number))) : day}`;
}

/** A day as many days later. */
function later(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** From Sunday to Saturday. */
function weekOf(day: string): { from: string; to: string } {
  const from = later(day, -new Date(`${day}T00:00:00Z`).getUTCDay());
  return { from, to: later(from, 6) };
}

function rangeOf(year: number, when: string): { from: string; to: string } {
  const [start = '', more] = when.split('+');
  if (when.endsWith('/week')) return weekOf(`${year}-${when.slice(0, 5)}`);
  if (more !== undefined) {
    const first = dayOf(year, start);
    return { from: first, to: later(first, Number(more)) };
  }
  const [from = '', to = from] = (/^\d\d$/.test(when) ? `${when}-01..${when}-99` : when).split(
    '..',
  );
  return { from: dayOf(year, from), to: dayOf(year, to) };
}

function readTime(line: string): AwarenessTime {
  const [when = '', name = '', tags = '', fits = '', country = '', source = ''] = line.split('|');
  const all = fits.split(',');
  return {
    name,
    tags: tags.split(' '),
    topics: all.filter((fit) => !fit.startsWith('=')),
    keywords: all.flatMap((fit) => (fit.startsWith('=') ? [fit.slice(1)] : [])),
    isOfPeople: fits.includes('=our ') || fits.includes('=midwi'),
    ...(country !== '' && { country }),
    source,
    inYear: (year) => rangeOf(year, when),
  };
}

export const awarenessTimes: readonly AwarenessTime[] = lines.trim().split('\n').map(readTime);
