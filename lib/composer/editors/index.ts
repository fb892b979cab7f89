import { draft } from './draft.ts';
import type { EditorElement } from '../field.ts';
import type { Engine } from './engine.ts';
import { field } from './field.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';

/** `plain` owns whatever the others leave. */
const engines: readonly Engine[] = [field, lexical, draft, quill, prosemirror, plain];

/** The engine that runs an element, by the marks it leaves there. */
export function engineOf(element: EditorElement): Engine {
  return engines.find((engine) => engine.owns(element)) ?? plain;
}
