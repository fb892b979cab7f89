const { raw } = String;

/** How people name an illness, as sources of patterns over a clinical sketch. Every repetition is bounded. */

/** Illnesses of more than one word, or of words that mean other things too. */
export const KNOWN = raw`(?:fatty liver|(?:spider|tick|insect|flea|mossie|mosquito|bed ?bug) bites?|on the spectrum|(?:post ?partum|postnatal|baby) (?:blues|depression)|(?:kidney|chest|ear|sinus|water|throat|yeast|skin|gum|tooth|urine|urinary|bladder) infection|glandular|typhoid fever|dengue fever|a virus(?! on)|(?:acid )?reflux|high blood pressure|wear and tear|slipped dis[ck]|(?:basal|squamous) cell|withdrawal|side effects? of (?:the |your |his |her |that |new ){0,3}M+|(?:allergic )?reaction to (?:the |your |that |his |her )?\w+|(?:pulled|torn|ruptured|strained|broken|cracked|bruised|dislocated|inflamed|blocked) (?:muscle|hamstring|ligament|calf|meniscus|tendon|achilles|acl|rotator cuff|duct|sinus(?:es)?|rib|tailbone|collarbone|elbow|hip|knee|finger|thumb|eardrum|disc)|(?:trapped|pinched) nerve|trapped wind|(?:slipped|herniated|bulging) dis[ck]|(?:panic|C+|gallbladder) attacks?|(?:stomach|tummy|sickness|winter) bug|(?:growing|period|round ligament) pains?|(?:frozen|dislocated) shoulder|(?:tennis|golfer's) elbow|(?:nappy|heat|diaper) rash|hay ?fever|(?:food|blood) poisoning|(?:kidney|gall) stones?|cold sore|broken (?:wrist|toe|ankle|rib|foot|finger)|hand,? foot (?:and|&|n) mouth|heart (?:attack|failure)|low (?:iron|b12|blood pressure)|whooping cough|plantar fasciitis|(?:torn|ruptured) acl|glandular fever|heat ?stroke|varicose veins|just wind|teething|(?:your|his|her) (?:gallbladder|thyroid|hormones|appendix|sinuses|sciatic nerve|blood sugar|rotator cuff))`;
export const ILLNESS = raw`(?:${KNOWN}|C+(?: (?:C+|tunnel(?: syndrome)?|virus|fasciitis|syndrome|stones?|disease|embolism|cough|rash|attacks?|flare(?:[- ]?up)?|ulcer|reaction|deficiency|injury|tear))?)`;
/** Up to three small words may stand before the illness: "a classic bit of". */
const QUALITY = raw`(?:(?:(?!(?:not|no|isn'?t|never|like|if|when|what|how|world|national|free|our|my|i|i've|i'm|we|and|or)\b)[\w'%-]{1,14}) ){0,3}?`;
export const AN_ILLNESS = `${QUALITY}${ILLNESS}`;
/** After a diagnosis comes the end of the clause, or something said to the person; after a topic comes a noun or a verb. */
export const SAID = raw`(?=\s*(?:$|[.,!?;:)…\n"/&+-]|[^\w\s#]|(?:to me|imo|tbh|hun|hon|love|mate|babe|pet|sis|lol|x+|xo|if you ask|again|for sure|that(?=$|[.,!])|there|from|on (?:the|your|his|her)|in (?:your|his|her)|and|but|so|not|rather|poor|bless|though|tho|which|flaring|brewing|or something|by the|with|since|because|cos|coz|bc|you|u|go|get|honestly|then|now|coming|hands down|100|i|my|same|as a|or a|or i|classic|tell|ring|call|see|try|just|all|without|no)\b))`;

