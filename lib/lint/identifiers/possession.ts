const RELATIVES =
  'mom|mum|mam|mammy|mama|dad|daddy|mother|father|wife|husband|spouse|son|daughter|sister|brother|partner|boyfriend|girlfriend|family|gran|grandma|grandpa|grandmother|grandfather|nan|nana|granddaughter|grandson|niece|nephew|aunt|auntie|uncle|cousin|carer|caregiver|guardian|neighbou?r';

/** Words that say that what follows belongs to a patient or somebody close to one. */
export const OF_ONE_PERSON = new RegExp(
  String.raw`\b(?:her|his|their|(?:patient|pt|resident|client|baby|kid)(?:'s)?|(?:${RELATIVES})(?:'s)?|next of kin|nok)\b`,
  'i',
);
