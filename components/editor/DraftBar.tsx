import { i18n } from '#i18n';
import { useDraft } from '#lib/store/draft.ts';

/** Which profile is being worked on, the last step back, and the way to the check. */
export function DraftBar() {
  const { draft, past, undo } = useDraft();
  const name = draft?.['name'];
  return (
    <div className="draft-bar">
      <p>
        <span className="small soft">{i18n.t('editor.workingOn')}</span>{' '}
        <strong dir="auto">{typeof name === 'string' ? name : i18n.t('editor.unnamed')}</strong>
      </p>
      <p className="row">
        <button type="button" className="button quiet" disabled={past.length === 0} onClick={undo}>
          {i18n.t('editor.undo')}
        </button>
        <a className="button" href="#editor/check">
          {i18n.t('editor.toCheck')}
        </a>
      </p>
    </div>
  );
}
