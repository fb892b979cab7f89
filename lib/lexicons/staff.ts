import { phraseSet } from '../lint/annotation/phrases.ts';

/** Words for people who work in or around health care: a name beside one is a colleague, not a patient. */
export const staffRoles = phraseSet([
  '(dr|doctor|prof|professor|nurse|rn|lpn|np|pa|md|do|mbe|obe|msn|bsn|phd|facs|frcs|mrcp)',
  '(surgeon|physician|consultant|registrar|resident physician|fellow|intern|houseman|gp|anaesthetist|anesthesiologist)',
  '(midwife|matron|hca|paramedic|emt|porter|chaplain|volunteer|receptionist|pharmacist|physio|physiotherapist)',
  '(therapist|technician|tech|radiographer|sonographer|phlebotomist|dietitian|psychologist|psychiatrist|dentist)',
  '(director|manager|ceo|cno|cfo|coo|cmo|chief|president|chair|chairman|trustee|educator|coordinator|preceptor|supervisor)',
  '(cardiologist|oncologist|neurologist|pediatrician|paediatrician|radiologist|pathologist|urologist|dermatologist)',
  '(senator|governor|minister|mp|mayor|congresswoman|congressman|author|researcher|speaker|host|keynote)',
]);
