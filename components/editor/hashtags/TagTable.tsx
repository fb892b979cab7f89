import { useState } from 'react';
import { i18n } from '#i18n';
import { labelOf } from '#lib/profile/label.ts';
import { approvedOf, cellOf, mergeTags, type TagDraft } from '#lib/profile/tag-table.ts';
import { fieldId } from '../fields/FieldFrame.tsx';
import { useField } from '../fields/useField.ts';
import { revealField } from '../revealField.ts';
import { TagRow } from './TagRow.tsx';
import { TagTools } from './TagTools.tsx';

const columns = ['tag', 'topics', 'keywords', 'platforms', 'from', 'to'] as const;
type Column = (typeof columns)[number];

interface Order {
  column: Column;
  falling: boolean;
}

/** So many rows are drawn at once; more come when they are asked for. */
const pageSize = 100;

/** The approved hashtags: to add, paste, sort, filter and hand to a spreadsheet and back. */
export function TagTable() {
  const { value, put } = useField(['hashtags', 'approved']);
  const tags = approvedOf({ approved: value });
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<Order>();
  const [shown, setShown] = useState(pageSize);
  const [open, setOpen] = useState<number>();
  const found = arrange(tags, wanted, order);

  const add = (more: readonly TagDraft[]) => put(mergeTags(tags, more));
  const addEmpty = () => {
    put([...tags, {}]);
    setWanted('');
    setOrder(undefined);
    setShown(Math.max(shown, tags.length + 1));
    setOpen(tags.length);
    revealField(fieldId(['hashtags', 'approved', tags.length, 'tag']));
  };
  const sortBy = (column: Column) =>
    setOrder({ column, falling: order?.column === column && !order.falling });
  return (
    <section
      className="tag-section stack"
      id="hashtags.approved"
      tabIndex={-1}
      aria-label={i18n.t('editor.tags.heading')}
    >
      <TagTools tags={tags} wanted={wanted} onWant={setWanted} onAdd={add} onAddEmpty={addEmpty} />
      <p role="status" className="small soft">
        {i18n.t('editor.tags.count', found.length)}
      </p>
      <div className="table-scroll">
        <table className="tag-table">
          <TagHead order={order} onSort={sortBy} />
          <tbody>
            {found.slice(0, shown).map((index) => (
              <TagRow
                key={index}
                index={index}
                columns={columns}
                open={index === open}
                onOpen={(isOpen) => setOpen(isOpen ? index : undefined)}
                onRemove={() => {
                  setOpen(undefined);
                  put(tags.toSpliced(index, 1));
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > shown && (
        <p>
          <button type="button" className="button quiet" onClick={() => setShown(shown * 5)}>
            {i18n.t('editor.more', [found.length - shown])}
          </button>
        </p>
      )}
    </section>
  );
}

interface TagHeadProps {
  order: Order | undefined;
  onSort: (column: Column) => void;
}

function TagHead({ order, onSort }: TagHeadProps) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col" aria-sort={sortOf(column, order)}>
            <button type="button" onClick={() => onSort(column)}>
              {labelOf(column)}
            </button>
          </th>
        ))}
        <th scope="col">
          <span className="visually-hidden">{i18n.t('editor.tags.actions')}</span>
        </th>
      </tr>
    </thead>
  );
}

/** The places in the list of what is wanted, in order. */
function arrange(tags: readonly TagDraft[], wanted: string, order: Order | undefined): number[] {
  const word = wanted.trim().toLowerCase();
  const found = tags.flatMap((tag, index) =>
    !word || JSON.stringify(tag).toLowerCase().includes(word) ? [index] : [],
  );
  if (!order) return found;
  const cell = (index: number) => cellOf(tags[index] ?? {}, order.column);
  const direction = order.falling ? -1 : 1;
  return found.toSorted((one, other) => direction * compareCells(cell(one), cell(other)));
}

/** As people sort: case and accents aside, 9 before 10. */
function compareCells(one: string, other: string): number {
  return one.localeCompare(other, undefined, { numeric: true, sensitivity: 'base' });
}

function sortOf(column: Column, order: Order | undefined): 'ascending' | 'descending' | 'none' {
  if (order?.column !== column) return 'none';
  return order.falling ? 'descending' : 'ascending';
}
