/** What posts of a hospital are about, and the public tags for it. */
export interface HashtagTopic {
  readonly name: string;
  /** The wider topic that it belongs to. */
  readonly within?: string;
  /** Whether it teaches about health; work, thanks and news of the house do not. */
  readonly isHealth: boolean;
  /** Each alone says what a post is about. */
  readonly keywords: readonly string[];
  readonly tags: readonly { readonly tag: string; readonly country?: string }[];
}

/**
 * One topic a line: name | tags | keywords. A `-` before the name: not about health. `<`: within a wider topic. A
 * country behind a tag: only there. Keywords stand for their forms and spellings (`tumor` is also “tumours”); Spanish
 * ones are among them. Tags are names in wide public use, gathered by hand; tags of closed communities and of chats
 * (#bcsm, #dsma) are left out, since an outsider's post disturbs them, and so are tags that staff dislike
 * (#HealthcareHeroes).
 */
const lines = `
heart|#HeartHealth|heart attack,heart disease,heart failure,heart health,healthy heart,cardiac,cardiologist,cholesterol,blood pressure,hypertension,afib,atrial fibrillation,arrhythmia,coronary,chest pain,chest tightness,heart rate,heart rhythm,heart valve,pacemaker,heart month,your heart,infarto,presion arterial,bp check,your bp,cardio health,statin,swelling ankles,swollen ankles,palpitations,fluttering,home cuff,top number,bottom number,upper number,arm cuff,cuff reading,two readings,valve replacement,leaky valve,rhythm check,irregular heartbeat,irregular pulse,cath lab,pci,angina,angioplasty,bypass surgery,clogged artery,triglycerides,ldl,murmur,cardio rehab,blood thinner for the heart,water pill,lisinopril,amlodipine,losartan,metoprolol,atorvastatin,silent killer,la presion,latidos,tight band,band round the,ache down the jaw,ache in the jaw,jaw pain,jaw ache,pressure in the chest,elephant on the chest,cold sweat,left arm pain,pain down the arm,swollen feet,bp kit,bp monitor,bp reading,systolic,diastolic,resting pulse,holter,ekg,ecg,echocardiogram,warfarin clinic,defib vest,thumping,pounding heart
stroke|#Stroke|stroke,be fast,befast,face drooping,facial droop,arm weakness,thrombectomy,tpa,derrame cerebral,fast test,smile droops,mouth droops,half the smile,arm drifts,arm won't stay up,cannot lift one arm,words come out wrong,words come out jumbled,clot-busting,clot buster,tia,sudden numbness,sudden weakness,time is brain,minutes count,the six signs,slurring,lopsided,one-sided weakness,vision in one eye,worst headache,brain attack,lost their words,can't find words,crooked smile,uneven smile
cpr|#CPR|cpr,defibrillator,aed,cardiac arrest,chest compressions,restart a heart
cancer||cancer,oncologist,tumor,chemotherapy,chemo,radiotherapy,oncology nurse,radiation,infusion center,survivorship,immunotherapy,rides to treatment,tamoxifen
breast-cancer<cancer|#BreastCancerAwareness|mammogram,mammography,mamografia,pinches for,squeeze lasts,mammo,new lump,dimpling,nipple,breasts,cancer de mama,know your normal,brca
bowel-cancer<cancer|#ColorectalCancer@US #BowelCancer@GB|colon cancer,colorectal,colonoscopy,bowel cancer,bowel screening,colon screening,fit kit,fit test,rectal cancer,the scope,scope day,bowel prep,prep day,stool test,poo test,poop test,blood in your stool,blood in your poo,polyp,endoscopy,cologuard,turning 45,45 and up,45 or older,your colon,home kit,kit in the post,kit in the mail,change in bowel,bowel habit
skin-cancer<cancer|#SunSafety|melanoma,skin cancer,sunscreen,sunburn,sun safety,sun cream,suncream,skin check,check your skin,changing mole,mole changed,new mole,changing spot,spot that changes,mark on your,edge gone ragged,ragged edge,uneven color,abcde,tan lines,tanning,spf 30,slip slop,broad-brimmed,uv,dermatoscope,reapply,every two hours,ears and feet,rash guard shirt,long sleeves and a hat,factor 30,factor 50,peak sun,midday sun,tan is
lung-cancer<cancer|#LungCancer|lung cancer,low-dose ct,lung screening,lung scan,pack years,cough up blood
prostate<men|#ProstateCancer|prostate,psa test,getting up at night to pee
gyn-cancer<cancer|#GynCancer|cervical cancer,endometrial cancer,uterine cancer,pap test,cervical screening,smear,bloating that won't go,hpv test,ovarian
blood-cancer<cancer|#BloodCancer|leukemia,lymphoma,myeloma,blood cancer
pancreatic-cancer<cancer|#PancreaticCancer|pancreatic cancer
childhood-cancer<cancer|#ChildrensCancer@GB #ChildhoodCancer@US|first day on treatment,drip stand,port access,childhood cancer,pediatric cancer,children with cancer,children's cancer
diabetes|#Diabetes|diabetes,diabetic,prediabetes,a1c,hba1c,insulin,blood glucose,glucose monitor,finger-prick,finger stick,fingerstick,thirsty all day,always thirsty,very thirsty,mucha sed,metformin,ozempic,cgm,hypo,su azucar,gota de sangre,glucosa,sweet tooth test,foot ulcer,feet checked,neuropathy,sugars,test strip
kidney|#KidneyHealth|kidney,dialysis,ckd,egfr,creatinine,bean-shaped,urine test,waste from your blood,renal diet
liver|#LiverHealth|liver disease,hepatitis,cirrhosis,fatty liver,hep c,hep b,jaundice,liver scan
digestive|#GutHealth|gut health,ibs,ibd,crohn's,colitis,heartburn,celiac,gluten,norovirus,tummy bug,stomach bug,stomach flu,reflux,bloating,lactose
lung|#LungHealth|copd,pneumonia,bronchiolitis,rsv,lung health,lung disease,breathing problems,wheezing,wheezy,croup,spirometry,winter virus,breathing fast,working hard to breathe,chest infection,cold and flu,cough,out of puff,out of breath on,short of breath,breathless,stopping for air,blowing test,breathing test,lung function,emphysema,oxygen tank,chesty,snuffly,snuffles,sniffle,ribs pulling in,under the ribs,fighting for breath,each breath,breathing looks,blue lips,lips look blue,sine usta,labios azules,kaszle,katar,ciezko oddycha,winter peak,winter bug,respiratory virus,pulse ox,chest physio,nebuliser,noisy when they breathe,breathe in,off their food,rattly,phlegm,mucus,blow out candles,pursed lips,home oxygen,pulmonary rehab,breathing tubes
asthma<lung|#Asthma|asthma,asthmatic,inhaler,asma,puffer,spacer,inhalador,peak flow,albuterol,salbutamol,ventolin,reliever,preventer,sets your chest off,sets off your,your triggers,action plan,tight chest,night-time cough
tobacco|#QuitSmoking|stop smoking,vaping,vape,tobacco,nicotine,smoking cessation,smoke-free,dejar de fumar,quitline,quitting,last pack,free patches,smokeless,juul,champix,varenicline,thinking of stopping,pack a day,the lighter,last smoke,give up smoking,giving up smoking,cigs,cigarettes,craving,lozenges
vaccines<public-health|#VaccinesWork|vaccine,immunization,immunize,season's shot,booster shot,booster dose,flu shot,flu jab,covid shot,covid jab,mmr,hpv,shingles shot,tetanus shot,vacuna,vacunarse,vacunacion,roll up a sleeve,roll up your sleeve,roll a sleeve,sore arm,arm may be sore,catch-up clinic,shot clinic,jab clinic,pneumococcal,shingrix,gardasil,dtap,tdap,el brazo,protective injection,get the shot,get the jab,your jab,your shots,bare your arm,bare an arm,a quick jag,flu jag,get your jag,one poke,band-aid and a,back-to-school shots,shot record,travel shots,protected before
flu<public-health|#FluVaccine|flu,influenza,gripe,roll up a sleeve,roll up your sleeve,tamiflu,fluzone,high-dose shot,fevers and aches,aches and a week,week in bed
covid<public-health|#COVID19|covid,coronavirus
infection-control|#HandHygiene|hand hygiene,handwashing,hand washing,wash your hands,washing your hands,clean your hands,clean hands,infection prevention,infection control,mrsa,c. diff,lavarse las manos,soap and water,plain soap,washed hands,twenty seconds,20 seconds,thumbs and wrists,under the rings,glow powder,bare below the elbows,hand gel,gel your hands,sanitizer,runs and sickness,then the runs,48 hours after,stay off for 48,scrub between,between the fingers,happy birthday twice,sing happy birthday
antibiotics|#AntibioticResistance|antibiotic,antimicrobial,superbug,what are we still treating,amoxicillin,penicillin,stewardship,colds don't need,won't fix a cold,leftover pills,finish the course,full course,green snot
hiv|#HIV|hiv,prep clinic
sepsis|#Sepsis|sepsis,septic shock,infection in the blood,blood poisoning,blotchy,mottled,spots that don't fade,septicaemia,never felt so ill,never felt this ill,just not right
mental-health|#MentalHealth|mental health,anxiety,depression,burnout,counseling,therapist,loneliness,bipolar,schizophrenia,ptsd,salud mental,seem a bit low,seemed flat,seem flat,feeling flat,been low,gone quiet,gone a bit quiet,are you ok,are you okay,ask twice,talk it out,good place to talk,childline,someone to talk to,feeling down,self-esteem,mindfulness,breathing exercise,psychologist,psychiatrist,wellbeing,sertraline,antidepressant,crisis line,text line,warm line,can't switch off,switch off at night,racing thoughts,racing mind,worries,black dog,therapy session,dark days,panic,panicky,talk to someone,tell one person,tell someone you trust,check in on a friend,how are you really,it's okay not to be,ok not to be,okay to not be,self-compassion,winter blues,seasonal affective,grounding,five things you can see,journaling,kind to yourself,gentle with yourself
eating-disorders|#EatingDisorderAwareness|eating disorder,anorexia,bulimia
substance-use|#RecoveryIsPossible|opioid,naloxone,narcan,addiction,substance use,alcohol use,overdose,sobriety,in recovery,drug use,nasal spray that,no name no questions,fentanyl,test strips,harm reduction,suboxone,buprenorphine,methadone,sober,detox,drinking less,dry january
maternity|#MaternalHealth|pregnancy,pregnant,prenatal,antenatal,postpartum,postnatal,breastfeeding,breastfeed,breastmilk,midwife,midwifery,preeclampsia,birthing,childbirth,labor and delivery,labor ward,lactation,doula,c-section,embarazo,embarazada,catch babies,latch,feeding team,feeding support,nursing mothers,breast pump,due date,trimester,first kicks,baby's movements,reduced movements,waters break,water broke,contraction,expecting,mums-to-be,moms-to-be,gestational diabetes,folic acid,morning sickness,baby blues,perinatal,obstetrician,ob-gyn,obgyn,newborn feeding,bub,bump,midwives,hospital bag,hypnobirthing,lamaze,your labour,in labour,going into labor,induction of labour,group b strep,caesarean,bottle or breast,colostrum,afterbirth
newborn|#NICU|newborn,preterm,prematurity,premature,preemie,born too soon,born early,special care baby,bronchiolitis,kangaroo care,skin to skin,new baby,recien nacido,nicu babies,nicu parents,neonatal care,tiny babies,weeks early,preemies,feeds drop,incubator,expressed milk,donor milk,birth weight,neonatal parents,came too soon,arrived early,born small,off their milk,off the bottle,cot side,six-week-old,tummy time,umbilical,jaundiced,swaddle
safe-sleep<newborn|#SafeSleep|safe sleep,crib,back to sleep,sids,safer sleep,moses basket,on their back,own cot,clear cot,flat on the back,bumper,same room,share a bed,bed-sharing,bedsharing,sofa with a baby
paediatric|#ChildHealth|pediatrician,child health,children's health,your child,your kid,toddler,teething,growing pains,nappy rash,diaper rash,chickenpox,hand foot and mouth,head lice,well child,school physical,sports physical,bedwetting,tummy ache,constipated,nursery,playgroup,your baby,bairn,wee one,little ones,your daughter,your son,tantrum,bedtime,toilet training,potty training,school bag,off school,croup,scarlet fever,slapped cheek,tonsillitis,glue ear,grommets,squint,fussy eater,weaning,reflux in babies,colic,cradle cap,worms,threadworm,nits,first aid for parents,young people,growing up,hot forehead,burning up,floppy,hard to wake,weeing,no wee,grumpy,spots that don't fade,primary schools,off their milk,maluch,dziecko,dzieci,tabletka,play specialist,bravery,jag,needle fear,brave sticker,growing child,your little,your wee,weans,school nurse,milk allergy,picky eater,lunch boxes,sleepover,holding them
child-safety|#ChildSafety|car seat,booster seat,button battery,drowning,hot car,parked car,poison,choking,window fall,stair gate,childproof,water safety,bike helmet,trampoline,blind cord,laundry pods,fireworks,sparkler,lifejacket,life jacket,pool safety,pool day,water watcher,look before you lock,locked car,back seat,left in a car,in the car alone,keys out,balcony,window guard,magnets,detergent,dishwasher tablet,grapes,choke,seat belt,seatbelt,buckle up,road safety,be bright be seen,hot drinks,scald,water wings,floaties,lifeguard,cold water,open water,garden pond,e-scooter,halloween costume,toy safety,safe toys,gun safety,slip under,without a splash,no splash,makes no noise,watch the pool,arm's reach,arm's length,stay within arm,strong swimmer,coastguard,throw something that floats,cold loch,loo roll,toilet roll,needs a screwdriver,needs a screw,without a screwdriver,coin cell,small flat and shiny,swallowed something,swallowed a,small parts,out of reach,baby gate,cord loop,hair straighteners,rear-facing,iso-fix,toys for under threes,blow-up rings,inflatables,armbands,close enough to touch,touching distance,within touching,rip current,between the flags,swim between,windows cracked,hair tie,cleaning products,medicine locked,lock box,locked away,lockbox,nappy sacks,gummies,edibles,tv tip,furniture tip,anchor the dresser,anchor your,high chair,window restrictor,water beads
autism|#AutismAcceptance|autism,autistic,neurodivergent,neurodiversity,headphones,ear defenders,low lights,flapping,stimming,sensory,quiet hour,no surprises,nonspeaking,non-verbal,communication card,social story,visual timetable
down-syndrome<disability|#DownSyndrome|down syndrome,trisomy 21,odd socks,lots of socks,chromosome
adhd|#ADHD|adhd
women|#WomensHealth|menopause,perimenopause,endometriosis,pcos,women's health,hot flush,period pain,hot flashes,night sweats,heavy periods,hrt,hurts to pee,burns to pee,burning when you pee,uti,urinary tract,cystitis,pelvic floor,leaking when you,leak when you,fibroids,bladder infection
men|#MensHealth|men's health,testicular,fellas,blokes,check your balls,dads over,weak stream,erectile
sexual-health|#SexualHealth|sexual health,sti,contraception,birth control,condom,chlamydia,syphilis,gonorrhea,std
older-adults|#HealthyAging|older adult,older people,fall prevention,frailty,prevent falls,prevent a fall,healthy aging,seniors,stuck on the floor,stuck on the carpet,get back up,getting up off the floor,lives alone,stiff knees,grab bar,grab rail,night light,steady on your feet,older neighbor,hip fracture,walking frame,slips in the house,broken hips,rugs,dark stairs,handrail,tai chi,get up and go,two hands on the rail,trip hazards,wobbly,unsteady,cane,zimmer
dementia|#Dementia|dementia,alzheimer's,memory clinic,memory loss,memory cafe,same question,asks the same,same thing ten times,repeat themselves,sundowning,where is my mother,i want to go home,forgetting names,forgetful,asks for his mother,asks for her mother,asks for mum,asks for mom,lost in time,word-finding,losing words,puts the keys in,keys in the fridge,looking at old photos,forgot the way,person you love forgets,reminiscence
parkinsons|#Parkinsons|parkinson's
epilepsy|#EpilepsyAwareness|epilepsy,epileptic,seizure,stiffens,jerking,convulsion,nothing in the mouth,fit lasts,having a fit
ms|#MultipleSclerosis|multiple sclerosis
brain|#BrainHealth|concussion,brain injury,head injury,migraine,brain health,traumatic brain,knocked out,seeing stars,sit out the game,banged their head,headaches
eye|#EyeHealth|glaucoma,cataract,macular,eye exam,eye test,eye health,eyesight,vision screening,pink eye,conjunctivitis,low vision,puff of air,pressure test,eye pressure,lost sight,your sight,sight at the edges,vision from the edges,optometrist,optician,floaters,eye drops,blurry vision,squinting,contact lens,contact lenses,eye strain,screen break,20-20-20,pressure in the eye,eyes checked,sunglasses,eclipse glasses,see the board,glasses for
hearing|#HearingHealth|hearing loss,hearing aid,hearing test,hearing screen,hearing health,tinnitus,cochlear,audiologist,protect your hearing,earbuds,earplugs,volume down,say pardon,what did you say,captions,loud music
dental|#OralHealth|dentist,oral health,toothbrush,toothache,tooth decay,gum disease,dental health,dental check,milk teeth,baby teeth,wisdom tooth,fluoride,floss,mouthwash,toothpaste,cavities,brush twice,little teeth,first tooth,dummy,pea-sized,sugary drinks and teeth
skin|#SkinHealth|eczema,psoriasis,acne,vitiligo,dermatologist,dry skin,wet wrap,damp layer,moisturizer,emollient,cream on thick
bones|#BoneHealth|osteoporosis,bone density,bone health,dexa,bone scan,small fall,brittle,calcium,height loss,lost height
arthritis|#Arthritis|arthritis,gout,joint pain,joint replacement,knee replacement,hip replacement
rehab|#Rehab|physical therapy,physiotherapy,occupational therapy,speech therapy,prosthetic,rehabilitation,stroke rehab,leg raises,small legs,swallow again,splint,therapy gym,physio gym,sit to stand,walking again,range of motion,movers and stretchers,movers stretchers,exercise bands,therapist shows,back on your feet,first step,learn to walk,walk again,hand therapy,ballet shoe,adaptive equipment
pain|#PainManagement|chronic pain,back pain,low back,pain management,sciatica,bad back,lower back
sleep|#SleepHealth|insomnia,sleep apnea,sleep hygiene,better sleep,sleep better,hours of sleep,good night's sleep,sleep study,cpap,snoring,snore,sleepless,bedtime routine,can't sleep,trouble sleeping,melatonin,same bedtime,wind down,caffeine after,sleep diary,gasps at night,no screens
nutrition|#Nutrition|nutrition,healthy eating,dietitian,nutritionist,balanced diet,vegetables,added sugar,salt intake,sodium,healthy snack,healthy meal,whole grain,healthy recipe,read the label,food label,soda,portion,protein,breakfast,lunchbox,five a day,5 a day,meal prep,cooking class,deli meat,salt hides,hidden salt,processed food,trade one,half a plate,half your plate,lentils,oats,oatmeal,smoothie,tinned fish,olive oil,low-salt,mediterranean,whole wheat,water instead of,grams less,read the can,taste before,salt shaker,less salt,a pinch less,no-salt,herbs instead,swap the chips,swap crisps,fizzy,sugar-free,water first,greens,whole fruit,one less spoon,packed lunch,school lunch,cook at home
weight|#ObesityCare|obesity,bariatric,healthy weight,glp-1
exercise|#PhysicalActivity|exercise,physical activity,get moving,move more,brisk walk,minutes a day,keep active,thousand steps,daily steps,take the stairs,couch to 5k,yoga,tai chi,stretch break,strength training,zumba,line dancing,walking group,get off a stop early,one stop early,desk stretches,walk after dinner,after-dinner walk,dance in the kitchen,stand up every,sit less
heat|#HeatSafety|heatwave,heat wave,heat advisory,heat stroke,heatstroke,heat exhaustion,heat index,cooling center,extreme heat,excessive heat,dehydration,stay hydrated,hot weather,heat warning,the heat,cool room,ola de calor,golpe de calor,calor extremo,heat safety,heat alert,hot day,hottest,too hot,triple digits,sweltering,shade and water,temperatures soar,high of 9,mid-90s,upper 90s,heat rash,swimmer's ear,sunburn,heat like this,this heat,mucho calor,hace calor,buses are ovens,like ovens,like an oven,no longer sweating,burning up and,feels like 110,skip the long sleeves,heat dome,big bottle,sunset walks,water before you are thirsty,before you're thirsty,shade and a hat,cooler part of the day,cool cloth,wet towel,spray bottle
winter|#WinterSafety|carbon monoxide,frostbite,hypothermia,cold weather,black ice,space heater,shoveling,freezing rain,sheet of glass,like a penguin,flat feet hands out,icy path,icy steps,grit the path,grit on the path,cat litter on the porch,sand on the steps,wind chill,snowstorm,blizzard,sleet,slippery,co alarm,shoes with grip,grill indoors,generator,smells what you can't,invisible gas,odorless gas,colorless,silent gas,fumes,chimney,boiler serviced,furnace,alarm that smells,frost,numb fingers,snow day safety,warm hub,ice on the steps
food-safety|#FoodSafety|food safety,food poisoning,salmonella,undercooked,big bird,thaw,thawing,165 in the,165 degrees,thickest part,two hour rule,leftovers away,wash your board,cutting board,use-by date,fridge temperature,recall of,botulism,e. coli,listeria,wash the bird,stuffing,picnic food,potato salad,cool box,cooler with ice,two hours out,chill it,reheat,shellfish,danger zone
allergy|#AllergyAwareness|allergy,allergic,anaphylaxis,epipen,hay fever,pollen,alergia,itchy eyes,sneezing,antihistamines,allergen,auto-injector,hives,nut-free
surgery|#PreparingForSurgery|before surgery,your operation,your surgery,day of your,anesthesia,anesthetic,knee replacement,hip replacement
injury|#InjuryPrevention|stop the bleed,injury prevention,seat belt,helmet,sprain,fracture,broken arm,broken bone,plaster cast,fireworks,sparkler,trampoline,prevent falls,fall prevention,burn safety,dog bite,atv,distracted driving,sports injury,concussion,lawnmower,campfire,bonfire,bbq burns,grill safety,boating,boat safety,bike safety,scooter,skateboard,e-bike,twisted ankle,broken wrist,cuts and burns,scald,seatbelt,buckle up,road safety,fall from,playground,sledding,sledge,ski,chainsaw,fall off,fish hook,heavy lifting,mowing,mower,eye protection,safety glasses,power tools,slips in the house,trip hazards,broken hip,loose rugs,ladder,hedge trimmer,snow blower,snowblower,table saw,fire pit
trauma||stop the bleed,tourniquet,trauma center,trauma team,major trauma
first-aid|#FirstAid|first aid,nosebleed,snake bite,bee sting,burns under,cool the burn,heimlich,recovery position,tick bite,choking,choke,bandage,splinter,snakebite,venom,antivenom,spider bite,bluebottle,cling film,press hard on,how to stop bleeding,back blows,abdominal thrusts
emergency|#KnowWhereToGo|urgent care,emergency department or,when to go to the er,call 911,call 999,ring 999,call 111,ring 111,ring 000,call 000,nhs 24,nhs 111,minor injuries,where to go for care,straight to a&e,straight to a and e,triple zero,llame al 911
critical-care|#CriticalCare|ventilator,icu delirium
pharmacy|#MedicationSafety|pharmacist,medication safety,medication list,medicine list,unused medicine,old medicines,medication errors,pill organizer,give medicine,medicine cabinet,your medicines,your medications,pill bottles,go through your pill,pill box,dosette,blister pack,drug take,right dose,your tablets,refill,bring every bottle,brown bag,grapefruit,with food,missed a dose,miss a dose,double up,old pills,unused pills,pill splitter,measuring spoon,dosing syringe,take-back
organ-donation|#OrganDonation|organ donation,organ donor,donor register,donate life,living donor,transplant,box on the form,renew your license,renew your licence,bmv,dmv,donor card,opt-out,tell your family what you,tell your family at dinner,one yes,gift of life,say yes to donation,second chance at life,pass it on,new kidney,new liver,new heart
blood|#GiveBlood|blood donation,give blood,donate blood,blood drive,blood donor,platelets,giving blood,type o,o negative,o positive,type a,type b,short of o,blood bank,bloodmobile,donor bus,day's supply,blood supply,plasma,lie down for ten minutes,rare blood,universal donor,donor chair,donation chair,saves up to three
sickle-cell<blood|#SickleCell|sickle cell
carers|#Caregivers@US #Carers@GB|caregiver,carers,caring for someone,cuidador,who looks after you,look after someone,looking after someone,who asks how you are,sort the pills,respite,care partner,caregiving,sandwich generation,support circle,care for someone,looking after your,who cares for you
disability|#DisabilityInclusion|disability,disabled,wheelchair,accessibility,cerebral palsy,sign language,bsl,changing places,cochlear,sensory room,inclusion,powerchair,para sport,all abilities,boccia,makaton,hoist,adapted,adaptive,accessible,blind football,guide dog,assistance dog,deaf,braille,inclusive,sit-ski,prosthetics,stiff legs,eye-gaze,plinth,wheels or none,talk to me not,step-free,lowered desk,desk is lower,automatic doors,aac,cp clinic,ramped,level access,quiet room for,easy read
equity|#HealthEquity|health equity,health disparities,health inequality
language-access|#LanguageAccess|interpreter,language access,translation services,interprete,first language,english isn't,english is not,language you think in,your own language,in your language,in your own words,any language,su idioma,hablamos espanol,tlumacz,tlumacza
health-literacy|#HealthLiteracy|health literacy,plain language,teach-back,plain words,jargon,in plain english
patient-safety|#PatientSafety|patient safety,medication errors,safety huddle,never event,hospital-acquired,safety culture,speak up,wristband,last check,double-check,second check,read back,read it back,checklist before surgery,time out before,near miss,we've lost the airway
digital|#Telehealth|telehealth,telemedicine,video visit,virtual visit,patient portal,online appointment
public-health|#PublicHealth|outbreak,public health,health department,measles,air quality,wildfire smoke,boil water,tap water,west nile,mosquito,tick season,bird flu,mpox,norovirus,meningitis,scarlet fever,stomach bug,sarampion,get vaccinated,virus season,masks,masking,respiratory season,water advisory,rabies,hepatitis a,pertussis,mumps,chickenpox,lead in,radon,food recall,heat alert,county health,rsv,stay home if,stay home when,keep them off,tick-borne,lyme,were you at,starts at the hairline,rash that starts,exposure site,exposed to,call before you come in,phone before you come,catch-up vaccines,boil your water,water notice,bats,lead pipes,safe water
rare|#RareDisease|rare disease,rare condition,orphan disease,newborn screening,duchenne
lupus||lupus
thyroid|#Thyroid|thyroid,levothyroxine,underactive
clots||blood clot,thrombosis,dvt,pulmonary embolism,leg clot,long flight,long-haul flight,calf pain,blood thinner,warfarin,apixaban,eliquis
prevention||annual physical,checkup,check-up,health screening,free screening,family history,preventive care,symptoms,warning signs,your doctor,your gp,nurse line,know the signs,health tips,healthy habits,immune system,side effect,treatment options,myth,health check,salud,citas,sintomas,presion,corazon,medicinas,medico,enfermera,fiebre,dolor,azucar,goraczka,szczepienie,szczepienia,lekarz,leki,kaszel,objawy,medicamentos,enfermedad,clinica gratis,bebe,embarazada,bunion,ingrown,tonsillitis,sore throat,strep,ear infection,earache,swimmer's ear,runny nose,stuffy nose,nosebleed,sinus,bronchitis,shortness of breath,out of breath,dizziness,dizzy,vomiting,diarrhea,nausea,constipation,swelling,swollen,bleeding,wart,hives,itchy,scabies,ringworm,impetigo,hernia,appendicitis,gallstones,kidney stones,uti,urine infection,varicose,plantar fasciitis,sciatica,carpal tunnel,anemia,iron deficiency,vitamin,dehydrated,physical exam,blood test,lab test,lab results,x-ray,mri,ct scan,ultrasound,biopsy,prescriptions,over-the-counter,painkiller,ibuprofen,paracetamol,acetaminophen,tylenol,inhalers,antihistamine,second opinion,primary care,family doctor,your pharmacist,your nurse,urgent care,telehealth,ask a nurse,ask a doctor,ask the doctor,ask the expert,questions answered,when to worry,when to see,when to call,see a doctor,call us,get checked,get it checked,wellness,healthy living,prevent infection,wound,stitches,bandage,compress,thermometer,tick,bug spray,insect repellent,mosquito bite,jellyfish,sunburned,stretches,posture,screen time,self-exam,lump,risk factor,know your numbers,hip brace,cast care,splint,crutches,tube feeding,feeding tube,catheter,injection,needle,nebulizer,spacer,oxygen,ostomy,stoma,drain,dressing change,tablets,swallow pills,syringe,walk-in hours,cold spray,toenail,earwax,nurse will write,get it looked at,what you feel
-how-to||how to,here's how,what to expect,how do i,how can i,what happens when,three ways,four ways,five ways,3 ways,4 ways,5 ways,three tips,four tips,five tips,3 tips,4 tips,5 tips,three steps,3 steps,tips for,a guide to,our guide,watch our video,in this video,what is it like,what to pack,what to bring,how your child,como usar,show you how,getting ready for,get ready for,preparing for,first time,what you need,see what,see how,checklist,putting on,how we,showing your,walkthrough,demonstration,explained,questions to ask,questions before,do's and don'ts,a day in,take a look inside,meet the,tour of,virtual tour,your first,before you come,before your visit,practise,practice with,here is how,two ways,six ways,10 ways,ten ways,ten tips,two tips,10 tips,six steps,four steps,five steps,what helps,five things,three things,4 things,things to know,what to do,what to ask,what to watch for,when to call,step by,shows the slow way,walks you through,hour by hour,what to drink,right way,are you doing it right
-careers|#HealthcareJobs|hiring,join our team,join the team,join us as,job fair,open position,vacancy,recruiting,recruitment,apply now,apply by,apply today,apply online,apply here,apply before,apply through,apply via,applications close,applications open,closing date,careers,residency program,nurse residency,apprenticeship,apprentice,internship,new grad,new graduate,newly qualified,nursing jobs,nurse jobs,wanted,looking for a nurse,looking for nurses,come work,work with us,work here,band 5,band 6,band 7,self scheduling,tuition,relocation,bring a resume,open day for,now interviewing,full time,part time,per diem,shadow a,vagas,empleo,openings,send them our way,closing sunday,closing monday,closing friday,shortlist,cv,job description,talent acquisition,recruiter,job alert,walk-in interviews,join us on,we are looking for,we're looking for,your next role,your next job,new role,bank staff,return to practice,preceptorship,student nurses apply,bonus,pay from,salary,fixed term,permanent post,secondment,pay range,pay steps,graduates starts,cohort starts,new cohort,graduate cohort,band 2,band 3,band 4,band 8,informal visits,visits welcome,self-rostering,hospitalist,nocturnist,locum,vacant,cadets,shifts published,nurse educator,educator roles,we are growing,see the posting,on the posting,band 5s,newly registered,nqn,rotational,trainee,traineeship,clinical fellow,clerkship,externship,come and see the unit,meet the matron
-celebration||happy day,happy week,today is for,today we thank,today we say thank you,this week we say thank you,today we celebrate,this week we celebrate,one day a year,thank you today,to everyone on shift today,today belongs to,this one is for,here's to the,here's to every,a toast to,three cheers,big thank you to,hats off to
-staff||thank you nurses,our nurses,our doctors,our team,our staff,our physios,our midwives,our therapists,our porters,our cleaners,our dietitians,our paramedics,night shift crew,every nurse,dear nurses,shout out to the,night nurses,allied health,daisy award,employee of the month,years of service,our people,proud of our,our nursing team,our radiographers,our pharmacists,our volunteers and staff,nurses: you,the night team,to the people who,to the ones who,to those who,to everyone on shift,to everyone who works,to all who,we see you,to the teams who,people behind the,employee spotlight
-nursing||nursing,nurse leaders,magnet,bedside nurses,nurse educator
-volunteering|#Volunteer|volunteer,fundraising,fundraiser,donate,charity,fun run,5k,10k,half marathon,raised $,bake,cake sale,an hour of their time,give us an hour,gave us an hour,spare an hour,could you spare,give an hour,reads to the children,candy striper,auxiliary,cookie sale
-community|#CommunityHealth|health fair,food bank,food pantry,food drive,community center,community garden,community day,farmers market,blood drive,free clinic,mobile clinic,health bus,back-to-school,school supplies,community partners,community event,summer fete,family fun day,county fair,free physicals,feria de salud,teddy hospital,teddy bear hospital,our families,toy drive,knitted,get well cards,choir,pupils,primary school,nursery children,donated,visited the ward,came to visit,visit our wards,playroom,storytime,story time,ward garden,sensory garden,school council,scouts,guides,brownies,rotary club,youth panel,young people's panel,family council,parents' room,coffee morning,pop-up clinic,community clinic,senior center,health talk,free class,support group,neighborhood clean,walk for,school nurses,5k,fun run,fairgrounds,on the green,neighbors who came,thank you to everyone who,new mural,therapy gym has,see you next year,see you next fall,charity run,for rides to,parade,block party,town fair,street fair,open day,bandstand,our tent,our stall,our booth,open gardens,story walk,senior lunch,lunch club,men's shed,church hall,town hall,village hall,library on
-hcsm|#hcsm|healthcare social media,health care social media,social media in healthcare,social media in health care,hospital social media,social media policy,hospital communications,hospital comms,healthcare comms,healthcare communications,health communicators,health communication,comms teams,social media for hospitals,running our social,social media manager,social media team,hospital pages,health care communicators,hospital marketing,nhs comms,crisis communications,hospital accounts,signs off a reply,who signs off,reply time,community manager,posting schedule,our posts,angry comment,trolls,alt text
-meded|#MedEd|medical education,grand rounds,simulation lab,medical students,residents,residency,teaching hospital,journal club
-research|#HealthResearch|clinical trial,new study,our study,randomized,researchers,published in,peer reviewed,abstract,research,preprint,our poster,poster is up,poster 1,methods and,data and the form,data are open,data and form,open access,write-up,embargo,trial results,first results,we measured,we tested,results are in,our data,qi project,quality improvement project,audit of
`;

