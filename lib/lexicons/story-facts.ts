/**
 * Turns of phrase that say who a text is about. Each is one thing for the story model to learn from, by itself and in
 * pairs; none is an alarm. Linear: every repetition is bounded.
 */
const RELATIVE =
  '(?:mum|mom|mam|mother|dad|father|parents?|wife|husband|partner|son|daughter|kids?|kid|boy|girl|baby|toddler|teenager|brother|sister|nana?|nan|gran(?:ny|dma|dpa|dad|dmother|dfather)?|grandma|grandpa|aunt(?:ie|y)?|uncle|cousin|niece|nephew|family|fianc[eé]e?|boyfriend|girlfriend|mother-in-law|father-in-law|in-laws|twins|lola|lolo|tita|tito|abuela|abuelo)';
const PERSON =
  '(?:patients?|pt|pts|guy|lady|man|woman|girl|boy|kid|kiddo|baby|infant|newborn|gentleman|resident|client|fella|lad|lass|lassie|teen|teenager|toddler|chap|bloke|dude|couple|bride|groom|grandma|grandpa|granny|driver|farmer|teacher|veteran|vet|officer|firefighter|student|mom|mum|mother|dad|father|daughter|son|wife|husband|brother|sister|family|regular|flyer|warrior|survivor|fighter|victim|passenger|neighbou?r|tourist|player|singer|actor|pastor|priest|coach|councillor|politician|celebrity)';
const CARE =
  '(?:surgery|operation|op|procedure|knee|hip|baby|delivery|birth|scan|results?|biopsy|chemo|treatment|appointment|visit|stay|chart|records?|recovery|care|cast|stitches|filling|crown|implants?|braces|root canal|colonoscopy|infusion|dialysis|transplant|bypass|stent|cataract|physio|therapy|session|prescription|refill|meds|medication|test|tests|bloods|labs|discharge|admission|ivf|transfer)';

