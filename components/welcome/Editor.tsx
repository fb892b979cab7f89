import { useId } from 'react';
import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '#lib/lint/finding.ts';
import { Mirror } from './Mirror.tsx';

interface EditorProps {
  ref: Ref<HTMLTextAreaElement>;
  text: string;
  findings: readonly Finding[];
  current: Finding | undefined;
  onChange: (text: string) => void;
  /** The caret was put somewhere, counted in UTF-16 code units. */
  onPoint: (caret: number) => void;
}

/** A field whose passages can be marked. */
export function Editor({ ref, text, findings, current, onChange, onPoint }: EditorProps) {
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{i18n.t('welcome.tryLabel')}</label>
      <div className="editor">
        <Mirror text={text} findings={findings} current={current} />
        <textarea
          id={field}
          ref={ref}
          dir="auto"
          spellCheck={false}
          value={text}
          onClick={(event) => onPoint(event.currentTarget.selectionStart)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </>
  );
}
