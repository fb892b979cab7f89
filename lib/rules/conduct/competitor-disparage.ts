import type { PlacedSentence } from '../../lint/annotation/annotate.ts';
import { matchesBySentence } from '../../lint/annotation/by-sentence.ts';
import { knownTo } from '../../lint/known.ts';
import { isQuoted } from '../../lint/meaning/quotation.ts';
import { holds } from '../../lint/prefilter/search.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import type { Profile } from '../../profile/schema.ts';

const SENTENCE_OPENER = String.raw`(?:Our|My|The|Your|This|That|Their|A|An|No|Every|At|In|To|From|And|But|We|I|Unlike|Avoid|Skip|Forget|Never|Tired|Sick|Don't|Do|Why|Come|Thank|Sorry|Whatever|Anyone|Stay|Please|Compare|Proud|If|When|Thanks)`;
/** Another hospital by its name, or by where it stands. Capitals tell. */
const NAME = String.raw`(?!${SENTENCE_OPENER} )(?:(?:St\.?|Saint) \p{Lu}[\p{L}']{2,20} (?:ER|ED|A&E|[Mm]aternity|[Ee]mergency)|\p{Lu}\p{L}{3,20}(?:side|shore|view|gate|crest|brook|field|wood|water|mount|land|bridge|ford|way|dale|port|vale|hill|park)(?= (?:this|last|again|today)|[.!]?$)|(?:Memorial|Regional|General|County|Mercy|Providence)(?= (?:are|is|has|have|can't|lost)\b)|\p{Lu}\p{L}{3,20}(?:side|shore|view|gate|crest|brook|field|wood|water|mount|land|bridge|ford|way|dale|port|vale|hill|park)(?:'s (?:emergency|ER|ED|A&E|maternity|surgeons?|nurses|clinic))?(?=[,.]? (?:is|can't|cannot|they|where|has|have|treats?|keeps?|lost|with|nurses|will|'s)\b|[,?] where|'s (?:emergency|ER|ED|A&E|maternity|surgeons?))|\p{Lu}\p{L}{2,20}'s (?:emergency|ER|ED|A&E|maternity)|(?:Tri-County|Mid-\p{Lu}\p{L}+)|(?:\p{Lu}[\p{L}.'-]{1,20} ){1,3}(?:Hospitals?|Medical Cent(?:er|re)|General|Memorial|Clinics?|Infirmary|Health(?:care)?|Regional|Medical|Urgent Care|ER|Trust|Surgery Center)(?! (?:Week|Day|Month|Care|Assembly|Surgery|Practitioner|Manager|Insurance|Secretary))|(?:St\.?|Saint|Our Lady of) \p{Lu}[\p{L}']{2,20}(?: Hospital)?(?!(?:'s)? (?:Day|Street|Church|School|Ambulance|Eve))|\p{Lu}\p{L}{2,20} (?:Point|Grace|Mercy)|\p{Lu}\p{L}{2,20}(?=\? (?:Our|We|Come|Here))|Mercy(?: \p{Lu}\p{L}+)?)`;
const NEARBY = String.raw`(?:(?:the|that) (?:other |corporate |big |private |new |fancy |county |teaching )?(?:hospital|clinic|er|ed|place|practice|urgent care|trust|chain|system|crowd|production line|museum) (?:across (?:town|the (?:street|river|road|county))|down the (?:road|street|highway)|(?:up|over) the (?:road|hill|river|highway)|off the (?:ring road|highway|bypass)|next door|on \p{Lu}?\p{L}+ (?:street|st|road|rd|avenue|ave)|in the next town|on the other side of town)|that other (?:hospital|clinic|er|place))`;
const GENERIC = String.raw`(?:other (?:hospitals|clinics|ers|practices|providers|places|doctors)|the (?:competition|big chains?))`;

