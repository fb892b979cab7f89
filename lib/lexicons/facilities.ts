/** Words of the names of hospitals and clinics. Written for this project. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a place of care is called: an alternation; these say it in any case of letters. */
export const strongHeads =
  'hospitals?|hosp|med(?:ical|\\.)? ?(?:center|centre|ctr|cntr)|clinic|infirmary|hospice|sanatorium|nursing home|care home|care cent(?:er|re)|memory care|assisted living|health post|collection cent(?:er|re)|medical pavilion|medical college|county referral|referral hospital|polyclinic|poliklinik|klinik|clinica|clínica|dispensary|urgent care|endoscopy|dialysis|drop-in|health ?care|health (?:system|center|centre|network|services|board|trust|clinic)|' +
  '(?:cancer|heart|surgery|surgical|rehab(?:ilitation)?|dialysis|trauma|birth|eye|spine|neurology|imaging|senior|nursing|recovery|treatment|orthopa?edic|pa?ediatric|fertility|pain|vascular|kidney|infusion|' +
  "women's|children's|family|dental|diagnostic) (?:center|centre|institute|group|associates|practice)|nhs (?:foundation )?trust|medical (?:practice|group|associates)|family medicine";

/** These need a capital letter, or a town before them. */
export const weakHeads =
  "health|general|gen|memorial|med|medical|methodist|presbyterian|children's|institute|baptist|surgery|va|manor|lodge|house|grange|villas?|pines|pavilion|heart|dental|smiles|orthopa?edics|dermatology|pediatrics|paediatrics|radiology|imaging|diagnostics|laboratory|labs|pharmacy|er|ed|trauma|maternity";

/** Words of the sentence, never of the name. */
export const sentenceWords = words(
  'the our my your his her their its a an this that these those all every any each some no but or if when after before while since because at in from to by near with on via both visit find see meet ' +
    'welcome join thank thanks congrats congratulations dear hey hi what which why how who seen treated admitted attended attending attends left same other another local nearest nearby whole entire new busy ' +
    'small big old us is was are were out up one two first last she he it we i they you day night great good best today tonight yesterday so just as than into inside outside work working transferred discharged ' +
    'went going called through about around then back now only not be been has have had do did does can will would could should may might patient patients pt referred sent taken rushed moved lovely amazing ' +
    'wonderful favorite favourite little tiny crowded evaluated followed visited presented diagnosed resident like during until without within under over many most more several few three four five per',
);

/** Small words inside a name, in lower case. */
export const joiners = words('of and & the for de del');

/** A kind of place or a field of medicine, not the name of one place. */
export const kindsOfPlace = words(
  "mental public global world women's men's digital behavioral behavioural home oral population occupational maternal child family rural planetary reproductive sexual bone brain gut heart eye environmental " +
    'employee staff physical patient primary universal skin kidney lung liver infant newborn nurse nursing internal emergency sports sleep precision lifestyle functional urgent attorney surgeon adjutant dollar ' +
    'director secretary attorneys governor postmaster consul auditor inspector solicitor major brigadier lieutenant nhs u.s. us uk knee hip spine plastic bariatric cosmetic robotic day cataract outpatient ' +
    'inpatient walk-in flu vaccine vaccination covid fracture free mobile pop-up field teaching district private state magnet pediatric paediatric specialty trauma acute critical access academic tertiary referral ' +
    'birthing dental fertility methadone pain wound memory asthma diabetes antenatal prenatal postnatal well-baby national virtual online animal vet sick makeshift neighborhood neighbourhood hometown level medical ' +
    'surgical health healthcare gp gi cardiology oncology allergy urology dermatology stroke cancer surgery medicine pre-op post-op follow-up weight-loss minute retail school campus prison army military psych ' +
    'psychiatric community local good better poor your my our great open-heart valve transplant hand foot ear nose throat hair breast colon thyroid prostate tumor minor elective orthopedic orthopaedic vascular ' +
    'thoracic continuing long-term short-term research allied value-based quality affordable accessible modern american british irish canadian australian indian holistic integrative veterinary refugee migrant ' +
    'correctional charity non-profit nonprofit open white full opera power coffee tea play dr dr. guest town haunted clearing publishing parliament commons lords ronald mcdonald waffle rewatching watching halfway safe boarding country royal movie tree',
);

/** Kinds that do name a place when they are written with a capital letter: `Memorial Hospital`. */
export const kindsInLowerCase = words(
  "general memorial city county children's childrens university regional veterans central state medical main same downtown",
);

/** Short ways to write a town, and words that only ever begin a name. */
export const nameStarts = words('la sf ny dc nyc uw uc st st. mt mt. saint mount');
