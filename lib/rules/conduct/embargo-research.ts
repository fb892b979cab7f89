import { weigh } from '../../lint/checks/weigh.ts';
import { defineRule } from '../../lint/rule.ts';

const UNPUBLISHED =
  /(?<!\p{L})(?:data (?:are|is) (?:still )?(?:locked|blinded|under wraps)|between us|(?:won't|will not|to) be published (?:until|till|in)|(?:a|here is a|here's a) taster|(?:just )?unblinded|peer[- ]reviewing|(?:paper|abstract|manuscript|lancet|nejm|jama|bmj)(?: paper)? (?:drops|lands|comes|is coming|out|goes live|in) (?:the |next |this |in )?(?:week|month|autumn|fall|spring|summer|winter|soon|monday|tuesday|wednesday|thursday|friday|sunday|\p{L}+)|you (?:didn't|didnt|did not) see (?:this|it)|before (?:everyone|anyone|the world)|exclusive look|(?:manuscript|paper|abstract|article|draft) (?:is |still |was |just )*(?:with (?:the )?(?:reviewers|editors?|journal)|submitted|in review|under review|comes out|coming out|out next|goes out)|(?:still |currently )?with (?:the )?(?:reviewers|editors)|submitted (?:manuscript|paper)|in press|top-?line|you heard it here|reviewing for|(?:nobody|no one) (?:has|have|else has) (?:seen|read)|hot off the (?:press|server|model)|slides (?:i am|i'm|we're|we are) giving|unblinding|say (?:more|anything) (?:till|until|before)|(?:share|post|show) (?:this|these|it|them) (?:yet|before|till|until)|not (?:allowed|supposed|meant) to (?:post|share|say|show)(?: this| it)?(?: (?:before|till|until)(?: \p{L}+)?)?|shh+|embargo (?:is|until|till|lifts)|(?:couldn't|can't|could not) wait to share|ahead of print|(?:strictly |still |under (?:strict )?|is )?embargo(?:ed)?|un-?published|unblinded|interim (?:analysis|data|results|look)|dsmb|data (?:safety )?monitoring (?:board|committee)|(?:under|in) (?:peer )?review|(?:not|n't|isn't|before (?:it|they|we|the paper))(?: (?:yet|been|even|is|are|'s))? ?(?:peer[- ]reviewed|published|publish|public|out|in print)|before (?:it's|it is|they're) (?:published|out|public)|(?:ahead of|before) (?:\p{L}+(?:'s)? ){0,2}(?:publication|congress|embargo|meeting|late-?breaker|presentation)|(?:do not|don't|not to|no) (?:post|share|tweet|photos?|photograph|distribute)|(?:full|all the) (?:data|results|numbers|paper) (?:\p{L}+ ){0,2}(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|soon|later)|(?:can't|cannot|not allowed to|shouldn't|not supposed to|couldn't) (?:share|post|say|tell|talk about)|(?:closed|private|internal) (?:\p{L}+ )?(?:meeting|slides?|data)|leak(?:ed|ing)?|preprint (?:isn't|is not)|reviewing (?:a|this) (?:paper|manuscript)|asked (?:us |me )?not to|get to say (?:this|it)|coming (?:out )?(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|next week) in|our (?:manuscript|draft)|confidential (?:data|results|slides?))(?!\p{L})/iu;
const OUTCOME =
  /(?<!\p{L})(?:cuts? (?:\p{L}+ ){1,2}in half|\d{1,3} ?% (?:fewer|less|more|better|lower)|placebo won|(?:drug|trial|vaccine|it) (?:flat out |totally |completely )?(?:fails|failed|works|won|lost)|mortality \d+|\d+ (?:v|vs|versus) \d+|(?:risk|deaths?|strokes?|relapses?) (?:halved|doubled|down|cut)|(?:down|up|drop|dropped|fell|reduction|cut|rise|fall)(?: of| by)? \d{1,3}(?:\.\d)? ?%|\d{1,3} ?% (?:\p{L}+ ){0,2}(?:drop|reduction|fewer|less|lower|cut|rise|increase)|beats? (?:placebo|usual care|standard)|cuts? (?:\p{L}+ ){1,3}by|halves|figure \d|responded|\d+ (?:of|out of) \d+|(?:met|hit|missed) (?:its|the|our) (?:primary|main|secondary)?|works|worked|\d{1,3}(?:\.\d)? ?(?:%|percent|points?)|(?:orr|pfs|os|hr|rr|or|p) ?[=<:]? ?\d[\d.]*%?|p ?[<=] ?0?\.\d+|hazard ratio|(?:fewer|less|lower|higher|more) (?:\p{L}+ ){0,2}(?:strokes|deaths|falls|infections|events|relapses)|mortality (?:was|fell|dropped|cut|halved|down)|(?:survival )?curves?|separation|response rate|survival|(?:primary|main|secondary) (?:end-?point|goal|outcome)|(?:drug|vaccine|treatment|active|placebo) (?:arm|group)|(?:trial|study|it|drug|vaccine|patch) (?:worked|works|won|failed|beat|hit|met)|halv(?:es|ed)|cut (?:\p{L}+ ){0,3}in half|beat placebo|stopped (?:our|the) trial|for benefit|results (?:are|look|were)|the (?:phase (?:2|3|ii|iii) )?results|phase (?:2|3|ii|iii)|(?:drug|trial|study|vaccine|arm|it) works|no effect|(?:drug|trial|vaccine) failed|halve|basically (?:ends|cures)|dropped|fell|doubled|efficacy|protection)(?!\p{L})/iu;
