/**
 * Health myths by the sentence form in which people affirm them, with what may stand in their place. Patterns run over
 * lower-case sentences; every repetition is bounded. Written for this project after public fact pages of WHO, CDC,
 * FDA, NCI and the NHS.
 */

const { raw } = String;

const VACCINE = raw`(?:(?:covid|flu|chicken ?pox|measles|shingles|mrna|hpv|mmr|childhood|kids'?|baby|the|these|those|all|any|modern|your|rsv) ){0,3}(?:vaccin(?:e|es|ation|ations)|vax(?:es|xes)?|jabs?|shots?|mmr|boosters?)`;
const CAUSES = raw`(?:(?:can|do|does|will|actually|really|just|definitely|literally|it|also|totally|often) ){0,3}(?:causes?|caused|causing|gives?|gave|giving|triggers?|leads? to|led to|(?:is|are) (?:linked|tied) to|(?:is|are) behind|(?:is|are) why|(?:makes?|made|turns?))`;
const SOMEBODY = raw`(?: (?:you|people|kids|children|him|her|me|us|them|everyone|my|his|in|son|daughter|the|boys|girls|women|men|so many|of|all)){0,3}`;
const CURES = raw`(?:(?:can|will|does|actually|really|totally|naturally|also) ){0,2}(?:cures?|cured|heals?|healed|kills?|reverses?|reversed|beats?|treats?|shrinks?|works? (?:for|on|against)|gets? rid of|knocks? out|clears?|prevents?)`;
const REMEDY = raw`(?:baking soda|bicarb(?:onate)?|(?:the |an )?(?:alkaline|keto|carnivore|raw|vegan) (?:diet|water)|alkaline water|cannabis(?: oil)?|cbd(?: oil)?|thc|essiac(?: tea)?|vitamin [cd](?: drips?)?|soursop|apricot (?:kernels|seeds)|laetrile|turmeric|black seed(?: oil)?|black salve|garlic|ginger|honey|lemon (?:water|juice)|apple cider vinegar|essential oils?|fenbendazole|ivermectin|juicing|fasting|dandelion(?: root)?|graviola|cinnamon|okra(?: water)?|bitter (?:gourd|melon)|neem|moringa|cow urine|onions?|hydroxychloroquine|hcq|bleach|mms|chlorine dioxide|colloidal silver|papaya (?:leaf|leaves))(?: (?:juice|water|tea|oil|extract|paste))?`;
const ILLNESS = raw`(?:(?:stage (?:4|four) |breast |colon |prostate |type [12] |your |the |all |any |most |even |every )?(?:cancers?|diabetes|tumou?rs?|covid(?:-19)?|corona(?:virus)?|autism|hiv|aids|alzheimer'?s|asthma|dementia|arthritis|high blood pressure|hypertension|lupus|strokes?|herpes|dengue|malaria|colds?|flu|infertility|pcos|depression|kidney disease|kidney stones))`;

const TREATMENTS = raw`(?:(?:these |those |your |the |that |all |most |any |modern )?(?:statins?|metformin|insulin|chemo(?:therapy)?|radiation|birth control|the pill|contracept(?:ion|ives?)|antidepressants?|ssris?|ppis?|bp (?:meds|pills|tablets)|blood pressure (?:meds|pills|tablets|medicine)|blood thinners?|warfarin|epidurals?|painkillers?|steroids?|inhalers?|antibiotics|beta blockers?|water tablets|diabetes (?:meds|drugs|medicine|tablets)|(?:pharma )?(?:drugs?|meds|medicines?|tablets|pills)|vaccin(?:es?|ations?)|jabs?|shots|mmr|that drug|ozempic|levothyroxine|prednisone|formula))`;
const ORGANS = raw`(?:(?:your|ur|the|our|people'?s?|people|ya|his|her|their|young \w{3,6}'?s?|a|everyone'?s) ){0,2}(?:livers?|kidneys?|brains?|hearts?|guts?|hormones|womb|bones?|immune system|metabolism|arteries|stomach|body|memory|muscles|fertility|eyes|lungs|system|libido|soul)`;
const HARMS = raw`(?:(?:will|can|do|does|is|are|dey|go|just|actually|really|slowly|literally|only|gonna|all|they|it|the thing that) ){0,4}(?:destroy|ruin|spoil|wreck|kill|rot|eat|damage|fry|shut down|poison|melt|shrink|harden|finish|weaken|mess up|mess with|clog|burn)(?:s|ed|ing|ying|ies)?(?: (?:off|away|up|out))?`;

export interface Myth {
  /** No sentence of this myth does without one of these. */
  readonly cue: RegExp;
  readonly form: string;
  readonly instead: string;
}

