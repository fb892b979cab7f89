/** What posts of a hospital are about, and the public tags for it. */
export interface HashtagTopic {
  readonly name: string;
  /** The wider topic that it belongs to. */
  readonly within?: string;
  /** Whether it teaches about health; work, thanks and news of the house do not. */
  readonly isHealth: boolean;
  /** Each alone says what a post is about. */
  readonly keywords: readonly string[];
  /** It takes two of these, or one beside a keyword: they mean other things as well. */
  readonly hints: readonly string[];
  readonly tags: readonly { readonly tag: string; readonly country?: string }[];
}

/**
 * One topic a line: name | tags | keywords. A `-` before the name: not about health. `<`: within a wider topic. A `~` before a keyword: a hint. A
 * country behind a tag: only there. Keywords stand for their forms and spellings (`tumor` is also “tumours”); Spanish
 * ones are among them. Tags are names in wide public use, gathered by hand; tags of closed communities and of chats
 * (#bcsm, #dsma) are left out, since an outsider's post disturbs them, and so are tags that staff dislike
 * (#HealthcareHeroes).
 */
const lines = `
heart|#HeartHealth|heart attack,heart disease,heart failure,heart health,healthy heart,cardiac,~cardiology,cardiologist,cholesterol,blood pressure,hypertension,afib,atrial fibrillation,arrhythmia,coronary,chest pain,chest tightness,heart rate,heart rhythm,heart valve,pacemaker,heart month,your heart,infarto,presion arterial,~heart,~stent,~pulse,~corazon,bp check,blood presure,your bp,cardio health,statin,statins,salt and your heart,swelling ankles,swollen ankles,palpitations,fluttering,~bp,~salt
stroke|#Stroke|stroke,be fast,befast,face drooping,facial droop,slurred speech,arm weakness,thrombectomy,tpa,derrame cerebral
cpr|#CPR|cpr,defibrillator,aed,cardiac arrest,chest compressions,restart a heart
cancer||cancer,~oncology,oncologist,tumor,chemotherapy,chemo,radiotherapy,radiation therapy,~screening
breast-cancer<cancer|#BreastCancerAwareness|breast cancer,mammogram,mammography,breast screening,breast lump,mamografia
bowel-cancer<cancer|#ColorectalCancer@US #BowelCancer@GB|colon cancer,colorectal,colonoscopy,bowel cancer,bowel screening,colon screening,fit kit,fit test,rectal cancer
skin-cancer<cancer|#SunSafety|melanoma,skin cancer,sunscreen,sunburn,sun safety,sun cream,suncream,uv index,uv is,skin check,~spf,~mole,~hat,~shade,check your skin,changing mole,mole changed,new mole,~skin,~itchy,~sunscreen
lung-cancer<cancer|#LungCancer|lung cancer,low-dose ct,lung screening
prostate<men|#ProstateCancer|prostate cancer,prostate,~psa
gyn-cancer<cancer|#GynCancer|ovarian cancer,cervical cancer,endometrial cancer,uterine cancer,pap test,pap smear,smear test,cervical screening
blood-cancer<cancer|#BloodCancer|leukemia,lymphoma,myeloma,blood cancer
pancreatic-cancer<cancer|#PancreaticCancer|pancreatic cancer
childhood-cancer<cancer||childhood cancer,pediatric cancer,children with cancer,children's cancer
diabetes|#Diabetes|diabetes,diabetic,prediabetes,a1c,hba1c,insulin,blood sugar,blood glucose,glucose monitor
kidney|#KidneyHealth|kidney,dialysis,ckd,~nephrology,~renal
liver|#LiverHealth|liver disease,hepatitis,cirrhosis,fatty liver,~liver
digestive|#GutHealth|gut health,ibs,ibd,crohn's,crohn,colitis,acid reflux,heartburn,celiac,gluten,norovirus,~stomach
lung|#LungHealth|copd,pneumonia,bronchiolitis,rsv,lung health,lung disease,breathing problems,wheezing,wheeze,wheezy,whooping cough,croup,spirometry,~lung,~cough,~breathing,~breathless,winter virus,winter viruses,breathing fast,working hard to breathe,breathing looks hard,chest infection,cold and flu,cough,coughing,~wheezy,~chest
asthma<lung|#Asthma|asthma,asthmatic,inhaler,asma
tobacco|#QuitSmoking|quit smoking,stop smoking,stopping smoking,vaping,vape,tobacco,nicotine,smoking cessation,smoke-free,last cigarette,dejar de fumar,~smoking,~cigarette,quit line,quitline,quitting,quit date,~quit,~craving
vaccines<public-health|#VaccinesWork|vaccine,vaccination,vaccinated,immunization,immunize,booster shot,booster dose,flu shot,flu jab,covid shot,covid jab,mmr,hpv,shingles shot,tetanus shot,vacuna,vacunarse,vacunacion,~booster,~jab,~shots
flu<public-health|#FluVaccine|flu,influenza,flu shot,flu jab,gripe
covid<public-health|#COVID19|covid,covid-19,long covid,coronavirus
infection-control|#HandHygiene|hand hygiene,handwashing,hand washing,wash your hands,washing your hands,hand sanitizer,clean your hands,clean hands,infection prevention,infection control,mrsa,c. diff,lavarse las manos
antibiotics|#AntibioticResistance|antibiotic,antimicrobial,antibiotic resistance,superbug
hiv|#HIV|hiv,prep clinic
sepsis|#Sepsis|sepsis,septic shock
mental-health|#MentalHealth|mental health,anxiety,depression,panic attack,burnout,counseling,therapist,loneliness,bipolar,schizophrenia,ptsd,salud mental,~stress,~therapy,~mood,~lonely,~anxious,~stressed
eating-disorders|#EatingDisorderAwareness|eating disorder,anorexia,bulimia
substance-use|#RecoveryIsPossible|opioid,naloxone,narcan,addiction,substance use,alcohol use,overdose,sobriety,in recovery,drug use,~alcohol,~recovery
maternity|#MaternalHealth|pregnancy,pregnant,prenatal,antenatal,postpartum,postnatal,breastfeeding,breastfeed,breastmilk,midwife,midwifery,preeclampsia,birth plan,birthing,childbirth,labor and delivery,labor ward,~maternity,lactation,doula,c-section,embarazo,embarazada,~birth,~contractions
newborn|#NICU|newborn,~nicu,preterm,premature baby,prematurity,premature,preemie,~neonatal,born too soon,born early,~scbu,special care baby,bronchiolitis,kangaroo care,skin to skin,new baby,recien nacido,~babies,~baby,~infant,nicu babies,nicu parents,neonatal care,tiny babies,tiny baby,born at 24,weeks early,premmie,preemies,feeds drop,incubator,expressed milk,donor milk,birth weight,neonatal parents,~feeds,~cot,~born,~weeks,prematurity day
safe-sleep<newborn|#SafeSleep|safe sleep,crib,back to sleep,sids,safer sleep,moses basket,on their back
paediatric|#ChildHealth|~pediatric,pediatrician,child health,children's health,your child,your child's,your kid,your kids,your toddler,your little one,toddler,teething,growing pains,nappy rash,diaper rash,chickenpox,hand foot and mouth,head lice,well child,school physical,sports physical,bedwetting,tummy ache,constipated,~child,~children,~kids,~teen,~teenager,~fever,~school,~parent,~little one,~ninos,nursery,playgroup,your baby,your bairn,bairn,bairns,wee one,little ones,your daughter,your son,tantrum,bedtime,toilet training,potty training,school bag,off school,off nursery,croup,scarlet fever,slapped cheek,tonsillitis,glue ear,grommets,squint,fussy eater,weaning,reflux in babies,colic,cradle cap,worms,threadworm,nits,first aid for parents,parents and carers,young people,growing up,~bairn,~wee one,~tummy,~nursery,~mum,~dad,~mums,~play,~toy,~pupils
child-safety|#ChildSafety|car seat,booster seat,button battery,button batteries,drowning,hot car,parked car,poison,poisoning,choking hazard,choking,window fall,stair gate,childproof,water safety,bike helmet,trampoline,blind cord,medicines out of reach,laundry pods,fireworks,sparkler,lifejacket,life jacket,pool safety,~pool,~swimming,~swim,~helmet,~battery,pool day,water watcher,water watchers,look before you lock,locked car,in a hot car,hot cars,back seat,left in a car,in the car alone,keys out,balcony,window guard,window lock,magnets,laundry pod,detergent,dishwasher tablet,grapes,choke,seat belt,seatbelt,buckle up,crossing the road,road safety,be bright be seen,hot drinks,scald,scalds,kettle out of reach,trampolines,water wings,floaties,lifeguard,cold water,open water,bath seat,garden pond,e-scooter,halloween costume,toy safety,safe toys,gun lock,gun safety,~lock,~drown,~lake,~river,~beach,~boat,~lifeguard,~reach
autism|#AutismAcceptance|autism,autistic,neurodivergent,neurodiversity
down-syndrome<disability|#DownSyndrome|down syndrome,down's syndrome,trisomy 21
adhd|#ADHD|adhd
women|#WomensHealth|menopause,perimenopause,endometriosis,pcos,women's health,hot flush,period pain,period pains,~cervical,~uterine
men|#MensHealth|men's health,testicular
sexual-health|#SexualHealth|sexual health,sti,contraception,birth control,condom
older-adults|#HealthyAging|older adult,older people,fall prevention,falls prevention,frailty,prevent falls,prevent a fall,healthy aging,seniors,~falls,~trip,~balance
dementia|#Dementia|dementia,alzheimer's,alzheimer,memory clinic,memory loss,memory cafe
parkinsons|#Parkinsons|parkinson's,parkinson
epilepsy|#EpilepsyAwareness|epilepsy,epileptic,seizure
ms|#MultipleSclerosis|multiple sclerosis
brain|#BrainHealth|concussion,brain injury,head injury,head bump,bump on the head,migraine,brain health,traumatic brain
eye|#EyeHealth|glaucoma,cataract,macular,eye exam,eye test,eye health,eyesight,vision screening,pink eye,conjunctivitis,low vision
hearing|#HearingHealth|hearing loss,hearing aid,hearing test,hearing screen,hearing health,tinnitus,cochlear,~audiology,audiologist,protect your hearing
dental|#OralHealth|~dental,dentist,oral health,toothbrush,toothache,brush your teeth,brushing teeth,tooth decay,gum disease,~teeth,dental health,dental check
skin|#SkinHealth|eczema,psoriasis,acne,vitiligo,~dermatology,dermatologist,dry skin
bones|#BoneHealth|osteoporosis,bone density,bone health,dexa
arthritis|#Arthritis|arthritis,~rheumatology,gout,joint pain,joint replacement,knee replacement,hip replacement
rehab|#Rehab|physical therapy,~physical therapist,physiotherapy,~physiotherapist,occupational therapy,~occupational therapist,speech therapy,prosthetic,~rehab,rehabilitation,stroke rehab
pain|#PainManagement|chronic pain,back pain,low back,pain management
sleep|#SleepHealth|insomnia,sleep apnea,sleep hygiene,better sleep,sleep better,hours of sleep,good night's sleep,sleep study,cpap
nutrition|#Nutrition|nutrition,healthy eating,dietitian,nutritionist,balanced diet,vegetables,fruit and veg,added sugar,salt intake,sodium,healthy snack,healthy meal,whole grain,healthy recipe,~diet,~recipe,~snack,~salt,~fiber,read the label,food label,nutrition label,sugary drinks,soda,eat the rainbow,portion,protein,breakfast,lunchbox,five a day,5 a day,meal prep,cooking class,~soup,~bread,~soda,~eat,~eating,~meal,~cook,~cooking,~veggies,~fruit,~beans,~sugar,~label,~drink,~calories
weight|#ObesityCare|obesity,bariatric,healthy weight,glp-1
exercise|#PhysicalActivity|exercise,physical activity,get moving,move more,brisk walk,minutes a day,keep active,~walk,~walking,~stretch,~active
heat|#HeatSafety|heatwave,heat wave,heat advisory,heat stroke,heatstroke,heat exhaustion,heat index,cooling center,extreme heat,excessive heat,dehydration,stay hydrated,hot weather,heat warning,beat the heat,in this heat,the heat,~drink water,cool room,ola de calor,golpe de calor,calor extremo,~hydration,~hydrated,~degrees,~hot,~fan,~shade,~sun,heat safety,heat alert,hot day,hottest,too hot,triple digits,sweltering,shade and water,sun and heat,temperatures soar,high of 9,mid-90s,upper 90s,100 degrees,95 degrees,98 degrees,heat rash,heat cramps,swimmer's ear,sunburn,heatstrokes,~cool,~thirsty,~sweat,~ac,~air conditioning,~temperature,~summer,heat like this,this heat,mucho calor,hace calor,ola de calor,feels like 100,feels like 101,feels like 102,feels like 103,feels like 104,feels like 105,~feels like,~live alone,~check on,~neighbors,~afternoon
winter|#WinterSafety|carbon monoxide,frostbite,hypothermia,cold weather,black ice,icy sidewalk,icy pavements,shoveling snow,snow shoveling,space heater,~ice,~icy,~snow,shoveling,shovel,shovelling
food-safety|#FoodSafety|food safety,food poisoning,~leftovers,salmonella,undercooked,meat thermometer,~turkey,~barbecue,~grill
allergy|#AllergyAwareness|allergy,allergic,anaphylaxis,epipen,hay fever,pollen,peanut allergy,food allergy,alergia
surgery|#PreparingForSurgery|before your surgery,before your operation,before surgery,day of surgery,day of your surgery,your operation,your surgery,day of your,anesthesia,anesthetic,knee replacement,hip replacement,~surgery,~operation
injury|#InjuryPrevention|stop the bleed,injury prevention,seat belt,bike helmet,helmet,sprain,fracture,broken arm,broken bone,plaster cast,ladder safety,lawn mower,fireworks,sparkler,trampoline,firework,prevent falls,fall prevention,burn safety,dog bite,atv,distracted driving,sports injury,concussion,~injury,~bike,~scooter,~burn,~scald,lawnmower,lawn mowing,campfire,bonfire,bbq burns,grill safety,boating,boat safety,bike safety,scooter,skateboard,e-bike,sprained,twisted ankle,broken bones,broken wrist,fractured,cuts and burns,scald,scalds,seatbelt,buckle up,road safety,fall from,falls from,playground,sledding,sledge,ski,chainsaw,fall off,slip and fall,knife cut,fish hook,dog bites,heavy lifting,~playground,~trampoline,~ladder,~lawn,~grill,~sprain,~broken,~break,mowing,mower,eye protection,safety glasses,power tools
trauma||stop the bleed,tourniquet,trauma center,trauma team,major trauma
first-aid|#FirstAid|first aid,nosebleed,snake bite,bee sting,burns under,cool the burn,heimlich,recovery position,tick bite,choking
emergency|#KnowWhereToGo|urgent care,emergency department or,er or urgent,when to go to the er,when to call 911,call 911,call 999,ring 999,call 111,ring 111,ring 000,call 000,nhs 24,nhs 111,minor injuries,where to go for care,straight to a&e,straight to a and e,triple zero,llame al 911
critical-care|#CriticalCare|~intensive care,~critical care,ventilator,icu delirium
pharmacy|#MedicationSafety|pharmacist,medication safety,medication list,medicine list,take back day,unused medicine,old medicines,expired medicine,medication errors,pill organizer,give medicine,medicine cabinet,your medicines,your medications,~medicine,~medication,~pills,~prescription
organ-donation|#OrganDonation|organ donation,organ donor,donor register,donate life,living donor,transplant list,transplant
blood|#GiveBlood|blood donation,give blood,donate blood,blood drive,blood donor,platelets,giving blood
sickle-cell<blood|#SickleCell|sickle cell
carers|#Caregivers@US #Carers@GB|caregiver,family carer,unpaid carer,carers,caring for someone,cuidador
disability|#DisabilityInclusion|disability,disabled,wheelchair,accessible play,accessibility,cerebral palsy,sign language,bsl,changing places,learning disability,inclusive play,cochlear,sensory room,adaptive sports,inclusion,powerchair,para sport,para-sport,all abilities,boccia,makaton,hoist,adapted,adaptive,accessible,disabilities,blind football,wheelchair basketball,guide dog,assistance dog,deaf,braille,inclusive,sit-ski,prosthetics,~ramp,~ability,~abilities
equity|#HealthEquity|health equity,health disparities,health inequality,health inequalities
language-access|#LanguageAccess|interpreter,language access,translation services,interprete,~translator,~traductor
health-literacy|#HealthLiteracy|health literacy,plain language,teach-back
patient-safety|#PatientSafety|patient safety,medication errors,safety huddle,never event,hospital-acquired,safety culture
digital|#Telehealth|telehealth,telemedicine,video visit,virtual visit,patient portal,online appointment
public-health|#PublicHealth|outbreak,public health,health department,measles,air quality,wildfire smoke,smoke in the air,boil water,tap water,west nile,mosquito,mosquitoes,tick season,bird flu,mpox,norovirus,meningitis,scarlet fever,stomach bug,sarampion,~virus,~ticks,get vaccinated,virus season,masks,masking,respiratory season,boil-water,water advisory,rabies,hepatitis a,pertussis,mumps,chickenpox,lead in,radon,food recall,heat alert,county health,rsv,stay home if,stay home when,keep them off,tick-borne,lyme,~masks,~county,~cases,~spread
rare|#RareDisease|rare disease,rare condition,orphan disease,newborn screening,duchenne
lupus||lupus
thyroid|#Thyroid|thyroid
clots||blood clot,thrombosis,dvt,pulmonary embolism
prevention||annual physical,yearly checkup,checkup,check-up,health screening,free screening,family history,preventive care,symptoms,warning signs,your doctor,your gp,tu medico,nurse line,know the signs,health tips,healthy habits,immune system,side effect,side effects,treatment options,myth,myths about,talk to your nurse,ask your nurse,health check,salud,citas,sintomas,~screening,~doctor,~healthy,~clinic,~health,presion,corazon,medicinas,medico,enfermera,fiebre,dolor,seguro medico,azucar,examen medico,goraczka,szczepienie,szczepienia,lekarz,leki,kaszel,objawy,medicamentos,enfermedad,clinica gratis,bebe,embarazada,bunion,~blister,ingrown,tonsillitis,sore throat,strep,ear infection,earache,swimmer's ear,runny nose,stuffy nose,nosebleed,sinus,bronchitis,shortness of breath,out of breath,dizziness,dizzy,vomiting,diarrhea,nausea,constipation,swelling,swollen,bleeding,wart,hives,itchy,scabies,ringworm,warts,impetigo,hernia,appendicitis,gallstones,kidney stones,uti,urine infection,varicose,plantar fasciitis,sciatica,carpal tunnel,anemia,iron deficiency,vitamin d,vitamin,dehydrated,physical exam,blood test,lab test,lab results,x-ray,mri,ct scan,ultrasound,biopsy,prescriptions,over-the-counter,painkiller,ibuprofen,paracetamol,acetaminophen,tylenol,inhalers,antihistamine,second opinion,primary care,family doctor,your pharmacist,your nurse,urgent care,telehealth,ask a nurse,ask a doctor,ask the doctor,ask the expert,questions answered,when to worry,when to see,when to call,see a doctor,see your doctor,call your doctor,call us,get checked,get it checked,wellness,healthy living,prevent infection,wound care,wound,stitches,bandage,compress,thermometer,tick,ticks,bug spray,insect repellent,mosquito bite,jellyfish,sunburned,stretches,stretching,posture,screen time,self-exam,self exam,lump,risk factor,know your numbers,hip brace,cast care,splint,crutches,tube feeding,feeding tube,catheter,injection,injections,needle,needles,nebulizer,spacer,oxygen,ostomy,stoma,drain,dressing change,swallow a tablet,swallowing tablets,tablets,swallow pills,syringe,~foot,~feet,~toe,~knee,~hip,~shoulder,~neck,~back,~ear,~nose,~throat,~tummy,~belly,~chest,~head,~legs,~arm,~ankle,~wrist,~nails,~spine,~bladder,~blood,~breath,~itch,~rash,~spots,~spot,~ache,~sore,~hurt,~pain,~fever,~cough,~cold,~virus,~germs,~infection,~symptom,~sign,~signs,~risk,~prevent,~protect,~treatment,~treat,~nurse,~gp,~pharmacist,~specialist,~surgeon,~therapist,~appointment,~medicine,~medicines,~dose,~test,~exam,~check,~ointment,~cream,~bruise,~burn,~sugar,~salt,~label,~diet,~water,~sleep,~smoke,~age,~body,~immune,~hormones,~swallow,~cut,~questions,~worried,~worry,~normal,~call 911,~patch,~stool,~poo,~pee
-how-to||how to,here's how,step by step,what to expect,how do i,how can i,what happens when,three ways,four ways,five ways,3 ways,4 ways,5 ways,three tips,four tips,five tips,3 tips,4 tips,5 tips,three steps,3 steps,tips for,how-to,a guide to,our guide,watch our video,in this video,what is it like,what to pack,what to bring,how your child,como usar,show you how,shows you how,getting ready for,get ready for,preparing for,first time,what you need,see what,see how,checklist,putting on,how we,showing your,step-by-step,walkthrough,demonstration,explained,questions to ask,questions before,do's and don'ts,a day in,take a look inside,meet the,tour of,virtual tour,your first,before you come,before your visit,practise,practice with,here is how,two ways,six ways,10 ways,ten ways,ten tips,two tips,10 tips,six steps,four steps,five steps,what helps,five things,three things,4 things,things to know,what to do,what to ask,what to watch for,when to call
-careers|#HealthcareJobs|hiring,we're hiring,now hiring,join our team,join the team,join us as,job opening,job fair,open position,vacancy,vacancies,recruiting,recruitment,apply now,apply by,apply today,apply online,apply here,apply before,apply through,apply via,applications close,applications open,closing date,careers,career,residency program,nurse residency,apprenticeship,apprentice,internship,sign-on bonus,new grad,new graduate,newly qualified,nursing jobs,nurse jobs,wanted,looking for a nurse,looking for nurses,come work with us,come and work with us,come work,work with us,work here,band 5,band 6,band 7,self scheduling,tuition,relocation,bring a resume,open day for,now interviewing,full time,part time,per diem,shadow a,vagas,empleo,~job,~jobs,~apply,~position,~role,~interview,~interviews,~team,openings,send them our way,vacancy list,closing sunday,closing monday,closing friday,shortlist,cv,job description,talent acquisition,recruiter,recruiters,job alert,walk-in interviews,hiring event,career fair,careers fair,careers day,recruitment day,join us on,we are looking for,we're looking for,your next role,your next job,new role,start your career,bank staff,return to practice,preceptorship,student nurses apply,bonus,pay from,salary,fixed term,permanent post,secondment,~post,~posts,~closing,~nights,~days,~worker,~band,~consultant,~registrar,~team lead,~charge nurse,~openings,~experience,~benefits,~weekends,~hours
-staff||thank you to our nurses,thank you to our staff,thank you to our team,thank you nurses,our nurses,our doctors,our team,our staff,our physios,our midwives,our therapists,our porters,our cleaners,our dietitians,our paramedics,night shift crew,to every nurse,every nurse,dear nurses,shout out to the,night nurses,allied health,daisy award,employee of the month,years of service,our people,proud of our,~thank you,~nurses,~nurse,~staff,~team,~colleagues,~shift,allied health teams,our nursing team,our radiographers,our pharmacists,our volunteers and staff,nurses: you,to our nurses,nurses you,the night team,~ahps,~physios,~dietitians,~radiographers,~therapists,~paramedics
-nursing||nursing,nurse leaders,magnet,bedside nurses,nurse educator
-volunteering|#Volunteer|volunteer,volunteering,fundraising,fundraiser,donate,charity,bake sale,fun run
-community|#CommunityHealth|health fair,food bank,food pantry,food drive,~school visit,community center,community garden,community day,farmers market,blood drive,free clinic,mobile clinic,health bus,back-to-school,school supplies,~free screening,~town hall,community partners,community event,~community members,~our neighbors,summer fete,family fun day,~open house,county fair,~library,~walk-in clinic,free physicals,feria de salud,~community,~neighbors,~neighborhood,~free,~families,~county,teddy hospital,teddy bear hospital,our families,toy drive,knitted,knitting,~thank you to,get well cards,choir,pupils,primary school,nursery children,donated toys,donated,donation of,visited the ward,came to visit,visit our wards,playroom,storytime,story time,ward garden,sensory garden,hand-painted,hand-knitted,school council,scouts,guides,brownies,rotary club,youth panel,young people's panel,family council,parents' room,coffee morning,pop-up clinic,community clinic,senior center,health talk,free class,free classes,support group,neighborhood clean,walk for,school nurses
-hcsm|#hcsm|healthcare social media,health care social media,social media in healthcare,social media in health care,hospital social media,social media policy,hospital communications,hospital comms,healthcare comms,healthcare communications,hospital's social media,health communicators,health communication,hospital's communications,comms teams,social media for hospitals,running hospital social media,running our social,social media manager,social media team,hospital pages,health care communicators,hospital marketing,nhs comms,crisis communications,~communications,~social media,~comms,~engagement,~content calendar,~hospital,~pages
-meded|#MedEd|medical education,grand rounds,simulation lab,medical students,residents,residency,teaching hospital,journal club,~teaching,~simulation
-research|#HealthResearch|clinical trial,new study,our study,randomized,randomised trial,research team,our research,researchers,published in,peer reviewed,abstract,research,preprint
`;

