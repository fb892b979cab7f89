import { populationOf, regions, towns } from '../../../lexicons/places.ts';
import { australianStates, canadianProvinces, unitedStates } from '../../../lexicons/states.ts';
import { keyOf } from '../../annotation/tokens.ts';
import { type Candidate, detector } from '../form.ts';

const stateTables = [unitedStates, canadianProvinces, australianStates];
const ABBREVIATIONS = stateTables.flatMap((states) => [...states.keys()]).join('|');
const STATE_NAMES = stateTables.flatMap((states) => [...states.values()]).join('|');

/** A name of one to five words, each with a capital letter or a joint such as `de`. */
export const CAPITALISED = String.raw`\p{Lu}[\p{L}'.-]{1,24}(?:[ -](?:\p{Lu}[\p{L}'.-]{1,24}|of|on|upon|de|del|la|le|el|al|du|the|zum|am|an|der|di|do|da|los|las|y|sur|sous|pri)(?![\p{L}'])){0,4}`;

const EDGE = String.raw`(?<![\p{L}\p{N}])`;

/** States whose abbreviation is a word or a degree too: `James Wilson, MD`. */
const AMBIGUOUS = /, ?(?:MD|PA|MA|OR|ID|DC|DE|ON)$/;
const WHERE = /\b(?:from|in|near|of|to|at|outside) $/i;

function isTownInState({ id, before }: Candidate): boolean {
  const name = keyOf(id.replace(/,? ?\p{Lu}{2,3}(?: [\d-]{5,10})?$/u, ''));
  if (towns.has(name)) return true;
  return /,|\d$/.test(id) && (!AMBIGUOUS.test(id) || WHERE.test(before));
}

/** `tx` is a treatment too: only behind a listed town, a fort or a saint. */
const isListedInLowerCase = ({ id }: Candidate) =>
  /^(?:ft|st|mt)\b/.test(id) || populationOf(keyOf(id.replace(/,? \w{2,3}$/, ''))) !== undefined;

function stateOf(id: string): string {
  const abbreviation = /(\p{Lu}{2,3})(?: [\d-]{5,10})?$/u.exec(id)?.[1] ?? '';
  return stateTables.map((states) => states.get(abbreviation)).find(Boolean) ?? 'the area';
}

const NO_COUNTY =
  /^county (?:general|hospital|clinic|jail|line|road|court|fair|health|council|and|the|this|is|was|has|for)\b/i;

/** `Tuscumbia, AL`, of which the state alone may stay, and counties, which are smaller than a state. */
export const findTownsWithState = detector({
  kind: 'place',
  needs: /,|[A-Z]{2}|county|parish|Co\./i,
  replacement: 'the area',
  forms: [
    {
      label: 'town',
      pattern: new RegExp(
        String.raw`${EDGE}${CAPITALISED}(?:, ?| )(?:${ABBREVIATIONS})(?![\p{L}\p{N}'-])(?: \d{5}(?:-\d{4})?(?!\d))?`,
        'gu',
      ),
      accept: isTownInState,
      evidence: 'shaped',
      replacement: ({ id }) => stateOf(id),
    },
    {
      label: 'town',
      pattern: new RegExp(
        String.raw`${EDGE}${CAPITALISED}, ?(?:${STATE_NAMES})(?![\p{L}\p{N}])`,
        'gu',
      ),
      accept: ({ id }) =>
        !regions.has(keyOf(id.replace(/,.*$/, ''))) || /^New York|^Washington/.test(id),
      evidence: 'shaped',
      replacement: ({ id }) => id.slice(id.lastIndexOf(',') + 1).trim(),
    },
    {
      // `from tuscumbia, al`; `in`, `or`, `me` and the like are words before they are states.
      label: 'town',
      pattern: new RegExp(
        String.raw`(?<=\b(?:from|near|outside) )[a-z][a-z'-]{2,20}(?: [a-z'-]{2,20}){0,2}, (?!(?:in|or|me|hi|oh|ok|id|on|as)\b)(?:${ABBREVIATIONS.toLowerCase()})(?![\w'-])`,
        'g',
      ),
      evidence: 'shaped',
      replacement: ({ id }) => stateOf(id.toUpperCase()),
    },
    {
      // `ft. harding tx`: abbreviations that are no words, nor of medicine
      label: 'town',
      needs:
        /[a-z] (?:tx|fl|ny|nj|nc|nd|sc|tn|ky|ga|wv|wy|wi|ks|az|mn|nv|nh|nm|sd|wa|ut|nsw|qld)\b/,
      pattern:
        /(?<=(?:^|, |\b(?:from|near|in|at|to) ))(?:ft\.? |st\.? |mt\.? )?[a-z][a-z'-]{2,20}(?: [a-z'-]{2,20})?,? (?:tx|fl|ny|nj|nc|nd|sc|tn|ky|ga|wv|wy|wi|ks|az|mn|nv|nh|nm|sd|wa|ut|nsw|qld)(?![\w'-])/g,
      accept: isListedInLowerCase,
      evidence: 'shaped',
      replacement: ({ id }) => stateOf(id.toUpperCase()),
    },
    {
      label: 'county',
      needs: /county|parish|\bco\. /i,
      pattern:
        /(?<=(?<![\p{L}\p{N}])(?:from|in|near|outside|around|of|to|across|at) (?:[Rr]ural )?)(?:(?:[Cc]ounty|Co\.?) \p{L}[\p{L}'-]{2,20}(?: \p{Lu}\p{L}{2,20})?|\p{Lu}[\p{L}'.-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20}){0,2} (?:County|Parish))(?![\p{L}\p{N}])/gu,
      accept: ({ id }) => !NO_COUNTY.test(id),
      evidence: 'shaped',
    },
  ],
});
