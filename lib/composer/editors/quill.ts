import { insertByLine, type Engine } from './engine.ts';

/** Quill (LinkedIn's classic share box). A paste without a person's hand deletes the selection and puts nothing there. */
export const quill: Engine = {
  name: 'quill',
  owns: (element) => element.matches('.ql-editor'),
  insert: insertByLine,
};
