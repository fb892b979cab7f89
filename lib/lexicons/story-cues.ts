/**
 * Stories that have a rule of their own, which says better why they matter than a sum of small facts does. The story
 * model says that somebody may be recognised, so these may be broad. Linear: no nested repetition.
 */
export const storyCues = {
  deceased:
    /\b(?:died|dies|dying|death|dead|passed(?: away| on| peacefully)?|lost (?:him|her|them|a|our|my|the)|losing|rip|goodbye|morgue|mortuary|funeral|condolences?|pronounced|didn't make it|time of death|gone too soon|last breath|heaven|angel)\b/i,
  photo:
    /\b(?:photos?|pics?|pictures?|pictured|selfies?|videos?|reel|clip|footage|filmed|snap(?:ped|chat)?|screenshot|swipe|slide|camera|album|before and after)\b|[📸📷🎥🤳]/iu,
  clinicalImage:
    /\b(?:x-?rays?|ct|mri|ecg|ekg|scans?|ultrasound|echo|radiograph|histology|slide|specimen|rash|wound)\b.{0,60}\b(?:look|see|guess|spot|diagnos\w+|post(?:ed|ing)?|comments?|attached|below|swipe|pic|photo|image)\b|\b(?:look at|guess|spot|check out|pic of|photo of|image of)\b.{0,60}\b(?:x-?ray|ct|mri|ecg|ekg|scan|rash|wound|specimen|foot|ulcer)\b/i,
  minor:
    /\b(?:bab(?:y|ies)|infants?|newborns?|toddlers?|preemies?|kid(?:do|s)?|child(?:ren)?|boys?|girls?|teen(?:ager|age)?s?|wee (?:one|lad|lass|man)|little (?:one|guy|girl|boy|man|lady)|(?:1[0-7]|[1-9]) ?(?:yo|y\/o|yr|year|month|week|day)s?[- ]?(?:old)?|schoolboy|schoolgirl|(?:first|second|third|fourth|fifth|1st|2nd|3rd|[4-9]th)[- ]grader|neonate|twins|triplets)\b/i,
  condition:
    /\b(?:stable|critical|critically|in good spirits|recovering|improving|out of surgery|surgery went|off the vent|extubated|condition|prognosis|on the mend|pulling through)\b/i,
  repost:
    /\b(?:rt @|repost(?:ed|ing)?|re-?shar(?:e|ed|ing)|via @|quote|tagg?(?:ed|ing)|shared? (?:this|her|his|their) (?:post|story)|regram)\b/i,
  falseAnonymity:
    /\b(?:name(?:s)? (?:changed|withheld|removed)|changed (?:the|his|her|their) name|no names?|won'?t (?:say|name)|not (?:naming|saying|gonna say)|can'?t say (?:who|names?)|let'?s call (?:him|her|them)|we'?ll call|initials?|you know who|guess who|patient [a-z]\b|mr\.? [a-z]\b|mrs\.? [a-z]\b|hipaa|a certain|between us|didn'?t hear it from me|rhymes with|iykyk)\b/i,
  colleague:
    /\b(?:co-?worker|colleague|our (?:own |lovely |dear |brilliant )?(?:(?:a&e|ed|er|icu|ward|head|senior|lead|staff|night|charge|clinic) ){0,2}(?:nurse|doctor|consultant|registrar|surgeon|midwife|pharmacist|paramedic|physio|receptionist|porter|manager|boss|charge|matron|tech|supervisor|director|chief|ceo)\b|(?:in|from|at|on) (?:our|my) (?:\w{2,12} )?(?:office|ward|team|unit|department|dept|lab|desk|practice|reception|kitchen|pharmacy|crew|station|clinic) (?:got|had|has|was|is|who|just|needs)|half (?:my|our|the) (?:unit|ward|team|staff|shift)|my (?:manager|boss|preceptor|colleague|coworker)|one of (?:the|our) (?:nurses|doctors|girls|staff|team))\b/i,
  dispute:
    /\b(?:records?|chart(?:ed)?|notes|no-?show(?:ed)?|missed|refused|declined|cancell?ed|bill(?:ed)?|balance|insur\w+|co-?pay|owe|paid|policy|you were (?:told|seen|asked|offered|advised|informed|triaged)|you (?:signed|left|agreed|chose|arrived|came|walked out|failed)|against (?:medical )?advice|at \d{1,2}[:.]\d\d|in fact|actually|documented|footage)\b/i,
} as const;