function readTopic(line: string): HashtagTopic {
  const [label = '', tags = '', words = ''] = line.split('|');
  const [name = '', within] = label.replace(/^-/, '').split('<');
  return {
    name,
    ...(within !== undefined && { within }),
    isHealth: !label.startsWith('-'),
    keywords: words.split(','),
    tags: tags.split(' ').flatMap((entry) => {
      const [tag = '', country] = entry.split('@');
      return tag === '' ? [] : [{ tag, ...(country !== undefined && { country }) }];
    }),
  };
}

/** In no particular order. */
export const hashtagTopics: readonly HashtagTopic[] = lines.trim().split('\n').map(readTopic);

/** Other words for a topic, as profiles write them. A keyword of a topic is one as well. */
const sameTopics = new Map(
  `
paediatric|pediatric,pediatrics,paediatrics,children,child,kids,teens,parenting,family-health
maternity|birth,maternal,maternal-health,obstetrics,labor,labour,fertility
tobacco|smoking,quit-smoking
vaccines|vaccination,vaccinations,immunizations,immunisation,immunisations,jabs,shots
flu|flu-vaccine,flu-season
infection-control|infection,infections,hygiene
antibiotics|amr,antimicrobial-resistance,antibiotic-resistance
heart|cardiology,cardiovascular
cpr|resuscitation
cancer|oncology,cancer-screening
bowel-cancer|colon,colorectal-cancer
breast-cancer|breast,breast-health,breast-screening,mammograms
skin-cancer|sun
gyn-cancer|cervical,gynecology,gynaecology
diabetes|endocrinology
kidney|kidneys,nephrology,kidney-health
liver|hepatology
digestive|gut,digestion,gastroenterology,gi,gastro
lung|respiratory,lungs,pulmonology,breathing,winter-viruses,rsv
mental-health|mental-wellbeing,psychiatry,psychology,stress,mental
substance-use|addictions,recovery,opioids,overdose-prevention,substance-abuse,alcohol,drugs
newborn|neonatal,babies,newborns,nicu,infants
child-safety|drowning-prevention,poison-prevention
women|gynae
men|urology
sexual-health|stis,family-planning
older-adults|aging,ageing,falls,falls-prevention,geriatrics,elderly,healthy-ageing
brain|neurology,concussion,headache
eye|vision,eyes,sight,ophthalmology,optometry
hearing|ears,audiology,ent
dental|teeth,dentistry,mouth
skin|dermatology,skin-health
bones|orthopedics,orthopaedics,fractures
arthritis|rheumatology,joints
rehab|physio
sleep|sleep-health,sleep-medicine
nutrition|diet,food,dietetics,cooking
weight|weight-management,bariatrics
exercise|fitness,walking,activity,movement
heat|weather,summer,cooling
winter|winter-safety,cold,ice,snow
food-safety|kitchen-safety
allergy|allergies,food-allergy
surgery|operations,anaesthesia,anaesthetics,perioperative
injury|safety,injuries,accidents,burns,home-safety
first-aid|bites
emergency|urgent-care,ed,er,emergency-department,emergency-care,where-to-go,triage,right-care,ambulance
critical-care|icu,intensive-care
pharmacy|medicines,medicine,medications,medication,prescriptions
organ-donation|transplants
blood|blood-donors,transfusion
carers|caregivers,carer,unpaid-carers
disability|disabilities,learning-disability,access
equity|disparities,minority-health
language-access|interpreters,translation,languages,interpreting
patient-safety|quality
digital|telehealth,virtual-care,portal,digital-health
public-health|outbreaks,ticks,mosquitoes
clots|blood-clots,vte
prevention|screening,screenings,checkups,check-ups,general-practice
how-to|howto,education,patient-education,tips,videos,video,explainers,guides
careers|jobs,vacancies,workforce,employment,apprenticeships
staff|recognition,people,team,teams,colleagues,appreciation,thanks
nursing|nurses,nurse
volunteering|volunteers,donations,foundation,giving,philanthropy
community|events,outreach,local,neighbors,neighbours,neighborhood,community-health,partnerships
hcsm|communications,social-media
research|trials,clinical-trials,studies,innovation,science
meded|teaching,training,students,simulation
general|brand,house,all,any,everything,health
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [topic = '', others = ''] = line.split('|');
      return others.split(',').map((other) => [other, topic] as const);
    }),
);

const topicNames = new Set(hashtagTopics.map(({ name }) => name));
const topicOfKeyword = new Map(
  hashtagTopics.flatMap(({ name, keywords }) =>
    keywords.map((keyword) => [keyword.replaceAll(' ', '-').replaceAll("'", ''), name] as const),
  ),
);

/** One name for a topic however a profile writes it: `Child safety` and `child-safety` are one. */
export function topicKey(topic: string): string {
  const plain = topic
    .trim()
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[\s_/&]+/g, '-');
  if (topicNames.has(plain)) return plain;
  return sameTopics.get(plain) ?? topicOfKeyword.get(plain) ?? plain;
}
