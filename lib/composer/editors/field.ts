import { isField } from '../field.ts';
import { insertByCommand, type Engine } from './engine.ts';

/** Textareas and inputs (YouTube Studio). Setting the value or a range of it would lose the undo history. */
export const field: Engine = {
  name: 'field',
  owns: isField,
  insert: insertByCommand,
};