function readTopic(line: string): HashtagTopic {
  const [label = '', tags = '', words = ''] = line.split('|');
  const [name = '', within] = label.replace(/^-/, '').split('<');
  const all = words.split(',');
  return {
    name,
    ...(within !== undefined && { within }),
    isHealth: !label.startsWith('-'),
    keywords: all.filter((word) => !word.startsWith('~')),
    hints: all.flatMap((word) => (word.startsWith('~') ? [word.slice(1)] : [])),
    tags: tags.split(' ').flatMap((entry) => {
      const [tag = '', country] = entry.split('@');
      return tag === '' ? [] : [{ tag, ...(country !== undefined && { country }) }];
    }),
  };
}

/** In no particular order. */
export const hashtagTopics: readonly HashtagTopic[] = lines.trim().split('\n').map(readTopic);

/** Other words for a topic, as profiles write them. */
const sameTopics: Readonly<Record<string, string>> = {
  pediatric: 'paediatric',
  pediatrics: 'paediatric',
  paediatrics: 'paediatric',
  children: 'paediatric',
  child: 'paediatric',
  'child-health': 'paediatric',
  pregnancy: 'maternity',
  birth: 'maternity',
  smoking: 'tobacco',
  vaccine: 'vaccines',
  vaccination: 'vaccines',
  immunization: 'vaccines',
  infection: 'infection-control',
  cardiac: 'heart',
  cardiology: 'heart',
  colon: 'bowel-cancer',
  'colorectal-cancer': 'bowel-cancer',
  'colon-cancer': 'bowel-cancer',
  jobs: 'careers',
  recruitment: 'careers',
  hiring: 'careers',
  howto: 'how-to',
  education: 'how-to',
  aging: 'older-adults',
  falls: 'older-adults',
  quality: 'patient-safety',
  safety: 'injury',
  'injury-prevention': 'injury',
  respiratory: 'lung',
  premature: 'newborn',
  neonatal: 'newborn',
  babies: 'newborn',
  volunteers: 'volunteering',
  fundraising: 'volunteering',
  nurses: 'nursing',
  physio: 'rehab',
  medicines: 'pharmacy',
  oncology: 'cancer',
  interpreter: 'language-access',
  heatwave: 'heat',
  weather: 'heat',
  teeth: 'dental',
  vision: 'eye',
  'mental-wellbeing': 'mental-health',
  'organ-donor': 'organ-donation',
  'blood-donation': 'blood',
};

/** One name for a topic however a profile writes it: `Child safety` and `child-safety` are one. */
export function topicKey(topic: string): string {
  const plain = topic
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return sameTopics[plain] ?? plain;
}
