import { ambiguousNames, givenNames } from '../../lexicons/names.ts';
import { keyOf } from '../annotation/tokens.ts';
import { type Candidate, detector } from './form.ts';

const ADDRESS = String.raw`(?<![\w.@-])(?:https?:\/\/)?(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?::\d{1,5})?(?:[/?#][^\s<>"]{0,800})?(?<![.,;:!?)\]}'])`;

/** Sites whose pages are about one person: fund-raisers, care journals, death notices. */
const PERSON_SITES = new RegExp(
  '^(?:https?://)?(?:[a-z\\d-]{1,20}\\.)?(?:' +
    'gofundme\\.com/f|gofund\\.me|caringbridge\\.org/(?:visit|site)|justgiving\\.com/(?:crowdfunding|fundraising|page)|givesendgo\\.com|spotfund\\.com|mealtrain\\.com/trains|' +
    'lotsahelpinghands\\.com|posthope\\.org|everloved\\.com/life-of|legacy\\.com/(?:us/)?obituaries|findagrave\\.com/memorial|ketto\\.org/fundraiser|milaap\\.org/fundraisers|' +
    'givealittle\\.co\\.nz|mycause\\.com\\.au/page|patientslikeme\\.com/members|fundly\\.com|chuffed\\.org|gogetfunding\\.com|launchgood\\.com|backabuddy\\.co\\.za|mchanga\\.africa' +
    ')/?[^/]{2}',
  'i',
);

/** A folder for the dead, and something in it. */
const MEMORIAL_FOLDER =
  /\/(?:obituar(?:y|ies)|memorials?|in-memory-of|tributes?|death-notices?)\/(?:[^/]{1,80}\/){0,2}[^/]{3,}/i;

