import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { say } from '../kit/language.ts';
import { expose } from '../kit/surfaces.ts';
import { writer } from '../kit/writer.ts';
import { decorator, exposeDraft, textOf } from './draft.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Toolbar } from './Toolbar.tsx';

interface Props {
  surface: string;
  placeholder: string;
  submitTestId: 'tweetButton' | 'tweetButtonInline';
  submitLabel: string;
  focusOnMount?: boolean;
  /** Which item of a thread this is; only the last one has the buttons. */
  item?: number;
  isLast?: boolean;
  onPost: (text: string) => void;
}

/** X's composer, or an item of a thread: a Draft.js editor, a toolbar, and the attachments. Ctrl+Enter posts. */
export function Composer(props: Props) {
  const { item = 0, isLast = true } = props;
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const [pictures, setPictures] = useState<string[]>([]);
  const current = useRef(state);
  const errors = useRef<string[]>([]);
  const editor = useRef<Editor>(null);

  const change = (next: EditorState) => {
    current.current = next;
    setState(next);
  };
  const post = () => {
    if (textOf(current.current).trim() === '') return;
    props.onPost(textOf(current.current));
    setPictures([]);
    change(EditorState.createEmpty(decorator));
  };

  useEffect(() => {
    expose(
      props.surface,
      exposeDraft(() => current.current, errors.current),
    );
    if (props.focusOnMount) editor.current?.focus();
  }, [props.surface, props.focusOnMount]);

  return (
    <div className="composer">
      <div className="avatar" data-testid={`UserAvatar-Container-${writer.handle}`}>
        {writer.initials}
      </div>
      <div className="grow">
        <div data-testid={`tweetTextarea_${item}RichTextInputContainer`} className="editor">
          <ErrorBoundary onError={(message) => errors.current.push(message)}>
            <Editor
              ref={editor}
              ariaLabel={say('Post text')}
              ariaMultiline
              editorState={state}
              handleKeyCommand={(command) => {
                if (command !== 'post') return 'not-handled';
                post();
                return 'handled';
              }}
              keyBindingFn={bindKeys}
              onChange={change}
              placeholder={say(props.placeholder)}
              role="textbox"
              spellCheck
              stripPastedStyles
              webDriverTestID={`tweetTextarea_${item}`}
            />
          </ErrorBoundary>
        </div>
        {pictures.length > 0 && (
          <div data-testid="attachments">
            {pictures.map((picture) => (
              <div data-testid="tweetPhoto" key={picture}>
                <img alt="" src={picture} />
              </div>
            ))}
          </div>
        )}
        {isLast && (
          <Toolbar
            canPost={textOf(state).trim() !== ''}
            onAttach={(file) => setPictures([...pictures, URL.createObjectURL(file)])}
            onPost={post}
            submitLabel={say(props.submitLabel)}
            submitTestId={props.submitTestId}
          />
        )}
      </div>
    </div>
  );
}

function bindKeys(event: KeyboardEvent): string | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'post';
  return getDefaultKeyBinding(event);
}
