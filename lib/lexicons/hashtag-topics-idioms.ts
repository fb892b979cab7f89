/**
 * Phrases whose words do not mean what a hashtag would take them for: “a heart of gold” is no post about hearts. Each is
 * a part of a regular expression over text in small letters; gathered by hand from everyday posts.
 */
const parts = [
  // heart
  'hearts? (?:of (?:gold|the|our|downtown|this|every|steel|stone|everything)|goes out|go out|emojis?|eyes|melt\\w*|sank|is (?:full|so full|heavy|bursting|broken)|are (?:full|heavy)|full of|to heart|and soul|on (?:my|your|her|his|their) sleeve|in (?:my|your|her|his|the right|their) (?:mouth|place)|out)',
  '(?:bottom of (?:my|our|your|their)|all (?:my|our|your)|know (?:it |them |this )?by|learn\\w* (?:it |them |this )?by|by|broken?|heavy|big|huge|whole|full|grateful|kind|good|warm|soft|purple|sacred|brave|change of|young at|take|took|cross my|love heart|with (?:a |an )?(?:\\w+ )?|eat your|pour\\w* (?:\\w+ )?|melt\\w* (?:my|your|our)|warm\\w* (?:my|your|our|the)|lost my|stole (?:my|our)|in (?:our|my)|close to (?:my|our)|dear to (?:my|our)|sacred|queen of|king of|jack of|ace of|two|lonely|artichoke|the) hearts?(?! (?:attack|disease|failure|health|healthy|rate|valve|rhythm|month|condition|surgery|problem|defect|monitor|screening|scan|check|age|risk|muscle|murmur|transplant|pump|clinic|center|centre|day|medicine|meds|team|specialist|smart|test|may|can|beats?|skips?|races?|pounds?|works?|is (?:a|working|racing|beating)|and (?:lungs?|blood|stroke|brain|kidneys?)))',
  'my heart (?:is|when|just|can|cannot|goes|rate (?:when|every|after|through)|skipped|breaks|sings?|aches?|was)',
  'heart[- ](?:shaped|warming|felt|broken|breaking|to[- ]heart|throb|land)',
  'my (?:blood pressure|pulse|cholesterol) (?:went|goes|is|rises|rose|when|every|after|through|just)',
  '(?:raise|raises|raising) (?:my|your|our) blood pressure',
  // stroke
  '(?:strokes? of (?:the brush|a brush|the clock|luck|genius|good|bad|midnight|a pen|the pen|brilliance|fortune|work)|(?:back|breast|brush|pen|two|four|key|master|side|swim\\w*|butterfly|golf|one|broad|paint|crawl)[- ]?strokes?|(?<=(?:heat|sun) )strokes?|stroke (?:play|your|the|his|her|my|order|a cat|rate)|strokes? (?:under|over) par|different strokes)',
  // fever, rash, cold, sick, flu
  '(?:cabin|spring|world cup|football|cup|gold|baby|saturday night|wedding|playoff|christmas|election|jungle|disco|festival|bieber|finals?|super bowl|march madness|tartan|derby|euro\\w*|race|holiday) fever|fever (?:pitch|dream)',
  'rash (?:decision|decisions|of|guard|guards|vest|vests|move|promise|choice|judg\\w+)',
  'flu season tickets|season tickets|(?:under|got) the weather',
  '(?:cold feet|cold case|cold call\\w*|cold brew|cold drinks?|stone cold|ice cold)',
  // pool, water, river, loch, swim
  '(?:float|car|talent|bank|nurse bank|resource|nurse|staff|staffing|betting|office|gene|dead|motor|applicant|candidate|prize|patient|jury|data|money|whirl|table|lottery|shift|injury|hiring|relief|casual) pool|pool (?:table|tables|of|cars?|nurse|nurses|tournament|night|our|resources|league|cue|room)|(?:liver|black|welsh|hartle)pool',
  '(?:swimming|swim|drowning|drown) (?:in|against) (?:paper\\w*|emails?|charting|charts?|admin|debt|work|laundry|notes|forms|tasks|texts|the tide|referrals|coffee|ironing|data|discharge\\w*)',
  'poison (?:ivy league|pen)|pick your poison|name your poison',
  '(?:loch|river|pool|lake|beach|heart|stroke|school|mill) (?:road|street|bridge|lane|avenue|drive|view|suite|room|table|house)|the pool table',
  'snakes and ladders|stroke of the brush|puffer (?:jackets?|coats?|vests?|fish)|happy birthday(?! (?:song|twice))|(?:new|our|the) (?:\\w+ )?(?:wing|unit|building|ward|clinic|caf[eé]|shop|garden|entrance|road|lot) (?:is )?openings?|(?:quiz|bingo|exam) (?:answers|questions)',
  // heat, hot, sun
  '(?:turn\\w* up the|in the|miami|dead|feel\\w* the|take the|took the|bring\\w* the|pre|white) heat(?! (?:wave|advisory|index|of|warning|stroke|exhaustion|safety))|heat of the moment|heat (?:up|the (?:soup|leftovers|oven|oil)|pump|pumps|is on|press|map|maps|gun|sealing|from the)|hot (?:takes?|topics?|desks?|desking|dogs?|chocolate|off the|mess|seat|tub|pots?|sauce|flushes|meals?|food|drinks?|coffee|water bottle|fix|spots?|lunch)',
  '(?:burn\\w*|burnt) (?:rubber|bridges|calories|the midnight|a hole|the candle)|slow burn|sick burn|burn notice|burn book',
  // sleep, pain, stress, weight, falls, steps, exercise, diet
  '(?:sleep on it|sleep over|sleepover|sleep when|beauty sleep|what is sleep|lose sleep over|losing sleep|in my sleep|need (?:some )?sleep|no sleep|who needs sleep)',
  'pain (?:in the|au|points?|to chart)|no pain,? no gain|growing pains of|painstaking|champagne|window pane|pain at the pump|a real pain|such a pain|what a pain',
  "(?:can(?:not|'t)|could not|couldn't) stress (?:this |it |that )?enough|stress (?:that|the importance|how|less over)|stress test(?:ing)? (?:the|our) (?:system|server|network|software)",
  '(?:pull\\w* (?:my|your|his|her|their) (?:own )?weight|worth (?:\\w+ )?weight|weight (?:off|of the world|room|class|lifted)|throw\\w* (?:\\w+ )?weight|carry\\w* (?:\\w+ )?weight)',
  '(?:falls? (?:on|under|into|behind|short|for|apart|through|in love|festival|fair|schedule|semester|term|colors|colours|leaves|break|back|asleep|off|out|within)|(?:niagara|river|cedar|idaho|sioux|wichita|great|twin|menomonee|glens|victoria|klamath|water|cuyahoga|chagrin|fergus|thief) falls?)',
  '(?:next|first|last|final|baby|small|key|front|door|church|back|town hall) steps',
  'exercise (?:in|your right|of|caution|judg\\w+|the option|books?|patience|bike for sale)|(?:fire|evacuation|training|tabletop|desktop|emergency|planning|budget|drill|writing|branding|trust|mapping|listening|table[- ]top|staffing) exercise',
  'walk(?:ed|ing)? (?:in|ins|out|through|away|into|off|up|past|back|down|the talk|of shame|around|on eggshells)|walk-(?:in|ins|through|out)|walkie|walkout|dog walk(?:er|ing)?',
  // eye, hearing, vision, skin, teeth, back, bone, gut, brain
  "(?:keep\\w* an|eagle|private|public|with an|bird's|blind|catch\\w* (?:my|your|the)|in the blink of an|see eye to|roll\\w* (?:my|your)|side|black|evil|bulls?|naked|rib|hawk|an) eyes?|eyes? (?:on|roll\\w*|contact|opener|opening|candy|catching|for detail|out for|witness)",
  "(?:hearing (?:from|that|about|back|this|your|you|what|the|how|more|is believing|it|all|people|it|there)|(?:public|court|council|disciplinary|board|fair|zoning|budget|licence|license|tribunal|planning|senate|appeal|custody|hard of) hearings?|i am hearing|we are hearing|i'm hearing|good hearing|nice hearing|love hearing|loved hearing|rumou?r\\w*)",
  '(?:our|my|mission and|shared|bold|strategic|tunnel|clear|double|night) vision|vision (?:and (?:mission|values)|statement|board|boards|for|of)',
  '(?:thick|thin|under (?:my|your|the)|by the|jump out of (?:my|your)|comfortable in (?:my|your)|save (?:\\w+ )?|orange|banana|potato|phone|sausage) skin|skin (?:in the game|of (?:my|our|your)|flick|tight|deep)',
  '(?:by the|skin of (?:my|our|your|their)|long in the|armed to the|grit\\w* (?:my|your|our)|cut (?:my|our|your|their)|lying through (?:\\w+ )?|like pulling|sweet|saw|fine[- ]tooth\\w*) (?:teeth|tooth)|bluetooth',
  'gut (?:feeling|feelings|instinct|reaction|punch|wrenching|check|job|renovation)|gut-wrenching|trust your gut',
  'bone (?:to pick|dry|idle|tired|broth|china|of contention|up)|bare bones|bag of bones|funny bone|lazy bones|back ?bone|dog bones?|t-bone',
  'brain (?:drain|storm\\w*|fart|dead|child|teaser|rot|fog after|power|is (?:fried|mush|gone|soup|toast|scrambled))|(?:no|baby|mum|mom|pregnancy|night shift|post[- ]nights?|lizard|bird|on the) brain(?:er)?',
  // cancer, diabetes, headache, allergy, infection, virus, vaccine, surgery as figures
  "(?:a )?cancer (?:on|season|sign|horoscope|moon|rising|sun)|(?:tropic of|zodiac) cancer|i(?:'m| am) a cancer|cancel\\w*",
  '(?:logistical|scheduling|parking|paperwork|it|admin|budget|tax|staffing|real|big|massive|such a|rota|total|printer) (?:headache|migraine)s?|headache for',
  'allergic to (?:mondays?|mornings?|meetings?|early|my alarm|work|nights|housework|exercise|the gym|bullshit|drama|effort|small talk|reply all|email\\w*)',
  '(?:infectious|contagious|viral) (?:laugh\\w*|smile\\w*|energy|enthusiasm|joy|grin|post|video|tweet|tiktok)|(?:gone|went|going|go) viral|infectious enthusiasm|computer virus|virus scan|antivirus',
  'booster (?:club|clubs|cable|seat belt|rocket|pack|session for)|(?:mood|confidence|morale|ego|signal|energy|wifi|immune) boosters?|shot(?:s)? (?:in the dark|of espresso|glass|put|at|clock|down|of tequila|on the rocks)|(?:big|long|moon|screen|head|mug|sling|over|parting|cheap|espresso|jello|tequila|clear|best|warning|photo|group) shots?',
  'jab(?:s|bed|bing)? at',
  '(?:plastic|open|tree|tech|account) surgery|surgery hours|open for surgery',
  '(?:disaster|data|economic|password|account|food|system|asset|backup|hangover|vehicle|file|cost|economy) recovery|recovery (?:room|suite|plan for the server|vehicle|drive|ride|meal|wine)|(?:speedy|quick|full|swift) recovery',
  '(?:retail|group|physio|coffee|shopping|wine|garden|music to my|cat|pizza|beach|chocolate|mall|gel) therapy',
  '(?:addict\\w*|addiction|hooked) (?:to|on) (?:coffee|caffeine|wordle|the show|shopping|this|these|chocolate|netflix|biscuits?|crisps?|lip balm|the vending|stationery|podcasts?|true crime|love island)|(?:coffee|caffeine|shopping|chocolate|biscuit|netflix|wordle|stationery|sugar|tiktok|phone|shoe) (?:addiction|addict)',
  'depress(?:ed|ion|ing) (?:glass|the (?:key|button|brake|clutch|lever)|era|weather)|(?:great|tropical|economic) depression',
  '(?:give|gave|gives|nearly gave|almost gave|about gave|giving|near|had a) (?:me|us|him|her|everyone|the team|you)?\\s?(?:nearly |near |almost )?(?:an? )?(?:heart attack|panic attack|stroke|anxiety|seizure|coronary|cardiac arrest|nervous breakdown|hernia|migraine|ptsd)',
  'heart attack (?:on a plate|when|seeing|sandwich|burger|over)|ptsd (?:from|over) (?:the|that|this) (?:printer|alarm|call bell|rota|phone|pager|schedule|ikea)',
  '(?:so|being|totally|a bit|bit|little|my|the|super|very|kinda|slightly|feel\\w*|get\\w*|am|are|is|was) (?:ocd|adhd|bipolar|schizo\\w*|autistic) (?:about|over|today|moment|this|with|weather|brain)|(?:weather|thermostat|heating|wifi|printer|lift|elevator|schedule|rota|boiler) (?:is |was |being )?(?:so )?(?:bipolar|schizo\\w*)|senior moment|blonde moment',
  // baby, birth, labor, delivery, crib, pregnant, child, period, newborn
  '(?:labou?r (?:day|party|of love|government|market|union|costs?|shortage|laws?|relations|intensive|council|mp|mps|dispute|board)|(?:birth of a|birth (?:certificates?|place|mark|stone|order|right|control of weeds)|happy birth\\w*|birthdays?|nhs birthday|rebirth))',
  '(?:fur|my other|plant|cry|sugar|my new|car|sourdough|this project|pet|dog|cat|motorbike) bab(?:y|ies)|baby (?:steps|shower games|boomers?|blue|grand|pink|spinach|carrots?|corn|driver|yoda|goats?|animals?|bump the|wipes are great)|bab(?:y|ies) of the (?:team|family|group)',
  'crib (?:notes?|sheets?)|cribbage|mtv cribs',
  '(?:pregnant|pregnancy) (?:pause|silence)',
  "(?:inner|problem|poster|love|wild|golden|brain) child|childish|child's play|child (?:proof lighter)|like a (?:child|kid) (?:in|at|on)|kid (?:in a candy|you not|at heart)|(?:kids?|kidding) you not|just kidding|no kidding|big kids?",
  '(?:trial|christmas|holiday|probation\\w*|time|notice|grace|festive|tax|pay|quiet|busy|bank holiday|exam|consultation|bidding|application|easter|warranty) periods?|periods? of (?:time|calm|the day|rest|service)',
  // community, school, library, study, research, team, volunteer, free
  '(?:school|old school|med school|nursing school|law school) (?:of thought|run|traffic|bus route|uniform shop|reunion|night|friend\\w*|tie|loans?|debt)|old[- ]school',
  'study (?:leave|group|day|guide|session|buddy|playlist|abroad|hall|room|table|break)',
  // safety, first aid, CPR, shock, trauma, emergency, ICU words as figures
  '(?:fashion|chocolate|coffee|cake|hair|stationery|biscuit|wardrobe|dessert|pizza|nail|snack|toner|tea|makeup|style) (?:emergency|crisis|er|icu|cpr|first aid|intervention|therapy)|intensive care for (?:your|my) (?:hair|skin|lawn|plants?)|(?:cpr|first aid|tlc) (?:for|on) (?:my|the|this|our) (?:plant|plants|printer|coffee|laptop|car|phone|fern|sourdough|orchid)\\w*',
  'helmet hair|burn the (?:toast|popcorn)|burnt? (?:toast|popcorn|the toast|my toast|the popcorn)',
  '(?:sticky|smart|cyber|password|clean|good|digital|data|dental) hygiene(?! (?:month|visit|tips))|hand(?:s)? (?:off|over|out|in|on|down|made|held|some|cuff|me|crafted|writing|of|written|book|bag|knit\\w*|brake|rail)',
  '(?:black|thin|dry|crushed|break the|breaking the|on thin|on) ice|ice (?:cream|breaker|breakers|coffee|lolly|lollies|skating|hockey|cold|cap|rink|box|pops?|age|latte|cube trays?)',
  'cold turkey from (?:coffee|caffeine|sugar|wordle|my phone|crisps)|turkey (?:trot|raffle|sandwich|day|bacon|holiday)|going to turkey|back from turkey|in turkey|turkey hunt\\w*',
  'salt (?:of the earth|lamp|water taffy|lake|and vinegar|bae)|pinch of salt|grain of salt|worth (?:my|your|his|her|their) salt|road salt|salt (?:the )?(?:roads?|trucks?|lines?|spreader)|salty',
  'recipe for (?:disaster|success|chaos|a good|happiness)|diet (?:coke|pepsi|soda|dr pepper|cola|culture)|snack (?:bar|break|drawer|table|machine|time|cart|run|thief|attack)',
  '(?:fan of|fan club|fan favou?rite|football fan|big fan|sports fan|huge fan|fans? in the stands|fan-\\w+|no fan|number one fan|superfan|fan mail)',
  'shades? of|throw(?:ing|s|n)? shade|lamp ?shades?|nail shade|hat[- ]?trick|hats? off|old hat|wear(?:ing|s)? many hats|many hats|knit\\w* hats?|bobble hats?|hard hats?|top hat|crochet\\w* hats?|tiny hats?|woolly hats?',
  'mole(?:s)? (?:in the (?:garden|lawn|yard)|hill|trap|sauce|poblano|day|skin)|holy mol\\w+|guacamole|chicken mole|whack[- ]a[- ]mole|rattlemole',
  '(?:online|cyber|internet|food|home|job|social|seasonal|web|gas|train|fire|road|rail|rider) (?:safety|security) (?:briefing for contractors|induction for contractors)',
  '(?:career|plot) (?:break|ladder|move|twist|high|low|goals?|best|worst|points?)|(?:points?|best|worst) (?:of|in) (?:my|his|her|their) career|career-(?:high|best|ending)|third career|career (?:\\w+ )?goal',
  'hiring a (?:van|bike|car|bouncy|tent|marquee|hall|plumber|dj|cleaner|boat|kayak|skip|lawyer|nanny)|(?:car|bike|van|skip|plant|suit|ski|tool|kilt|marquee|tent) hire|job (?:done|well done|lot|jobs?worth)|good job|great job|nice job|nose job|paint job|hell of a job|inside job|dream job|boob job|rush job|odd jobs?|nut job|(?:did|do|does|doing|done) (?:a|an|such a|their|his|her|your|my|our) (?:\\w+ )?job|print jobs?|steve jobs|apply (?:the|a|some|sunscreen|pressure|cream|it|ice|more|liberally|firm|direct|ointment|lotion|sun)|applies to|apply to (?:all|both|staff|visitors|everyone)',
  '(?:abstract (?:art|painting|idea|concept|thought|expression\\w*)|in the abstract|magnet (?:fishing|school|schools)|fridge magnets?|chick magnet|magnetic)',
  'break (?:a leg|the bank|the news|dance|even|fast|room|time|down|up|through)',
];

/** Finds every such phrase in text in small letters. */
export const idioms = new RegExp(
  `(?<![\\p{L}\\p{N}#])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
