/** Words that claims about care are made of, as alternations for patterns in any case of letters. Written for this project. */

/** A capital letter, in patterns that take any case of letters otherwise. */
export const CAPITAL = String.raw`(?-i:\p{Lu})`;

/** What a house may be called: "Mercy", "St. Anne's", "Northgate General". */
export const NAME = String.raw`${CAPITAL}[\p{L}'.&-]{1,20}(?: (?:and |of |& )?${CAPITAL}[\p{L}'&-]{1,20}){0,3}`;

/** People who treat. */
export const CLINICIANS = String.raw`(?:surgeons?|doctors?|docs?|physicians?|consultants?|dentists?|orthodontists?|nurses?|midwi(?:fe|ves)|physios?|physiotherapists?|therapists?|specialists?|\p{L}{3,14}ologists?|\p{L}{3,14}(?:iatrician|iatrist)s?|experts?)`;

/** Places that treat. */
export const PLACES = String.raw`(?:hospitals?|clinics?|cent(?:er|re)s?|units?|wards?|dep(?:artmen)?ts?|facilit(?:y|ies)|practices?|institutes?|ers?|eds?|a&e|emergency rooms?|urgent care|icus?|nicus?|suites?|theatres?|labs?|maternity homes?|birth(?:ing)? (?:unit|suite|cent(?:er|re))|campus|tower|wing|programs?|programmes?)`;

/** What is given or had there. */
export const SERVICES = String.raw`(?:care|services?|treatments?|therap(?:y|ies)|program(?:me)?s?|medicine|surger(?:y|ies)|technolog(?:y|ies)|tech|equipment|robots?|scanners?|mri|ct|imaging|machines?|robotics|providers?|staff|teams?|outcomes|results|expertise|hands)`;

export const PROVIDERS = `(?:${CLINICIANS}|${PLACES}|${SERVICES})`;

/** Interventions. */
export const TREATMENTS = String.raw`(?:surger(?:y|ies)|operations?|procedures?|treatments?|therap(?:y|ies)|injections?|jabs?|shots?|sessions?|laser|lasik|implants?|fillers?|botox|repairs?|removals?|replacements?|extractions?|root canals?|implants?|deliver(?:y|ies)|births?|labou?r|scans?|drips?|infusions?|devices?|braces|veneers|whitening|ivf|chemo(?:therapy)?|vaccin(?:e|es|ation)|medicines?|medications?|drugs?|pills?|remed(?:y|ies)|supplements?|program(?:me)?s?|massage|acupuncture|physio(?:therapy)?|colonoscop(?:y|ies)|biops(?:y|ies)|dentistry|circumcision|vasectom(?:y|ies)|liposuction|lipo|facelifts?|peels?|pods?)`;

/** Illnesses that no advertisement cures. */
export const ILLNESSES = String.raw`(?:cancers?|tumou?rs?|leuka?emia|diabetes|(?:high )?blood pressure|hypertension|arthritis|osteoarthritis|asthma|eczema|psoriasis|acne|autism|adhd|depression|anxiety|ptsd|alzheimer'?s?|dementia|parkinson'?s?|epilepsy|migraines?|headaches?|(?:back|knee|neck|joint|chronic|nerve|hip|shoulder|heel|foot) pain|pain|sciatica|fibromyalgia|tinnitus|infertility|fibroids?|pcos|endometriosis|piles|ha?emorrhoids|varicose veins|obesity|addiction|hiv|aids|lupus|ms|multiple sclerosis|als|motor neurone disease|(?:kidney|heart|liver|lung|thyroid|gut) (?:disease|failure|problems)|ibs|crohn'?s?|colitis|copd|snoring|sleep apno?ea|insomnia|hair loss|baldness|blindness|glaucoma|cataracts?|allerg(?:y|ies)|covid|impotence|erectile dysfunction|neuropathy|strokes?|paralysis|vertigo|long covid|menopause|gallstones|kidney stones|hernias?|incontinence|burnout|wrinkles|cellulite|ag(?:e)?ing|(?:slip(?:ped|s)?|slip|herniated|bulging) dis[ck]s?|fatty liver|hepatitis(?: [abc])?|gout|ulcers?|thyroid|bp|cholesterol|staph|bunions?|scoliosis|sinus(?:itis)?|rosacea|dandruff|stretch marks|plantar fasciitis|carpal tunnel|prostate(?: problems)?|low sperm(?: count)?|piles|spondylosis|(?:period|joint|muscle|tooth|labou?r) pains?)`;

