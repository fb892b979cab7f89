import { type Candidate, detector } from './form.ts';
import { OF_ONE_PERSON } from './possession.ts';

/** Mailboxes of a role, not of a person: every word of the local part is one of these. */
const ROLE_WORDS = new Set(
  (
    'info information contact contactus hello hi admin administrator office reception frontdesk desk front billing accounts accounting finance payments press media news newsletter ' +
    'communications comms marketing pr editor editorial careers career jobs job hr recruitment recruiting recruiter talent hiring volunteer volunteers volunteering donate donations ' +
    'giving foundation fundraising events event rsvp register registration education training learning academy conference research studies study trial trials library support help ' +
    'helpdesk service services customer customerservice it sales orders shop feedback complaints compliments concerns pals enquiries enquiry inquiries inquiry questions ask appointments ' +
    'appointment booking bookings referrals referral scheduling privacy compliance legal security safety quality abuse postmaster webmaster hostmaster noreply no reply donotreply ' +
    'team staff nurses nursing doctors pharmacy radiology lab labs records medicalrecords medical foi dpo alumni chaplaincy chaplain patientrelations patient patients relations advocate ' +
    'advocacy experience access safeguarding union web social general main mail email clinic ward unit hospital oncology cardiology pediatrics paediatrics maternity emergency wellness ' +
    'wellbeing ethics diversity visitors visitor community outreach partnerships public affairs health healthcare'
  ).split(' '),
);

const PROVIDERS =
  'gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|proton|protonmail|gmx|btinternet|sky|comcast|verizon|att|rediffmail|eircom|bigpond|xtra|rogers|shaw|mail|zoho|fastmail|duck';

const LOCAL = String.raw`[\p{L}\d][\p{L}\d_%+'-]{0,40}(?:\.[\p{L}\d_%+'-]{1,40}){0,4}`;
const LABEL = String.raw`[\p{L}\d][\p{L}\d-]{0,62}`;
const AT = String.raw`\s?[(\[{<]\s?at\s?[)\]}>]\s?`;
const DOT = String.raw`(?:\s?[(\[{<]\s?dot\s?[)\]}>]\s?|\s+dot\s+|\.)`;
const ENDING =
  '(?:com|net|org|edu|gov|co|uk|ie|ca|au|nz|in|info|me|us|health|hospital|ae|sa|za|ng|sg|ph|de|fr)';

/** `visit us at example dot com` is no address. */
const NOT_A_MAILBOX =
  /^(?:us|me|look|looking|online|visit|shop|here|them|more|website|site|live|it|posted|work|page|blog|find|found|available|look|apply|register|rsvp|read|starting|stay|meet|only|buy|order|works|working|him|her|out|up|info)$/i;

function localPart(id: string): string {
  return id.split(/@|\s?[([{<]\s?at\b|\s(?:at|@)\s/i)[0] ?? '';
}

function isPersonal({ id }: Candidate): boolean {
  const words = localPart(id)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return words.length === 0 || !words.every((word) => ROLE_WORDS.has(word));
}

const evidence = ({ before }: Candidate) => (OF_ONE_PERSON.test(before) ? 'certain' : 'shaped');

/** E-mail addresses, also with their signs spelled out: 45 CFR 164.514(b)(2)(i)(F). */
export const findEmails = detector({
  kind: 'email',
  needs: /@|\bat\b/i,
  replacement: '[e-mail address removed]',
  forms: [
    {
      label: 'e-mail address',
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d._%+'-])${LOCAL}(?:@|${AT})${LABEL}(?:${DOT}${LABEL}){0,3}${DOT}(?:xn--[a-z\d-]{2,59}|\p{L}{2,24})(?![\p{L}\d])`,
        'giu',
      ),
      accept: isPersonal,
      evidence,
    },
    {
      label: 'e-mail address',
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d._%+'-])${LOCAL}(?:\s(?:dot|underscore|dash)\s[\p{L}\d]{1,40}){0,3}\s(?:at|@)\s?(?:(?:${PROVIDERS})(?:\s?dot\s|\.)|[\p{L}\d-]{2,40}\sdot\s)${ENDING}(?:(?:\sdot\s|\.)${ENDING})?(?![\p{L}\d])`,
        'giu',
      ),
      accept: (candidate) => !NOT_A_MAILBOX.test(localPart(candidate.id)) && isPersonal(candidate),
      evidence,
    },
  ],
});
