import { claim } from '../../lint/checks/claim.ts';
import { isForProfessionals } from '../../lint/meaning/speaker.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const BODY = raw`(?:(?:your|the|our|my|his|her|a|whole|full|sluggish) ){0,2}(?:liver|kidneys?|gut|colon|bowels?|body|system|blood|lymph(?:atic)?|cells|lungs|pores|hormones)`;
const IMMUNE = raw`(?:(?:your|their|our|the|a|his|her|kids'?|natural|\w{3,8}'s) ){0,2}(?:immunity|immune (?:system|defen[cs]es?|health|response))`;
const TREATMENT = raw`(?:ozone (?:therapy|treatment|sauna)|stem cell (?:therapy|treatment|injections?)|(?:iv|i\.v\.) (?:vitamin|nutrient|glutathione|nad\+?|drip) ?(?:drips?|therapy|infusions?)?|(?:vitamin|nad\+?|glutathione|myers'?|wellness|immunity|beauty|hydration|energy) (?:iv )?(?:drips?|infusions?)|prp (?:injections?|therapy)|colloidal silver|cupping|reiki|homeopath(?:y|ic (?:drops|remed(?:y|ies)|medicine))|chelation(?: therapy)?|ear candl(?:es|ing)|hyperbaric oxygen(?: (?:sessions?|therapy|treatments?|chamber))?|magnet(?:ic)? (?:therapy|bracelets?)|crystal healing|red light therapy|infrared sauna|peptide (?:therapy|injections?)|exosomes?|essential oils?|detox foot (?:baths?|pads?)|applied kinesiology|bioresonance|live blood analysis|nad\+? (?:infusions?|drips?|iv)|cryotherapy|whole body cryo|(?:apple cider vinegar|acv|greens?|collagen|mushroom|ashwagandha) (?:gummies|powder|shots?|capsules)|sea moss|adaptogens?|panchakarma|bone broth|colostrum(?: powder)?|coffee enemas?|grounding mats?|salt (?:cave|room)s?|(?:vitamin|immunity|wellness) shots?)`;
const HELPS = raw`(?:(?:can|will|may|really|also|now|helps?(?: to)?|is proven to|works? (?:to|for|on|wonders for)|used to) ){0,3}(?:keeps?|eas(?:es?|ing)|slow(?:s|ing)?|melt(?:s|ed)?|balanc(?:es?|ing)|reset(?:s|ting)?|energi[sz]es?|removes?|flushes|treat(?:s|ing)?|heal(?:s|ed|ing)?|revers(?:es?|ing)|repair(?:s|ing)?|fix(?:es|ed)?|reduc(?:es?|ing)|sort(?:s|ed)|clear(?:s|ed)|boost(?:s|ed)?|restor(?:es?|ing)|regrow(?:s|ing)?|fight(?:s|ing)?|prevent(?:s|ing)?|relieve(?:s|d)?|helps? (?:with|your|my|kids|children|people|patients)|saved|works? (?:for|on|wonders))`;