/** How sure one says one is. */
export const HEDGE = raw`(?:(?:just|only|probably|prob|probs|definitely|definately|defo|deffo|def|100%|100|percent|clearly|obviously|almost|certainly|most|likely|totally|surely|gonna|going|to|be|have|gotta|got|must|really|very|so|honestly|exactly|basically|actually|all|tbh|classic|textbook) ){0,4}`;
/** What is an illness only when one says so with a hedge: "just wind". */
export const LAY_ILLNESS = raw`(?:gas|wind|(?:a |some |that )?(?:virus|bug|tummy bug|24 hour thing)(?! (?:on|in) (?:your|the|my|our))|stress|hormones|nerves|growing pains|teeth|muscle|the change|your age|wear and tear|an? (?:allergy|cold|pulled muscle)|dehydration|acid|the weather|a strain|blood pressure|sugar)`;
/** What somebody wrote about or showed. */
export const IT = raw`(?:(?:that|this|it|(?:that|this|the|your) (?:rash|lump|cough|pain|swelling|mark|mole|spot|bump|bite))(?:'s|s|'ll be|ll be| is| will be| has to be| must be| has got to be| gotta be)|(?:those|they|these)(?:'re| are)|thats)`;
/** Words that by themselves make a diagnosis of what follows. */
export const SURE = raw`(?:just|only|probably|prob|probs|definitely|defo|deffo|def|100%|clearly|obviously|almost certainly|most likely|likely|totally|surely|classic|textbook|hands down)`;

/** Parts of the body, and what one complains of. */
export const BODY =
  '(?:ankle|knee|wrist|elbow|shoulder|hip|back|neck|foot|feet|toe|toenail|finger|thumb|hand|leg|arm|calf|heel|head|scalp|eyes?|ears?|nose|throat|tongue|gums?|tooth|teeth|tummy|belly|stomach|bum|skin|wound|cut|graze|burn|blister|scab|rash|lump|spots?|mole|bump|swelling|bruise|stitches|incision|scar|bite|sting|stump|cord|nipple|fever|temp|cough|area)';

/** What may stand between "it is" and the illness: up to five words, none of which opens another thought. */
const BETWEEN = raw`(?:(?!(?:if|when|not|no|because|her|his|your|you|and|or|with|for|about|at|to|by|like|why|how|what|where|than|the|our|my|their|who|i|we|season|in)\b)[\w'%-]{1,14} ){0,5}?`;
/** After an illness, what makes it part of something else: a season, a team, a charity. */
const PART_OF = raw`(?! (?:season|weeks?|month|day|awareness|(?<!reaction to (?:the|your|a) )vaccin\w*|jabs?|shots?|clinics?|team|ward|unit|nurses?|educators?|polic(?:y|ies)|screening|tests?|testing|research|charit\w+|guidelines?|care|rates?|cases|patients?|specialists?|training|outbreak|numbers|swabs?|hub|cent(?:re|er)|protocol|program\w*|catch-up|community|survivors?|warriors?|walk|run|fund\w*|free|that|services?|boosters?|policy|meds|treatments?|going|shaped|mum|mom|parents?|kids|brain|friendly|foundation|society|support)\b|[-'\w])`;
/** Said of somebody or of what they showed, whatever stands around it. */
export const SAID_OF_THEM = raw`(?:\b(?:that|this|it|those|these|(?:that|this|the|your|those) ${BODY})(?:'s| is|s| are|'re|'ll be| has to be| must be| =)|\b(?:you|he|she|they|baby|your \w{2,9}(?= (?:is|has)\b))(?:'ve got|'s got| have| has| got|'s having|'re having| is in| is having|'re| are|'s)|=) ?${BETWEEN}${ILLNESS}${PART_OF}`;

/** A sentence about a campaign, a service or a film is no diagnosis. */
export const TOPIC =
  /\b(?:awareness|(?<!reaction to (?:the|your|a) )vaccin\w*|jabs?|season|symptoms of|signs of|film|movie|episode|printer|wifi|laptop|shift|rota|epic|computer|clinics?|webinar|campaign|study|research|guidance|policy|fundrais\w+|charity|ward|staff|colleagues|scrubs|coffee|monday|exams?|osce|proven|finals)\b/;