export const storyFacts: Readonly<Record<string, RegExp>> = {
  ownFamily: new RegExp(
    String.raw`\b(?:my|our)(?: own| late| dear| little| big| poor| wee| old| \d+)?(?: [\w-]{1,12})? ${RELATIVE}\b`,
    'i',
  ),
  ownBody: new RegExp(
    String.raw`\b(?:my|mine|i|i'm|i've|i'd)\b(?: \w{1,12}){0,4} ${CARE}\b|\bmy (?:own|surgeon|doctor|gp|midwife|oncologist|dentist|therapist|nurse|diagnosis|body|cancer|migraine|back|knee|labou?r|pregnancy|due date|bump|scar|wig|port)\b`,
    'i',
  ),
  onePerson: new RegExp(
    String.raw`\b(?:an?|the|this|that|one|another|some|every) (?:[\w'-]{1,14} ){0,3}${PERSON}\b`,
    'i',
  ),
  ourPerson: new RegExp(
    String.raw`\b(?:our|my) (?:[\w'-]{1,14} ){0,3}(?:patients?|pt|resident|client|guy|lady|gentleman|fella|kiddo|warrior|survivor|regular|frequent flyer|little man|little lady|wee man|grad|baby|babies|girl|boy|lad|mom|mum|chap|veteran)\b`,
    'i',
  ),
  age: /\b\d{1,3} ?(?:yo|y\/o|y\.o|yrs?|years?|months?|weeks?|days?|wk|mo)[- ]?(?:old)?\b|\b\d{1,2}[mf]\b|\bin (?:his|her|their) (?:early |mid |late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b/i,
  plural:
    /\b(?:patients|people|adults|kids|children|women|men|babies|families|parents|those|anyone|everyone|folks|teens|seniors|mums|moms)(?: \w{1,12})? (?:who|with|aged|should|can|need|often|under|over|are|have|may|living|deserve|do|don't|like|without)\b/i,
  toReader:
    /\b(?:if you|you can|you should|your (?:gp|doctor|pharmacist|child|kids?|heart|risk|pharmacy|team|midwife)|ask your|call your|talk to your|did you know|know the signs|remember to|make sure)\b/i,
  hisHers: /\b(?:he|she|him|her|his|hers|he's|she's)\b/i,
  heDid:
    /\b(?:he|she)(?:'s|'d)? (?:\w{1,12} ){0,2}(?:was|is|had|has|came|went|said|told|asked|kept|got|died|passed|rang|walked|wanted|wants|left|cried|sang|refused|held|woke|coded|told|thinks|still|never|finally)\b/i,
  weDid:
    /\b(?:we|i) (?:\w{1,12} ){0,2}(?:admitted|discharged|coded|intubated|extubated|delivered|treated|lost|saved|operated|stitched|scanned|transferred|transported|pronounced|tubed|shocked|nursed|looked after|cared for|sat with|held|met|saw|cleared|landed|airlifted|flew|bagged|caught|placed|put in|pulled|removed|dressed|bathed|washed)\b/i,
  cameIn:
    /\b(?:came|comes|brought|walked|rolled|wheeled|rushed|flown|carried|rocked|turned|checked|admitted|booked) (?:\w{1,8} ){0,2}(?:in|up|to us|through|on to|onto)\b/i,
  onShift:
    /\b(?:tonight|last night|this morning|this shift|on shift|night shift|today|yesterday|just now|this week|on my (?:shift|watch|ward|unit|floor|list)|in my (?:chair|clinic|triage|bay|section|truck|rig))\b/i,
  replyCare: new RegExp(
    String.raw`\b(?:your|you|u|ur)\b(?: [\w'-]{1,12}){0,4} ${CARE}\b|\b(?:your|you) (?:[\w'-]{1,12} ){0,3}${RELATIVE}\b`,
    'i',
  ),
  glad: /\b(?:glad|happy|pleased|delighted|sorry|lovely|great|thrilled|wonderful) (?:\w{1,8} ){0,3}(?:you|your|you're|to hear)\b/i,
  records:
    /\b(?:our|your|the|his|her) (?:records?|charts?|notes|file|system|log|cctv) (?:\w{1,8} )?(?:shows?|says?|indicates?|confirms?|states?)\b|\b(?:looked|checked|went|pulled|gone) (?:\w{1,6} ){0,2}(?:at|over|through|up|into) (?:our|your|the|his|her) (?:records?|charts?|notes|file)\b/i,
  declines:
    /\b(?:can'?t|cannot|unable to|not able to|won'?t|never) (?:\w{1,10} ){0,3}(?:discuss|confirm|comment|share|talk about|say whether|speak about|respond to)\b|\bprivacy (?:laws?|rules?|reasons?)\b|\bfor (?:your|everyone's|patient) privacy\b/i,
  ownContact:
    /\b(?:call|contact|reach|e-?mail|message|ring|phone|text|visit|write to|find) (?:us|our|the|me)\b|\bour .{0,40}\b(?:line|team|office|number|desk|switchboard|clinic) (?:is|are|on|at)\b|\b(?:weekdays|mon(?:day)?(?: to |-)fri(?:day)?|9 ?(?:am|to)|24\/7)\b/i,
  invites:
    /\b(?:join us|register|sign up|tickets|doors open|apply|rsvp|book (?:a|your|now)|drop in|walk-ins?|free (?:screening|clinic|class|parking)|open day|come (?:along|say|see|and)|save the date|link in)\b/i,
  staffNews:
    /\b(?:welcome|welcomes|congratulations|congrats|retires?|retiring|retirement|promoted|appointed|joins?|joined|our new|years? of service|award|of the (?:month|year)|employee|graduat\w+|passed (?:my|her|his|the) (?:boards?|exams?|nclex)|qualified|celebrating \w+'s)\b/i,
  unreal:
    /\b(?:sim|simulat\w+|manikin|mannequin|dummy|fictional|fiction|made[- ]up|composite|imaginary|hypothetical\w*|imagine|novel|chapter|episode|season|series|film|movie|drama|osce|mock|quiz|board question|exam question|vignette|case study|halloween|skit|actor|role ?play)\b/i,
  pets: /\b(?:vet|vets|veterinary|dogs?|cats?|pupp(?:y|ies)|kittens?|corgi|labrador|collie|spaniel|terrier|bernese|hamster|horse|pony|rabbit|parrot|therapy dog|good boy|kennel|litter|tail|paws?)\b/i,
  publicLife:
    /\b(?:news|article|paper|study|report|journal|published|senator|governor|minister|president|premier|bill|act|policy|campaign|election|court|ruling|league|match|season|final|olympic\w*|concert|album|celebrity|documentary|podcast|book|author)\b/i,
  photo:
    /\b(?:photo|pic|pics|picture|selfie|video|reel|clip|footage|swipe|snap|live|whiteboard|board behind|screen behind|sound on|look at (?:this|that|her|his|those)|this face)\b|[📸📷🎥🤳➡👇]/iu,
  hint: /\b(?:not (?:saying|naming|gonna say)|no names?|won'?t (?:say|name)|can'?t say|guess who|a certain|you know who|between (?:us|you)|didn'?t hear it|iykyk|hipaa|rhymes with|initials|let'?s (?:just )?(?:say|call)|we'?ll call)\b/i,
  death:
    /\b(?:died|dies|dying|passed (?:away|on|this|last|peacefully|in)|rip|rest (?:easy|in peace)|lost (?:him|her|them|one|our|my|a|the)|morgue|time of death|gone|funeral|goodbye|last breath|asystole|angel)\b/i,
  rare: /\b(?:rare(?:st)?|first (?:ever|case|in|time)|only (?:case|one|patient|person|participant|site)|never (?:seen|thought)|once in a|one in a million|youngest|oldest|smallest|biggest|record)\b/i,
  incident:
    /\b(?:crash|accident|collision|rollover|shooting|stabbing|house fire|fire|explosion|flood|collapse|drowning|the news|rescued?|pulled (?:out|from)|pile-?up|scene|rig|minivan|lorry)\b/i,
  place:
    /\b(?:bed|bay|room|rm|chair|cubicle|side room|spot|pod|list) ?#?\d|\b(?:icu|itu|nicu|picu|ccu|hdu|resus|er|ed|a&e|theatre|oncology|hospice|l&d|rehab|detox|dialysis|maternity|postnatal|psych|the ward|our ward|the unit|our unit|our floor)\b/i,
  condition:
    /\b(?:cancer|leuk\w+|lymphoma|tumou?r|stroke|seizure|sepsis|septic|overdose|od'?d|heart attack|cardiac|fracture|broke(?:n)?|burns?|gsw|stabbed|shot|hernia|appendix|gallbladder|dementia|diabet\w+|dka|hiv|hepatitis|herpes|chlamydia|measles|meningitis|psychosis|suicid\w+|bipolar|detox|methadone|miscarriage|stillb\w+|preterm|premature|c-section|twins|triplets|transplant|amputat\w+|vent|extubated|intubated|coma|remission|chest pain|bleed)\b/i,
  said: /["“].{2,120}["”]|\b(?:said|says|told me|asked (?:me|if|us)|goes|was like|whispered|yelled|shouted|looked at me)\b/i,
  lesson:
    /\b(?:moral|lesson|reminder|taught me|teaches|please (?:wear|slow|vaccinate|get|check|don't)|folks|psa|public service)\b/i,
  feeling:
    /\b(?:crying|cried|sobbing|heartbroken|proud|so happy|love (?:this|my) job|why (?:i|we) do (?:this|it)|tired|exhausted|burn(?:ed|t) out|goosebumps|speechless|grateful|honou?red)\b/i,
  small:
    /\b(?:two|three|four|five|2|3|4|5) (?:\w{1,12} ){0,2}(?:overdoses?|ods?|deaths?|suicides?|stabbings?|shootings?|codes?|births?|babies|gsws?|arrests?|cases|patients|kids|teens)\b/i,
  colleague:
    /\b(?:colleague|coworker|co-worker|our (?:charge|manager|receptionist|porter|matron|nurse|tech|boss|director)|my (?:boss|manager|preceptor|work wife|partner|crew|mentor|student)|one of (?:the|our) (?:nurses|girls|staff|doctors))\b/i,
};
