import { i18n } from '#i18n';
import { labelOf } from '#lib/profile/label.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { defaultOf, type FieldProps, isRequired, useField } from './useField.ts';

interface ChoiceFieldProps extends FieldProps {
  options: readonly string[];
}

/** One of a few words. */
export function ChoiceField({ options, ...props }: ChoiceFieldProps) {
  const { value, put } = useField(props.path);
  const fallback = defaultOf(props.schema);
  const shown = value ?? fallback;
  const mayBeEmpty = fallback === undefined && !isRequired(props.schema);
  return (
    <FieldFrame {...props}>
      {(control) => (
        <select
          {...control}
          className="field short"
          value={typeof shown === 'string' ? shown : ''}
          onChange={(event) => put(event.currentTarget.value || undefined)}
        >
          {(mayBeEmpty || shown === undefined) && (
            <option value="">{i18n.t('editor.notSet')}</option>
          )}
          {options.map((option) => (
            <option key={option} value={option}>
              {labelOf(option.replaceAll('-', ' '))}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
