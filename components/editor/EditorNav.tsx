import { i18n } from '#i18n';
import { useDraft } from '#lib/store/draft.ts';
import { editorSections } from './sections.ts';

/** The sections of the editor, once there is something to edit. */
export function EditorNav({ place }: { place: string }) {
  const isWorking = useDraft(({ draft }) => draft !== null);
  const current = editorSections.find(({ id }) => id === place) ?? editorSections[0];
  if (!isWorking) return null;
  return (
    <ul className="editor-nav" aria-label={i18n.t('editor.sectionsLabel')}>
      {editorSections.map(({ id }) => (
        <li key={id}>
          <a
            ref={id === current.id ? bringIntoView : undefined}
            href={`#editor/${id}`}
            aria-current={id === current.id ? 'step' : undefined}
          >
            {i18n.t(`editor.sections.${id}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** In a narrow window the list is one line that scrolls sideways. */
function bringIntoView(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
