import { i18n } from '#i18n';
import { PartsSection } from '../PartsSection.tsx';
import { useSoundProfile } from '../useSoundProfile.ts';
import { TemplatePreview } from './TemplatePreview.tsx';

/** Ready texts with the way they will look, and behind that the fields they are made in. */
export function TemplateSection() {
  const { canned, disclosures, disclaimers, youtube } = useSoundProfile();
  const replies = canned.flatMap(({ id, title, text }) =>
    Object.entries(text).map(([name, words]) => ({ key: `${id} ${name}`, title, name, words })),
  );
  const lines = [...disclosures, ...disclaimers].flatMap(({ id, text }) =>
    Object.entries(text).map(([name, words]) => ({
      key: `${id} ${name}`,
      title: id,
      name,
      words,
    })),
  );
  const { title, description } = youtube;
  return (
    <>
      <details className="previews">
        <summary>{i18n.t('editor.templates.preview')}</summary>
        <div className="preview-grid">
          {title.pattern && (
            <TemplatePreview
              title={i18n.t('editor.templates.videoTitle')}
              words={title.pattern}
              limit={title.max}
            />
          )}
          {description.template && (
            <TemplatePreview
              title={i18n.t('editor.templates.videoText')}
              words={description.template}
              blocks={description.blocks}
              limit={5000}
            />
          )}
          {[...replies, ...lines].map(({ key, title: heading, name, words }) => (
            <TemplatePreview
              key={key}
              title={name === '*' ? heading : `${heading} (${name})`}
              words={words}
            />
          ))}
        </div>
      </details>
      <PartsSection id="templates" />
    </>
  );
}
