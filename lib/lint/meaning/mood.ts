import type { Annotation } from '../annotation/annotate.ts';

const GRAVE =
  /\b(?:died|dies|death of|deaths?|dead|passed away|passing of|funeral|memorial|vigil|mourn\w*|griev\w*|grief|bereave\w*|condolences|rest in peace|in memory|in memoriam|in loving memory|remember(?:ing|ance)|lost (?:their|his|her|one of|a|our) (?:\w{1,12} )?(?:life|lives|own|colleague|friend|baby|child|father|mother)|lost their lives|those we(?:'ve| have)? lost|victims?|tragedy|tragic|mass shooting|shooting|stabbing|suicide|stillb\w*|miscarriage|terminal(?:ly)?|hospice|palliative|end of life|heartbroken|heartbreaking)\b/i;

/** Whether a post is about a death, a loss or an incident, where cheer and tags are out of place. */
export const isGrave = ({ text }: Pick<Annotation, 'text'>): boolean => GRAVE.test(text);
