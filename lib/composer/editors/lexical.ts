import { insertByPaste, type Engine } from './engine.ts';

/**
 * Lexical (Facebook). Typing by command loses line breaks and fails over a hashtag node
 * (lexical#3713, #5085); a paste holds in all cases.
 */
export const lexical: Engine = {
  name: 'lexical',
  owns: (element) => element.closest('[data-lexical-editor]') !== null,
  insert: insertByPaste,
};