const AVOID = String.raw`(?:(?:fixed|fixing|redid|redoing|revised) (?:another |a |yet another )?(?:botched|bad|failed)|another botched|(?:don't|do not) have your (?:baby|surgery|op)|why risk|(?:value|love|like) your (?:life|kids|family|knees)|(?:wouldn't|would not|won't) (?:ever )?(?:let|send|take|wish|trust|recommend|bring)(?: \p{L}+){1,6} (?:at|to|in|near)|another (?:one )?(?:transferred|transfer|referral|rescue|mess|patient)|transferred from|fix(?:ing|ed) (?:\p{L}+ ){0,3}from|try (?:finding|getting) (?:that|this)|good luck (?:at|with|in)|(?:don't|do not|never) let (?:\p{L}+ ){1,4}(?:take|send|bring) (?:you|him|her|them)|god help (?:you|anyone)|survivors? of|escaped? from|better off (?:\p{L}+ ){0,3}than|(?:don't|never|do not|dont|would(?:n't| not| never)|please don't) (?:ever |even |bother )?(?:go(?:ing)?(?: anywhere near)?|come|deliver|give birth|take \p{L}+(?: \p{L}+)?|trust|use|send \p{L}+|set foot in|step into|let \p{L}+ (?:go|take you))|avoid|stay (?:far |well )?(?:away|clear) from|steer clear of|(?<=^|[.,!] |\band )leave|(?:dog|cat|worst enemy) to|that(?:'s| is) what happens (?:at|in)|run (?:from|away from)|keep (?:away|clear) (?:from|of)|anyone but|anywhere but|skip|forget|tired of|sick of|fed up|unlike|sorry(?: that)?|why wait|thank god (?:you're|we're|it's) not|(?:don't|never) settle for|(?:botched|ruined|messed[- ]up|another (?:\p{L}+ )?disaster)|(?:fleeing|running from)|(?:anything|anyone|anywhere|everyone|everything)(?: is| else)?(?: is)? (?:better|safer|cleaner) than)`;
const ON_THE_WAY = String.raw`(?: (?!(?:my|for|if|because|when|and|but|your pharmacist) )[\p{L}\d']+){0,6}`;
/** What nobody can check, in the words of people who are angry or want to win. */
const VERDICT = String.raw`(?:sends? us (?:all )?(?:their|its) \p{L}+|(?:lose|lost|loses) (?:a|more) (?:patients?|charts?)|short of everything|dropping like flies|lose (?:your |their |the )?notes|don't (?:even )?listen|butcher shop|slaughter ?house|warehouse for|(?:go|goes|went|sent there|send people) to die|where (?:\p{L}+ ){1,3}(?:die|goes? wrong)|(?:will|'ll|gonna) kill (?:you|ya|u)|infection rates?|treats? (?:you|people|patients) (?:like|as) (?:a number|cattle|numbers|meat|dirt)|you(?:'re| are) (?:just )?(?:a|another) number|robs?(?: \p{L}+)? blind|daylight robbery|mess to clean up|clean(?:ing)? up (?:their|after their|the) mess\p{L}*|do they even have|do (?:they|you) even|can't keep (?:nurses|staff|doctors)|lose your (?:chart|notes|results|baby)|lost (?:her|his|their|my|your) (?:chart|notes|results|file|records)|keep you (?:a week|waiting|in a corridor|on a trolley)|(?:hours|days) on a trolley|treat my (?:cat|dog|goldfish|hamster)|my (?:dog|cat|worst enemy)|(?:wouldn't|would not) (?:wish|take|send|let)|botched jobs?|horror (?:story|stories|show)|(?:always|keep|keeps) (?:get|getting|fixing|seeing) (?:all )?their|cowboys?|understaffed and|cheap(?:er)? for a reason|you get what you pay|charlatans?|scam\p{L}*|con artists?|money ?(?:grab|makers?|making)\p{L}*|factory|conveyor belt|cattle market|death trap|stay away|good luck (?:there|getting)|pray if|never come(?:s)? (?:out|back)|leave worse|come out (?:worse|sicker|in a box)|in a box|jokes?|filthy|dirty|worst|awful|terrible|horrible|unsafe|dangerous|mess|butcher(?:s|ed)?|incompetent|overpriced|rude|crooks|greedy|disgusting|dumps?|death ?trap|rush(?:es)? you|rip(?:s|ped)? (?:\p{L}+ )?off|cuts? corners|cutting corners|kill(?:s|ed)|botch(?:ed|es)?|lies|lied|don't care|doesn't care|cares? (?:more )?about (?:money|profit)|turns? (?:people|patients|you) away|misdiagnos\p{L}{2}|ignor(?:es|ed)|overcharges?|sends? (?:people|you) home|make you wait|shambles|circus|(?:second|third)[- ]rate|behind the times|(?:hell|shit) ?(?:hole|show)|bad reputation|trash|garbage|let (?:you|them|her|him) down|sinking ship|like candy|says run|(?:lost|loses|losing) another|won't (?:even )?listen|never listen|can't (?:even )?(?:find|keep|run|staff)|failed (?:its|their|another)|couldn't care|(?:be|been) (?:condemned|shut down|closed)|treats? (?:people|patients|you) like|sloppy|run away|bleeding (?:staff|money)|wouldn't (?:send|take) my (?:dog|worst enemy))`;
const KNOCKED_BEFORE = new RegExp(String.raw`(?<!\p{L})${AVOID}${ON_THE_WAY} ?$`, 'iu');
const KNOCKED_AFTER = new RegExp(
  String.raw`^(?:'s)?(?: and (?!i\b|the nurse)|[,:]?)[^.!?\n]{0,50}?(?<!\p{L})(?<!\b(?:not|isn't|never|no) (?:\p{L}+ )?)${VERDICT}(?!\p{L}| (?:hit|parking|coffee|weather|traffic|cafeteria))`,
  'iu',
);

