/**
 * Single words by what they stand for in talk about somebody's health, as staff and the public write them.
 * Keys are `keyOf` forms. Written for this project.
 */

/** Medicines by kind and form. Their names are in `drugs.ts`. */
export const medicineWords = `
medicine medicines meds med medication medications tablet tablets tabs pill pills capsule
capsules inhaler inhalers puffer puffers nebs nebuliser antibiotic antibiotics abx antibio
antibios statin statins steroid steroids painkiller painkillers antidepressant antidepressants
anti-depressants ssri ssris snri antihistamine antihistamines anti-histamine anti-histamines ppi
ppis thinner blocker blood-thinner diuretic diuretics laxative laxatives laxido movicol lactulose senna antacid antacids
antivirals antiviral anti-virals nsaid nsaids anti-inflammatory anti-inflammatories opioids
opiates benzos contraceptive hrt eyedrops thinners blockers beta-blocker beta-blockers thyroxine
pred dex cocodamol codamol solpadeine difene ponstan ibuprofens paracetemol paracetomol
paracetamols ibuprofin ibruprofen panadeine endone amox fluclox mefenamic buscopan dioralyte
pepto piriton piriteze daktarin canesten sudocrem bonjela night-nurse probiotics turmeric
oregano magnesium zinc riboflavin ashwagandha metamizole dolo brufen voltarol voltaren biogesic
neozep medrol dulcolax cbd z-pack zpack zpak syrup linctus eutirox gravol chemo azithro azithral azee amoxy clav cipro clari doxy sertra eno disprin combiflam crocin
pantop rantac otrivin strepsils flagyl lonart coartem emzor ampiclox bioflu solmux alaxan decolgen stemetil endep
zopiclone zimovane warfarin bloodthinner diclo efferalgan doliprane panado grandpa myprodol allergex difflam
`;

/** Illnesses and injuries that one names when one looks at somebody's complaint. */
export const conditionWords = `
abscess adhd allergy allergies allergic anaemia anemia anaphylaxis aneurysm angina anorexia
anxiety appendicitis arrhythmia arthritis asthma athlete's autism autistic bronchitis
bronchiolitis bunion bursitis bulimia cancer cancerous cellulitis celiac coeliac chickenpox
chlamydia cholecystitis cirrhosis colic colitis concussion conjunctivitis constipation copd
costochondritis covid croup crohn's crohns cyst cysts dementia depression dermatitis diabetes
diverticulitis dka dvt eczema emphysema endo endometriosis gallbladder appendix hicks endometritis epilepsy fibroids
fibromyalgia fibro fissure fistula flu folliculitis fracture fractured gallstones gallstone
gastritis gastro gastroenteritis gerd gord gout haemorrhoids hemorrhoids heatstroke heart-attack
hepatitis hernia herpes hives hyperthyroidism hypothyroidism ibs ibd impetigo impingement
indigestion infection infected inflammation influenza iritis jaundice laryngitis labyrinthitis
leukaemia leukemia lupus lymphoma mastitis measles melanoma meningitis menopause perimenopause
migraine migraines miscarriage miscarrying mono mumps myeloma neuropathy neuralgia norovirus
noro nits scabies ocd osteoarthritis pancreatitis pericarditis pcos piles pleurisy pneumonia
pots pre-eclampsia preeclampsia psoriasis ptsd pyelonephritis quinsy reflux ringworm rosacea rsv
sarcoidosis sciatica sepsis shingles sinusitis sprain sprained stroke strep std sti stye
tendinitis tendonitis thrush thyroiditis tia tinnitus tmj tonsillitis tuberculosis tb tumor
tumour ulcer ulcers uti utis vaginosis bv vertigo bppv viral virus virial bacterial fungal
verruca whiplash bipolar muscular hormonal pneumothorax kidney-stones hypertension scarlatina
ketoacidosis clot dehydration dehydrated vasculitis cardiomyopathy afib af svt hyperemesis wart
warts spasm hiatus pinkeye pink-eye
benign malignant dengue malaria typhoid labour labor teething colicky ectopic eczematous perimenopausal menopausal anxious carpal stomach-flu hfmd hpv pid pmdd scoliosis bedbugs heartburn sinus sprains hyperthyroid hypothyroid diabetic prediabetic anaemic anemic asthmatic dehydrated hayfever pneumothorax gangrene cataracts glaucoma macular dyslexia dyspraxia tourettes aspergers bronchial postnatal ppd depressed staph piles h-pylori rosacea constipated apnoea apnea blockage obstruction perforation sprain rheumatism goitre hydrocele varicocele prolapse mening meningococcal encephalitis endocarditis
`;

/** What one would order: tests, scans, procedures. */
export const testWords = `
mri mris ct cts cat-scan scan scans x-ray xray x-rays xrays ultrasound biopsy bloods bloodwork
endoscopy gastroscopy colonoscopy laparoscopy echo ecg ekg eeg troponin d-dimer ddimer swab
cultures culture dexa spirometry angiogram mammogram cystoscopy hysteroscopy steroid-injection
cortisone stitches catheter surgery tsh ferritin hba1c a1c
`;

/** What one would put on, eat, wear or refuse on advice, beside medicines. */
export const remedyWords = `
iron b12 electrolytes pedialyte gatorade fluids gel cream ointment lotion emollient emollients
vaseline aquaphor manuka compress icepack ice brace splint sling crutches compression fodmap
dairy gluten keto caffeine wheat saline gargle steri-strip steri-strips epidural induced
pitocin c-section tens calamine vicks antiseptic betadine iodine peroxide enema formula solids
vicks hydralyte dioralyte elderberry antifungal moisturiser moisturizer sunscreen sudafed sinus-rinse tubes grommets oxygen collagen multivitamin multivitamins b6 d3 omega-3 salts bandage gauze silicone kinesio insoles suppository humidifier steam vapour cloves clove-oil oat-milk
`;
