import { aboutField } from '#lib/profile/walk.ts';
import { Switch } from '../../Switch.tsx';
import { fieldId, nameOf } from './FieldFrame.tsx';
import { defaultOf, type FieldProps, useField } from './useField.ts';

/** Something that is so or not. */
export function SwitchField({ path, schema }: FieldProps) {
  const { value, put } = useField(path);
  return (
    <div className="form-field" id={fieldId(path)} tabIndex={-1}>
      <Switch label={nameOf(path)} checked={(value ?? defaultOf(schema)) === true} onChange={put} />
      <p className="small soft">{aboutField(schema).description}</p>
    </div>
  );
}
