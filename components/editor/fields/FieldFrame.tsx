import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Path } from '#lib/profile/draft.ts';
import { labelOf } from '#lib/profile/label.ts';
import { formatPath } from '#lib/profile/problem.ts';
import { aboutField } from '#lib/profile/walk.ts';
import { expectedInstead, type FieldProps, isRequired, useField } from './useField.ts';

/** What ties a control to its words. */
export interface ControlProps {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean | undefined;
}

interface FieldFrameProps extends FieldProps {
  children: (control: ControlProps) => ReactNode;
}

/** A field's name and meaning around its control, and below it what should stand there instead. */
export function FieldFrame({ path, schema, children }: FieldFrameProps) {
  const { value } = useField(path);
  const expected = expectedInstead(schema, value);
  const id = fieldId(path);
  const about = `${id}-about`;
  return (
    <div className="form-field">
      <label htmlFor={id}>
        {nameOf(path)}
        {isRequired(schema) && <span className="required">{i18n.t('editor.required')}</span>}
      </label>
      <p className="small soft" id={about}>
        {aboutField(schema).description}
      </p>
      {children({ id, 'aria-describedby': about, 'aria-invalid': expected ? true : undefined })}
      {expected && <p className="expected small">{i18n.t('editor.expected', [expected])}</p>}
    </div>
  );
}

/** The id of a field's control: its place in the profile. */
export function fieldId(path: Path): string {
  return formatPath(path);
}

export function nameOf(path: Path): string {
  return labelOf(String(path.at(-1) ?? ''));
}

/** What an empty field shows as an example, or as what holds without it. */
export function exampleOf(schema: FieldProps['schema'], fallback?: unknown): string {
  if (typeof fallback === 'string' || typeof fallback === 'number') return String(fallback);
  const { example } = aboutField(schema);
  if (Array.isArray(example)) return example.map(String).join('\n');
  return typeof example === 'string' || typeof example === 'number' ? String(example) : '';
}
