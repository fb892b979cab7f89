import { labelOf } from '#lib/profile/label.ts';
import { shapeOf } from '#lib/profile/shape.ts';
import { aboutField, contentOf } from '#lib/profile/walk.ts';
import { fieldId, nameOf } from './FieldFrame.tsx';
import { type FieldProps, useField } from './useField.ts';

/** Some of a few words, mostly sites. */
export function SitesField({ path, schema }: FieldProps) {
  const { value, put } = useField(path);
  const item = contentOf(schema);
  const shape = item && shapeOf(item);
  const options = shape?.kind === 'choice' ? shape.options : [];
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const change = (option: string, on: boolean) => {
    const next = options.filter((it) => (it === option ? on : chosen.includes(it)));
    put(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset className="form-field" id={fieldId(path)} tabIndex={-1}>
      <legend>{nameOf(path)}</legend>
      <p className="small soft">{aboutField(schema).description}</p>
      <div className="row checks">
        {options.map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={(event) => change(option, event.currentTarget.checked)}
            />
            {labelOf(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
