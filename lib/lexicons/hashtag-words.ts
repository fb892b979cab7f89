/**
 * Words that hospitals string together in hashtags. Written for Chaperone from the parts of public health tags and
 * observances. Words of one letter are left out, and tags in small letters that are names of chats, such as #hcsm.
 */
export const hashtagWords: ReadonlySet<string> = new Set(
  (
    'acceptance access accessibility activity adult adults advance aging ai aid all allergy alzheimers american ' +
    'americans anaesthesia and antibiotic antibiotics antimicrobial anxiety arthritis ask asthma autism autumn ' +
    'aware awareness babies baby back beat being best better big bipolar birth birthday bleed blood blue bone ' +
    'booster born bowel braille brain breast breastfeeding cancer care career careers caregivers carers cataract ' +
    'cell cervical chagas change check checkup child childhood children childrens cholesterol choose chronic city ' +
    'clean clinic clinical coffee cold colorectal community concussion conference contraception control critical ' +
    'dad data day days dementia dental dentist department depression detection diabetes diet digital disability ' +
    'disease disorder doctor doctors donate donation donor down drink drive drug duchenne dying ear early eating ' +
    'eczema education emergency end endometriosis epilepsy equity event every exercise eye eyes fact facts fair ' +
    'fall falls families family fight fighter first fitness flu food foot for free friday fund future get give ' +
    'giving glaucoma global gold good great gut haemophilia hand hands handwashing happy health healthcare ' +
    'healthy hear hearing heart heat help hemophilia hepatitis her hero heroes hip hiring holiday home hope ' +
    'hospital house hygiene hypertension immunization improvement in inclusion infection injury innovation ' +
    'intensive international job jobs kangaroo kid kidney kids knee know lab language leadership learn learning ' +
    'leprosy leukemia life light listen literacy liver lives local long loss love lung lupus lyme lymphoma make ' +
    'malaria management match maternal matters med medical medication medicine men menopause mens mental midwife ' +
    'migraine minority mom monday month more motivation move multiple mum my national neph neurodiversity new ' +
    'newborn news night numbers nurse nurses nursing nutrition obesity occupational of older one only open oral ' +
    'organ osteoporosis our ovarian overdose pain palliative pancreatic parent parenting parents parkinsons ' +
    'patient patients person pharmacist pharmacy physical plain planning pneumonia polio possible power ' +
    'preeclampsia preemie pregnancy pregnant prematurity preparing pressure prevent prevention pride prostate ' +
    'protect proud psoriasis public purple quality quit radiology rare recovery red rehab remember research ' +
    'resistance restart room run running rural safe safety sarcoma saturday save saves schizophrenia school ' +
    'science sclerosis screening season self senior seniors sepsis sexual shift shot shots sickle sight skin ' +
    'sleep small smoke smoking speak spring staff stay stigma stop stress stroke strong student students study ' +
    'sugar suicide summer sun sunday support surgeon surgery surgical survivor survivors syndrome take talk team ' +
    'technology teen teens thank thanks the therapist therapy this thrombosis thursday thyroid time tip tips to ' +
    'tobacco town toys trauma trial trials tuesday tumor twitter two unit us use vaccinated vaccination vaccine ' +
    'vaccines virus vitiligo volunteer volunteers walk walking ward wash water we wear wednesday week weight well ' +
    'wellness where winter women womens work working world year yoga you your'
  ).split(' '),
);
