import { insertByCommand, type Engine } from './engine.ts';

/** An editable element that the browser alone runs (YouTube), and the best guess for an engine not known here. */
export const plain: Engine = {
  name: 'plain',
  owns: () => true,
  insert: insertByCommand,
};
