import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { newTags, pasteTags, readTags, type TagDraft, writeTags } from '#lib/profile/tag-table.ts';
import { Icon } from '../../Icon.tsx';
import { saveText } from '../../saveText.ts';

interface TagToolsProps {
  tags: readonly TagDraft[];
  wanted: string;
  onWant: (wanted: string) => void;
  onAdd: (more: readonly TagDraft[]) => void;
  onAddEmpty: () => void;
}

/** What can be done with the whole table. */
export function TagTools({ tags, wanted, onWant, onAdd, onAddEmpty }: TagToolsProps) {
  const [pasting, setPasting] = useState(false);
  const [said, setSaid] = useState('');
  const take = (more: readonly TagDraft[]) => {
    onAdd(more);
    setPasting(false);
    setSaid(i18n.t('editor.tags.taken', more.length));
  };
  return (
    <div className="stack">
      <input
        type="search"
        className="field"
        aria-label={i18n.t('editor.tags.filter')}
        placeholder={i18n.t('editor.tags.filter')}
        value={wanted}
        onChange={(event) => onWant(event.currentTarget.value)}
      />
      <div className="row">
        <button type="button" className="button primary" onClick={onAddEmpty}>
          <Icon name="add" />
          {i18n.t('editor.tags.add')}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={pasting}
          onClick={() => setPasting(!pasting)}
        >
          {i18n.t('editor.tags.paste')}
        </button>
        <CsvTools tags={tags} onAdd={take} />
        <span role="status" className="small">
          {said}
        </span>
      </div>
      {pasting && <PasteTags tags={tags} onAdd={take} />}
    </div>
  );
}

/** Out to a spreadsheet and back. */
function CsvTools({ tags, onAdd }: Pick<TagToolsProps, 'tags' | 'onAdd'>) {
  const readFile = async (file: File | undefined) => {
    if (file) onAdd(readTags(await file.text()));
  };
  return (
    <>
      <label className="button file-button">
        {i18n.t('editor.tags.readCsv')}
        <input
          type="file"
          className="visually-hidden"
          accept=".csv,text/csv,text/tab-separated-values"
          onChange={({ currentTarget }) => {
            void readFile(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      <button
        type="button"
        className="button"
        onClick={() => saveText('hashtags.csv', 'text/csv', writeTags(tags))}
      >
        {i18n.t('editor.tags.writeCsv')}
      </button>
    </>
  );
}

function PasteTags({ tags, onAdd }: Pick<TagToolsProps, 'tags' | 'onAdd'>) {
  const [text, setText] = useState('');
  const field = useId();
  const found = newTags(tags, pasteTags(text));
  return (
    <div className="paste-tags stack">
      <label htmlFor={field} className="small soft">
        {i18n.t('editor.tags.pasteHint')}
      </label>
      <textarea
        id={field}
        className="field lines"
        rows={5}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p>
        <button
          type="button"
          className="button primary"
          disabled={found.length === 0}
          onClick={() => onAdd(found)}
        >
          {i18n.t('editor.tags.addPasted', found.length)}
        </button>
      </p>
    </div>
  );
}
