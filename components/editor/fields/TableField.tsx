import { useContext } from 'react';
import { i18n } from '#i18n';
import { isTable } from '#lib/profile/draft.ts';
import { shapeOf } from '#lib/profile/shape.ts';
import { aboutField } from '#lib/profile/walk.ts';
import { z } from '#lib/profile/zod.ts';
import { Icon } from '../../Icon.tsx';
import { fieldId, nameOf } from './FieldFrame.tsx';
import { FieldForm } from './FieldForm.ts';
import { type FieldProps, useField } from './useField.ts';

/** Values under names that people choose: a text for each language, help lines by country. */
export function TableField({ path, schema }: FieldProps) {
  const { value, put } = useField(path);
  const Field = useContext(FieldForm);
  const shape = shapeOf(schema);
  if (shape.kind !== 'table') return null;
  const entries = Object.entries(isTable(value) ? value : {});
  const rename = (from: string, to: string) => {
    const isTaken = entries.some(([name]) => name === to);
    if (to === '' || isTaken) return;
    put(Object.fromEntries(entries.map(([name, it]) => [name === from ? to : name, it])));
  };
  const remove = (name: string) => {
    const rest = entries.filter(([it]) => it !== name);
    put(rest.length > 0 ? Object.fromEntries(rest) : undefined);
  };
  const add = () =>
    put({ ...Object.fromEntries(entries), [freeName(entries)]: emptyFor(shape.value) });
  return (
    <fieldset className="form-group table-field" id={fieldId(path)} tabIndex={-1}>
      <legend>{nameOf(path)}</legend>
      <p className="small soft">{aboutField(schema).description}</p>
      {entries.map(([name]) => (
        <div key={name} className="table-row">
          <TableName
            name={name}
            isSound={z.safeParse(shape.name, name).success}
            onRename={(to) => rename(name, to)}
          />
          <Field path={[...path, name]} schema={shape.value} />
          <button
            type="button"
            className="button quiet icon"
            aria-label={i18n.t('editor.removeNamed', [name])}
            onClick={() => remove(name)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <p>
        <button type="button" className="button" onClick={add}>
          <Icon name="add" />
          {i18n.t('editor.add')}
        </button>
      </p>
    </fieldset>
  );
}

interface TableNameProps {
  name: string;
  isSound: boolean;
  onRename: (name: string) => void;
}

/** Takes effect when it is left: half a name would be another row. */
function TableName({ name, isSound, onRename }: TableNameProps) {
  return (
    <input
      className="field table-name"
      aria-label={i18n.t('editor.rowName')}
      aria-invalid={isSound ? undefined : true}
      defaultValue={name}
      onBlur={(event) => onRename(event.currentTarget.value.trim())}
    />
  );
}

/** A first name: the one for "every other", which most tables know, or else a word to write over. */
function freeName(entries: readonly (readonly [string, unknown])[]): string {
  const taken = new Set(entries.map(([name]) => name));
  return ['*', 'name', 'name2', 'name3'].find((name) => !taken.has(name)) ?? `name${taken.size}`;
}

function emptyFor(schema: z.core.$ZodType): unknown {
  const { kind } = shapeOf(schema);
  if (kind === 'list') return [];
  if (kind === 'number') return 0;
  return kind === 'table' ? {} : '';
}
