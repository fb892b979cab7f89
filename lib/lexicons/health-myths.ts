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

export interface Myth {
  /** No sentence of this myth does without one of these. */
  readonly cue: RegExp;
  readonly form: string;
  readonly instead: string;
}

export const healthMyths: readonly Myth[] = [
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
    form: raw`(?:sun ?screen|sun ?cream|spf) (?:(?:actually|is what|really) ){0,2}(?:causes?|gives? you) (?:skin )?cancer|sun ?screen is (?:toxic|poison|the real)[^.!?,;]{0,12}|(?:a )?base tan (?:protects|prevents|keeps)|tanning beds are (?:safe|fine|healthy)`,
    instead: 'sunscreen, shade and clothing lower the risk of skin cancer',
  },
  {
    cue: /fluoride/i,
    form: raw`fluoride (?:in (?:the|your|our) water )?(?:is (?:a |pure |literal(?:ly)? )?(?:poison|toxic|neurotoxin|mind control)|(?:lowers|destroys|calcifies|rots) [^.!?,;]{2,24})`,
    instead: 'fluoride at the level in tap water helps prevent tooth decay',
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
