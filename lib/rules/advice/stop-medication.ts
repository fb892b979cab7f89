import { clinicalFrames, frame, type FrameMatch } from '../../lint/checks/clinical-frames.ts';
import { DIRECTED, isOnlyTold, isPlainQuestion, isShopTalk } from '../../lint/meaning/directive.ts';
import { clinicalSketch } from '../../lint/meaning/clinical-sketch.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const STOP = raw`(?:get rid of|do away with|give up|lay off|cut out|pack in|jack in|pack up|wean (?:yourself|him|her) off|don'?t (?:start|touch|bother (?:with|taking)|go near|be taking|take any more|keep taking)|do not (?:start|touch|bother with|keep taking)|no more|leave off|stay away from|quit with|throw (?:your|the|those) \w{2,9} away|discontinue|ditching|stop(?: taking| using| giving| having)?(?! by\b)|quit(?: taking)?|ditch|bin|dump|drop(?! off| in\b| by\b)|skip|pause|halve|cut(?: out| down(?: on)?| back(?: on)?)?|(?:come|get|go|lay|leave|stay) off|we[ae]n (?:\w{2,9} )?off|taper (?:\w{2,9} )?off|throw (?:away|out)|chuck(?: out)?|knock|toss|forget|lose|kick|miss|leave out|hold off on|take a break from|swap|trade|leav(?:e|ing)(?! it)|hold(?! (?:your|the) M*\w* ?(?:upright|up))|missing|flush|not (?:to )?(?:bother with|take)|forget about|stopping|skipping|halving|dropping|quitting|ditching|coming off|not taking)`;
/** Words between the verb and the medicine; "and", "to", "expired" and the like tell that something else is meant. */
const BETWEEN = raw`(?:(?!(?:and|or|to|at|by|in|for|if|when|because|about|before|after|during|until|sharing|selling|buying|storing|crushing|googling|with|from|into|expired|old|unused|unwanted|leftover|recalled|other|stealing|being|getting|price|cost|without|running|panic|how|smoking|a|some)\b)[\w'-]{1,14} ){0,4}?`;
const NOT_ITSELF = raw`(?! (?:prices?|costs?|copays?|bills?|waste|shortages?|queues?|errors?|packaging|lines?|chargers?|charges|rounds?|trolley|theft|misuse|aisle|ads?|company|companies|cup|shaming|stigma|hesitancy|education|cabinet|box)\b|['-])`;
const MEDICINE = raw`(?:M+|birth control|the pill|blood thinners?|(?:eye |ear |nose )?drops|steroid cream|(?:your|the|that|this|tonight's|today's|tomorrow's|next|evening|morning|an?|a (?:few|couple)(?: of)?) (?:\w{3,8} )?doses?)\b`;
const TAIL = raw`(?: (?:for (?:a|the|one|two|\d)|and see|cold turkey|altogether|completely|asap|straight away|and start|now\b|today|tonight|if (?:it|they|the)|once|till|until))`;

const SAFE =
  /\b(?:recall\w*|batch|lot \w|mhra|fda|expired|unused|take[- ]?back|disposal|safely dispose|deprescrib\w*|without (?:first )?(?:asking|talking|speaking|checking|advice|your|medical)|(?:ask|talk (?:to|with)|speak (?:to|with)|check with|tell) (?:your|a|the) (?:own )?(?:doctor|gp|pharmacist|nurse|midwife|care team|prescriber|surgeon|specialist|team)|your (?:doctor|gp|surgeon|team|specialist) (?:may|will|might|has|tells|asks|advises)|smok\w+|crushing|sharing)\b/;

/** Told as a success: "lost 20 kilos and threw away his tablets". */
const THREW_AWAY = frame(
  raw`(?<passage>\b(?:threw (?:away|out)|thrown (?:away|out)|tossed|binned|ditched|dumped|flushed|chucked|tore up|said goodbye to|waved goodbye to|kissed goodbye to) (?:all )?(?:of )?(?:his|her|their|my|all) (?:[\w'-]{1,12} ){0,3}?M+)${NOT_ITSELF}`,
);

const WENT_BADLY =
  /\b(?:strokes?|relapsed?|worse|died|death|mistakes?|regret\w*|collapsed|ended up|never|do not|don't|before you)\b/i;
const isPraise = ({ annotation: { post, text } }: FrameMatch) =>
  (post.account === 'official' || post.kind === 'title') && !WENT_BADLY.test(text);

const isOrder = ({ sketch, start, annotation, sentence }: FrameMatch) =>
  !isOnlyTold(sketch, start) && !isShopTalk(annotation) && !isPlainQuestion(sentence.text);

/** The talk is of a medicine somewhere in the post. */
const MEDICINE_NEAR =
  /M{3}|\b(?:long[- ]term|side effects?|wean\w*|taper\w*|dos(?:e|es)|prescri\w+|blood pressure)\b/;

const CUE =
  /M|dose|birth control|the pill|thinner|drops|cream|course|\bfill\b|\b(?:take|taking|using|giving|stop|quit|off|skip|miss) (?:it|them|those|that|the|your)\b/;

export default defineRule({
  id: 'advice/stop-medication',
  title: 'Telling people to stop a medicine',
  severity: 'stop',
  reason: 'Stopping or skipping a medicine without its prescriber can do harm, some of it quickly.',
  source: {
    label: 'GMC Good practice in prescribing; FSMB social media policy 2019',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/good-practice-in-prescribing-and-managing-medicines-and-devices',
  },
  messages: { stops: 'Somebody may stop a medicine they need because of “{quote}”.' },
  flags: [
    {
      account: 'official',
      text: 'Ravi lost 20 kilos with us and ⟦binned his blood pressure tablets⟧!',
    },
    { kind: 'reply', text: "I'd ⟦come off the tablets⟧ for a bit and see how you feel" },
    'Foggy head? ⟦Ditch the statin⟧. Thank me later.',
    { kind: 'reply', text: 'just ⟦skip tonight’s dose⟧ love' },
    { kind: 'reply', text: 'Once your throat is better you can ⟦stop the antibiotics⟧' },
    { kind: 'reply', text: 'honestly ⟦knock the antidepressants on the head⟧ for a week' },
    { kind: 'reply', text: "⟦no need to finish the course⟧, that's old school" },
    'Stop poisoning yourself. You ⟦don’t need those blood pressure pills⟧.',
  ],
  leaves: [
    {
      account: 'official',
      text: 'Mo ditched his tablets and had a stroke. Talk to your GP first.',
    },
    { account: 'official', text: 'Ana threw out her expired tablets at our take-back day.' },
    'Do not stop taking your tablets because you feel well.',
    'I came off antidepressants with my doctor’s help last year.',
    'Recall: stop using the eye drops from lot 22B. https://www.fda.gov',
    'Cut insulin prices now.',
    'Why do so many people stop their statins in the first year?',
    'Stop by the pharmacy and get your pills before the holiday.',
    'Before surgery, ask your team whether to stop any medicine.',
    { kind: 'reply', text: 'Please never stop a medicine without talking to your pharmacist.' },
    { kind: 'reply', text: 'Stop taking it so personally, the rota is a mess for all of us' },
    'Bring us your old pills and throw away the guilt, not the inhaler in the sea.',
  ],
  check: clinicalFrames(
    {
      cue: /M/,
      frames: [THREW_AWAY],
      to: 'all',
      unless: SAFE,
      when: isPraise,
    },
    {
      cue: CUE,
      frames: [
        frame(
          raw`${DIRECTED}(?<passage>${STOP} (?!\w{2,12}ing\b)${BETWEEN}(?:(?:a|some) break from )?${MEDICINE}${NOT_ITSELF}(?: on the head| away| off| out| in half)?)`,
        ),
        frame(
          raw`\byou (?<passage>(?:do(?: not|n'?t)|never) (?:even |really |actually )?need (?:that|those|the|your|these|an?) (?:[\w'-]{1,12} ){0,2}M+)\b${NOT_ITSELF}`,
        ),
      ],
      unless: SAFE,
      when: isOrder,
      suggestion: 'ask your doctor or pharmacist before any change',
    },
    {
      cue: CUE,
      frames: [
        frame(
          raw`(?<passage>\bno need (?:for|of|to take|to have) the rest of (?:the|your) (?:[\w'-]{1,12} ){0,2}(?:M+|course|pack|box)\b)`,
        ),
        frame(
          raw`(?<passage>(?:no need to|do(?: not|n'?t) (?:need|have|bother) to|no point(?: in)?|don'?t bother) (?:finish(?:ing)?|complet(?:e|ing)) (?:the|your|that|all the) (?:[\w'-]{1,12} ){0,2}(?:course|box|pack|bottle|M+))\b`,
        ),
        frame(
          raw`(?<passage>\b(?:do(?: not|n'?t)|dont) (?:take|fill|start|pick up) (?:the|your|that|another|any more|it|them)(?: (?:second|next|other|rest of the|evening|morning))?(?: (?:doses?|one|M+|script|prescription))?)\b(?= (?:if|with|until|till|anymore|again|yet)|[,.!]|$)`,
        ),
        frame(
          raw`(?<passage>give (?:the|your|that|those) (?:[\w'-]{1,12} ){0,2}M+ a (?:rest|break|miss|week off))\b`,
        ),
      ],
      unless: SAFE,
      suggestion: 'ask your pharmacist before any change',
    },
    {
      cue: CUE,
      frames: [
        frame(
          raw`M.{0,60}[,.;!-] ?(?:so |just |i'd |honestly )?(?<passage>(?:just )?(?:chuck|bin|ditch|stop|drop|quit|dump|toss) (?:it|them|em|'em|those))\b(?! (?:in|at|to|off)\b)`,
        ),
        frame(
          raw`${DIRECTED}(?<passage>(?:(?:stop|quit)(?: (?:taking|using|giving))?|come off|get off|wean (?:yourself|him|her|off)|skip|miss) (?:it|them|those|that|(?:the|your) (?:next|morning|evening|night) one))\b(?=${TAIL})`,
        ),
        frame(
          raw`${DIRECTED}(?<passage>(?:stop|quit) (?:taking|using|giving) (?:it|them|those|that))\b(?! (?:so|too|personally|out|for granted|serious|seriously|all|home|easy|on|away|back|as|to|from|in|up)\b)`,
        ),
      ],
      to: 'one',
      unless: SAFE,
      when: isOrder,
      suggestion: 'ask your doctor or pharmacist before any change',
    },
    {
      cue: /M|pill|tabs|dose|blood pressure|med|cold turkey|\b(?:lot|all|em|them|it|those|yours|his|hers|yourself)\b/,
      frames: [
        frame(
          raw`\b(?<passage>(?:(?:wean|taper) (?:yourself|him|her|it|them) (?:off|down)|(?:bin|chuck|ditch|dump|toss|stop|quit) (?:the (?:whole )?lot|them all|all of (?:it|them)|everything)|(?:a |one |the odd )?(?:missed|skipped|missing|skipping)(?: \w{1,9}){0,2} (?:M+|dose)s? (?:[\w']{1,9} ){0,5}(?:good for|won'?t|is fine|does no harm|never hurt|helps)|M+ (?:is|are) not (?:needed|necessary|required)|(?:go|went|going) cold turkey|(?:one|a) (?:less|fewer|missed) (?:M+|dose|pill)s? (?:won'?t|wont|never|doesn'?t)[^.!?,]{0,20}|(?:i )?wouldn'?t (?:finish|take|bother with|start|continue|keep taking) (?:it|them|those|that|the M+)|(?:throw|chuck|put|fling) (?:them|those|the|your|all your|all the|that) (?:[\w-]+ ){0,4}(?:M+|pills|tablets|meds) (?:in|into|down|out|away)(?: the \w+)?|no need (?:to continue|for more|to carry on with|of continuing) (?:the |your |with )?M+|(?:get|got|come|came) off (?:the |your |their |all )?M+(?= and (?:you|so should))|(?:\d|two|three|few) days (?:is|are) (?:enough|plenty)|throw (?:yours|his|hers|them|it|the lot) (?:away|out|in the bin)|(?:you|he|she|nobody|no one) (?:really )?(?:don'?t|doesn'?t|does not|do not)? ?needs? (?:[\w'-]{1,9} ){0,3}M+(?= for (?:life|that|this|long)))(?![\w-]))`,
        ),
        frame(
          raw`(?:^|[.!,;] )(?:so |just |and |then |please |pls |abeg |my \w+ (?:abeg )?)?(?<passage>(?:flush|bin|chuck|ditch|dump|toss|stop|skip|drop|throw (?:away|out)|come off|get off) (?:your|the|that|those|this|ur|ya|every other) (?:(?!(?:and|or|to|in|from|diagnosis)\b)[\w'-]{1,14} ){0,3}?(?:M+|pill|tablet|dose)s?)\b${NOT_ITSELF}`,
        ),
        frame(
          raw`\b(?:telling you|my advice|told (?:her|him|them|you)):? (?<passage>(?:to )?(?:just )?(?:toss|stop|bin|ditch|chuck|drop|skip) (?:em|'em|them|it|those)\b)`,
        ),
        frame(
          raw`(?<passage>\b(?:skip|miss|drop) every (?:other|second|third) (?:M+|one|day|dose|tablet|pill))`,
        ),
      ],
      unless: SAFE,
      when: (match) =>
        isOrder(match) &&
        MEDICINE_NEAR.test(clinicalSketch(match.annotation.text.slice(0, 600)).text),
      confidence: 'low',
    },
    {
      cue: /\b(?:it|them|that|on)\b/,
      frames: [
        frame(
          raw`${DIRECTED}(?<passage>(?:(?:don'?t|dont|do not) (?:take|give|use|keep taking) (?:it|them|that|those|any)(?: (?:again|anymore|any more|any longer|another))?|(?:leave|stop|drop|quit|ditch|bin|halve|skip) (?:it|them|that|those)(?: (?:now|today|off|out|altogether|hun|love|mate|asap))?))(?=\s*(?:[.,!]|$)| (?:and|hun|love|mate|for|till|until|asap|its|it'?s|bad|they|now|today|because|cos|again)\b)`,
        ),
        frame(
          raw`(?<passage>\byou (?:don'?t|do not|dont|shouldn'?t) (?:want|need|have) to be (?:on|taking) (?:that|it|them|those)(?: (?:long term|forever|for life|anymore))?)`,
        ),
      ],
      to: 'one',
      unless: SAFE,
      when: (match) =>
        isOrder(match) &&
        MEDICINE_NEAR.test(clinicalSketch(match.annotation.text.slice(0, 600)).text),
      confidence: 'low',
    },
  ),
});