export const healthMyths: readonly Myth[] = [
  {
    cue: /before|until|refuse|won'?t|skip|radiation|rays|why (?:every|all|so many|kids|we)|kills? you|kill(?:s|ed)? (?:more|my|him|her|people)|cured|money|unable|never (?:have|able)|carbon|put (?:things|stuff|something|chips|poison)|breastfeed|first time|pull out|standing|come off/i,
    form: raw`(?:(?:${VACCINE}|${TREATMENTS}|fluoride|wi-?fi|5g|gluten|seed oils?|plastic|tylenol|paracetamol) (?:is|are|was|were) (?:the reason|why|what(?:'s| is)? (?:making|causing|giving|behind)|behind|to blame for)[^.!?;]{3,50}|(?:chemo(?:therapy)?|radiation|statins?|insulin|${VACCINE}|ventilators?|hospitals?|the (?:treatment|medicine)) (?:kills?|killed|will kill|is what kills?|finish(?:es|ed)?) (?:you|people|more|him|her|them|my|patients|off)[^.!?;,]{0,40}|${REMEDY}(?: and ${REMEDY})? (?:cured|healed|fixed|reversed|shrank|killed|got rid of) (?:my|his|her|their|an?|the|our) (?:[\w']+ ){0,4}(?:cancer|tumou?r|diabetes|covid|asthma|lupus|ms|arthritis|eczema|autism|adhd|hiv|cyst|fibroids?|stones?|infection|pressure)|(?:insulin|chemo|statins?|dialysis|cancer|vaccines?|diabetes|antidepressants) (?:is|are) (?:just |only |all |nothing but )?(?:a |about |for )?(?:money ?(?:maker|making|grab|spinner)|the money|a business|big business|profit)[^.!?;,]{0,20}|masks? (?:only |just |really )?(?:make|makes|have|force|forces) you (?:breathe|inhale|rebreathe|sick)[^.!?;,]{0,40}|(?:the pill|birth control|contracept\w+|implant|coil|iud|depo|${VACCINE}) (?:will |can |does |could )?(?:leaves?|make|makes|stops?|ruins?|keeps?) (?:you|women|girls|her)(?: from)? (?:unable|infertile|barren|sterile|never|ever|having|getting)[^.!?;,]{0,30}|(?:you )?(?:can'?t|cannot|cant|won'?t|can not) (?:get|fall) pregnant (?:while|when|if|on|during|the)[^.!?,;]{3,30}|(?:they|gates|government|pharma) (?:\w+ )?(?:put|puts|putting|add|adds|inject)(?: \w+){1,3} in(?:to)? (?:the |our |your |these )?(?:\w+ )?(?:vaccines?|shots?|jabs?|water|vax)[^.!?;,]{0,30}|(?:autism|adhd|allergies|cancer|asthma) (?:wasn'?t|didn'?t|was not|did not|never) (?:\w+ ){0,3}(?:before|until|till) [^.!?;,]{0,16}(?:shots?|vaccines?|jabs?|vax\w*|5g)|(?:doctors?|nurses|staff|half (?:of )?(?:us|my \w+)|nobody|no one)(?: [^.!?;,]{0,24})? (?:refuse|refused|won'?t (?:take|get|give|have)|skip|skipped|never (?:take|took|give|gave)) (?:the |their own |it|that )?(?:\w+ )?(?:jabs?|vaccines?|shots?|boosters?)(?: [^.!?;,]{0,24})?|(?:radiation|rays|x-?rays) (?:from|in) (?:mammograms?|scans?|phones?|wi-?fi|5g|microwaves?)[^.!?;,]{0,16}(?:gives?|cause|causes)[^.!?;,]{0,20}cancer|type (?:1|one)s? (?:can|could|should) (?:come off|stop|quit|drop)[^.!?;,]{0,20})`,
    instead: 'studies do not bear this out; ask the care team',
  },
  {
    cue: /harm than good|destroy|ruin|spoil|wreck|kill|rot|\beat|damage|fry|shut down|poison|melt|shrink|harden|finish|weaken|mess|clog|burn|scam|barren|useless|racket|crutch|hooked|don'?t work|do nothing/i,
    form: raw`(?:${TREATMENTS} (?:(?:does|do|did|is|are|cause|causes) (?:\w+ ){0,2}more (?:harm|damage) than good|${HARMS} ${ORGANS}|(?:is|are|was|were)(?: (?:all|just|pure|literal|literally|actually|basically|nothing but|a|total|such a|big|one big|complete|the biggest)){0,3} (?:poison|toxic|a scam|scams?|useless|pointless|a racket|a con|rat poison|worse than the \w+)|(?:makes?|made|will make|leaves?) (?:\w+ ){1,2}(?:barren|infertile|sterile|sicker|autistic|dumb|a zombie|zombies|addicts?)|(?:do|does|don'?t|never) (?:absolutely )?(?:nothing|do anything|work)(?= (?:except|but|anyway)|[.,!]|$))|(?:that|this|na that|those|these) (?:drugs?|meds?|medicines?|tablets?|pills?) (?:dey |go |will |does |do |is |are )?(?:spoil|ruin|destroy|kill|finish|wreck|damage)\w{0,3} (?:\w+ ){0,2}${ORGANS})`,
    instead: 'this treatment helps many people; ask the team about its risks',
  },
  {
    cue: /vax|vaccin|jabs?|shots?|mmr|booster/i,
    form: raw`(?:${VACCINE} (?:(?:is|are|was|were|has been|have been|keeps?|started) ?)?(?:mak(?:es?|ing)|turn(?:s|ing)|leav(?:es?|ing)|giv(?:es?|ing)) [^.!?,;]{0,30}(?:infertile|sterile|barren|autistic|sick(?:er)?|ill\b|seizures|cancer|the disease|blood clots|heart (?:attacks|problems|trouble))|${VACCINE} (?:have )?never (?:stopped|prevented|saved|protected|helped|worked)[^.!?,;]{0,30}|(?:wait|delay|skip|don'?t (?:give|get)|do not (?:give|get)|avoid|hold off|refuse) [^.!?;]{0,80}(?:to avoid|because of|or (?:he|she|they)'?(?:ll| will) get|since (?:it|they) causes?) (?:the )?(?:autis\w+|adhd|sids)|(?:to avoid|because of|risk of|prevent) autis(?:m|tic)|(?:never|not|nobody ever|don'?t) (?:been )?(?:properly )?test(?:ed)? [^.!?;]{0,16}(?:vaccin\w+|jabs?|shots?)|${VACCINE} (?:was|were) (?:rushed|never (?:properly )?tested)|(?:killed|died|dropping dead|dropped dead|collaps\w+) (?:from|because of|after) (?:the )?(?:covid |mrna )?(?:jab|vaccine|shot|booster|vax)s?|turbo cancers?|(?:doctors?|hospitals?|nurses|we|pediatricians|gps) (?:are|were|get|got|is|gets) (?:a )?(?:paid|bonus(?:es)?|commission|kickbacks?) (?:to|for|per|by) (?:push|jab|vaccinat\w+|every|each|the)?[^.!?;,]{0,24}|clot ?shots?|died suddenly|you don'?t need (?:\w+ ){0,3}(?:vaccines|jabs|shots)(?: if [^.!?;,]{0,30})?)`,
    instead: 'vaccines are watched closely and protect far more than they harm',
  },
  {
    cue: /pharma|cure|money|they (?:don'?t|won'?t)|paid|repeat customers|sick/i,
    form: raw`(?:big pharma(?:'s)? (?:\w+ ){0,2}(?:scams?|lies?|lie to|hid(?:e|es|ing)|wants?|won'?t|already|doesn'?t want|makes? (?:money|billions)|keeps?|invented|propaganda|con\b|racket|poison)[^.!?;,]{0,40}|(?:they|doctors|hospitals|pharma|drug companies|the system|medicine|we) (?:want|wants|need|needs|keep|keeps) (?:you|us|people|everyone|patients) (?:sick|ill|hooked|on (?:pills|drugs|meds))|(?:a|the) cured? patient is a (?:lost )?customer|no money in (?:a |the )?cur(?:e|es|ing)[^.!?;,]{0,20}|(?:already (?:has|have|had)|sitting on|hiding|buried|suppress\w+) (?:the|a) cure[^.!?;,]{0,24}|(?:there is|there'?s|we have|they have) (?:already )?(?:a|the) cure (?:for|to) (?:cancer|diabetes|hiv|autism)|doctors (?:don'?t|won'?t|will never) (?:tell|want) you (?:this|to know|about)[^.!?;,]{0,24})`,
    instead: 'treatments are tested in the open; a care team can explain what is known',
  },
  {
    cue: /lump|cancer|tumou?r|mole|biops/i,
    form: raw`(?:(?:a )?lumps? (?:that|which|what)(?:'s)? (?:\w+ ){1,3}(?:is|are|isn'?t|aren'?t|won'?t be|can'?t be) (?:never|not|always (?:fine|harmless|benign))?(?: ?(?:cancer\w*|serious|anything|a tumou?r))?|(?:if (?:it|a lump) (?:hurts|moves|is painful|is soft|itches)[^.!?;]{0,12}(?:it'?s|it is|its|then) (?:not|never) (?:cancer|serious))|cancer (?:never|doesn'?t|does not) (?:hurt|move|itch|bleed|happen to|affect)[^.!?;,]{0,20}|biops(?:y|ies) (?:will |can |only )?(?:spreads?|makes?|feeds?|wakes?)[^.!?;,]{0,24}|(?:cutting|surgery|air|operat\w+) (?:\w+ ){0,3}(?:spreads?|feeds?) (?:the |your )?(?:cancer|tumou?rs?)|(?:you(?:'re| are)|she'?s|he'?s) too young (?:for|to (?:have|get)) (?:breast |bowel |colon )?cancer)`,
    instead: 'any new lump needs to be seen by a doctor',
  },
  {
    cue: /starve|feed a (?:cold|fever)|snot|mucus|phlegm|antibiotic|wet hair|catch (?:a )?(?:cold|pneumonia|your death)|teeth|measles|sugar|fever|cold\b|draught|draft|milk|msg|microwave|crack|knuckle|reading|virus|detergent/i,
    form: raw`(?:(?:feed|starve) a (?:cold|fever),? (?:and )?(?:starve|feed) a (?:fever|cold)|antibiotics (?:at|for|on|with) (?:the )?(?:first|every|any|a|the|green|yellow|all)[^.!?;,]{0,20}(?:snot|sniffle|mucus|phlegm|cold|flu|cough|sneeze|fever|sore throat|virus)|(?:green|yellow) (?:snot|mucus|phlegm) (?:means|needs|is always|always means) (?:\w+ ){0,2}(?:antibiotics|bacterial|infection)|(?:wet hair|cold (?:air|weather|water|floors?|drinks?)|bare feet|draughts?|drafts?|ice cream|night air|being cold)[^.!?;]{0,24}(?:gives?|gave|causes?|brings?|leads? to|get(?:s|ting)?|means|is how)(?: (?:you|him|her|kids|people|them|on))? (?:a |the )?(?:pneumonia|colds?|flu|chest infections?|bronchitis|arthritis|kidney infections?|uti)|teeth(?:ing)? (?:gives?|causes?|can cause|brings?|always)[^.!?;,]{0,16}(?:fevers?|temperatures?|diarrh?oea)(?: of \d\d)?|(?:measles|chicken ?pox|mumps|the flu|fever|whooping cough) (?:is|are|was|were) (?:actually )?(?:good for|a rite of passage|harmless|nothing|no big deal|natural|just a rash)[^.!?;,]{0,16}|sugar (?:gives?|gave|causes?|caused)[^.!?;,]{0,12}(?:type 1|diabetes|adhd|hyperactiv\w+|cancer|autism)(?: type 1)?|(?:too much )?sugar (?:makes|made) (?:kids|him|her|you) hyper\w*|fevers? (?:of \d\d )?(?:(?:will|can|always|over 39|over 40|over 104) ){0,3}(?:cook|cooks|fry|fries|boil|boils|damage|damages) (?:the |your |his |her |their )?brains?|(?:colou?red|black|brown|white|african|asian|\w+) people (?:don'?t|can'?t|never) get (?:skin cancer|covid|melanoma|sunburn\w*))`,
    instead: 'ask a doctor or pharmacist what helps here',
  },
  {
    cue: /hiv|aids|\bstis?\b|\bstds?\b|pregnan/i,
    form: raw`(?:(?:you|u|men|women|guys|people) (?:can'?t|cannot|can not|won'?t|don'?t|never) (?:catch|get|pass on|give) (?:hiv|aids|an? sti|an? std|herpes|pregnant)(?: (?:from|by|if|while|when|on|the) [^.!?;,]{2,30})?|(?:hiv|aids) (?:is|was) (?:only |just )?(?:a )?(?:gay|man-?made|government|hoax|made up)[^.!?;,]{0,16}|(?:condoms?) (?:don'?t|do not|never) (?:work|stop)[^.!?;,]{0,16})`,
    instead: 'a sexual health clinic can tell you what protects',
  },
  {
    cue: /covid|corona|mask|demic|flu\b/i,
    form: raw`(?:covid|corona(?:virus)?|the pandemic|(?:the )?virus) (?:is|was|were|has|had)(?: (?:never|not|no|always|been|really|just|only|any|ever)){0,3} (?:worse than|more than|more dangerous than|real|made up|a hoax|fake|a flu|a cold|the flu|invented|planned|about control)[^.!?;,]{0,20}|(?:nobody|no one|hardly anyone|they never) (?:\w+ )?(?:died|dies) (?:of|from) (?:covid|flu|measles)[^.!?;,]{0,12}|(?:wearing )?(?:a )?masks? (?:makes?|gives?|causes?|starves?|traps?|lowers?) [^.!?;,]{2,30}`,
    instead: 'masks and vaccines lower the spread of COVID',
  },
  {
    cue: /onion|garlic|potato|vinegar|urine|honey|turmeric|ginger|oil|soursop|juice|herb|tea\b|leaf|leaves|fasting|prayer|salt|lemon|ivermectin|water/i,
    form: raw`(?:${REMEDY}|prayer|positive thinking|herbs|(?:sliced )?onions?|potato(?:es)?|coconut oil|castor oil|salt water|hot (?:lemon )?water)(?: [^.!?;,]{0,26})? (?:(?:will|can|does|just|actually|totally|really) ){0,2}(?:pulls?|draws?|sucks?|drives?|flush(?:es)?|gets?|takes?|dissolves?|shifts?|burns?|wipes?|knocks?|kills?|cures?|stops?|heals?|beats?|reverses?|dries)(?: (?:out|off|away|up|rid of|right out of))? (?:the |your |his |her |any |all |off )?(?:(?:stage \w+|type 2|breast|high|kidney|gall|bad) )?(?:flu|fevers?|infections?|toxins|virus(?:es)?|cancers?|tumou?rs?|diabetes|blood pressure|cholesterol|asthma|covid|pneumonia|bacteria|poison|stones|gallstones|cysts|fibroids|hiv|malaria|typhoid|depression|autism|parasites|arthritis)|${REMEDY} (?:is|are) (?:a |the |better than |nature'?s )(?:natural )?(?:cure|chemo|insulin|antibiotics?|ozempic|statin|medicine)(?: for [^.!?;,]{2,20})?`,
    instead: 'no home remedy has been shown to cure this; ask the care team',
  },
  {
    cue: /suicid|depress|attention|mental|anxiety|adhd|autis/i,
    form: raw`(?:(?:depression|anxiety|adhd|ptsd|ocd|autism|bipolar|long covid|fibromyalgia|me\/cfs|mental illness) (?:is|are|was) (?:just |only |really |all |basically )?(?:a (?:choice|phase|fad|trend|mindset|lack of (?:faith|discipline|sun))|laziness|made up|fake|not real|in (?:your|the|their) heads?|demonic|(?:a )?spiritual|caused by (?:screens|phones|bad parenting|vaccines|diet)|an excuse|for attention)|(?:talk|ask)ing (?:to|about|them|someone|kids|teens)? ?(?:\w+ ){0,3}suicide (?:\w+ ){0,3}(?:idea|ideas|head|heads|worse|do it)|(?:autism|adhd) (?:can be|is|was) (?:cured|reversed|healed|fixed|caused))`,
    instead: 'treatment and support help many people with this',
  },
  {
    cue: /parties|vax|vaccin|jabs?|shots?|mmr|booster/i,
    form: raw`${VACCINE} (?:(?:are|is|was|were)(?: (?:all|just|pure|literal|literally|actually|basically|nothing but|a|total)){0,2} (?:poison|toxic|a scam|scams?|useless|pointless|deadly|killing|bioweapons?|the real)|(?:don'?t|do not|doesn'?t|never|didn'?t) (?:work|protect|do anything|stop anything)|(?:is|are) (?:ruin|wreck|destroy|kill|harm|poison|mess|damag|steriliz|sterilis)ing [^.!?,;]{3,30}|(?:has |have )?(?:killed|kills?|harmed|injured) (?:more|thousands|millions|so many|people)(?: people)?|(?:is|are) more dangerous than|${CAUSES}${SOMEBODY} (?:turbo cancer|cancer|infertil\w+|strokes|heart attacks|sids|adhd|diabetes))|(?:measles|chicken ?pox|covid|pox) parties (?:are|were|is|do|work|never)`,
    instead: 'vaccines are watched closely and protect far more than they harm',
  },
  {
    cue: /chemo|radiation|statin|depress|ssri|birth control|the pill|contracept|insulin|metformin|anaesth|epidural/i,
    form: raw`(?:chemo(?:therapy)?|radiation|statins?|antidepressants|ssris|birth control|the pill|contraception|insulin|metformin|anaesthetics?|epidurals?) (?:(?:is|are)(?: (?:all|just|pure|literal|literally|actually|basically|nothing but|a|total)){0,2} (?:poison|a scam|scams?|useless|worse than the)|(?:don'?t|do not|doesn'?t|does not|never) work|${CAUSES}${SOMEBODY} (?:dementia|alzheimer'?s|autis\w+|cancer|infertil\w+|sterile|adhd))`,
    instead: 'this treatment helps many people; ask the team about its risks',
  },
  {
    cue: /pregnant|sun|spf/i,
    form: raw`(?:can(?:'?t|not) get pregnant (?:while|when|if|on|during) [^.!?,;]{3,30}|(?:you )?(?:don'?t|do not|never) need (?:any )?(?:sun ?screen|sun ?cream|spf)|(?:spf|sun ?screen|sun ?cream) is (?:more dangerous|worse) than[^.!?,;]{0,12}|the sun (?:cures|heals)[^.!?,;]{0,24})`,
    instead: 'a pharmacist can tell you what protects',
  },
  {
    cue: /autis|injur/i,
    form: raw`${VACCINE} ${CAUSES}${SOMEBODY} autis(?:m|tic)|autism (?:comes|came) from (?:the )?${VACCINE}|vaccine-induced autism|vaccine[- ]injur(?:y|ed) (?:is why|kids)`,
    instead: 'large studies found no link between vaccines and autism',
  },
  {
    cue: /autis|adhd/i,
    form: raw`(?:tylenol|paracetamol|acetaminophen|epidurals?)(?: (?:in|during) pregnancy)? ${CAUSES}${SOMEBODY} (?:autis(?:m|tic)|adhd)`,
    instead: 'ask your midwife or doctor which pain relief is safe in pregnancy',
  },
  {
    cue: /5g|chip|track|bots|graphene|magnet|metal|fo?etal|depopulation/i,
    form: raw`(?:5g|micro-?chips?|trackers?|nano-?bots?|graphene|magnets?|metals?) (?:(?:are|is|in|inside|hidden|put) ){1,3}(?:the |these |those |every |your )?${VACCINE}|${VACCINE} (?:contain|contains|have|has|are full of|is full of|carry|carries) (?:a |5g |secret )?(?:micro-?chips?|trackers?|nano-?bots?|graphene|magnets?|fo?etal (?:cells|tissue))|depopulation (?:plan|agenda|jab)`,
    instead: 'vaccines hold no chips or metals that could track anybody',
  },
  {
    cue: /dna|gen(?:e|ome)|real vaccine/i,
    form: raw`(?:mrna|${VACCINE})(?: (?:vaccines?|shots?|jabs?))? (?:(?:can|will|actually|does|do|permanently) ){0,2}(?:change|alter|rewrite|modif(?:y|ie)|edit|mess with)(?:s|es)? (?:your|our|the|human|people'?s) (?:dna|genes|genome|genetics)|(?:experimental )?gene therapy (?:jab|shot)|not (?:even )?a real vaccine`,
    instead: 'mRNA vaccines do not change DNA',
  },
  {
    cue: /fertil|steri|miscarr/i,
    form: raw`${VACCINE} (?:${CAUSES}${SOMEBODY} (?:infertil(?:ity|e)|sterile|miscarriages?)|sterili[sz]es?|affects? (?:your )?fertility)`,
    instead: 'studies found no effect of these vaccines on fertility',
  },
  {
    cue: /shed|stay away/i,
    form: raw`(?:vaccinated (?:people|folks)|the (?:vaccinated|jabbed)|${VACCINE}) (?:(?:can|do|will|are) )?(?:shed(?:s|ding)?) (?:spike|virus|on|it)|stay away from (?:the )?vaccinated`,
    instead: 'the vaccines used today cannot shed',
  },
  {
    cue: /natural immunity|too many|immune system/i,
    form: raw`natural immunity (?:is|was|works|beats|lasts|gives|trumps|does)(?: (?:always|far|much|way|actually|still|just|a lot|so much|a hundred times|1000x)){0,3}? ?(?:better|stronger|superior|safer|any|the|all|every|over|than|more)[^.!?,;]{0,24}|(?:too many (?:vaccines|shots|jabs) too soon)|(?:vaccines|shots|jabs) (?:overwhelm|overload|weaken|destroy|wreck|ruin)s? (?:(?:a|the|your|their|his|her) )?(?:\w{2,7}(?:'s)? )?immune systems?`,
    instead: 'vaccines give protection without the risks of the illness',
  },
  {
    cue: /flu/i,
    form: raw`(?:the )?flu (?:vaccines?|shots?|jabs?|vax) (?:(?:always|actually|just|only|will|can|literally|every time|every year) ){0,2}(?:gives?|gave|giving|causes?|caused|makes?|made)(?: (?:you|people|me|us|everyone|him|her|my \w{2,9}|so many people|half the \w{2,9}))?(?: sick with)? (?:the )?(?:actual )?flu`,
    instead: 'the flu shot cannot give anybody flu',
  },
  {
    cue: /cur|heal|kill|revers|beat|treat|shrink|work|rid of|knock|clear|prevent/i,
    form: raw`${REMEDY} ${CURES} ${ILLNESS}`,
    instead: 'no home remedy has been shown to cure this; ask the care team',
  },
  {
    cue: /sugar|cancer|chemo|cure/i,
    form: raw`(?:sugar (?:literally |directly |actually )?feeds (?:the |your )?(?:cancers?|tumou?rs?)|cancer (?:is (?:just |only |really |actually )?(?:a )?(?:fung(?:us|al)|parasites?)|feeds on sugar|can'?t (?:live|survive|grow) in an alkaline)|chemo(?:therapy)? (?:is (?:what )?(?:just |pure )?(?:kills|killing|poison that)|kills (?:more|faster|you before|people (?:faster|before)))|(?:they|big pharma) (?:\w{2,9} ){0,3}(?:hid(?:e|es|ing)|suppress(?:es|ing)?|sit(?:s|ting) on|has|have) (?:the |a )cure)`,
    instead: 'no diet has been shown to cure cancer; ask the cancer team',
  },
  {
    cue: /mask|demic|covid/i,
    form: raw`(?:masks? (?:(?:just |simply |literally )?(?:don'?t|do not|never|didn'?t|did not|doesn'?t) (?:work|do (?:anything|a thing|shit|squat)|help|stop (?:anything|a thing|covid|the virus|viruses))|cause (?:hypoxia|brain damage)|lower (?:your )?oxygen|are (?:useless|pointless|theatre|theater))|plandemic|scamdemic|covid (?:is|was) (?:just )?(?:a |the )?(?:hoax|scam|(?:bad )?flu\b|cold\b))`,
    instead: 'masks and vaccines lower the spread of COVID',
  },
  {
    cue: /insulin|type/i,
    form: raw`(?:insulin is (?:a )?poison|(?:reverse|cure|cured|reversed|reverses) type (?:1|one) diabetes|type (?:1|one) (?:diabetes )?can be (?:cured|reversed))`,
    instead: 'type 1 diabetes needs insulin for life',
  },
  {
    cue: /hiv|aids/i,
    form: raw`(?:hiv (?:does not|doesn'?t) cause aids|hiv (?:is a hoax|can be cured with)|aids is caused by)`,
    instead: 'HIV treatment lets people live long, healthy lives',
  },
  {
    cue: /vitamin k|raw milk/i,
    form: raw`(?:the )?vitamin k (?:shot|jab|injection) (?:is|causes) (?:a )?(?:poison|dangerous|unnecessary|toxic|cancer|leuk\w+)|raw milk (?:is|was) (?:(?:totally|perfectly|actually|much|far|way|just) ){0,2}(?:safe(?:r)?|healthier|better)[^.!?,;]{0,22}|(?:give|giving) (?:\w{2,7} ){0,2}bab(?:y|ies) raw milk`,
    instead: 'ask your midwife or doctor what is safe for a baby',
  },
  {
    cue: /depress|adhd|ptsd|bpd|pray|conversion/i,
    form: raw`(?:depression is (?:just )?(?:a choice|all in (?:your|the) head|not real|laziness)|antidepressants (?:don'?t|do not|never) work|(?:adhd|depression|ptsd|bpd) (?:isn'?t|is not) (?:real|a real)|adhd is (?:just )?(?:made up|bad parenting|an excuse)|pray (?:it|the depression|the gay) away|conversion therapy (?:works|helps))`,
    instead: 'treatment helps many people with this',
  },
  {
    cue: /antibiotic/i,
    form: raw`(?:antibiotics (?:(?:will|can|do|also|actually) ){0,2}(?:cure|kill|treat|fix|clear|knock out|sort(?: out)?|work (?:on|for|against)|get rid of|knock) (?:a |the |your |any |that |his |her )?(?:colds?|flu|viruses|virus|covid|viral)|(?:ask|push|beg|go|get|demand|need|take|taking|want) (?:for |on |\w{2,5} ){0,2}antibiotics (?:for|to (?:clear|kill|fix|beat)) (?:the|a|your|that|any) (?:flu|colds?|virus|covid)|(?:save|keep|share|use|finish) (?:\w{2,7} ){0,2}(?:leftover|left over|spare|old) antibiotics|share your antibiotics)`,
    instead: 'antibiotics do not work on colds or flu',
  },
  {
    cue: /suicide|talk about it/i,
    form: raw`(?:talking|asking) about suicide (?:\w{2,7} ){0,2}(?:puts?|plants?|gives?|makes?) [^.!?,;]{2,30}|people who talk about (?:it|suicide) (?:won'?t|don'?t|never) (?:do|mean) it`,
    instead: 'asking about suicide does not put the idea in somebody’s head',
  },
  {
    cue: /sun|spf|tan/i,
    form: raw`(?:sun ?screen|sun ?cream|spf) (?:gives|causes) (?:\w+ ){1,3}(?:skin )?cancer|(?:sun ?screen|sun ?cream|spf) (?:(?:actually|is what|really) ){0,2}(?:causes?|gives? you) (?:skin )?cancer|sun ?screen is (?:toxic|poison|the real)[^.!?,;]{0,12}|(?:a )?base tan (?:protects|prevents|keeps)|tanning beds are (?:safe|fine|healthy)`,
    instead: 'sunscreen, shade and clothing lower the risk of skin cancer',
  },
  {
    cue: /fluoride/i,
    form: raw`fluoride (?:in (?:the|your|our) water )?(?:is (?:a |pure |literal(?:ly)? )?(?:poison|toxic|neurotoxin|mind control)|(?:lowers|destroys|calcifies|rots) [^.!?,;]{2,24})`,
    instead: 'fluoride at the level in tap water helps prevent tooth decay',
  },
  {
    cue: /if (?:you|he|she|they|it|your)/i,
    form: raw`if (?:you|he|she|they|your \w{3,9}) can (?:still )?(?:text|tweet|post|scroll|type|talk|walk|laugh|drive|stand|complain|wiggle|bend|move|cough)\b[^.!?;]{0,30}?,? ?(?:then )?(?:you|he|she|it|they|that)(?:'re| are|'s| is|'s| ain't|r)? ?(?:not|n't|never|isn't|aren't) (?:really |actually )?(?:having an? |an? )?(?:heart attack|stroke|broken|fracture\w*|an? emergency|emergency|choking|dying|asthma attack|fit|seizure)|(?:it'?s|that'?s) not a (?:stroke|heart attack) if (?:it|he|she|you)[^.!?;]{3,40}`,
    instead: 'signs can be slight at first; call the emergency number when in doubt',
  },
  {
    cue: /tongue|venom|poison|burn|spoon|wallet/i,
    form: raw`(?:put|jam|stick|shove|place|wedge) [^.!?;,]{2,24} (?:between|in) (?:the|their|his|her) (?:teeth|mouth)[^.!?;]{0,30}(?:swallow|bite)[^.!?;]{0,12}tongue|suck (?:it|the (?:venom|poison)) out|(?:put(?:ting)?|use|rub|slap) (?:some )?(?:butter|toothpaste|egg whites?|flour)(?: or \w+)? (?:on|onto|over) (?:the|a|your|that|any) burns?`,
    instead: 'ask a first-aid line what helps; this can do harm',
  },
  {
    cue: /more cancers?|than they|than it/i,
    form: raw`(?:mammograms?|screenings?|smears?|biops(?:y|ies)|scans?|chemo(?:therapy)?|vaccines?) (?:actually |really )?(?:causes?|spreads?|starts?|gives?) (?:more|most|many) (?:\w+ )?(?:cancers?|tumou?rs?|deaths?|harm|disease) than (?:they|it) (?:\w+ )?(?:finds?|cures?|catch(?:es)?|prevents?|treats?|saves?|stops?)`,
    instead: 'screening finds far more than it harms; ask the care team about both',
  },
  {
    cue: /mammo|bras?\b|perspirant|deodor|microwave|ultrasound|thermo/i,
    form: raw`(?:mammograms?|bras|underwired? bras|deodorants?|anti-?perspirants?|microwaves|ultrasounds?) (?:(?:actually|can|really|do) ){0,2}(?:causes?|gives? you|spreads?|harms?|fr(?:y|ies)) (?:you |the |your )?(?:breast )?(?:cancer|bab(?:y|ies))|thermography (?:is (?:safer|better)|replaces|instead of|beats)[^.!?,;]{0,16}`,
    instead: 'mammograms use very little radiation and find cancer early',
  },
  {
    cue: /cough|prick/i,
    form: raw`cough(?:ing)? cpr|cough(?:ing)? (?:hard |deeply |repeatedly )?(?:to survive|can stop|stops|will stop|during) a heart attack|prick(?:ing)? (?:\w{2,7} ){0,3}fingers? [^.!?,;]{0,20}stroke`,
    instead: 'call the emergency number at once',
  },
];
