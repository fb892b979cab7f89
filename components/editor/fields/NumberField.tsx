import { shapeOf } from '#lib/profile/shape.ts';
import { exampleOf, FieldFrame } from './FieldFrame.tsx';
import { defaultOf, type FieldProps, useField } from './useField.ts';

/** A number within its limits. */
export function NumberField(props: FieldProps) {
  const { value, put } = useField(props.path);
  const shape = shapeOf(props.schema);
  const { min, max } = shape.kind === 'number' ? shape : {};
  return (
    <FieldFrame {...props}>
      {(control) => (
        <input
          {...control}
          className="field short"
          type="number"
          min={min}
          max={max}
          step={shape.kind === 'number' && shape.whole ? 1 : 'any'}
          placeholder={exampleOf(props.schema, defaultOf(props.schema))}
          value={typeof value === 'number' ? value : ''}
          onChange={({ currentTarget: { value: typed, valueAsNumber } }) =>
            put(typed === '' ? undefined : valueAsNumber)
          }
        />
      )}
    </FieldFrame>
  );
}
