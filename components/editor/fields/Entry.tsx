import { useState } from 'react';
import { i18n } from '#i18n';
import { isTable } from '#lib/profile/draft.ts';
import { z } from '#lib/profile/zod.ts';
import { SeverityGlyph } from '../../SeverityGlyph.tsx';
import { fieldId } from './FieldFrame.tsx';
import { Members } from './GroupField.tsx';
import { type FieldProps, useField } from './useField.ts';

interface EntryProps extends FieldProps {
  onRemove: () => void;
}

/** One entry of a list: its name, and behind it its fields, drawn only when it is open. */
export function Entry({ path, schema, onRemove }: EntryProps) {
  const { value } = useField(path);
  const isNew = isTable(value) && Object.keys(value).length === 0;
  const [open, setOpen] = useState(isNew);
  const isSound = z.safeParse(schema, value).success;
  return (
    <details
      className="entry"
      data-path={fieldId(path)}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="title" dir="auto">
          {titleOf(value) || i18n.t('editor.newEntry')}
        </span>
        <span className="soft small details" dir="auto">
          {detailsOf(value)}
        </span>
        {!isSound && (
          <span className="unsound small" data-severity="warn">
            <SeverityGlyph severity="warn" />
            {i18n.t('editor.unfinished')}
          </span>
        )}
      </summary>
      {open && (
        <div className="entry-fields">
          <Members path={path} schema={schema} />
          <p>
            <button type="button" className="button" onClick={onRemove}>
              {i18n.t('editor.remove')}
            </button>
          </p>
        </div>
      )}
    </details>
  );
}

/** What names an entry best: a title before a short name. */
const namingFields = ['title', 'name', 'tag', 'role', 'match', 'when', 'topic', 'text', 'id'];

function titleOf(value: unknown): string {
  if (!isTable(value)) return '';
  const named = namingFields.map((name) => wordsOf(value[name])).find(Boolean);
  return named ?? Object.values(value).map(wordsOf).find(Boolean) ?? '';
}

/** The rest of what an entry says, as far as it fits on a line. */
function detailsOf(value: unknown): string {
  if (!isTable(value)) return '';
  const title = titleOf(value);
  const words = Object.values(value).map(wordsOf);
  return words.filter((it) => it && it !== title).join(' · ');
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  return typeof value === 'string' ? value : '';
}
