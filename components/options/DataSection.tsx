import { useRef, useState } from 'react';
import { i18n } from '#i18n';

/** Takes everything back to the first day, after asking once. */
export function DataSection({ onDelete }: { onDelete: () => Promise<void> }) {
  const [done, setDone] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const deleteAll = async () => {
    await onDelete();
    dialog.current?.close();
    setDone(true);
  };
  return (
    <>
      <h1>{i18n.t('data.heading')}</h1>
      <p className="lede">{i18n.t('data.lede')}</p>
      <p>
        <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
          {i18n.t('data.delete')}
        </button>
      </p>
      <p role="status">{done && i18n.t('data.done')}</p>
      <dialog ref={dialog} className="ask" aria-labelledby="ask-delete">
        <h2 id="ask-delete">{i18n.t('data.ask')}</h2>
        <p>{i18n.t('data.askText')}</p>
        <p className="row">
          {/* First, and so the one that has the focus. */}
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {i18n.t('data.keep')}
          </button>
          <button type="button" className="button primary" onClick={() => void deleteAll()}>
            {i18n.t('data.delete')}
          </button>
        </p>
      </dialog>
    </>
  );
}
