import { detector, NUMBER_REMOVED } from './form.ts';

/** Numbers that only their shape gives away: of a record, a sample, a folder. Every other reading goes before these. */
export const findBareCodes = detector({
  kind: 'record',
  needs: /\d{3}/,
  replacement: NUMBER_REMOVED,
  forms: [
    {
      // `H000772913`, `RXK00934127`, `M-774182`
      label: 'bare code',
      needs: /[A-Z]-?\d{6}/,
      pattern:
        /(?<![\w/.#@-])(?!(?:NCT|PMC|PMID|ISRCTN|ISBN|DOI|CVE|ACTRN|GSE|SRR|REF)\b)(?!NCT|PMC)[A-Z]{1,4}-?\d{6,10}(?![\w/-]|\.\d)/g,
      evidence: 'shaped',
    },
    {
      // `GRN-2209-7751`, `S-23-09917`, `TVM/24/0917`, `F/2210/19`
      label: 'bare code',
      needs: /[A-Z][-/]\d/,
      pattern:
        /(?<![\w/.#@-])(?!(?:ICD|COVID|SARS|ISO|CPT|NCT|HIV|IL|PD|CD|UN|EU|EC|BS|EN|H|A|B)[-/])[A-Z]{1,4}[-/](?:\d{2,4}[-/]\d{3,6}|\d{3,5}[-/]\d{2,4}|(?=\d{5})\d{5,7})(?:-[A-Z])?(?![\w/-]|\.\d)/g,
      evidence: 'shaped',
    },
    {
      // `whoever charted on 00482917`
      label: 'bare number',
      needs: /\b00\d{5}/,
      pattern: /(?<![\w$£€.,/+#-])00\d{5,7}(?![\w%]|[-./]\d)/g,
      evidence: 'shaped',
    },
    {
      // Groups that no telephone number has: `999 012 3456`, `2951 70438 1`
      label: 'bare number',
      needs: /\d{3} \d{3} \d{4}|\d{4} \d{5} \d/,
      pattern:
        /(?<![\w$£€.,/+#-]|\d )(?:[2-9]\d{2} [01]\d{2} \d{4}|[2-6]\d{3} \d{5} \d)(?![\w%]|[-./ ]\d)/g,
      accept: ({ id, before }) =>
        !/\d{3} \d{3} \d{4}/.test(id) ||
        /\b(?:please|pls|look up|who is|whose|patient|pt|bloods|results?|nhs|for|on)\W{1,3}$/i.test(
          before,
        ),
      evidence: 'shaped',
    },
    {
      // `member ID ending 2204`, `NRIC ending 417F`, `last-4 D7719`
      label: 'end of a number',
      needs: /end(?:s|ing)\b|finish|last[ -](?:4|four|3|three)/i,
      pattern:
        /\b(?:(?:id|ids|nric|ic|fin|member|policy|mrn|account|acct|number|no|nos|num|file|folder|aadhaar|passport|medicare|medicaid|pps|ppsn?|card|phone|mobile|cell|plate|reg|rego|chart|record|emirates id)\.?,? (?:(?:that|which|it) )?(?:end(?:s|ing)|finish(?:es|ing))(?: (?:in|with))?|last[ -](?:4|four|3|three)(?: digits)?(?: of (?:the|her|his|their|my|your)? ?(?:number|id|phone|mobile|cell|mrn|nric|card|account|file|policy|member id))?(?: (?:is|are|was))?):? ?#?(?<id>[a-z]{0,2}\d{3,5}[a-z]{0,2})(?![\w%]|[-./]\d)/gi,
      accept: ({ id }) => !/^(?:19|20)\d\d$/.test(id),
      evidence: 'shaped',
    },
  ],
});
