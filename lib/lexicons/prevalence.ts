/**
 * How many people in the United States do a job, live with an illness or meet with an accident: public figures,
 * rounded, each with its source and year. What nobody counts has no figure here. docs/re-identification.md lists them.
 */

/** A row: whole words as an alternation, and how many people; no number when no public count is known. */
export type Row = readonly [words: string, people?: number];

/** Census Bureau, population estimate, July 2023. */
export const UNITED_STATES = 335_000_000;

/** Share of people by decade of age, 0–9 to 80–89. Census Bureau, 2020 Census. */
export const decades: readonly number[] = [0.12, 0.13, 0.13, 0.14, 0.12, 0.13, 0.12, 0.07, 0.03];

/** Share of people over 89 and over 99. Census Bureau, 2020 Census. */
export const OVER_89 = 0.007;
export const OVER_99 = 0.000_24;

/** Census Bureau, 2020 Census: about as many women as men. */
export const sexes: readonly Row[] = [
  ['woman|lady|female|girl|mother|mom|mum|grandma|wife|widow|bride|she|her', UNITED_STATES / 2],
  [
    'man|guy|male|boy|gentleman|bloke|lad|father|dad|grandpa|husband|groom|he|his|him',
    UNITED_STATES / 2,
  ],
];

/** Words for an age. Census Bureau, 2020 Census. */
export const ages: readonly Row[] = [
  ['teen(?:age[dr]?)?', 30_000_000],
  ['toddler', 12_000_000],
  ['newborn|neonate|preemie|infant', 4_000_000],
  ['octogenarian', 10_000_000],
  ['nonagenarian', 2_300_000],
  ['centenarian', 80_000],
  ['elderly|pensioner', 56_000_000],
  ['kid(?:do)?|child|school(?:boy|girl)|boy|girl', 73_000_000],
];

/** Visits to an emergency department, for each person and year: 140 million. CDC, NHAMCS 2021. */
export const VISITS = 140_000_000 / UNITED_STATES;

/** People who do a job. BLS, Occupational Employment and Wage Statistics, May 2023, where no other source stands. */
export const jobs: readonly Row[] = [
  ['fire ?fighter|fireman', 330_000], // paid ones
  ['police officer|policeman|policewoman|patrolman|cop', 650_000],
  ['school bus driver', 380_000],
  ['truck driver|trucker|lorry driver', 2_000_000],
  ['teacher|schoolteacher', 4_000_000],
  ['electrician', 700_000],
  ['plumber', 400_000],
  ['carpenter', 700_000],
  ['roofer', 130_000],
  ['mechanic', 700_000],
  ['chef', 170_000],
  ['librarian', 130_000],
  ['mail carrier|mailman|postman', 330_000],
  ['judge', 30_000],
  ['reporter|news anchor', 40_000],
  ['lawyer|attorney', 1_300_000], // American Bar Association, 2023
  ['farmer|rancher', 3_400_000], // USDA, Census of Agriculture, 2022
  ['marine', 170_000], // Department of Defense, active duty, 2023
  ['soldier', 450_000], // Department of Defense, Army, active duty, 2023
  ['veteran', 16_000_000], // Census Bureau, American Community Survey, 2022
  [
    // beside the jobs among the cues
    'rabbi|vicar|nun|goalie|athlete|musician|cellist|hairdresser|logger|florist|banker|sailor|gardener|engineer|wrestler|boxer|detective|undertaker|butler|coroner|magician|clown|mascot|hawker|shearer|' +
      'thatcher|climber|cyclist|rapper|referee|deputy|(?!gentle|ger)\\w{3,10}man|[\\w-]{0,12}(?:keeper|driver|dealer|maker|owner|captain|foreman|ranger|rider|dancer|player|singer|smith|grower|operator|worker|contestant)|' +
      'retired (?:[\\w-]{3,14} )?[\\w-]{3,14}(?:er|or|ist|ian)|[\\w-]{4,15} by trade',
  ],
];

/** Roles of which a town has one. */
export const oneInTown = 'mayor|sheriff|fire chief|police chief|chief of police|postmaster';

const A = '(?:an?|the|his|her|their)';

/** What befalls people: how many in a year. */
export const events: readonly Row[] = [
  ['(?:boat|boating|jet ?ski) (?:accident|crash)', 2_700], // Coast Guard, recreational boating, 2023
  ['motor(?:cycle|bike) (?:accident|crash|wreck)', 89_000], // NHTSA, hurt and killed, 2022
  ['(?:hit|struck|run over) by a (?:car|truck|van|lorry|suv)', 75_000], // NHTSA, on foot, 2022
  ['(?:car|head-on|rollover|road) (?:accident|crash|wreck|collision)|mvc|mva|rtc', 2_400_000], // NHTSA, 2022
  ['(?:house|apartment|flat) fire', 13_000], // NFPA, hurt and killed, 2022
  ['(?:hit|struck) by lightning|lightning strike', 270], // National Weather Service, mean of 2009–2018
  ['shark (?:bite|attack)|bitten by a shark', 40], // International Shark Attack File, 2023
  ['snake ?bite|bitten by a (?:rattle)?snake|rattlesnake|copperhead', 7_500], // CDC, venomous
  ['drown(?:ed|ing)', 4_500], // CDC, deaths, 2020–2022
  [
    `gunshot|gsw|impaled|electrocut(?:ed|ion)|explosion|(?:attacked|mauled|trampled) by ${A} \\w{3,15}|swallowed (?:${A}|two|three|\\d{1,2}) (?:own )?[\\w-]{2,15}|` +
      '(?:tractor|farm|atv|quad|ski|horse|riding|hunting|chainsaw|mower|baler|combine|firework|scooter|bus|train|plane|helicopter|trampoline|crane|bike|bicycle|diving|climbing|logging) (?:accident|crash|explosion|rollover|fall|injury)|' +
      `(?:fell|jumped|thrown|pulled) (?:off|from|through|out of|into) ${A} (?:[\\w-]{1,15} )?[\\w-]{3,15}|collapsed (?:at|on|in|during) (?:${A} )?[\\w-]{3,15}|` +
      `(?:at|on|during|from|after) ${A} (?:[\\w-]{2,14} ){0,2}(?:fair|festival|wedding|rodeo|pageant|parade|concert|marathon|race|derby|circus|graduation|prom|homecoming|tournament|reunion|show|party|water park)|` +
      `(?:kicked|bit|bitten|gored|stung|hit|struck|crushed|trapped|stuck|pinned|caught|run over|ran over) (?:by|in|under|between) ${A} (?:own )?[\\w-]{2,14}`,
  ],
];

