import { Editor, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { say } from '../kit/language.ts';
import { expose } from '../kit/surfaces.ts';
import { exposeDraft } from './draft.ts';

/** A message box. It runs the same editor as a post, and Chaperone must leave it alone. */
export function DirectMessage() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const current = useRef(state);
  useEffect(
    () =>
      expose(
        'message',
        exposeDraft(() => current.current, []),
      ),
    [],
  );

  return (
    <div className="card" data-testid="DMDrawer">
      <p className="soft">Bea: Lunch at noon?</p>
      <Editor
        ariaLabel={say('Message')}
        editorState={state}
        onChange={(next) => {
          current.current = next;
          setState(next);
        }}
        placeholder={say('Start a new message')}
        role="textbox"
        webDriverTestID="dmComposerTextInput"
      />
    </div>
  );
}
