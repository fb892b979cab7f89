import type { Annotation } from '../annotation/annotate.ts';
import { remember } from '../annotation/cache.ts';
import { holds } from '../prefilter/search.ts';
import { clinicalSketch } from './clinical-sketch.ts';

/** What people feel, see or fear in a body, over a clinical sketch. */
const COMPLAINT =
  /[CMT]{2}|\b(?:lumps?|rash(?:es)?|fevers?|temp(?:erature)?|cough\w*|wheez\w*|bleed\w*|blood|pains?|painful|aches?|aching|headaches?|palpitations?|swelling|swollen|spots?|moles?|bumps?|vomit\w*|puk\w+|sick|diarrh?oea|dizz\w+|faint\w*|numb\w*|tingl\w+|stitches|wounds?|bp|heart(?: ?(?:rate|beat))?|chest|breath\w*|symptoms?|discharge|wee|poo|bruis\w+|cramp\w*|sore|sugars|fell|falls|fall|fits?|hit(?:ting)? (?:his|her|my|your|the) head|lymph|nodes?|glands?|pregnan\w+|weeks|months?|baby|babies|bub|itch\w*|twitch\w*|nausea|spotting|contractions|dilated|scar|infect\w*|surgery|operation|recover\w*|epidural|anaesthe\w+|anesthe\w+|ankle|knee|tooth|burn|bite|sting|rashy|throat|(?:his|her|your|my|the) (?:ears?|eyes?|skin|back|neck)|feeds?|hurts?|scabs?|pus|droop\w*|bump|jab|smiling|thermometer|drool\w*|swallow\w*|weigh\w*|constipat\w*|poop|pee|period|nipples?|tonsils|dummy|cramping|limp\w*|collaps\w*|seizures?)\b/;
/** What only somebody who is unwell speaks of: with it, a word of work does not count. */
const CLEAR =
  /C{3}|\b(?:rash(?:es)?|fevers?|lumps?|cough(?:s|ing)?|wheez\w*|bleeding|vomit\w*|chest pains?|tight chest|headaches?|swollen|discharge|contractions|spotting|hit(?:ting)? (?:his|her|your) head|toothache|diarrh?oea|cramps)\b/;
/** The worries of people at work, at school and at a counter. */
const WORK =
  /\b(?:shifts?|nclex|exams?|interviews?|rota|orientation|preceptor\w*|placement|first day|day (?:one|1|2)|school (?:run|gates)|nursing school|job|parking|park|booking|osce|nights|manager|unit|cry\w*|nervous|new (?:grads?|starter)|(?:training|this|your|my) course|study\w*|printer|account|bill\w*|insurance|paperwork|code|letter|form|queue|tickets?|visitors?|doses? in the fridge|potluck|canteen)\b/;
/** Sends the person to somebody who can look. */
const SAFETY_NET =
  /\b(?:please|but|if|unless|any (?:worse|change|doubt|concerns?)|worr(?:y|ied)|go to|head to|straight to)\b.{0,70}\b(?:gp|doctor|111|999|911|nurse line|clinic|pharmacist|midwife|a&e|er|ed|emergency|hospital|checked|looked at|seen|call|ring|team|triage)\b|\b(?:get (?:it|that|him|her|yourself) (?:seen|checked|looked at|to)|be seen today|see (?:a|your) (?:doctor|gp|nurse|midwife|dentist)|can'?t (?:say|tell|diagnose|advise))\b/;

interface Talk {
  readonly isOfBody: boolean;
  readonly isOfWork: boolean;
  readonly hasSafetyNet: boolean;
}

const talkIn = remember<Talk>(50, (text) => {
  const sketch = clinicalSketch(text);
  return {
    isOfBody: holds(sketch, COMPLAINT),
    isOfWork: holds(sketch, WORK) && !holds(sketch, CLEAR),
    hasSafetyNet: holds(sketch, SAFETY_NET),
  };
});

/** Longer texts are read no further: an answer to one person is short. */
const LONGEST = 600;

/** Whether a post speaks of somebody's complaint, and not of work; by its first 600 UTF-16 code units. */
export function isAboutComplaint({ text }: Annotation): boolean {
  const { isOfBody, isOfWork } = talkIn(text.slice(0, LONGEST));
  return isOfBody && !isOfWork;
}

/** Whether a post speaks of work, school or a counter; by its first 600 UTF-16 code units. */
export const isOfWork = ({ text }: Annotation): boolean => talkIn(text.slice(0, LONGEST)).isOfWork;

/** Whether a post tells somebody to be seen. */
export const tellsToBeSeen = ({ text }: Annotation): boolean =>
  talkIn(text.slice(0, LONGEST)).hasSafetyNet;
