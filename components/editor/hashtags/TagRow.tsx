import { i18n } from '#i18n';
import { isTable } from '#lib/profile/draft.ts';
import { Profile } from '#lib/profile/schema.ts';
import { cellOf } from '#lib/profile/tag-table.ts';
import { schemaAt } from '#lib/profile/walk.ts';
import { z } from '#lib/profile/zod.ts';
import { Icon } from '../../Icon.tsx';
import { SeverityGlyph } from '../../SeverityGlyph.tsx';
import { fieldId } from '../fields/FieldFrame.tsx';
import { Members } from '../fields/GroupField.tsx';
import { useField } from '../fields/useField.ts';

interface TagRowProps {
  /** The tag's place in the list. */
  index: number;
  columns: readonly string[];
  open: boolean;
  onOpen: (open: boolean) => void;
  onRemove: () => void;
}

const schema = schemaAt(Profile, ['hashtags', 'approved', 0]);

/** One hashtag in the table, and below it, when it is open, all that can be said of it. */
export function TagRow({ index, columns, open, onOpen, onRemove }: TagRowProps) {
  const path = ['hashtags', 'approved', index];
  const { value } = useField(path);
  const tag = isTable(value) ? value : {};
  const name = cellOf(tag, 'tag') || i18n.t('editor.newEntry');
  const isSound = schema !== undefined && z.safeParse(schema, value).success;
  return (
    <>
      <tr data-open={open ? '' : undefined}>
        {columns.map((column, at) =>
          at === 0 ? (
            <th key={column} scope="row" dir="auto">
              <button
                type="button"
                className="link"
                aria-expanded={open}
                onClick={() => onOpen(!open)}
              >
                {name}
              </button>
              {!isSound && (
                <span data-severity="warn" className="unsound">
                  <SeverityGlyph severity="warn" />
                  <span className="visually-hidden">{i18n.t('editor.unfinished')}</span>
                </span>
              )}
            </th>
          ) : (
            <td key={column} dir="auto">
              <span className="cell">{cellOf(tag, column)}</span>
            </td>
          ),
        )}
        <td>
          <button
            type="button"
            className="button quiet icon"
            aria-label={i18n.t('editor.removeNamed', [name])}
            onClick={onRemove}
          >
            <Icon name="close" />
          </button>
        </td>
      </tr>
      {open && schema && (
        <tr className="tag-fields">
          <td colSpan={columns.length + 1}>
            <div className="entry-fields" data-path={fieldId(path)}>
              <Members path={path} schema={schema} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
