const { raw } = String;

/** How people write how much of a medicine and how often, as sources of patterns over a clinical sketch. */

/** "two", "half a", "10-15". */
export const COUNT = raw`(?:\d{1,4}(?:[.,/]\d{1,3})?|an? full|half(?: an?| of an?| the)?|quarter|one|two|three|four|five|six|eight|ten|(?:a )?couple(?: of)?|another|an extra)(?: ?(?:-|to|or) ?(?:\d{1,4}|two|three|four|six))?`;
export const UNIT = raw`(?:mgs?|milligrams?|mcg|micrograms?|µg|ug|mls?|millilit(?:re|er)s?|cc|iu|units|puffs?|drops?|tsp|teaspoon(?:ful)?s?|tbsp|tabs?|tablets?|pills?|puffs|g(?= of M)|grams?|sachets?|sprays?|spoonfuls?|caplets?|caps)\b`;
/** "10 ml". */
export const AMOUNT = `${COUNT} ?${UNIT}`;
/** "two tablets". */
export const COUNTED = raw`\b${COUNT} (?:of )?(?:the |your |the blue |blue |those |these |regular |baby |soluble |extra strength )?M+`;
/** What may follow an amount: "of calpol". */
export const OF_MEDICINE = raw`(?: (?:of )?(?:[\w'-]{1,12} ){0,2}?M+)?`;
/** "every 4 hours", "at night". */
export const OFTEN = raw`(?:(?:every|each) (?:\d{1,2} ?mins?|\d{1,2} ?minutes|\d{1,2}(?: ?- ?\d{1,2})? ?h\w{0,4}|(?:few|four|six|eight|two|three|other) ?\w{0,5}|day|night|morning|evening|hour)|(?:once|twice|thrice|(?:\d|two|three|four) ?(?:times|x)) (?:(?:a|per|each|every) \w{3,5}|daily)|daily|nightly|od\b|o\.d\b|x ?\d{1,2} ?(?:days|/7)|for (?:\d{1,2}|a|two|three|five|ten) (?:days?|weeks?)|in (?:an hour|one go)|at once|after (?:food|meals)|with food|morning (?:and|&|,) (?:evening|night)|\d-\d-\d|an hour before|a day|per day|at (?:night|bedtime)|before bed|b\.?d\b|bid|tds|tid|qid|qds|prn|\d{1,2}[- ]?hourly|per kg|/kg|together|right away|straight away|now)`;
