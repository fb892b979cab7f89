import { i18n } from '#i18n';
import { FieldFrame, nameOf } from './FieldFrame.tsx';
import { type FieldProps, useField } from './useField.ts';

/** The least and the most of something. */
export function PairField(props: FieldProps) {
  const { value, put } = useField(props.path);
  const pair: readonly unknown[] = Array.isArray(value) ? value : [];
  const [least, most] = pair.map(Number);
  const change = (next: readonly (number | undefined)[]) => {
    const [from = 0, to = from] = next;
    put(next.every((it) => it === undefined) ? undefined : [from, Math.max(from, to)]);
  };
  return (
    <FieldFrame {...props}>
      {(control) => (
        <div className="row">
          <PairNumber {...control} value={least} onChange={(it) => change([it, most])} />
          <span className="soft">{i18n.t('editor.upTo')}</span>
          <PairNumber
            aria-label={`${nameOf(props.path)}, ${i18n.t('editor.upTo')}`}
            value={most}
            onChange={(it) => change([least, it])}
          />
        </div>
      )}
    </FieldFrame>
  );
}

interface PairNumberProps {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

function PairNumber({ value, onChange, ...control }: PairNumberProps) {
  return (
    <input
      {...control}
      className="field short"
      type="number"
      min={0}
      max={200}
      value={value ?? ''}
      onChange={({ currentTarget: { value: typed, valueAsNumber } }) =>
        onChange(typed === '' ? undefined : valueAsNumber)
      }
    />
  );
}
