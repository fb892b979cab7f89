import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { isLong, openGaps } from '#lib/metadata/ready.ts';
import type { Values } from '#lib/metadata/template.ts';
import { PutIn } from './PutIn.tsx';

interface TemplateFormProps {
  template: string;
  fill: (template: string, values: Values) => string;
  /** What the guideline puts in by itself. */
  ready: Values;
  /** What stands in the field now. */
  written: string;
  onPut: (text: string) => Promise<boolean>;
  onCopy: (text: string) => void;
}

/** The hospital's pattern with a field for each part that only the writer knows, and how it will read. */
export function TemplateForm(props: TemplateFormProps) {
  const { template, fill, ready, written, onPut, onCopy } = props;
  const [values, setValues] = useState<Values>({});
  const names = openGaps(template, ready);
  const isTouched = names.some((name) => values[name]?.trim());
  const filled = fill(template, { ...ready, ...values });
  return (
    <details className="template">
      <summary>{i18n.t('video.fromTemplate')}</summary>
      {names.map((name) => (
        <Gap
          key={name}
          name={name}
          value={values[name] ?? ''}
          onChange={(value) => setValues({ ...values, [name]: value })}
        />
      ))}
      <p className="soft">{i18n.t('video.optional')}</p>
      <figure>
        <figcaption className="soft">{i18n.t('video.preview')}</figcaption>
        <blockquote dir="auto">{filled}</blockquote>
      </figure>
      <PutIn
        label={i18n.t(written.trim() === '' ? 'video.putIn' : 'video.putOver')}
        text={isTouched || names.length === 0 ? filled : ''}
        isFirst
        onPut={() => onPut(filled)}
        onCopy={onCopy}
      />
    </details>
  );
}

interface GapProps {
  name: string;
  value: string;
  onChange: (value: string) => void;
}

function Gap({ name, value, onChange }: GapProps) {
  const id = useId();
  const given = { id, className: 'field', dir: 'auto', value } as const;
  return (
    <p className="gap">
      <label htmlFor={id}>{name}</label>
      {isLong(name) ? (
        <textarea {...given} rows={3} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...given} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
    </p>
  );
}