/** Foods and gadgets of which wonders are told. */
const WONDER = raw`(?:(?:apple )?cider vinegar|acv|celery (?:juice|sticks)|(?:warm |hot )?lemon (?:water|juice)|(?:black ?seed|castor|coconut|cbd|oregano|fish|tea tree|clove) oil|black ?seeds?|turmeric|ginger(?: (?:shots?|tea))?|garlic|bitters|moringa|ashwagandha|spirulina|chlorophyll(?: water)?|sea moss|bone broth|collagen|kombucha|beetroot(?: juice)?|green tea|matcha|bitter ?(?:leaf|kola|gourd|melon)(?: (?:water|juice|tea))?|agbo|soursop(?: (?:leaves|leaf|tea))?|cerasee(?: tea)?|cinnamon(?: (?:water|tea))?|papaya leaf(?: juice)?|okra water|bee (?:venom|stings?)|hydrogen water|alkaline water|structured water|(?:copper|magnetic) (?:bracelets?|insoles?|bands?)|magnets?|crystals?|cold plunges?|ice baths?|cupping|reiki|acupuncture|homeopath\w+|colloidal silver|charcoal|essential oils?|(?:vitamin|iv|nad\+?|glutathione|wellness|infusion) (?:drips?|infusions?|lounge|shots?|therapy|infusion lounge)|stem cells?(?: (?:injections?|therapy))?|exosomes?|peptides?|ozone(?: \w+)?|mushroom (?:coffee|powder)|raw (?:milk|honey)|honey|elderberry|zinc|magnesium|probiotics|(?:juice|water) fast\w*|fasting|intermittent fasting|keto|carnivore|parasite (?:cleanse|kit)|detox\w*|foot (?:pads?|baths?)|(?:red light|infrared)(?: \w+)?|grounding(?: mats?)?|earthing|vibration plates?|salt lamps?|(?:our|this|these|the|my) (?:\w+ )?(?:tea|powder|supplements?|capsules|gummies|tonic|juice|drops|patch(?:es)?|syrup|oil|blend|shakes?|reset|cleanse|plan))`;
/** What they are said to do. */
const EFFECT = raw`(?:(?:rewires?|sharpens?|slows?|sorted|sorts|cured|heals|resets?|resetting|heals?|healed|melts?|melting|burns?|burning|shifts?|flush(?:es)?|cleans(?:es|e)|alkali[sz]es?|detoxif(?:y|ies)|balances?|regrows?|regrow|rebuilds?|repairs?|restores?|reverses?|dissolves?|clears?|cures?|kills?|boosts?|boosting|strengthens?|builds?(?: up)?|purif(?:y|ies)|shrinks?|unclogs?|lowers?|drops?|fix(?:es)?|cleaned|took|takes|draws?|pulls?)(?: (?:away|off|out|down|up|right|all|every|any|your|the|my|his|her|ur|our|off|from|of|belly|stubborn|bad|immune|whole|damaged|sluggish|clogged|high|knee)){0,4} (?:gut|liver|kidneys?|fat|cholesterol|blood(?: pressure| sugar)?|toxins|system|hormones|immunity|immune (?:system|response)|body|lymph(?:atics?)?|arthritis|inflammation|cartilage|joints?|arteries|cells|skin|thyroid|metabolism|aging|ageing|virus(?:es)?|infections?|colds?|sinuses|eczema|anxiety|depression|asthma|pain|migraines?|cortisol|parasites|vagus nerve|telomeres|cancer|diabetes|fibroids?|cysts?|stones?|brain fog|nervous system|everything|mind|memory|focus|wrinkles|scars?|knees?|back|bones?)|(?:gut|liver|body|system|hormones|metabolism) (?:resets?|heals?|cleanses?|detoxes|detoxifies|balances?|repairs?) (?:itself|themselves)|(?:keeps?|kept|keeping) (?:every|all|any|the|my|your|me|us|them|you)(?: \w+){0,2} (?:virus(?:es)?|colds?|flu|germs|infections?|doctor|sickness|away|healthy|bugs)(?: (?:off|away)(?: (?:you|us|me))?)?|(?:never|not|haven'?t|hasn'?t|no one|nobody)(?: \w+){0,4} (?:sick|cold|flu|ill|infection|medicine|inhaler)(?: (?:since|again|day|in))?|bullet ?proof (?:immunity|immune \w+)|works? (?:wonders|miracles|like magic|better than (?:\w+ )?(?:M+|medicine|meds|pills|antibiotics|insulin|ozempic|statins))|swear by (?:it|them)|for (?:your )?(?:cancer|autism|long covid|adhd|arthritis|infertility|ms|parkinson'?s|dementia)(?: (?:recovery|patients|pain|kids))?|gone in (?:a|\w+) (?:days?|weeks?)|(?:reverses?|slows?|stops?) (?:the )?(?:aging|ageing|clock))`;
const WONDER_DOES = new RegExp(
  raw`(?<claim>\b${WONDER}\b(?:[^.!?,\n]{0,70}?)[\s=] ?(?:${EFFECT}))\b`,
  'dgi',
);
const SINCE_WONDER = new RegExp(
  raw`(?<claim>\b(?:never|not|no)(?: \w+){0,5} (?:cold|colds|flu|sick|ill|infection|inhaler)(?: \w+){0,6}? (?:since|thanks to|because of)(?: \w+){0,6}? ${WONDER})\b`,
  'dgi',
);

