import { digitsOf, passesGs1, passesLuhn } from './check-digits.ts';
import { afterCue, type Candidate, codeOf, detector, NUMBER_REMOVED } from './form.ts';

const DEVICE =
  /\b(?:pacemakers?|pacer|icd|implants?|implanted|pump|device|monitor|cpap|bipap|ventilator|vent|stimulator|lvad|stent|prosthe\w{1,4}|hearing aid|wheelchair|walker|glucometer|dexcom|libre|knee|hip|valve|lead|generator|phone|tablet|ipad|watch|medtronic|boston scientific|abbott|biotronik|st\.? jude)\b/i;

const HEXADECIMAL = String.raw`[\da-f]`;

function isHardwareAddress({ id }: Candidate): boolean {
  const digits = id.toLowerCase().replaceAll(/[^\da-f]/g, '');
  return /[1-9a-f]/.test(digits) && !/^f+$/.test(digits);
}

/** Device identifiers and serial numbers: 45 CFR 164.514(b)(2)(i)(M). */
export const findDevices = detector({
  kind: 'device',
  needs: /\d/,
  replacement: NUMBER_REMOVED,
  forms: [
    {
      label: 'device serial number',
      pattern: afterCue(
        String.raw`s\/n|sn|serial(?: ?(?:no|num|number|#))?|ser\.? no|serials|device id|udi|lot\/serial|imei|meid`,
      ),
      accept: codeOf(5, 3),
      evidence: ({ before, after }) =>
        DEVICE.test(before) || DEVICE.test(after) ? 'certain' : 'shaped',
    },
    {
      // `loop recorder RLA 660214H`, `cochlear implant (CI612 / 2023114457)`, `left hearing aid, OT-88213-L`
      label: 'device serial number',
      needs:
        /pace|icd|implant|pump|[cb]pap|vent|stimul|lvad|hm3|valve|hearing|recorder|monitor|concentr|shunt|lens|gluco/i,
      pattern:
        /(?<=\b(?:pacemaker|pacer|icd|implants?|pump|cpap|bipap|ventilator|stimulator|lvad|hm3|valve|hearing aid|loop recorder|recorder|monitor|concentrator|shunt|lens|glucometer)[\s,:(]{1,3})[A-Z]{1,4}[ -]?\d{3,10}[A-Z]?(?:-[A-Z])?(?: ?\/ ?\d{6,12})?(?![\w-])/gi,
      accept: codeOf(5, 3),
      evidence: 'shaped',
    },
    {
      // GS1: (01) device, then expiry, lot, serial: https://www.gs1.org/industries/healthcare/udi
      label: 'unique device identifier',
      pattern: /\(01\) ?\d{14}(?: ?\((?:1[0-7]|2[01]|30|240)\) ?[\w-]{1,20}){0,5}/g,
      accept: ({ id }) => passesGs1(digitsOf(id.slice(4)).slice(0, 14)) && /\((?:10|21)\)/.test(id),
      evidence: 'certain',
    },
    {
      label: 'unique device identifier',
      pattern: /(?<![\w+])\+[A-Z]\d{3}[A-Z\d]{2,22}\/\$?[$+\dA-Z/]{4,40}/g,
      evidence: 'certain',
    },
    {
      label: 'IMEI',
      pattern: /(?<![\w.-])\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d(?![\w.-])/g,
      accept: ({ id, before }) =>
        passesLuhn(digitsOf(id)) && /\b(?:imei|meid|phone|handset|iphone|device)\b/i.test(before),
      evidence: 'certain',
    },
    {
      label: 'device address',
      pattern: new RegExp(
        String.raw`(?<![\w:-])(?:${HEXADECIMAL}{2}(?::${HEXADECIMAL}{2}){5}|${HEXADECIMAL}{2}(?:-${HEXADECIMAL}{2}){5}|${HEXADECIMAL}{4}(?:\.${HEXADECIMAL}{4}){2})(?![\w:-])`,
        'gi',
      ),
      accept: isHardwareAddress,
      evidence: 'shaped',
    },
  ],
});
