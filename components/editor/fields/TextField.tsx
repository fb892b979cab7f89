import { shapeOf } from '#lib/profile/shape.ts';
import { exampleOf, FieldFrame } from './FieldFrame.tsx';
import { type FieldProps, useField } from './useField.ts';

/** From this length on a text gets more than a line, in UTF-16 code units. */
const longText = 161;

/** A text, a day, a link or a tag. */
export function TextField(props: FieldProps) {
  const { value, put } = useField(props.path);
  const shape = shapeOf(props.schema);
  const text = typeof value === 'string' ? value : '';
  const change = (next: string) => put(next === '' ? undefined : next);
  const isLong = shape.kind === 'text' && (shape.max ?? 0) >= longText && !isLink(props);
  return (
    <FieldFrame {...props}>
      {(control) =>
        isLong ? (
          <textarea
            {...control}
            className="field"
            dir="auto"
            rows={Math.min(12, text.split('\n').length + 1)}
            placeholder={exampleOf(props.schema)}
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
          />
        ) : (
          <input
            {...control}
            className={shape.kind === 'day' ? 'field short' : 'field'}
            dir="auto"
            type={shape.kind === 'day' ? 'date' : 'text'}
            placeholder={exampleOf(props.schema)}
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
          />
        )
      }
    </FieldFrame>
  );
}

function isLink({ schema }: FieldProps): boolean {
  return exampleOf(schema).startsWith('https://');
}