/** Medicine's own detox, and what does strengthen a defence. */
const MEDICAL =
  /\b(?:(?:medical|alcohol|opioid|opiate|drug|inpatient|outpatient|digital|social media|phone|screen|dopamine|caffeine) (?:detox|cleanse|withdrawal)|detox(?:ification)? (?:unit|ward|bed|beds|nurse|nurses|center|centre|program(?:me)?|protocol|admission|service)|withdrawal|addiction|recovery|rehab|transplants?|bone marrow|donors?|leuk\w+|lymphoma|vaccin\w*|jabs?|boosters?|breast ?(?:milk|feeding|fed)|immunotherapy|car[- ]?t|drains?|carbon monoxide|wound(?:s| care)?|clinical trial|no (?:evidence|proof)|not (?:been )?(?:shown|proven|approved|needed)|don'?t (?:clean|work|need|detox)|skip the|scam|myths?|won'?t|can'?t|doesn'?t|does not|may help|might help|a bit|cough(?:s)?|sore throat|recipe|soup|cake|smells?|tastes?|labou?r|delivery|dish|curry|hand ?washing|wash(?:ing)? (?:your )?hands|cleanser)\b/i;

/** Conditions that people live with for years and are promised relief from. */
const CHRONIC = raw`(?:arthritis|back pain|joint pain|knee pain|chronic pain|copd|asthma|diabetes|dementia|alzheimer'?s|parkinson'?s|autism|eczema|psoriasis|migraines?|neuropathy|fibromyalgia|infertility|fibroids|hypertension|high blood pressure|long covid|ms|lupus|cancer|depression|anxiety|insomnia|stroke|hair loss)`;
/** One thing for everything: "works on arthritis, back pain, even COPD". */
const PANACEA = new RegExp(
  raw`(?<claim>\b(?:it|this|they) (?:also |really )?(?:works? (?:on|for|against)|treats?|heals?|helps (?:with )?|fixes|reverses) ${CHRONIC}(?:,| and) (?:${CHRONIC}(?:,| and) )?(?:and )?even ${CHRONIC})`,
  'dgi',
);
/** What no good trial supports for anything it is sold for. */
const OFFERED = raw`(?:ozone(?: \w+)? (?:therapy|drips?|treatments?|infusions?|sessions?)|ozone drips?|chelation(?: (?:therapy|drips?|sessions?))?|stem cell (?:facials?|drips?)|colloidal silver|ear candling|coffee enemas?|bioresonance|live blood analysis|ionic foot baths?|detox foot (?:baths?|pads?)|crystal healing|(?:bee venom|bee sting) therapy|homeopathic (?:drops|remedies|vaccines?)|nad\+? drips?|thermography|iridology)`;
const OFFERS = new RegExp(
  raw`\b(?:we|we're|our|now|book|come|try|offers?|offered|offering|welcomes?|introducing|available|new)\b[^.!?\n]{0,60}?\b(?<claim>${OFFERED}(?:(?:,| and|,? &) ${OFFERED})*)\b`,
  'dgi',
);
const IS_OFFERED = new RegExp(
  raw`(?<claim>\b${OFFERED})(?= (?:is|are) (?:now )?(?:available|offered|on offer|back|here))`,
  'dgi',
);
/** Pictures of heat and the like, in place of a test that finds disease. */
const SEES = new RegExp(
  raw`(?<claim>\b(?:thermal imaging|thermograph?y|thermograms?|iridology|live blood analysis|bioresonance|hair analysis) (?:can |will |now )?(?:spots?|finds?|detects?|catch(?:es)?|sees?|picks? up|shows? up|reveals?)\b[^.!?\n;,]{0,60})`,
  'dgi',
);

