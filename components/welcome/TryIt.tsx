import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '#lib/lint/finding.ts';
import { Editor } from './Editor.tsx';
import { replaceRange } from './replaceRange.ts';
import { TryCard } from './TryCard.tsx';
import { useFindings } from './useFindings.ts';

/** A post to play with, checked by the engine itself. Nothing of it is kept. */
export function TryIt() {
  const [text, setText] = useState(i18n.t('welcome.sample'));
  const [open, setOpen] = useState<{ index: number; byKeyboard: boolean }>();
  const { findings, summary, keep } = useFindings(text);
  const editor = useRef<HTMLTextAreaElement>(null);
  const shown = open && findings[open.index];

  const openAt = (caret: number) => {
    const index = findings.findIndex(({ start, end }) => start <= caret && caret <= end);
    setOpen(index === -1 ? undefined : { index, byKeyboard: false });
  };
  const change = (next: string) => {
    setOpen(undefined);
    setText(next);
  };
  const use = (finding: Finding) => {
    if (editor.current) replaceRange(editor.current, finding, finding.suggestion ?? '');
  };
  const close = (returnFocus: boolean) => {
    setOpen(undefined);
    if (returnFocus) editor.current?.focus();
  };
  return (
    <section className="try-it">
      <Editor
        ref={editor}
        text={text}
        findings={findings}
        current={shown}
        onChange={change}
        onPoint={openAt}
      />
      <footer className="row">
        <p role="status" className="small soft">
          {summary}
        </p>
        {findings.length > 0 && (
          <button
            type="button"
            className="button primary"
            // A click made by the keyboard counts no presses of the mouse.
            onClick={({ detail }) => setOpen({ index: 0, byKeyboard: detail === 0 })}
          >
            {i18n.t('welcome.look')}
          </button>
        )}
      </footer>
      {shown && (
        <TryCard
          text={text}
          findings={findings}
          {...open}
          finding={shown}
          onGo={(index) => setOpen({ ...open, index })}
          onUse={use}
          onKeep={keep}
          onClose={close}
        />
      )}
    </section>
  );
}