/** A folder for patients; what is in it must hold a name or a long number. */
const PATIENT_FOLDER =
  /\/(?:patients?|charts?|encounters?|residents?)\/((?:[^/?#]{1,80}\/){0,2}[^/?#]{3,80})/i;

/** `prayersforanna.example`: a site named for the person it follows. */
const PRAYER_HOST =
  /^(?:https?:\/\/)?(?:www\.)?(?:prayers?-?for|pray4|fighting-?for|hope-?for|strong-?for|love-?for|journey-?of)[a-z\d-]{3,40}\./i;

/** `team-anna.example`, `annas-journey.example`: only with a given name. */
const NAME_HOST =
  /^(?:https?:\/\/)?(?:www\.)?(?:(?:team|save|help)-?([a-z]{3,20})|([a-z]{3,20}?)s?-?(?:journey|fight|story|strong|battle|recovery))\./i;

const PERSON_KEYS =
  /[?#&](?:mrn|patient|patient_?id|patient_?name|pt|pt_?id|dob|birth_?date|name|first_?name|last_?name|surname|nhs|nhs_?(?:no|number)|ssn|member|member_?id|chart|encounter|csn|email|phone|uhid|hospital_?(?:no|number))=[^&]{2}/i;

const BEFORE_OWN_PAGE =
  /\b(?:her|his|their|patient'?s|pt'?s|family'?s) (?:\w{1,12} )?(?:page|blog|site|website|link|profile|facebook|fb|insta(?:gram)?|tiktok|linkedin|fund|fundraiser|gofundme|obituary|caringbridge|channel)\b[^\w]{0,6}(?:is |here |at )?$/i;

/** `mychart.`, `/scan/`, `acc=`: what stands behind belongs to one visit of one person. */
const PORTAL =
  /(?:portal|mychart|pacs|dicom|telehealth|talking|dr-visit|scanshare|wellmind|[./]labs?[./]|[./](?:mri|ct|scans?|echo|x-?ray|patients?|results?|reports?|visits?|join|pt|rx?|j)[/?]|[?&]acc(?:ession)?=)/i;
const PORTAL_NUMBER = /[/=_-][a-z]{0,3}-?\d{4,12}(?:[-/?&#a-z]|$)/i;

/** Dates, sections and the many words of a headline: what is told there is told to everybody. */
const NEWS =
  /\/(?:19|20)\d\d(?:[/-]|$)|news|article|story\/|\/health\/|(?:[/-][a-z\d]{1,24}-(?:[a-z\d]{1,24}-){4})/i;

/** `help-anna-walk`, `/prayers-for-the-gable-family`, `noor-strong-again`: money, prayers or cheers for somebody. */
const FUND =
  /[/.](?:help|save|support|stand-with|pray(?:ers)?-for|justice-for|hope-for|love-for|bring|coach|team)-[a-z][a-z-]{2,60}|[/.][a-z-]{2,40}?-?(?:strong|journey|fight|battle|recovery|warriors?|beats?-?\w{0,12}|heals?|rolls|walks?|lungs|heart)(?:-[a-z]{2,12})?(?=[/?#.]|$)/i;

/** Sites that keep pictures, pages and collections of anybody. */
const SHARED_SITE =
  /(?:give|fund|chip|donat|caring|pages|photo|pics?\b|img|album|share|tribute|memor|remember|blog|diary|journal|tiktok|youtube|facebook|instagram|insta\b)/i;

/** A folder or page of a few words in lower case; short codes such as `Jo1zb` are none. */
const SLUG = /[/@]([a-z]{3,24}\d{0,4}(?:[-_.][a-z\d]{1,24}){0,4})(?=[/?#]|$)/g;
const MANY_LETTERS = 4;

function holdsNameInPath(id: string): boolean {
  const path = /^(?:https?:\/\/)?[^/?#]{1,100}(\/.*)$/.exec(id)?.[1] ?? '';
  return Array.from(path.matchAll(SLUG), ([, slug = '']) => slug).some(
    (slug) =>
      slug.split(/[^a-z]+/).some((word) => word.length >= MANY_LETTERS && isGivenName(word)) ||
      startsWithName(slug),
  );
}

/** `elenavasquez88`: a given name grown together with what follows. */
function startsWithName(slug: string): boolean {
  const word = /^([a-z]{7,20})\d{1,4}$/.exec(slug)?.[1] ?? '';
  return [4, 5, 6, 7, 8].some(
    (length) => word.length > length + 2 && isGivenName(word.slice(0, length)),
  );
}

/** Looks like a page about one person, although no site or folder says so. */
function mayCarryPerson({ id }: Candidate): boolean {
  if (NEWS.test(id)) return false;
  if (PORTAL.test(id) && PORTAL_NUMBER.test(id)) return true;
  return (SHARED_SITE.test(id) && FUND.test(id)) || holdsNameInPath(id);
}

const CLINICAL_PART =
  /(?:^|[_\s.-])(?:mrn|dob|patient|pt|discharge|x-?ray|xr|mri|ct|scan|labs?|results?|chart|consent|referral|letter|ecg|ekg|echo|biopsy|wound|pathology|summary|notes?|records?|face-?sheet|bill|claim|ultrasound|angio)(?=[_\s.\d-])/i;

const isGivenName = (word: string) => {
  const key = keyOf(word);
  return givenNames.has(key) && !ambiguousNames.has(key);
};

const holdsName = (text: string) => text.split(/[^\p{L}]+/u).some(isGivenName);

function isPersonHost(id: string): boolean {
  const [, after, before] = NAME_HOST.exec(id) ?? [];
  return PRAYER_HOST.test(id) || isGivenName(after ?? before ?? '');
}

function isPersonPage({ id, before }: Candidate): boolean {
  const folder = PATIENT_FOLDER.exec(id)?.[1] ?? '';
  if (PERSON_SITES.test(id) || MEMORIAL_FOLDER.test(id) || BEFORE_OWN_PAGE.test(before)) {
    return true;
  }
  return isPersonHost(id) || /\d{5}/.test(folder) || holdsName(folder);
}

/** `tusk_marlene_ct.pdf`, `MRN00482913_ct.pdf`: a clinical word, and a name or a number beside it. */
function isFileOfAPerson({ id }: Candidate): boolean {
  if (!CLINICAL_PART.test(id)) return false;
  const name = id.replace(/\.[^.]{1,5}$/, '').replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return holdsName(name) || /\d{6}|(?:mrn|dob)\D?\d{4}/i.test(name);
}

/** Pages and files that carry a person: 45 CFR 164.514(b)(2)(i)(N). Every other address identifies nobody. */
export const findUrls = detector({
  kind: 'url',
  needs: /[\p{L}\d]\.[a-z]{2}/iu,
  replacement: '[link removed]',
  forms: [
    {
      label: 'page about one person',
      pattern: new RegExp(ADDRESS, 'gi'),
      whole: true,
      accept: isPersonPage,
      evidence: ({ id }) => (isPersonHost(id) ? 'shaped' : 'certain'),
    },
    {
      label: 'link with a person’s details',
      pattern: new RegExp(ADDRESS, 'gi'),
      whole: true,
      accept: ({ id }) => PERSON_KEYS.test(id),
      evidence: 'certain',
    },
    {
      label: 'link that may carry a person',
      needs: /[a-z]\/[^\s]/i,
      pattern: new RegExp(ADDRESS, 'gi'),
      whole: true,
      accept: mayCarryPerson,
      evidence: 'shaped',
    },
    {
      label: 'file named after a person',
      pattern:
        /(?<![\p{L}\d/._-])[\p{L}\d][\p{L}\d_-]{2,80}(?:\.[\p{L}\d_-]{1,40}){0,2}\.(?:pdf|docx?|jpe?g|png|heic|gif|tiff?|dcm|mp4|mov|xlsx?|csv|txt|zip|hl7)(?![\p{L}\d/])/giu,
      accept: isFileOfAPerson,
      evidence: 'certain',
      replacement: '[file name removed]',
    },
  ],
});