export default defineRule({
  id: 'advice/unproven',
  title: 'Unproven treatment',
  severity: 'warn',
  reason: 'Benefits that no good trial has shown can cost people money, time and proper care.',
  source: {
    label: 'FTC Health Products Compliance Guidance 2022; NCCIH',
    url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  },
  messages: { unproven: '“{quote}” may promise a benefit that good trials have not shown.' },
  flags: [
    {
      account: 'official',
      text: 'Our spa floor now has ⟦ozone therapy and chelation⟧ from Monday.',
    },
    { account: 'official', text: 'A gentle patch. ⟦It works on migraine, asthma, even dementia⟧.' },
    '⟦Thermal imaging finds lumps years before any scan⟧, book yours.',
    'Our ⟦IV drip boosts immunity⟧ before the holidays.',
    '⟦Detox your liver⟧ with our seven-day juice plan',
    '⟦This tea flushes the toxins⟧ right out',
    '⟦Ozone therapy eases⟧ long COVID, ask our team.',
    'Elderberry is ⟦immune boosting⟧, my kids never get sick',
    '⟦colon cleanse⟧ packages from $99',
  ],
  leaves: [
    'Chelation for lead poisoning: our toxicology team explains how.',
    'We do not offer ozone therapy. Ask your oncologist instead.',
    'Thermal imaging found the leak in our roof.',
    'It works on Mac, Windows and even Linux, says IT.',
    'Our medical detox unit has beds tonight.',
    'A booster dose lifts your protection, and vaccines boost your immunity.',
    'On a digital detox this weekend.',
    'Detox teas don’t clean your liver. Your liver does.',
    'Stem cell transplant nurses, this is your week.',
    'No supplement has been shown to boost immunity.',
    'The new floor cleaner flushes toxins, or so the label says, from our drains.',
  ],
  check: claim({
    cue: /\beven \w|thermal|thermogr|iridology|hair analysis|live blood|bitter ?[lkgm]|agbo|soursop|cerasee|cinnamon|papaya|okra|\bbee |vinegar|\bacv\b|celery|lemon|seed|\boil\b|turmeric|ginger|garlic|bitters|moringa|spirulina|chlorophyll|collagen|kombucha|beetroot|matcha|green tea|hydrogen|alkaline|copper|plunge|ice bath|charcoal|mushroom|raw milk|honey|elderberry|zinc|magnesium|probiotic|fast\b|fasting|keto|carnivore|parasite|earthing|salt lamp|acupuncture|\b(?:tea|powder|supplement|capsule|tonic|juice|drops|patch|syrup|blend|shake|reset|plan)|detox|cleans|nad\+|cryo|vinegar|gumm|hormones|moss|adaptogen|karma|broth|enema|grounding|(?:vitamin|immunity|wellness) shots|toxin|immun|ozone|stem cell|\bdrips?\b|infusion|\bprp\b|colloidal|cupping|reiki|homeopath|chelation|candl|hyperbaric|magnet|crystal|red light|infrared|peptide|exosome|essential oil|kinesiology|bioresonance|live blood/i,
    patterns: [
      WONDER_DOES,
      SINCE_WONDER,
      PANACEA,
      OFFERS,
      IS_OFFERED,
      SEES,
      new RegExp(
        raw`\b(?:iv drips? |(?:our|this|these|the) [\w-]{3,14} )?(?<claim>(?:iv drips? )?(?:super ?)?(?:boost|charg|strengthen|ramp|rev|supercharg)(?:e|es|s|ing|ed)?(?: up)? ${IMMUNE})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\bimmun(?:e|ity)[- ]?boost(?:ing|ers?|s)?)\b(?! (?:dose|shot|vaccine|jab))`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b(?:detox(?:es|ify|ifies|ing)?|cleans(?:e|es|ing)|flush(?:es|ing)?(?: out)?|purif(?:y|ies)|reset(?:s|ting)?) ${BODY})\b`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b(?:flush(?:es|ing)?|remov(?:e|es|ing)|draw(?:s|ing)?|get(?:s)? rid of|sweat(?:s|ing)?|release(?:s)?|clear(?:s|ing)?|eliminate(?:s)?)(?: out)?(?: (?:the|all|those|your|of|harmful|built-up|nasty|any)){0,3} toxins)\b`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b(?:colon|liver|parasite|juice|kidney|lymph(?:atic)?|gut|heavy metal|full[- ]body|sugar|foot) (?:cleanse|detox)(?:es)?)\b`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\bdetox (?:tea|drink|juice|water|patch|pads?|package|plan|program(?:me)?|smoothie|drip)s?)\b`,
        'dgi',
      ),
      new RegExp(raw`(?<claim>\b${TREATMENT} ${HELPS})\b`, 'dgi'),
      new RegExp(
        raw`(?<claim>\b${TREATMENT})(?= (?:to (?:slow|clear|boost your|reset|reverse|treat|heal|cure|ease|repair|boost|restore)|for (?:your )?(?:arthritis|autism|long covid|back pain|knee|knees|hair|anti-?ag(?:e)?ing|energy|fatigue|immunity|chronic|cancer|ms|pain|wrinkles|glow|weight)))`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b(?:balanc(?:es?|ing)|reset(?:s|ting)?|rewires?|fix(?:es)?) (?:your|the|my) (?:hormones?|nervous system|metabolism|gut|vagus nerve|cortisol))\b`,
        'dgi',
      ),
    ],
    unless: MEDICAL,
    when: ({ annotation }) => !isForProfessionals(annotation),
  }),
});
