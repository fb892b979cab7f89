import { useContext } from 'react';
import { aboutField, membersOf } from '#lib/profile/walk.ts';
import { fieldId, nameOf } from './FieldFrame.tsx';
import { FieldForm } from './FieldForm.ts';
import type { FieldProps } from './useField.ts';

/** Fields that belong together, under their common name. */
export function GroupField({ path, schema }: FieldProps) {
  return (
    <fieldset className="form-group" id={fieldId(path)} tabIndex={-1}>
      <legend>{nameOf(path)}</legend>
      <p className="small soft">{aboutField(schema).description}</p>
      <Members path={path} schema={schema} />
    </fieldset>
  );
}

/** The fields of a group by themselves. */
export function Members({ path, schema }: FieldProps) {
  const Field = useContext(FieldForm);
  return Object.entries(membersOf(schema)).map(([name, member]) => (
    <Field key={name} path={[...path, name]} schema={member} />
  ));
}
