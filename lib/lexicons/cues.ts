/**
 * Words by what they say about a post: who is spoken of, what happened, where, to whom the text is addressed.
 * Keys are `keyOf` forms of single words. Written for this project.
 */
const cueWords: Readonly<Record<string, string>> = {
  /** One person, not named. */
  person:
    'man woman guy girl boy lady gentleman kid child baby toddler infant newborn teen teenager teenage bloke lad lass wee fella chap dude elderly grandma grandpa granny grandad nana nan pensioner bride groom toddler preemie twin twins triplets kiddo fellow someone somebody anak lola lolo mama papa auntie uncle aunty',
  /** One patient. */
  patient:
    "patient pt pts patient's client resident inpatient outpatient case casualty victim survivor warrior fighter donor recipient gravida multip primip punter service-user",
  /** Patients and people in general. */
  people:
    'patients people adults children kids families women men babies parents residents clients everyone anyone communities community survivors donors individuals humans folks teens seniors students public population',
  relative:
    'mom mum mother dad father parents wife husband son daughter brother sister spouse partner family fiance fiancee girlfriend boyfriend grandson granddaughter grandmother grandfather niece nephew cousin aunt uncle widow mam daddy mummy mommy siblings in-laws mother-in-law',
  /** Jobs outside the hospital: part of many a mosaic. */
  job: 'teacher firefighter officer cop policeman fireman pastor priest imam farmer fisherman driver trucker mechanic coach player quarterback striker footballer singer actor actress anchor reporter councillor councilman mayor judge lawyer principal headteacher barber baker chef waitress bartender plumber roofer electrician builder soldier veteran vet marine pilot student pupil swimmer jockey miner lifeguard bishop influencer youtuber comedian drummer organist postman mailman butcher librarian crossing-guard caretaker janitor celebrity politician senator mp tv pub',
  staff:
    'nurse nurses doctor doctors dr surgeon surgeons physician consultant registrar fellow intern midwife midwives matron hca paramedic paramedics emt porter porters chaplain volunteer volunteers receptionist pharmacist physio therapist therapists technician tech techs radiographer dietitian psychologist psychiatrist dentist hygienist director manager ceo cno cfo chief president chair professor prof educator coordinator preceptor supervisor team colleague colleagues coworker coworkers staff crew rn lpn np cna md phd gp cleaner cleaners specialist',
  condition:
    'cancer leukemia leukaemia lymphoma tumor tumour melanoma stroke seizure seizures sepsis septic overdose od covid flu dka copd fracture fractured broken pneumonia dementia diabetes diabetic asthma heart-attack mi stemi nstemi cardiac arrest af bleed bleeding haemorrhage hemorrhage aneurysm embolism pe dvt clot appendicitis meningitis measles hiv hepatitis tb syphilis chlamydia herpes gonorrhea miscarriage stillbirth stillborn eclampsia preeclampsia preterm premature labour labor pregnancy pregnant suicidal suicide psychosis psychotic manic bipolar schizophrenia depression anorexia addiction withdrawal burn burns stabbing stabbed gsw shot gunshot trauma crash wound ulcer infection infected rash fever allergy anaphylaxis jaundice cirrhosis kidney failure renal syndrome malignant benign metastatic stage terminal dying paralysed paralyzed amputee amputation concussion whiplash hernia gallstones gallbladder gangrene maggots lice scabies worms fistula prolapse constipation impacted foreign',
  procedure:
    'surgery operation bypass transplant biopsy amputation mastectomy hysterectomy appendectomy appendicectomy colonoscopy endoscopy c-section section cesarean caesarean chemo chemotherapy radiotherapy radiation dialysis infusion transfusion stent stents pacemaker ventilator vent ecmo foley catheter iv cannula picc intubated intubation extubated cpr shock defib defibrillated resus sedation sedated scan scans mri ct xray x-ray ultrasound echo ecg ekg labs bloods biopsy swab stitches sutures staples cast dressing dressings insulin morphine fentanyl narcan naloxone antibiotics epidural ivf botox filler facelift rhinoplasty implants crown filling root-canal extraction dentures braces cleaning knee hip replacement graft skin-graft angiogram ablation thrombectomy tpa lumbar',
  careVerb:
    'admitted readmitted discharged transferred intubated extubated resuscitated sedated diagnosed hospitalized hospitalised treated treating treat coded coding crashed flatlined delivered operated bled seized collapsed recovered recovering healing healed relapsed referred triaged assessed examined consented bathed fed turned toileted catheterised vaccinated tested operated nursed resuscitate rescued survived stabilised stabilized pronounced declared',
  death:
    'died dies death dead passed deceased rip mortuary morgue funeral gone lost losing goodbye grieving grief heartbroken heaven angel angels wings mourning condolences bereaved coroner tod body rest',
  place:
    'icu nicu picu ccu sicu micu itu hdu er ed a&e pacu theatre theater or resus oncology maternity labour ward wards unit floor bay bays bed beds room rooms clinic hospice bedside triage ambulance stretcher trolley corridor hallway cubicle waiting-room surgery pharmacy practice cath-lab trauma-bay delivery-room radiology morgue whiteboard handover',
  shift:
    'shift shifts tonight night nights today yesterday morning evening afternoon handover overnight on-call oncall call rounds weekend nightshift',
  carer:
    'my our me we us i had took cared caring looked nursed held admitted discharged coded met saw seen told asked sat hugged cried',
  third: 'he she him her his hers himself herself',
  second: "you your yours yourself you're you've",
  group: 'they them their theirs',
  report:
    'brought came arrived presented swallowed fell stuck inserted screamed vomited refused left absconded escaped threatened punched bit kicked flirted proposed begged insisted admitted confessed rang walked ate drank survived woke waited asked told said thanked hugged smiled laughed danced sang cried',
  rare: 'rare rarest first ever only never-seen unicorn zebra textbook nobody once-in-a-lifetime record smallest youngest oldest biggest largest tiniest heaviest',
  event:
    'webinar conference symposium lecture talk seminar workshop register registration rsvp tickets join session course class classes open-day event events launch opening ceremony ribbon fair fundraiser gala raffle marathon race run walk bake sale auction ball festival parade drive meeting agenda booth keynote panel podcast livestream',
  praise:
    'congratulations congrats kudos proud welcome welcoming award awards awarded winner wins nominated promoted promotion retires retiring retirement appointed joins joining anniversary birthday graduation graduated thank thanks grateful celebrate celebrating honoured honored shoutout shout-out',
  work: 'hiring recruit recruiting recruitment vacancy vacancies job jobs apply salary pay wage wages strike union rota roster overtime staffing ratios contract bonus benefits cv interview qualification degree exam exams nclex revision placement uniform scrubs shoes coffee lunch commute parking',
  teach:
    'learn tips symptoms signs risk risks prevent prevention guideline guidelines study studies trial research evidence data published paper journal review statistics percent average rates according report campaign awareness screening vaccine vaccines vaccination checklist advice remember myth facts fact know ask talk gp explained explains',
  unreal:
    'fictional hypothetical imaginary imagine simulation simulated sim manikin mannequin simman scenario actor actors novel book film movie series episode show character tv drama quiz question osce board exam mock composite made-up textbook case-study vignette',
  consent:
    'permission consent consented authorization authorisation release agreed signed blessing',
  mine: "i'm i my me mine myself i've i'd i'll own",
  photo:
    'photo photos pic pics picture pictures selfie selfies video videos reel clip footage snap snapped screenshot image images camera pictured tiktok live swipe album instagram',
  hint: "guess who whose name names named won't can't cant wont saying secret hipaa confidential anonymous allegedly rumour rumor heard gossip spill tea between lips recognise recognize know famous",
  incident:
    'crash accident collision pileup shooting fire explosion flood collapse derailment drowning stampede earthquake tornado storm bus news headlines police incident scene victims helicopter airlifted rollover',
  reply:
    'review feedback sorry apologise apologize contact call email dm discuss discussing concerns complaint experience visit stay appointment records chart bill billed balance insurance claim refund refused missed no-show cancelled reviewer stars rating recommend',
  pet: 'dog dogs cat cats puppy kitten horse pony rabbit parrot hamster cow cows sheep goat pet pets',
  play: 'match game goal goals team season league cup final players coach fans stadium recipe cake cooking garden gardening holiday vacation trip flight beach concert film song album',
};

/** Every cue a word gives, by its key. */
export const cuesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const cues = new Map<string, string[]>();
  for (const [cue, words] of Object.entries(cueWords)) {
    for (const word of new Set(words.split(' '))) {
      cues.set(word, [...(cues.get(word) ?? []), cue]);
    }
  }
  return cues;
})();
