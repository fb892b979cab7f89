/**
 * Swear words as pieces of regular expressions, whole words only. Written for this project.
 * Body parts, clinical words, names and places are not swearing: `prick` only of a person, `ass` and `dick` only in phrases.
 */

/** A letter, or a sign that stands for one: `f*ck`, `sh!t`. */
const ANY = String.raw`[*@#$!%._-]`;

/** Swearing that most readers take as such. */
export const strongSwearing = [
  String.raw`(?:mother|cluster|abso|un)?-?f(?:u|${ANY}|v|a){0,2}(?:c|${ANY}){1,2}k+(?:s|ed|er|ers|in|ing|in'|wits?|tards?|up|ery|head|heads|all)?`,
  String.raw`f(?:${ANY}){2,4}(?:ing|ed|er|in)?`,
  'f u c k|s h i t|fk(?:d|ed)|fooked|mofos?|muthaf\\w{2,8}|(?:pu)?tang ?ina\\w{0,3}|putangina|gago|chutiya|bhen ?chod|madar ?chod|fuk(?:in|ing|s)?|fkn|fckn?|fkin|fking|fcking|phuck|effing|f-?ing|f-?bomb(?:ed|ing)?',
  String.raw`(?:bull|horse|dip|bat|ape|chicken|dog)?-?s(?:h|${ANY})(?:i|1|${ANY})(?:t|${ANY})+(?:e|s|ty|tier|tiest|ter|ting|show|shows|storm|hole|head|faced|load|bag|house)?`,
  String.raw`(?:gob)?shite(?:s|hawk)?|sh[*]{2,3}|s[*]{2}t(?:ty|show)?`,
  'c[u*@#]nts?|tw[a*@]ts?|w[a*@]nk(?:s|er|ers|y|ing|ed)?|b[o*]ll[o*]cks',
  String.raw`b(?:i|${ANY})(?:t|${ANY})ch(?:es|y|ing|in|ed|fest)?|b[a*]st[a*]rds?|sons? of bitches`,
  '(?:jack|dumb|smart|lazy|fat|kiss my|pain in the|my|your|their|his|her|our|kick|kicked|kicking|haul|move|big|sorry|stupid) ass(?:es)?|(?:ass|arse|a[*$s]{2})-?holes?|a[$*]{2}',
  String.raw`dick-?heads?|(?:a|such a|being a|total|what a|real) dick|(?:a|you|that|such a|what a|complete|total) pricks?(?! (?:test|of))|c[o*]ck-?suckers?|bell-?ends?|kn[o*]b-?heads?|sluts?|wh[o*]res?`,
  'wtaf|wtf+|stfu|gtfo|ffs|omfg|lmfao|fml|tf|jfc|bs(?= excuse| answer| policy| rule)',
  'mierda|joder|puta|cabr[oó]n(?:es)?|pendej[oa]s?|co[nñ]o|chingad[oa]|hijo de puta',
  String.raw`n[i1!]gg(?:er|a)s?|f[a4@]gg?[o0]ts?|trann(?:y|ies)|ret[a4@]rds?|spaz(?:zes)?`,
].join('|');

/** Milder words that many houses still keep out of posts. */
export const mildSwearing = [
  'crap(?:py|s|ped|ping|load)?|crapshoot|piss(?:ed|es|ing)?(?: off| me off| us off| poor|-poor)?|piss[- ]take|taking the piss',
  'bloody (?:hell|awful|useless|ridiculous|joke|nightmare|stupid|idiots?|disgrace|furious|typical|rota|printer|computers?|managers?|management|government|trust|tired|lift|parking|alarm|phone|emails?)',
  'arses?|half-?arsed|arsed|god-?dam[nm](?:it|ed)?|dammit|damn ?it|feck(?:in|ing)?|friggin[g]?|frickin[g]?|freakin[g]? hell|bugger(?:ed)?(?: all| off| up)|sod(?:ding)? (?:it|all|off|this)|cock-?ups?|balls-?up|what the hell|wth|(?:who|why|how|where) the hell|the hell (?:is|are|was|did|do|out)|screw (?:you|this|them|him|her|off)|tosser|tossers|git|as hell|af',
].join('|');

/** Damn and hell, which only an official voice had better leave out. */
export const officialSwearing =
  'damn(?:ed)?|hella|bloody (?:good|great|brilliant|love|marvellous)|badass|kick-?ass';
