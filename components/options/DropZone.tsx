import { useId, useState } from 'react';
import type { ClipboardEvent, DragEvent } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';

interface DropZoneProps {
  onFile: (file: File | undefined) => void;
  onText: (text: string) => void;
}

/** Takes a file by dialog, by drop or by paste, or the text of one. */
export function DropZone({ onFile, onText }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    if (file) onFile(file);
  };
  return (
    <div
      className="drop-zone stack"
      data-over={over ? '' : undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <div className="row">
        <FileButton onFile={onFile} />
        <span className="soft">{i18n.t('import.drop')}</span>
      </div>
      <PasteField onText={onText} />
    </div>
  );
}

function FileButton({ onFile }: Pick<DropZoneProps, 'onFile'>) {
  return (
    <label className="button file-button">
      <Icon name="file" />
      {i18n.t('import.choose')}
      <input
        type="file"
        className="visually-hidden"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function PasteField({ onText }: Pick<DropZoneProps, 'onText'>) {
  const [text, setText] = useState('');
  const field = useId();
  return (
    <>
      <label htmlFor={field} className="small soft">
        {i18n.t('import.paste')}
      </label>
      <textarea
        id={field}
        className="field code"
        rows={4}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <button
          type="button"
          className="button"
          disabled={!text.trim()}
          onClick={() => onText(text)}
        >
          {i18n.t('import.read')}
        </button>
      </div>
    </>
  );
}