/** Illnesses and injuries that come: how many people in a year. */
export const incidence: readonly Row[] = [
  ["overdos(?:e|es|ed)|od'?d", 970_000], // CDC, emergency visits, 2017
  ['stroke', 795_000], // CDC
  ['heart attack|n?stemi', 805_000], // CDC
  ['sepsis|septic', 1_700_000], // CDC, adults
  ['hip fracture|(?:fractured|broken|broke (?:his|her)) hip', 300_000], // CDC, aged 65 and over
  ['measles', 290], // CDC, 2024
  ['botulism', 200], // CDC
  ['rabies', 3], // CDC, 2009–2018
  ['tetanus', 30], // CDC
  ['plague', 7], // CDC
  ["leprosy|hansen's", 160], // HRSA, 2020
  ['malaria', 2_000], // CDC
  ["legionnaires'?|legionella", 10_000], // CDC, 2018
  ['tuberculosis|tb', 9_600], // CDC, 2023
  ['guillain-barr[eé]', 5_000], // CDC, 3,000 to 6,000
  ['breast cancer', 240_000], // CDC, women
  ['pancreatic cancer', 66_000], // American Cancer Society, 2024
  ['lung cancer', 235_000], // American Cancer Society, 2024
  ['leuka?emia', 63_000], // American Cancer Society, 2024
  ['heart transplant|new heart', 4_500], // OPTN, 2023
  ['liver transplant|new liver', 11_000], // OPTN, 2023
  ['kidney transplant|new kidney', 27_000], // OPTN, 2023
  ['gastroschisis', 2_000], // CDC, births
  ['still(?:birth|born)', 21_000], // CDC
  ['c-section|ca?esarean', 1_200_000], // CDC, 2023
  ['gave birth|had (?:her|the) baby|in labou?r', 3_600_000], // CDC, births, 2023
];

/** Illnesses that stay: how many people live with them. */
export const prevalence: readonly Row[] = [
  ['cystic fibrosis', 40_000], // NIH
  ['sickle cell', 100_000], // CDC
  ["(?:has|with) als|lou gehrig's?", 33_000], // CDC, National ALS Registry, 2022
  ['ha?emophilia', 33_000], // CDC, males, 2012–2018
  ['lupus', 204_000], // CDC
  ['multiple sclerosis', 1_000_000], // National MS Society, 2019
  ['hiv', 1_200_000], // CDC, 2022
  ["parkinson'?s", 1_000_000], // Parkinson's Foundation
  ["dementia|alzheimer'?s", 7_000_000], // Alzheimer's Association, 2024
  [
    "down'?s? syndrome|huntington'?s|progeria|[\\w-]{3,20} (?:syndrome|disease)|anthrax|ebola|cholera|diphtheria|polio|encephalitis|conjoined|degloved|" +
      'amputat(?:ed|ion)|amputee|lost (?:a|his|her|both|one|two|three|four) (?:\\w{3,9} )?(?:arms?|legs?|hands?|fingers?|thumbs?|toes?|foot|feet|eyes?)|brain[- ]eating \\w{3,7}',
  ],
];

/** Injuries that most wards see each day, beside the illnesses among the cues: they count, and tell little. */
export const broken =
  '(?:head|neck|spinal|crush|knee|eye|brain) injur(?:y|ies)|(?:fractured|broken|shattered|dislocated|broke) (?:(?:a|his|her|both) )?(?:arms?|legs?|wrists?|ankles?|neck|back|jaw|ribs?|hands?|fingers?|femurs?|pelvis|skull|nose|collarbone|elbow|shoulder)';

const RELATIVE =
  '(?:wife|husband|son|daughter|mother|mom|mum|dad|father|brother|sister|kid|child|uncle|aunt|nephew|niece)';
const KNOWN =
  '(?:mayor|pastor|priest|vicar|imam|coach|principal|teacher|sheriff|senator|judge|chief|doctor|quarterback|officer|barber)';
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';

/** What tells of a family: how many people it holds for. */
export const families: readonly Row[] = [
  ['twins?', 8_400_000], // CDC: about 25 of 1,000 people born since 1980
  [
    `(?:tri|quadru|quintu)plets?|(?:grand)?(?:mother|mom|mum|father|dad) of ${COUNT}|(?:eldest|youngest|only) (?:child|son|daughter)|${COUNT} (?:grand)?(?:kids|children|brothers|sisters)|` +
      `${KNOWN}'s ${RELATIVE}|${RELATIVE} of (?:the|our|a) ${KNOWN}|(?:his|her) (?:twin )?${RELATIVE} (?:is (?:our|the|a)|(?:works|teaches|runs|owns|coaches)(?: (?:the|a|our|at)){0,2}) [\\w-]{3,15}|newlyweds?|honeymoon|widower?`,
  ],
];
