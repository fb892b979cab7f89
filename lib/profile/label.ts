/** Names that do not read well when they are only taken apart. */
const ownLabels: Readonly<Record<string, string>> = {
  id: 'Short name',
  org: 'Hospital',
  x: 'X',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  utm: 'Campaign parameters',
  vars: 'Filled in',
  alg: 'Signed how',
  to: 'To',
  from: 'From',
  why: 'Reason',
  match: 'Words',
  suggest: 'Write instead',
  canned: 'Replies',
  emojiMax: 'Most emoji',
  exclaimMax: 'Most exclamation marks',
  titleMax: 'Longest title',
  descriptionMax: 'Longest description',
  firstLineMax: 'Longest first line',
  hashtagsMax: 'Most hashtags',
  forTopics: 'For',
  doNot: 'Left out',
  mustInclude: 'Always contains',
  byTopic: 'By topic',
  core: 'On every video',
  perWeek: 'Posts a week',
  fold: 'Before “See more”',
  minAppVersion: 'Oldest Chaperone',
  consentToName: 'Agreed to be named',
  neverFlag: 'Never flag',
  tag: 'Hashtag',
  platforms: 'Sites',
  terms: 'House words',
  default: 'Main language',
  others: 'Other languages',
  enabled: 'We post here',
  'core only': 'Keep the built-in checks only',
  warn: 'Keep all of it and say so',
  '501c3': '501(c)(3)',
  nhs: 'NHS',
};

/** A field's name as people read it: `legalName` is "Legal name". */
export function labelOf(name: string): string {
  const own = ownLabels[name];
  if (own !== undefined) return own;
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A place in a profile as people read it: "Hashtags › Approved 4 › To". */
export function describePlace(path: readonly PropertyKey[]): string {
  let described = '';
  for (const step of path) {
    if (typeof step === 'number') described += ` ${step + 1}`;
    else described += `${described && ' › '}${nameStep(String(step))}`;
  }
  return described;
}

/** Names that people gave themselves, such as a rule's, stay as they are. */
function nameStep(name: string): string {
  return /^[a-zA-Z]+$/.test(name) ? labelOf(name) : name;
}
