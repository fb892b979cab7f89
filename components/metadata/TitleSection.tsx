import { i18n } from '#i18n';
import { limits, titleShown } from '#lib/metadata/limits.ts';
import { fillLine } from '#lib/metadata/template.ts';
import { Fold } from './Fold.tsx';
import { PanelSection, type SectionProps } from './PanelSection.tsx';
import { TemplateForm } from './TemplateForm.tsx';

/** The title: its length, what search shows of it, and the hospital's pattern. */
export function TitleSection({ details, guidance, checks, onWrite, onCopy }: SectionProps) {
  const { pattern, examples } = guidance.title;
  const [example] = examples;
  const count = { used: details.title.trim().length, limit: limits.title };
  return (
    <PanelSection section="title" checks={checks} count={count}>
      <Fold label={i18n.t('video.search')} text={details.title} most={titleShown} />
      {example !== undefined && <p className="soft">{i18n.t('video.example', [example])}</p>}
      {pattern !== undefined && (
        <TemplateForm
          template={pattern}
          fill={fillLine}
          ready={{}}
          written={details.title}
          onPut={(text) => onWrite('title', text, 'replace')}
          onCopy={onCopy}
        />
      )}
    </PanelSection>
  );
}
