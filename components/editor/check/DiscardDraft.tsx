import { useRef } from 'react';
import { i18n } from '#i18n';
import { useDraft } from '#lib/store/draft.ts';

/** Ends the work on a draft, after asking once. */
export function DiscardDraft() {
  const start = useDraft((state) => state.start);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <p>
        <button type="button" className="button quiet" onClick={() => dialog.current?.showModal()}>
          {i18n.t('editor.check.discard')}
        </button>
      </p>
      <dialog ref={dialog} className="ask" aria-labelledby="ask-discard">
        <h2 id="ask-discard">{i18n.t('editor.check.discardAsk')}</h2>
        <p>{i18n.t('editor.check.discardText')}</p>
        <p className="row">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {i18n.t('data.keep')}
          </button>
          <button type="button" className="button primary" onClick={() => start(null)}>
            {i18n.t('editor.check.discard')}
          </button>
        </p>
      </dialog>
    </>
  );
}