/** A tie that is hinted at rather than told: "might be a tiny bit biased 😉", "not that I'd know anything about that". */
export const COY = String.raw`\([^()\n]{0,80}\b(?:day off|own time|may know|might know|biased|work there|mates?|paid)\b[^()\n]{0,80}\)|\b(?:i )?(?:might|may|could|must|will|am|do)(?: just| admit(?: to)?)?(?: be)?(?: being)?(?: a)?(?: just)?(?: tiny| little| slightly| wee| teeny| touch| smidge| somewhat| bit){0,2} ?(?:biased|partial|prejudiced)\b ?[😉😏😇🤭🙈]?|\b(?:not (?:at all|even|that i'm|in any way) biased|totally (?:unbiased|not biased)|completely unbiased|(?:i )?(?:may|might)(?: or may not)? (?:know|work|have worked|get|have) (?:a (?:few|couple|thing)|some|someone|there|paid|something)|not that i(?:'d| would)? know|no,? i(?:'m| am) not (?:getting )?paid|don't ask (?:me )?how i know|(?:they|he|she) (?:may|might) have (?:sent|given|hooked)|guess where i work|wink wink|nudge nudge|won't say where i work|i have my reasons|have (?:a|my) (?:tiny |little |small |good |wee )?reasons?(?: to)?)\b[^.!?\n]{0,24}`;

/** Where a claim to be first or best is said to hold. */
export const SCOPE = String.raw`(?:(?:in|of|across|around|on (?=the (?:\p{L}+ )?(?:coast|island|planet|side)|earth)|this side of) (?:the |all of |all |this |our |my |whole |entire |of |greater |north(?:ern)? |south(?:ern)? |east(?:ern)? |west(?:ern)? |mid|central |tri-){0,5}(?:regions?|areas?|state|country|nation|county|world|city|town|valley|coast|island|province|district|metro|uk|us|usa|eu|europe|asia|africa|earth|planet|land|neighbou?rhood|continent|universe|market|(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)${CAPITAL}\p{L}{1,20}(?: ${CAPITAL}\p{L}{1,20}){0,2})|anywhere(?: on earth)?|between ${CAPITAL}\p{L}{1,20}(?: ${CAPITAL}\p{L}{1,20})? and ${CAPITAL}\p{L}{1,20}|around|in town|on the planet|bar none|hands down|by (?:far|a mile|miles|a long way)|no contest|no cap|(?:money can buy))`;

/** Things that staff joke about; a claim about them is none about care. */
export const TRIFLES =
  /\b(?:coffee|tea|kettle|cake|cookies?|biscuits?|donuts?|doughnuts?|pizza|snacks?|sandwich\w*|breakfast|lunch|dinner|food|canteen|cafeteria|vending|fridge|microwave|printer|parking|playlist|song|music|film|movie|(?:the|a|this|that|my|new) book|novel|podcast|athletes?|football|league|garden|dog|cat|puppy|socks?|shoes|scrubs|costumes?|memes?|jokes?|naps?|pens?|chocolate|crisps|candy|mario kart|halloween|dad jokes?|trivia|bake|baking|recipe|holiday|vacation|sunset|sunrise view|weather|potluck|mac and cheese|casserole|curry|chipper|chippy|takeaway|pub|bbq)\b/i;
