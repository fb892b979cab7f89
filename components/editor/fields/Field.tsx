import { shapeOf } from '#lib/profile/shape.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { EntriesField } from './EntriesField.tsx';
import { GroupField } from './GroupField.tsx';
import { LinesField } from './LinesField.tsx';
import { NumberField } from './NumberField.tsx';
import { PairField } from './PairField.tsx';
import { SitesField } from './SitesField.tsx';
import { SwitchField } from './SwitchField.tsx';
import { TableField } from './TableField.tsx';
import { TextField } from './TextField.tsx';
import type { FieldProps } from './useField.ts';

/**
 * The form of one field of the profile, whatever it is made of. All of it comes from the schema: its
 * shape, its name, its meaning, its limits and its example.
 */
export function Field(props: FieldProps) {
  const shape = shapeOf(props.schema);
  switch (shape.kind) {
    case 'group':
      return <GroupField {...props} />;
    case 'list':
      return <ListField {...props} item={shape.item} />;
    case 'table':
      return <TableField {...props} />;
    case 'choice':
      return <ChoiceField {...props} options={shape.options} />;
    case 'switch':
      return <SwitchField {...props} />;
    case 'number':
      return <NumberField {...props} />;
    case 'pair':
      return <PairField {...props} />;
    case 'text':
    case 'day':
    case 'moment':
      return <TextField {...props} />;
    case 'fixed':
    case 'other':
      break;
  }
  return null;
}

function ListField({ item, ...props }: FieldProps & { item: FieldProps['schema'] }) {
  const { kind } = shapeOf(item);
  if (kind === 'group') return <EntriesField {...props} />;
  return kind === 'choice' ? <SitesField {...props} /> : <LinesField {...props} />;
}
