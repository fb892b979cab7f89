import { overlap } from '../../lint/annotation/sentences.ts';
import { clinicalFrames, frame, type FrameMatch } from '../../lint/checks/clinical-frames.ts';
import { naming } from '../../lint/checks/naming.ts';
import { clauseBefore } from '../../lint/meaning/directive.ts';
import {
  AN_ILLNESS,
  HEDGE,
  ILLNESS,
  LAY_ILLNESS,
  IT,
  SAID,
  SAID_OF_THEM,
  SURE,
  TOPIC,
} from '../../lint/meaning/illness.ts';
import { isOfWork } from '../../lint/meaning/complaint.ts';
import { isQuestion } from '../../lint/meaning/stance.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

const { raw } = String;

const ABOUT_OTHERS =
  /\b(?:if|when|whether|do|does|did|sorry|hear|who|because|since|though|although|hope|hopes|wish|unless|says?|said|told|tells|glad|in case|even if|know|think|thought|diagnosed|people|kids who|patients|how|what|once|i|we|my|until|after|may|might|can|could|see)\b/;
const ONES_OWN =
  /\b(?:(?:my|mine)\b[^,]{0,30}|i (?:have|had|thought|got) [^,]{0,20}|(?:if|whether|unless|when|in case) (?:\w+ )?)$/;

/** A campaign, a service or a film stands in the same breath. */
const isTopic = ({ sketch, start, end }: FrameMatch) =>
  TOPIC.test(`${clauseBefore(sketch, start)}${sketch.slice(start, end + 16)}`);
