/**
 * Common medicines, generic names and brands, each one word in lower case: the keys that tokens have.
 * Names are facts; brands are trade marks of their owners. Written for this project. A longer list would be RxNorm (US NLM).
 */
export const drugs: ReadonlySet<string> = new Set(
  `
abatacept abilify abrysvo accutane acetaminophen acetylcysteine acyclovir adalimumab adderall
adrenaline aducanumab aduhelm advair advil aimovig ajovy albuterol alendronate aleve alli
allopurinol alprazolam ambien amiodarone amitriptyline amlodipine amoxicillin amoxil
amphetamine anastrozole apixaban arexvy aripiprazole aspirin atenolol ativan atorvastatin
augmentin auvelity avastin azithromycin baclofen bactrim bempedoic benadryl benazepril
bevacizumab beyfortus bisacodyl bisoprolol botox budesonide buprenorphine bupropion buspar
buspirone cabergoline calpol canagliflozin candesartan caplyta carbamazepine carbidopa
carvedilol cefalexin celecoxib cephalexin cetirizine cetuximab chlorthalidone cialis
ciprofloxacin citalopram clarithromycin claritin clindamycin clomid clomiphene clonazepam
clonidine clopidogrel clozapine co-amoxiclav co-codamol codeine colchicine combiflam comirnaty
concerta cosentyx coumadin crestor crocin cyclobenzaprine cymbalta dabigatran dapagliflozin
dayquil denosumab dexamethasone dexamfetamine diazepam diclofenac digoxin dihydrocodeine
dilaudid diltiazem donanemab donepezil doxycycline dulaglutide duloxetine dupilumab dupixent
dutasteride dysport edoxaban effexor eliquis emgality empagliflozin enalapril enbrel
enoxaparin entresto epinephrine epipen erythromycin escitalopram esketamine esomeprazole
estradiol etanercept evenity excedrin exenatide ezetimibe famotidine farxiga felodipine
fentanyl finasteride finerenone flecainide flovent flucloxacillin fluconazole fluoxetine
fluticasone fosamax furosemide gabapentin gardasil gaviscon glargine gleevec gliclazide
glimepiride glipizide glp-1 glp-1s glp1 glucagon glucophage guaifenesin haldol haloperidol
heparin herceptin humalog humira hydralazine hydrochlorothiazide hydrocodone hydrocortisone
hydromorphone hydroxychloroquine hydroxyzine hyoscine ibrance ibuprofen imatinib imitrex
imodium indapamide infliximab insulin invokana ipilimumab irbesartan isosorbide isotretinoin
ivermectin januvia jardiance juvederm keflex ketamine ketoconazole ketorolac keytruda kisunla
klonopin labetalol lamotrigine lansoprazole lantus lasix latuda lecanemab leflunomide lemsip
leqembi leqvio letrozole levetiracetam levodopa levofloxacin levonorgestrel levothyroxine
lexapro lidocaine linezolid lipitor lipozene liraglutide lisdexamfetamine lisinopril lithium
loperamide loratadine lorazepam losartan lyrica maxalt melatonin meloxicam memantine meropenem
metformin methadone methotrexate methylphenidate methylprednisolone metoclopramide metoprolol
metronidazole midazolam midol mifepristone minoxidil mirabegron miralax mirena mirtazapine
misoprostol modafinil mometasone montelukast morphine motrin mounjaro mucinex mupirocin
naloxone naltrexone naproxen narcan neurontin nexium nexplanon nifedipine nirmatrelvir
nitrofurantoin nitroglycerin nivolumab nortriptyline norvasc novolog nurofen nurtec nusinersen
nyquil nystatin ocrelizumab ocrevus olanzapine olmesartan omalizumab omeprazole ondansetron
opdivo orlistat oseltamivir otezla oxybutynin oxycodone oxycontin ozempic paliperidone panadol
pantoprazole paracetamol paroxetine paxlovid pembrolizumab penicillin pepcid percocet
phenobarbital phentermine phenytoin pioglitazone piperacillin plavix pradaxa praluent
pramipexole pravastatin prednisolone prednisone pregabalin prevnar prilosec prochlorperazine
prolia promethazine propecia propofol propranolol prozac pseudoephedrine quetiapine qulipta
rabeprazole radiesse ramipril ranitidine remdesivir repatha restylane rinvoq risankizumab
risperdal risperidone ritalin ritonavir rituximab rivaroxaban robitussin rogaine ropinirole
rosuvastatin rybelsus sacubitril salbutamol salmeterol saxenda sculptra secukinumab
semaglutide senokot seroquel sertraline shingrix sildenafil simvastatin sinemet singulair
sitagliptin skyrizi solifenacin spikevax spinraza spiriva spironolactone spravato stelara
strattera suboxone sudafed sulfasalazine sumatriptan symbicort synthroid tacrolimus tadalafil
tamiflu tamoxifen tamsulosin telmisartan temazepam terbinafine testosterone ticagrelor timolol
tiotropium tirzepatide tizanidine tofacitinib tolterodine topiramate toradol tramadol
trastuzumab trazodone tremfya tresiba tretinoin triamcinolone trikafta trimethoprim trintellix
trulicity tylenol ubrelvy upadacitinib ustekinumab valacyclovir valium valproate valsartan
vancomycin vardenafil venlafaxine ventolin verapamil viagra vicodin victoza vivitrol vraylar
vyvanse warfarin wegovy wellbutrin xanax xarelto xeljanz xenical xeomin z-pak zantac zepbound
zithromax zocor zofran zolgensma zoloft zolpidem zopiclone zyrtec
`
    .trim()
    .split(/\s+/),
);

/** Medicines that anybody can buy without a prescription, and that are named in every staff room. */
export const overTheCounter: ReadonlySet<string> = new Set(
  'advil tylenol calpol nurofen panadol motrin aleve aspirin paracetamol acetaminophen ibuprofen loratadine cetirizine claritin zyrtec benadryl pepcid zantac prilosec imodium loperamide melatonin mucinex sudafed dayquil nyquil robitussin excedrin midol miralax senokot gaviscon lemsip crocin combiflam guaifenesin pseudoephedrine bisacodyl rogaine minoxidil naproxen famotidine'.split(
    ' ',
  ),
);

/** Vaccines and antidotes that public health hands out: saying where they are to be had is no advertising. */
export const publicHealthDrugs: ReadonlySet<string> = new Set(
  'shingrix gardasil prevnar comirnaty spikevax arexvy abrysvo beyfortus naloxone narcan epipen epinephrine adrenaline glucagon'.split(
    ' ',
  ),
);

/** Medicines that people ask for by name, and that are advertised to them. */
export const advertisedDrugs: ReadonlySet<string> = new Set(
  'semaglutide wegovy ozempic rybelsus mounjaro zepbound saxenda tirzepatide liraglutide phentermine orlistat botox dysport xeomin juvederm restylane radiesse sculptra ketamine esketamine spravato testosterone viagra cialis sildenafil tadalafil propecia finasteride tretinoin accutane leqembi kisunla'.split(
    ' ',
  ),
);
