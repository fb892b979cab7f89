import { insertByLine, type Engine } from './engine.ts';

/** ProseMirror and TipTap (LinkedIn's new share box and comments). A paste would fold blank lines into one. */
export const prosemirror: Engine = {
  name: 'prosemirror',
  owns: (element) => element.matches('.ProseMirror, .tiptap'),
  insert: insertByLine,
};
