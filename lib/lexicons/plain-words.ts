/**
 * Medical and office words with the plain words that may stand in their place. Written for this project, cross-checked
 * with the CDC Plain Language Thesaurus (public domain) and the NHS A to Z of health writing (OGL v3.0).
 */

/** Hardly anybody outside health care knows these: one is enough to lose a reader. */
const HARD = `ambulate=walk;antipyretic=fever medicine;antihypertensive=blood pressure medicine;antihypertensives=blood pressure medicines;
atherosclerosis=build-up in the arteries;bradycardia=slow heartbeat;cerebrovascular accident=stroke;cholecystectomy=gallbladder removal;
cholelithiasis=gallstones;nephrolithiasis=kidney stones;contraindicated=not safe;contusion=bruise;cutaneous=skin;decubitus ulcer=pressure sore;
decubitus ulcers=pressure sores;dyspnea=shortness of breath;dyspnoea=shortness of breath;dysphagia=trouble swallowing;dysuria=pain when passing urine;
hematuria=blood in the urine;haematuria=blood in the urine;edema=swelling;oedema=swelling;emesis=vomiting;epistaxis=nosebleed;etiology=cause;
aetiology=cause;erythema=redness;febrile=feverish;pyrexia=fever;hepatic=liver;hyperglycaemia=high blood sugar;hyperglycemia=high blood sugar;
hyperlipidemia=high cholesterol;hyperlipidaemia=high cholesterol;dyslipidemia=unhealthy cholesterol;idiopathic=of unknown cause;
infarction=tissue death from lack of blood;myocardial infarction=heart attack;ischemia=lack of blood flow;ischaemia=lack of blood flow;
ischemic=from lack of blood flow;ischaemic=from lack of blood flow;modality=way of treating;modalities=ways of treating;morbidity=illness;
myalgia=muscle pain;arthralgia=joint pain;neonate=newborn;neonates=newborns;neoplasm=tumor;neoplasms=tumors;nosocomial=caught in hospital;
occlusion=blockage;otolaryngologist=ear, nose and throat doctor;paresthesia=tingling;parenteral=by drip or injection;percutaneous=through the skin;
perioperative=around the time of surgery;polypharmacy=taking many medicines;pathophysiology=how an illness works;pruritus=itching;
rhinorrhea=runny nose;rhinorrhoea=runny nose;sequelae=after-effects;stenosis=narrowing;syncope=fainting;tachycardia=fast heartbeat;
thrombus=blood clot;thrombocytopenia=low platelets;titrate=adjust the dose slowly;transdermal=through the skin;hemodynamic=of blood flow;
haemodynamic=of blood flow;comorbidity=other health problem;comorbidities=other health problems;co-morbidity=other health problem;
co-morbidities=other health problems;comorbid=with other health problems;hypercholesterolemia=high cholesterol;hypoxia=low oxygen;
hypoxemia=low oxygen in the blood;diaphoresis=sweating;nocturia=passing urine at night;aphasia=trouble speaking;dysarthria=slurred speech;
hemiparesis=weakness on one side;melena=black stools;nephropathy=kidney damage;spirometry=breathing test;melaena=black stools;hemoptysis=coughing up blood;haemoptysis=coughing up blood;xerostomia=dry mouth;alopecia=hair loss;glycemic control=blood sugar control;glycaemic control=blood sugar control`;

/** Many readers know these, many do not: two of them, or one with a hard one, make a hard read. */
const TOUGH = `adverse event=unwanted side effect;adverse events=unwanted side effects;adverse reaction=side effect;adverse reactions=side effects;
analgesic=pain medicine;analgesics=pain medicines;analgesia=pain relief;anticoagulant=blood thinner;anticoagulants=blood thinners;
anticoagulation=blood thinning;arrhythmia=irregular heartbeat;arrhythmias=irregular heartbeats;asymptomatic=without symptoms;carcinoma=cancer;
diuretic=water tablet;diuretics=water tablets;efficacy=how well it works;exacerbation=flare-up;exacerbations=flare-ups;haemorrhage=heavy bleeding;
hemorrhage=heavy bleeding;hypertension=high blood pressure;hypertensive=with high blood pressure;hypoglycaemia=low blood sugar;
hypoglycemia=low blood sugar;hypotension=low blood pressure;immunosuppressed=with a weak immune system;intravenous=into a vein;
laceration=cut;lacerations=cuts;laparoscopic=keyhole;malignancy=cancer;malignancies=cancers;medication adherence=taking medicine as planned;
adherence=taking it as planned;metastasis=cancer that has spread;metastatic=that has spread;mortality=deaths;multidisciplinary=from many fields;
phlebotomy=taking blood;prophylaxis=prevention;prophylactic=preventive;rhinitis=a runny, stuffy nose;subcutaneous=under the skin;
thrombosis=blood clot;embolism=blocked blood vessel;urinalysis=urine test;venous=vein;unilateral=on one side;bilateral=on both sides;
cohort=group;cohorts=groups;refractory=hard to treat;pharmacological=with medicine;peripheral=in the arms and legs;prognosis=outlook;
prevalence=how common it is;pathogen=germ;pathogens=germs;gastrointestinal=stomach and gut;stratification=sorting by risk;
anti-inflammatory=against swelling;antiemetic=medicine against feeling sick`;

/** Office words: no harm, just easier to read without. */
const OFFICE = `utilise=use;utilize=use;utilises=uses;utilizes=uses;utilising=using;utilizing=using;utilisation=use;utilization=use;leverage=use;
leverages=uses;leveraging=using;facilitate=help;facilitates=helps;facilitating=helping;commence=start;commences=starts;commencing=starting;
endeavour=try;endeavor=try;in order to=to;prior to=before;subsequent to=after;in the event of=if there is;ascertain=find out;
remainder=rest;thereby=so;necessitates=needs;necessitate=need;terminate=end;in respect of=about;at this point in time=now;pursuant to=under;expedite=speed up`;

export type Difficulty = 'hard' | 'tough' | 'office';

export interface PlainWord {
  readonly difficulty: Difficulty;
  readonly plain: string;
}

/** Last letters of the endings below, to tell most words apart at a glance. */
const LAST_LETTERS = new Set(
  'emia uria pnea noea lgia asis ysis enia egia rhea hoea agia osis galy ynia asia'.split(' '),
);
const MEDICAL_ENDING =
  /(?:aemia|emia|uria|pno?ea|algia|ectasis|ptysis|penia|plegia|rrho?ea|rrhagia|cytosis|megaly|dynia|phasia|natremia|kalemia)$/;
const EVERYDAY =
  /^(?:an|leuk)a?emia$|^(?:apn|diarrh|gonorrh)o?ea$|^(?:fibromy|neur|nost)algia$|^(?:para|quadri)plegia$/;

/** Whether only its ending gives a word away as medical: `haematuria`, `hypokalemia`. `word` is in small letters. */
export const soundsMedical = (word: string): boolean =>
  LAST_LETTERS.has(word.slice(-4)) && MEDICAL_ENDING.test(word) && !EVERYDAY.test(word);

const entriesOf = (list: string, difficulty: Difficulty) =>
  list.split(/;\s*/).map((entry): readonly [string, PlainWord] => {
    const [term = '', plain = ''] = entry.split('=');
    return [term.trim(), { difficulty, plain }];
  });

/** Each difficult word or phrase, in small letters, with how hard it is and what may stand in its place. */
export const plainWords: ReadonlyMap<string, PlainWord> = new Map([
  ...entriesOf(HARD, 'hard'),
  ...entriesOf(TOUGH, 'tough'),
  ...entriesOf(OFFICE, 'office'),
]);
