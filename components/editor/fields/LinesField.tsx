import { useState } from 'react';
import { i18n } from '#i18n';
import { exampleOf, FieldFrame } from './FieldFrame.tsx';
import { type FieldProps, useField } from './useField.ts';

/** A list of texts, one a line, so that a whole list can be pasted. */
export function LinesField(props: FieldProps) {
  const { value, put } = useField(props.path);
  const items: readonly string[] = Array.isArray(value) ? value.map(String) : [];
  const [typed, setTyped] = useState('');
  // What was typed may hold an empty line that the list has not.
  const text = isSame(linesOf(typed), items) ? typed : items.join('\n');
  const change = (next: string) => {
    setTyped(next);
    const lines = linesOf(next);
    put(lines.length > 0 ? lines : undefined);
  };
  return (
    <FieldFrame {...props}>
      {(control) => (
        <>
          <textarea
            {...control}
            className="field lines"
            dir="auto"
            rows={Math.min(10, Math.max(2, text.split('\n').length + 1))}
            placeholder={exampleOf(props.schema)}
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
          />
          <p className="small soft">{i18n.t('editor.oneALine')}</p>
        </>
      )}
    </FieldFrame>
  );
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter(Boolean);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n');
}
