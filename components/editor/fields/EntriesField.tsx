import { useState } from 'react';
import { i18n } from '#i18n';
import { isTable } from '#lib/profile/draft.ts';
import { aboutField, contentOf, membersOf } from '#lib/profile/walk.ts';
import { Icon } from '../../Icon.tsx';
import { revealField } from '../revealField.ts';
import { Entry } from './Entry.tsx';
import { fieldId, nameOf } from './FieldFrame.tsx';
import { type FieldProps, useField } from './useField.ts';

/** So many entries are drawn at once; more come when they are asked for. */
const pageSize = 40;

/** A list of entries, each with fields of its own: people, words, replies. */
export function EntriesField({ path, schema }: FieldProps) {
  const { value, put } = useField(path);
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(pageSize);
  const item = contentOf(schema);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const found = entries.flatMap((entry, index) => (holds(entry, wanted) ? [index] : []));
  if (!item) return null;
  const remove = (index: number) => put(entries.toSpliced(index, 1));
  const add = () => {
    put([...entries, {}]);
    setShown(Math.max(shown, entries.length + 1));
    const [first = ''] = Object.keys(membersOf(item));
    revealField(fieldId([...path, entries.length, first]));
  };
  return (
    <section className="entries" id={fieldId(path)} tabIndex={-1} aria-label={nameOf(path)}>
      <h2>
        {nameOf(path)} <span className="soft">{entries.length}</span>
      </h2>
      <p className="small soft">{aboutField(schema).description}</p>
      {entries.length > 8 && (
        <input
          type="search"
          className="field"
          aria-label={i18n.t('editor.find', [nameOf(path)])}
          placeholder={i18n.t('editor.find', [nameOf(path)])}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <ul>
        {found.slice(0, shown).map((index) => (
          <li key={index}>
            <Entry path={[...path, index]} schema={item} onRemove={() => remove(index)} />
          </li>
        ))}
      </ul>
      <p className="row">
        <button type="button" className="button" onClick={add}>
          <Icon name="add" />
          {i18n.t('editor.add')}
        </button>
        {found.length > shown && (
          <button
            type="button"
            className="button quiet"
            onClick={() => setShown(shown + 10 * pageSize)}
          >
            {i18n.t('editor.more', [found.length - shown])}
          </button>
        )}
      </p>
    </section>
  );
}

/** Whether a word stands anywhere in an entry; an empty one is always shown, to be filled in. */
function holds(entry: unknown, wanted: string): boolean {
  if (!wanted || (isTable(entry) && Object.keys(entry).length === 0)) return true;
  return JSON.stringify(entry).toLowerCase().includes(wanted.toLowerCase());
}
