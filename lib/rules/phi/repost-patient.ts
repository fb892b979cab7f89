import { orElse } from '../../lint/checks/or-else.ts';
import { pattern } from '../../lint/checks/pattern.ts';
import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

/** A post of somebody who was cared for, shared on: who shares it says that it is true. */
const SHARED =
  /\b(?:re-?post(?:ing|ed)?|shar(?:e|ing)|re-?shar(?:e|ing|ed)|rt)\b[^.!?\n@]{0,50}@[\w.]{2,30}(?:[^.!?\n]{0,30}["“][^"”\n]{0,60}\b(?:forever grateful|saved|looked after|took (?:such )?(?:good )?care|thank(?:s|ful| you) (?:to )?(?:the|my|all)|my (?:surgery|recovery|transplant|hip|knee|baby|op))\b[^"”\n]{0,80}["”]?)?/gi;
const PATIENTS_STORY =
  /\b(?:birth story|recovery|journey|transplant|chemo|nicu|graduate|survivor|patient|forever grateful|saved|looked after|took (?:such )?(?:good )?care|surgery|my (?:hip|knee|baby|op))\b/i;
const NOT_A_PATIENT =
  /@(?:nhs|who\b|cdc|city|gov|uk)|\b(?:novel|book|page|podcast|album|advert|job|vacanc|campaign|donat|blood drive|every nurse)\b/i;

export default defineRule({
  id: 'phi/repost-patient',
  title: 'Sharing a patient’s own post',
  severity: 'warn',
  reason:
    'A patient may tell their story; sharing it from a hospital needs their written permission.',
  source: {
    label: '45 CFR 164.508; HHS OCR v. Cadia Healthcare, 2025 ($182,000)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.508',
  },
  messages: { repost: 'Sharing this may confirm that the person was treated here.' },
  flags: [
    '⟦RT @sunny_mia: love my new hip from St. Vale, thank you 4 West!!⟧',
    '⟦Reposting this from one of our chemo ladies because she says it best about our unit⟧',
    '⟦Reshared from our patient’s page, thirty days after his transplant with us⟧',
    '⟦Reposting this from @kerry_and_3: "forever grateful to the maternity girls"⟧ messages like this make our week',
    '⟦Sharing this gorgeous birth story from @tessa.b⟧, one of my mums from last week',
  ],
  leaves: [
    'RT @WHO: measles is rising in Europe. Check your vaccines.',
    'Reposting our job advert because it had a typo.',
    'Quote of the day from Florence Nightingale.',
    'Tag a colleague who needs a coffee.',
    'Sharing this birth story from @thebookshop, page 40 of the novel, made me cry.',
    'Reposting @nhsengland: thank you to every nurse.',
    'RT @CityFire: thanks to everyone who gave blood.',
  ],
  check: orElse(
    pattern({
      pattern: SHARED,
      when: ({ 0: text, index, input }) =>
        PATIENTS_STORY.test(text) &&
        !NOT_A_PATIENT.test(input.slice(index, index + text.length + 80)),
    }),
    story({ kind: 'repost-patient' }),
  ),
});
