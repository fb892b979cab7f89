import { insertByPaste, type Engine } from './engine.ts';

/**
 * Draft.js (X). Typing by command breaks over mixed formatting (draft-js#616) and triples text of several
 * lines; a paste holds in all cases.
 */
export const draft: Engine = {
  name: 'draft',
  owns: (element) =>
    element.matches('.public-DraftEditor-content') ||
    element.querySelector('[data-contents]') !== null,
  insert: insertByPaste,
};
