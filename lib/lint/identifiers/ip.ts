import { type Candidate, detector } from './form.ts';

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const V4 = String.raw`${OCTET}(?:\.${OCTET}){3}`;

const VERSION =
  /(?:\bv|\b(?:version|ver|build|release|firmware|software|update|section|chapter|ios|android|windows|epic|chrome|firefox|table|figure)(?: \p{L}{1,12})?[ :#.]{0,3})$/iu;
const LOGIN =
  /\b(?:ip|ips|login|logged|log-?in|portal|address|access(?:ed)?|came from|connect(?:ed|ion)?|traced?|server|from)\b/i;

/** Addresses that every machine has: the machine itself, no address, everybody. */
const NOBODY = /^(?:127\.|0\.|255\.255\.|22[4-9]\.|23\d\.)/;

const colons = (text: string) => text.split(':').length - 1;

/** https://www.rfc-editor.org/rfc/rfc4291 section 2.2: eight groups, or fewer with one `::`. */
function isV6({ id }: Candidate): boolean {
  const address = id.replace(/(?:%\w{1,16})?(?:\/\d{1,3})?$/, '');
  const embedded = /(?:^|:)[\d.]{7,15}$/.test(address) && address.includes('.');
  const groups = address.split(':').filter(Boolean).length + (embedded ? 1 : 0);
  const hasOneGap = address.lastIndexOf('::') === address.indexOf('::') && !address.includes(':::');
  // Times and ratios have digits too, but neither letters nor long groups.
  if (!hasOneGap || !/[a-f]|\d{3}/i.test(address)) return false;
  return address.includes('::') ? groups >= 2 && groups <= 7 : groups === 8 && colons(address) >= 6;
}

/** IP addresses: 45 CFR 164.514(b)(2)(i)(O). */
export const findIpAddresses = detector({
  kind: 'ip',
  needs: /\d\.\d|:[\da-f:]/i,
  replacement: '[address removed]',
  forms: [
    {
      label: 'IP address',
      pattern: new RegExp(String.raw`(?<![\w.:/]|\d-)${V4}(?![\w-]|\.\d)`, 'g'),
      accept: ({ id, before }) => !VERSION.test(before) && !NOBODY.test(id),
      evidence: ({ before, after }) =>
        LOGIN.test(before) || LOGIN.test(after) ? 'certain' : 'shaped',
    },
    {
      label: 'IP address',
      pattern: new RegExp(
        String.raw`(?<![\w:.])(?=[\da-f]{0,4}:)(?:[\da-f]{0,4}:){2,8}(?:${V4}|[\da-f]{0,4})(?:%\w{1,16})?(?![\w:]|\.\d)`,
        'gi',
      ),
      accept: isV6,
      evidence: 'certain',
    },
  ],
});
