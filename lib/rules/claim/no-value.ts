import { isGrave } from '../../lint/meaning/mood.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { everyMatch } from '../../lint/prefilter/search.ts';

/** What brochures say; each says nothing a reader can use. */
const SLOGAN =
  /\b(?:excellence|compassion|innovation|integrity|dedication|exceptional care|best possible care|serving (?:our|this) community|commit(?:ment|ted) to (?:providing|delivering|serving|you|your|excellence|care|quality|caring)|passionate about|your (?:health|wellness|comfort|care|smile|family|well-?being)(?: and \w{4,10})?(?: is|,|:| comes?)? (?:our |first|in (?:good|safe|the best|expert|our) hands|our priority)|our (?:\w{4,10} )?priority|experience the difference|feel the difference|the \p{Lu}\p{L}+ difference|trust (?:us|our|the experts)|care you can trust|you can (?:trust|count on|rely on)|quality (?:health ?care|care|you)|because you (?:deserve|matter)|you deserve|caring for you|like family|above and beyond|choose (?:us|\p{Lu}\p{L}+|excellence|better)|why choose|anyone else|this is who we are|who we are|it's what we do|what we do best|every day,? every patient|every patient,? every time|when it matters most|where (?:care|caring|healing|hope|compassion|excellence) \w{3,10}|your (?:journey|partner) (?:to|in|for)|partners? in (?:your )?health|today and always|world of (?:care|difference)|making a difference|better together|redefin\w+|reimagin\w+|the future of|leading the way|setting the standard|raising the bar|a tradition of|putting patients first|patients first|we care|heart of (?:care|the community)|healing hands|state of the art|second to none|we deliver|peace of mind|one-stop|human touch|our family|great people|great care|at the heart of|everything we do|that's us|caring hearts|patients come first|passion for|driven by)\b/giu;
const ASK =
  /\b(?:call (?:us|now|today)|visit us|book (?:now|today|with us)|choose us|contact us|come (?:see|and see|visit) us|make the switch|dm us|see you soon|experience it)\b/i;
/** A fact, a step, a time, a place, a link, a question, thanks: something for the reader. */
const VALUE =
  /\d|https?:|\bwww\.|\?|\b(?:how to|tips?|signs?|symptoms?|ask (?:your|about)|learn|watch|read|download|opens?|opening|closed|hours|street|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today at|tomorrow|tonight|hiring|jobs?|apply|join our team|vacanc\w+|thank|thanks|grateful|congrat\w*|happy \p{L}+|welcome|sorry|remember|celebrat\w*|honou?r\w*|award|nurses? (?:week|day)|doctors?'? day|insurance|vaccin\w*|flu|screening|report|study|research|register|free|volunteers?|donat\w*|retire\w*|means|because of|if you|pleasure|questions?|things|steps|reasons|ask)\b/iu;
/** A number to call and a question nobody has asked are nothing to use. */
const EMPTY =
  /\b(?:call|ring|dial|phone)?:? ?\(?\d{3}\)?[-. ]\d{3,4}(?:[-. ]\d{4})?\b|\b(?:have you heard|did you hear|guess what|who (?:cares|else)|what matters|looking for [\p{L} ]{3,30})\?|\b(?:thank|life|today)\b/giu;
/** What mission statements are made of. */
const HOLLOW = new Set(
  'care cares caring cared compassion compassionate heart hearts heartbeat heartbeats healing heal heals health healthy life lives living family families neighbors neighbours community communities trust trusted hope future mission values vision excellence excellent quality dedicated dedication passion passionate committed commitment exceptional extraordinary always together better best partner journey matter matters deserve deserves choose serve serves serving here tomorrow stronger strong kinder closer warmer number difference inspired inspiring promise pride proud purpose people love'.split(
    ' ',
  ),
);
const PERSONS = new Set("us we our you your we're we've".split(' '));
const MOST_HOLLOW = 0.42;
const FEWEST_HOLLOW = 2;
const MOST_WORDS = 40;
/** So few tokens that one slogan is the whole post. */
const SHORT = 14;

/** "Caring. Trusted. Local.": words set down one by one, as on a billboard. */
const BILLBOARD =
  /(?:(?:^|[.!]\s+)(?:[\p{L}'-]+ ){0,2}(?:caring|trusted|local|compassion\w*|expert\w*|innovat\w*|excellen\w*|dedicated|quality|care|better|stronger|together|hope|healing|health|heart|service|experience|family|community|trust|advanced)(?=[.!])){2,6}/iu;

const check: Check = (annotation) => {
  const { post, text, tokens } = annotation;
  if (
    post.account !== 'official' ||
    post.kind === 'reply' ||
    post.kind === 'comment' ||
    post.kind === 'tags'
  ) {
    return [];
  }
  const words = tokens.filter(({ kind }) => kind === 'word');
  const hollow = words.filter(({ key }) => HOLLOW.has(key)).length;
  const persons = words.filter(({ key }) => PERSONS.has(key)).length;
  const isHollow = hollow >= FEWEST_HOLLOW && (hollow + persons) / words.length >= MOST_HOLLOW;
  const slogans = new Set(everyMatch(SLOGAN, text).map(([found]) => found.toLowerCase())).size;
  const isShort = tokens.length <= SHORT;
  if (
    !isHollow &&
    ((slogans === 0 && !BILLBOARD.test(text)) ||
      slogans + Number(BILLBOARD.test(text)) * 2 + Number(ASK.test(text)) + Number(isShort) < 2)
  ) {
    return [];
  }
  const withoutSlogans = text
    .replaceAll(EMPTY, ' ')
    .replaceAll(SLOGAN, ' ')
    .replaceAll(/why choose[^?]*\?|anyone else\?|[^.!?]{0,40}\?/gi, (asked) =>
      /why/i.test(asked) ? ' ' : asked,
    );
  if (words.length > MOST_WORDS || VALUE.test(withoutSlogans) || isGrave(annotation)) return [];
  return [{ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }];
};

export default defineRule({
  id: 'claim/no-value',
  title: 'Nothing for the reader',
  severity: 'advise',
  reason: 'People come for health facts; a slogan takes their time and leaves nothing.',
  source: { label: 'AMA Code 9.6.1; CDC Clear Communication Index' },
  messages: {
    slogan: 'This may leave readers with nothing to use; a fact, a step or a date would help.',
  },
  flags: [
    { account: 'official', text: '⟦Excellence. Every day. Choose us.⟧' },
    { account: 'official', text: '⟦Your health is our priority. Call us today!⟧' },
    { account: 'official', text: '⟦Compassion. Innovation. Excellence. This is who we are.⟧' },
    { account: 'official', text: '⟦Experience the difference. Trust us with your family.⟧' },
    { account: 'official', text: '⟦Quality care you can trust. Because you deserve it.⟧' },
  ],
  leaves: [
    { account: 'official', text: 'Compassion and excellence: thank you, nurses, on Nurses Day.' },
    {
      account: 'official',
      text: 'Your health is our priority: the flu clinic opens Monday at 9, 14 Mill St.',
    },
    {
      account: 'official',
      text: 'Three questions to ask before surgery, from a team you can trust.',
    },
    {
      account: 'official',
      text: 'We remember Ruth, who gave compassion and dedication all her life.',
    },
    'Trust the process. And the charge nurse. We care.',
    {
      account: 'official',
      text: 'Call us today if your appointment is on the list of snow closures.',
    },
  ],
  check,
});