/** A drama, a thing of the past, or what the writer lived through. */
const NOT_MEANT =
  /\b(?:on tv|episodes?|season \d|the show|drama|grey's anatomy|seattle grace|sacred heart|films?|novel|in 19\d\d|in 18\d\d|video game|monopoly|ghost|haunted|snow|mountain|charity|football|versus)\b/iu;
const LIVED =
  /\b(?:i|my (?:mum|mom|dad|son|daughter|husband|wife|sister|brother|partner|gran|nan)) (?:waited|was|were|had|went|spent|broke|gave birth|trained|worked|did my|interviewed)\b/i;

const NAMED = new RegExp(String.raw`(?<!\p{L})${NAME}(?!\p{L})`, 'gu');
const SPOKEN_OF = new RegExp(
  String.raw`(?<!\p{L})(?:${NEARBY}|(?<all>${GENERIC}))(?!\p{L})`,
  'giu',
);

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const namesIn = matchesBySentence([NAMED, SPOKEN_OF]);

function rivalsIn(sentence: PlacedSentence, { org }: Profile): readonly RegExpExecArray[] {
  const listed = org.competitors.map(escaped).join('|');
  if (!listed) return namesIn(sentence);
  return [
    ...namesIn(sentence),
    ...sentence.text.matchAll(new RegExp(`(?<!\\p{L})(?:${listed})(?!\\p{L})`, 'giu')),
  ];
}

/** Other hospitals in general may be avoided, which is the claim rules' matter, but not run down. */
function isKnocked(text: string, { index, 0: name, groups }: RegExpExecArray): boolean {
  const isGeneral = groups?.['all'] !== undefined;
  const [before, after] = [text.slice(0, index), text.slice(index + name.length)];
  return KNOCKED_AFTER.test(after) || (!isGeneral && KNOCKED_BEFORE.test(before));
}

const CUE = new RegExp(`${AVOID}|${VERDICT}`, 'iu');
/** Said of the rival in the sentence after its name: "They'll kill you over there". */
const NEXT = new RegExp(
  String.raw`^[\s]*(?:they|they'll|there|over there|their|it|it's|that place|do they|half|people|everyone|you|you'll)(?!\p{L})[^.!?\n]{0,50}?(?<!\p{L})${VERDICT}(?!\p{L})`,
  'iu',
);
const isAngry = (sentence: PlacedSentence) => holds(sentence, CUE) && !holds(sentence, NOT_MEANT);

/** From the name to the end of what is said of it in the next sentence, if anything. */
function passage(sentence: PlacedSentence, rival: RegExpExecArray, next?: PlacedSentence) {
  const start = sentence.start + rival.index;
  const said = next && NEXT.exec(next.text);
  const end = said ? next.start + said[0].length : start + rival[0].length;
  return { start, end };
}

const check: Check = function* (annotation, profile) {
  const { post, sentences } = annotation;
  for (const [at, sentence] of sentences.entries()) {
    const { text } = sentence;
    const rivals = rivalsIn(sentence, profile);
    if (rivals.length === 0) continue;
    const following = sentences[at + 1];
    const next = following && holds(following, NEXT) ? following : undefined;
    if (!isAngry(sentence) && !next) continue;
    if (post.account === 'personal' && LIVED.test(text)) continue;
    const rival = rivals.find((it) => next !== undefined || isKnocked(text, it));
    if (!rival || knownTo(profile)(rival[0])) continue;
    const hit = passage(sentence, rival, next);
    if (!isQuoted(annotation, hit.start, hit.end)) yield hit;
  }
};

export default defineRule({
  id: 'conduct/competitor-disparage',
  title: 'Knocking another hospital',
  severity: 'advise',
  reason: 'It may be untrue, and people who need that hospital tonight will read it.',
  source: {
    label: 'FTC Act, section 5; AMA Code of Medical Ethics, opinion 9.6.1',
    url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/advertising-publicity',
  },
  messages: { knock: 'Readers may need “{quote}” one day, and cannot check what is said of it.' },
  flags: [
    '⟦Lakeside Hospital⟧ is a joke, half their staff come to us in the end',
    'Don’t go to ⟦St. Brennan’s⟧, that place is filthy',
    'I would not send my worst enemy to ⟦the private crowd up the hill⟧.',
    { account: 'official', text: 'Tired of waiting six hours at ⟦Mercy General⟧? Come to us.' },
    '⟦The hospital across town⟧ cuts corners and everyone knows it.',
    { account: 'official', text: '⟦Other hospitals⟧ just rush you out of the door. Not here.' },
    {
      text: 'please stay away from ⟦harbor point⟧',
      house: { org: { legalName: 'Maple Ridge', competitors: ['Harbor Point'] } },
    },
  ],
  leaves: [
    {
      account: 'official',
      text: 'Compare every hospital in the state: https://www.medicare.gov/care-compare',
    },
    'I waited six hours at Mercy General with my broken wrist and the nurse was still kind.',
    { platform: 'linkedin', text: 'Proud to work with Lakeside Hospital on one stroke network.' },
    { account: 'official', text: 'Don’t go to the hospital for a cold: your pharmacist can help.' },
    'Seattle Grace is the worst hospital on TV and I watch every episode',
    'Started my new job at Mercy General today, terrible parking, lovely people.',
    {
      account: 'official',
      text: 'Our ER is slow tonight. Elm Street Urgent Care is open until nine.',
    },
    'Patients leave the big hospital over the river by boat. Lovely picture.',
    'Other hospitals have shared what they learned, and we are grateful.',
  ],
  check,
});