const OURS =
  /(?<!\p{L})(?:the (?:vaccine|drug|patch|device|treatment)|(?:a|the) (?:big |major |top )?journal|rct|placebo|you guys|my network|asco|esc|aha|ash|we|we're|we've|our|my (?:own )?(?:poster|paper|trial|study|data|abstract|pi|lab|inbox)|the (?:abstract|paper|trial|data)|phase (?:2|3|ii|iii)|slide|pi|readout|congress|poster|manuscript|preprint|this (?:vaccine|drug)|lancet|nejm)(?!\p{L})/iu;
const SHOWN =
  /(?<!\p{L})(?:sneak (?:peek|preview)|look at|first look|quick look|wow|spoiler|here(?:'s| is| are)|photo of|snapped|just (?:saw|landed|in)|who cares|amazing|huge|insane|game ?changer|happy tears|naturally|lol)(?!\p{L})|[🤯😍🎉🔥👀🤫]/iu;
const LIFTED =
  /(?<!\p{L})(?:anyone's|triage|feedback|specifics|embargo(?:-| has | is | was | now |'s )?(?:been |now )?(?:lifted|over|off|free)|once (?:the|it)|when (?:the|it) (?:embargo|is)|respect (?:the|all)|after the embargo|please (?:do not|don't)|published (?:today|in|online|now)|out (?:now|today|in full)|preprint (?:is|server)|open access|unpublished (?:trials?|studies|letters|novel|poems?)|so many trials|journal club|how (?:to|do)|trade|arms|oil|russia\p{L}*|those who took part|exam|blood pressure)(?!\p{L})/iu;

export default defineRule({
  id: 'conduct/embargo-research',
  title: 'Results before they are out',
  severity: 'warn',
  reason: 'A result that is out early may cost the paper, and nobody has checked it yet.',
  source: {
    label: 'ICMJE Recommendations, section III.C, Medical journals and the general media',
    url: 'https://www.icmje.org/recommendations/browse/publishing-and-editorial-issues/scientific-journals-and-the-media.html',
  },
  messages: { early: '“{quote}” may show results before they are published or checked.' },
  flags: [
    '⟦Phase 3 curves from our group, strictly embargoed⟧ until Sunday, but look at that separation',
    '⟦Under embargo till Monday but wow, the survival curves⟧ split',
    'Our ⟦trial worked! Full data Tuesday⟧ at #ESC',
    'Sneak peek of our ⟦unpublished data: the new patch halves⟧ leg ulcers',
    '⟦Results are amazing and still under review⟧, spoiler, p<0.001',
    'Just saw our ⟦unblinded data. It works⟧.',
  ],
  leaves: [
    'Embargo lifted: our trial of early rehab is out in full. https://journal.example/rehab',
    'Our abstract is accepted for spring! Details once the embargo lifts.',
    'Please respect the embargo: no photos of slides marked private. #ESC26',
    'Journal club tonight: how do you read an interim analysis? Bring a snack.',
    'Preprint is up, comments welcome before peer review. https://preprint.example/knees',
    'We submitted! Six years of data, now under review. Time for cake.',
    {
      account: 'official',
      text: 'Preliminary results of the county survey are published in full on our site.',
    },
    'Great talk on why so many trials stay unpublished.',
  ],
  check: weigh({
    cues: [
      { words: UNPUBLISHED, weight: 2, isNeeded: true },
      { words: OUTCOME, weight: 1, isNeeded: true },
      { words: OURS, weight: 1, isAside: true },
      { words: SHOWN, weight: 1, isAside: true },
    ],
    enough: 3,
    unless: LIFTED,
    always: true,
  }),
});
