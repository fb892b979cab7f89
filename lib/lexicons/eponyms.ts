/** Diseases, signs, scales and devices named after people. A name before one of `eponymHeads` is covered without this list. */
export const eponyms: ReadonlySet<string> = new Set(
  (
    'addison alport alzheimer angelman apgar asperger babinski barrett bartholin becker behcet bell bishop bovie braxton broca bradford braden burkitt ' +
    'celsius chagas charcot chiari coombs creutzfeldt crohn cushing darier doppler down duchenne dupuytren ebstein edwards ehlers epstein fabry fallot ' +
    'fanconi felty foley fowler friedreich gaucher gilbert glasgow gleason graves guillain hashimoto heimlich henoch hirschsprung hodgkin holter hounsfield ' +
    'huntington hurler hutchinson jacob jakob kaposi kawasaki kegel kelly klinefelter korsakoff krabbe lewy lyme mallory mantoux marfan mcburney meckel meniere ' +
    'mohs munchausen murphy osgood paget parkinson perthes peyronie pompe potts prader quincke ramsay raynaud reiter reye rett reynolds ringer rorschach ' +
    'schlatter sims sjogren sjögren sonne stevens still swan tay tourette trendelenburg turner valsalva virchow waldenstrom warthin wegener wernicke whipple ' +
    'williams wilms wilson wolff yankauer zollinger barre danlos barr hicks ganz willebrand recklinghausen hippel lindau gehrig'
  ).split(' '),
);

/** A name that stands before one of these names the thing, not a person. */
export const eponymHeads: ReadonlySet<string> = new Set(
  (
    'disease syndrome sign score scale test palsy dementia lymphoma sarcoma tumor tumour catheter maneuver manoeuvre position procedure operation reflex phenomenon ' +
    'criteria classification index clamp drain method law triad fracture hernia ring rings body bodies anomaly malformation contracture monitor award awards prize medal ' +
    'foundation fund trust hospital hospitals clinic clinics center centre institute school college university building tower wing pavilion ward house hall library unit ' +
    'auditorium theatre theater lecture scholarship fellowship chair society association charity infirmary hospice medical health healthcare street road avenue lane park ' +
    'highway hwy motorway elementary island islands rooms campus branch walk run gala cup trial study protocol act bill report review guideline guidelines gardens garden church cathedral airport stadium bridge county'
  ).split(' '),
);