/** What somebody else makes of it. */
const THINKS =
  /\b(?:wife|husband|mum|mom|dad|he|she|they|doctors?|everyone|people|who|family|google)(?:'s)? (?:\w+ )?(?:thinks?|reckons?|says?|said|swears?|thought|told \w+)(?: that)? $/;
const notOnesOwn = (match: FrameMatch) => {
  const before = clauseBefore(match.sketch, match.start);
  return !ONES_OWN.test(before) && !THINKS.test(before) && !isTopic(match);
};
const asserts = (match: FrameMatch) =>
  !ABOUT_OTHERS.test(clauseBefore(match.sketch, match.start)) &&
  !isTopic(match) &&
  !isQuestion(match.sentence);
/** Somebody's complaint is told of, and no tale of the writer's own. */
const isOfReader = (match: FrameMatch) =>
  notOnesOwn(match) &&
  !isQuestion(match.sentence) &&
  !/\b(?:i|i'm|i've|i'd|my|me|we|if|when|whether|hope|could|might|may|can|said|told|says|news|today|topic|common)\b/.test(
    clauseBefore(match.sketch, match.start),
  ) &&
  !isOfWork(match.annotation);

const CUE =
  /C|\bcell\b|withdrawal|side effect|reaction|pulled|torn|ruptured|strained|broken|cracked|bruised|dislocated|inflamed|blocked|nerve|\bwind\b|dis[ck]\b|bug|pains?\b|shoulder|elbow|rash|hay ?fever|poison|stones|sore|n? mouth|heart (?:a|f)|\blow (?:i|b)|cough|fasciitis|stroke|veins|teething|thyroid|hormones|sinuses|sugar|cuff/;

/** What the writer lays at the door of a medicine. */
const CULPRIT = frame(
  raw`(?<passage>\b(?:(?:that|this|it)(?:'s|s| is|'ll be| will be| has to be| must be)|(?:sounds|looks|seems) (?:like|to be)|blame|(?:that|it) (?:does )?(?:sounds|looks) like) ${HEDGE}(?:the|your|his|her|that|those|ur) M+(?:(?:'s| is| are| being)? (?:the culprit|to blame|talking|doing (?:that|it)|causing (?:that|it)))?)(?! \w*(?:round|chart|cup|trolley|shortage|price|list|bottle|aisle|queue)\b)${SAID}`,
);
const frames = clinicalFrames(
  {
    cue: CUE,
    frames: [
      frame(
        raw`(?<passage>\b(?:sounds?|looks?|seems?|appears?|reads|smells?|screams?|feels)(?: (?:very|a lot|an awful lot|so|just|exactly|suspiciously|awfully|more|almost|kinda|totally|pretty|certainly|definitely|def|defo|like it's|to me)){0,2}(?: (?:like|to be|as if (?:you|he|she) (?:have|has)))?(?: (?:it's|you have|you've got|he has|she has|he's got|she's got))? ${AN_ILLNESS}(?: to me)?)${SAID}`,
      ),
      frame(
        raw`\b(?:symptoms|that|this|it|picture|description|rash|what you describe)\b[^.!?]{0,30}(?<passage>\b(?:consistent with|suggestive of|typical of|indicative of|points? (?:to|towards)|has|screams|shouts) ${AN_ILLNESS})(?= written|\s*(?:[.,!?]|$))`,
      ),
      frame(
        raw`(?<passage>\b${IT} ${HEDGE}(?:not |isn'?t )?(?:(?:an?|some|your|classic|textbook|bit of|a bit of|a touch of|a mild|a bad|from|viral|bacterial) ){0,3}${ILLNESS})${SAID}`,
      ),
      frame(
        raw`(?<passage>\b(?:that|this|it) (?:isn'?t|ain'?t|is not|won'?t be) ${AN_ILLNESS})${SAID}`,
      ),
    ],
    to: 'one',
    when: notOnesOwn,
    suggestion: 'it would be good to have that checked',
  },
  {
    cue: CUE,
    frames: [
      frame(
        raw`(?:^|[^\w\s'] ?|@[\w.]{1,40} |\b(?:so|and|yeah|yep|yup|oh|aw|bless|hun|love|mate|babe|lol|yes|god|thing|hmm|ooh|ouch) )(?<passage>${SURE} (?:(?:an?|the|some|your|just) ){0,2}(?:[\w-]{3,12} ){0,1}?${ILLNESS})${SAID}`,
      ),
      frame(
        raw`\b(?:(?:put |bet |my )?(?:good |any |all my |your )?money (?:is |down )?on|my money'?s on|money'?s on|my money is on|i'?d put money on|i'?d bet on|i'?d (?:bet|stake|put) my \w{3,9}(?: on| that)?|betting on|i'?d say|i bet|bet|i reckon|reckon|my guess is|my guess would be|guessing|i'm guessing|i'?d guess|i'm thinking|i suspect|could only be|gotta be|got to be|has to be|must be|has all the hallmarks of|my vote is|i vote) (?<passage>(?:it'?s |that'?s |its |thats |it is |you'?ve got |you have |he has |she has |he's got |she's got |they have )?${AN_ILLNESS})${SAID}`,
      ),
    ],
    to: 'one',
    when: (match) => !isTopic(match),
    suggestion: 'a proper check',
  },
  {
    cue: CUE,
    frames: [
      frame(
        raw`(?<passage>\b(?:(?:you|u|ya|he|she|they|(?:the |your )?baby|the (?:kid|child|wee one)|your (?:son|daughter|mum|mom|dad|baby|kid|child|husband|wife|partner|little \w{2,5}|lad|wee \w{2,5}|boy|girl))(?:'ve|'s|'re)? ${HEDGE}(?:have|has|got|have got|having|describing|dealing with|suffering from|coming down with)|(?:you|u|he|she)(?:'ve|'s| have| has) (?:just |probably |definitely |clearly |defo |def )?got) ${AN_ILLNESS})${SAID}`,
      ),
    ],
    to: 'one',
    when: asserts,
    suggestion: 'it would be good to have that checked',
  },
  {
    cue: CUE,
    frames: [frame(raw`(?<passage>${SAID_OF_THEM})`)],
    to: 'one',
    when: (match) =>
      asserts(match) && notOnesOwn(match) && !/\b(?:can|could|may|might|too)\b/.test(match.words),
    suggestion: 'it would be good to have that checked',
  },
  {
    cue: /C|\b(?:torn|broken|ruptured|pulled|slipped|cracked|dislocated|popped|trapped|herniated|strained|burst|done|bile|blocked|just|mostly|only|probably|prob|probs|usually|basically|most likely|bound to|will|means?|every time|all day|as though|as if|like|spectrum|case of)\b/,
    frames: [
      frame(
        raw`(?<passage>\b(?:is|are|was|be|it'?s|that'?s|thats|its|'?ll be|will be|means|means you have|comes from|down to|due to) (?:(?:just|only|mostly|mainly|probably|prob|probs|usually|basically|likely|most likely|bound to be|simply|always|nearly always|almost always|going to be|gonna be|gotta be|deffo|defo|definitely|typical|a typical|an? clear|classic|textbook|a sign of|case of|a case of|an?) ){1,3}(?:${LAY_ILLNESS}|${AN_ILLNESS}))${SAID}`,
      ),
      frame(
        raw`(?<passage>\b(?:is|means|will be|'ll be) (?:(?:an?|you have|the|your|her|his|some) )?${AN_ILLNESS})(?= (?:all day|every time|any day|for sure|100|hands down|no doubt|without a doubt|through and through|written)|,? (?:mate|hun|hon|love|babe|sis|bro|pet|darl|mama)\b|\s*(?:$|[.,!]))`,
      ),
      frame(
        raw`(?<passage>\b(?:(?:typical|classic|clear|textbook|simple|clear cut|obvious|straightforward) (?:case|sign|picture|presentation)s? of|sign of) ${AN_ILLNESS})${SAID}`,
      ),
      frame(
        raw`(?<passage>\b(?:you|u|he|she|they|your \w{2,9})(?:'ve|'s|ve| have| has)(?: (?:probably|prob|definitely|defo|clearly|just|likely|gone and|only))? (?:torn|broken|ruptured|pulled|slipped|sprained|cracked|dislocated|fractured|popped|trapped|herniated|strained|burst|done) (?:your|ur|his|her|an?|the|their|that) (?:\w{2,12} )?\w{2,12})\b`,
      ),
      frame(
        raw`(?<passage>\b(?:you|u|he|she|they|your \w{2,9})(?:'ve|'s|ve| have| has)(?: \w{3,10})? had (?:an? )?(?:(?:wee|mini|small|little|mild|silent|slight) ){0,2}${ILLNESS})${SAID}`,
      ),
      frame(
        raw`(?<passage>\b(?:it'?s|that'?s|its|she|he)(?: has| 's|'s| is)? (?:bile|a blocked \w+|an? \w+ infection|a trapped \w+|a pulled \w+))\b`,
      ),
      frame(
        raw`(?<passage>\b(?:(?:what (?:you'?re|ur|you are|he'?s|she'?s) (?:describing|having|feeling)|what you (?:describe|have|got))(?: there)? is|(?:showing|has|have|having|got|ticks?|you'?ve) (?:all |many of |every one of )?(?:the )?(?:signs|symptoms|hallmarks|boxes) (?:of|for)|(?:it'?s|that'?s|its|thats|this is) (?:nothing but|none other than|all down to)) ${AN_ILLNESS})(?= plain| pure|${SAID.slice(3)}`,
      ),
      frame(
        raw`(?<passage>(?<!\b(?:on|for|with|against|of|the|no|have|get) )\b${ILLNESS} (?:every time|all day(?: long)?|any day of the week|100 ?%|for sure|written all over))`,
      ),
      frame(
        raw`(?<passage>\b(?:sounds?|looks?|seems?)(?: to me| very much)? (?:as though|as if|like) (?:your \w{2,9}|you|u|he|she|they|baby|the \w{2,9})(?:'s|'ve| has| have| is)?(?: got| having)? ${AN_ILLNESS})${SAID}`,
      ),
    ],
    to: 'one',
    when: isOfReader,
    confidence: 'low',
  },
  {
    cue: /M/,
    frames: [CULPRIT],
    to: 'one',
    when: isOfReader,
    confidence: 'low',
  },
);

/** Clauses that only name an illness, where no frame has found it already. */
const check: Check = (annotation, profile) => {
  const framed = [...frames(annotation, profile)];
  const named = [...naming(annotation, profile)].filter(
    (other) => !framed.some((hit) => overlap(hit, other)),
  );
  return [...framed, ...named];
};

export default defineRule({
  id: 'advice/diagnosis',
  title: 'Saying what somebody has',
  severity: 'stop',
  reason: 'A diagnosis without an exam is often wrong, and people trust it when staff say it.',
  source: {
    label: 'FSMB social media policy 2019; GMC Using social media as a medical professional',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
  },
  messages: {
    diagnosis: '“{quote}” may be read as a diagnosis, from somebody who could not look.',
  },
  flags: [
    { kind: 'reply', text: '⟦sounds like shingles to me⟧ hun' },
    { kind: 'reply', text: "⟦That's 100% ringworm⟧" },
    { kind: 'reply', text: "⟦It's just anxiety⟧, everyone has it" },
    { kind: 'reply', text: "Nurse here, ⟦he's got croup⟧, hear it a mile off" },
    { kind: 'comment', text: '⟦defo a chest infection⟧ that' },
    { kind: 'reply', text: 'my money’s on ⟦gallstones⟧' },
    { kind: 'reply', text: '⟦looks viral to me⟧' },
    { kind: 'reply', text: 'Don’t panic, ⟦that’s not a stroke⟧.' },
    '@jo ⟦textbook trapped nerve⟧ tbh',
    { kind: 'reply', text: 'Sore calves? ⟦that’s probably your statin⟧ hun' },
  ],
  leaves: [
    { kind: 'reply', text: 'Sounds like a plan, see you at the potluck' },
    { kind: 'reply', text: 'It’s flu season again, masks on the ward from Monday' },
    { kind: 'reply', text: 'So sorry to hear you have cancer, Lisa.' },
    { kind: 'reply', text: 'If you have diabetes, the foot clinic is on Wednesday.' },
    { kind: 'reply', text: 'I have ADHD too and nights suit me' },
    { kind: 'reply', text: 'Do you have shingles vaccine in stock? Asking for my mum' },
    { kind: 'reply', text: 'A rash with a fever can be many things, so ring 111.' },
    { kind: 'reply', text: 'That’s the ibuprofen aisle, turn left at the lifts' },
    { kind: 'reply', text: 'My GP said it’s probably the statin, so I am on a new one' },
    { kind: 'reply', text: "That's the stroke team for you, first to the biscuits" },
    { kind: 'reply', text: 'My cough sounds like pneumonia lol, off to bed' },
    'Sounds like measles is back in the news. Get your MMR.',
  ],
  check,
});
