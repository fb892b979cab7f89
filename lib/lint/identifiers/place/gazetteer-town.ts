import { eponyms } from '../../../lexicons/eponyms.ts';
import { familyNames, givenNames } from '../../../lexicons/names.ts';
import { ordinaryTowns, populationOf, regions } from '../../../lexicons/places.ts';
import { keyOf } from '../../annotation/tokens.ts';
import { capitalsTell } from '../capitals.ts';
import { type Candidate, detector } from '../form.ts';
import type { Detector } from '../identifier.ts';

const WORD = String.raw`\p{Lu}[\p{L}'-]{2,20}`;
const NAME = String.raw`(?:(?:St|Ft|Mt|Pt)\.? )?${WORD}(?: (?:(?:on|upon|de|del|la|le|du|of|the|al) ){0,2}${WORD}){0,2}`;

/** Towns of fewer people often bear the name of a family: then only words around can tell. */
const LARGE = 100_000;

/** A listed place whose name is no word, and no person's unless nearly everybody knows the place. */
function isTown({ id }: Candidate): boolean {
  const key = keyOf(id);
  const people = populationOf(key) ?? 0;
  if (people === 0 || regions.has(key) || ordinaryTowns.has(key) || eponyms.has(key)) return false;
  if (givenNames.has(key.split(' ')[0] ?? '')) return false;
  return people >= LARGE || !familyNames.has(key);
}

const findListed = detector({
  kind: 'place',
  needs: /\p{Lu}\p{L}{2}/u,
  replacement: 'the area',
  forms: [
    {
      // `Kofi Mensah, Brampton. Biopsy …`, `(Rankin Inlet)`
      label: 'bare town',
      pattern: new RegExp(
        String.raw`(?=\p{Lu})(?<=^[^\p{L}\d]{0,3}|[,.;:!?(|/\n] ?|[–-] )${NAME}(?=\s?(?:[,.;:!?)|/\n]|[–-] |$))`,
        'gu',
      ),
      whole: true,
      accept: isTown,
      evidence: 'shaped',
    },
    {
      label: 'town',
      needs: /\b(?:in|near|from|outside|around|at|of|to) \p{Lu}/u,
      pattern: new RegExp(
        String.raw`(?=\p{Lu})(?<=(?<![\p{L}\d])(?:[Ii]n|[Nn]ear|[Ff]rom|[Oo]utside|[Aa]round|at|of|to) )${NAME}(?!'s|[\p{L}\d-])`,
        'gu',
      ),
      whole: true,
      accept: isTown,
      evidence: 'shaped',
    },
    {
      // `Sinnar taluka`, `Bambavade village`, `Brgy. Malabanan`
      label: 'village',
      needs:
        /tal[u]k|tehsil|mandal|village|township|barangay|brgy|purok|sitio|kampung|taman|mohalla|farm\b|campground|caravan park|estate\b/i,
      pattern: new RegExp(
        String.raw`(?=\p{L})(?<=(?<![\p{L}\d])(?:[Ii]n|[Nn]ear|[Ff]rom|[Oo]utside|at|of|to|the|on|,) )${WORD}(?: ${WORD})? (?:taluka?|tehsil|mandal|village|township|farm|[Cc]ampground|[Cc]aravan [Pp]ark|[Ee]state)(?![\p{L}\d])|(?<![\p{L}\d])(?:[Vv]illage|Brgy\.?|Barangay|Purok|Sitio|Kampung|Kg\.|Taman|Mohalla|PO) (?:${WORD}|\d{1,3})(?!\d)(?: ${WORD})?(?:, ${WORD}(?: ${WORD})?)?`,
        'gu',
      ),
      evidence: 'shaped',
    },
  ],
});

/** Every town of the gazetteer, also the small ones, where punctuation or a preposition sets it apart. */
export const findGazetteerTowns: Detector = (sentence) => {
  const found = findListed(sentence);
  return found.length > 0 && capitalsTell(sentence) ? found : [];
};
