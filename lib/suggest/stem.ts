import { keyOf } from '../lint/annotation/tokens.ts';

const ENDINGS = ['ization', 'ation', 'ating', 'ated', 'ion', 'ing', 'ed', 'ate', 'e'];
/** What is left of a word has to carry its meaning: “hearing” is not “hear”. */
const SHORTEST = 5;

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|[^s]'s)$/.test(word)) return word.replace(/'s$/, '');
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** British spelling written as American: `tumour`, `leukaemia`, `centre`, `immunise`. */
function american(word: string): string {
  if (word.length < 5) return word;
  return word
    .replaceAll(/(?<=.)[ao]e(?=[dmnrst])/g, 'e')
    .replace(/^[ao]e/, 'e')
    .replace(/our(?=$|hood|ed|ing|ful)/, 'or')
    .replace(/is(?=(?:e|ed|ing|ation|er)$)/, 'iz')
    .replace(/([bt])re$/, '$1er');
}

/**
 * What is common to the forms of a word, so that a keyword finds them all: `vaccine`, `vaccinated` and `vacination` are
 * one, and so are `tumor` and `tumours`. Rougher than a dictionary, the same on both sides.
 */
export function stem(word: string): string {
  const plain = american(singular(keyOf(word)));
  const ending = ENDINGS.find((it) => plain.endsWith(it) && plain.length - it.length >= SHORTEST);
  const root = ending === undefined ? plain : plain.slice(0, -ending.length);
  return root.length < SHORTEST ? root : root.replaceAll(/([a-z])\1/g, '$1');
}
