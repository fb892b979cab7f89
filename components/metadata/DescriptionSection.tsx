import { i18n } from '#i18n';
import { missingPassages } from '#lib/metadata/description.ts';
import { openingOf } from '#lib/metadata/fold.ts';
import { descriptionLength, limits } from '#lib/metadata/limits.ts';
import { readyValues } from '#lib/metadata/ready.ts';
import { fillTemplate } from '#lib/metadata/template.ts';
import { Fold } from './Fold.tsx';
import { PanelSection, type SectionProps } from './PanelSection.tsx';
import { PutIn } from './PutIn.tsx';
import { TemplateForm } from './TemplateForm.tsx';

/** The description: its length, its first line, the hospital's template and the passages that it asks for. */
export function DescriptionSection(props: SectionProps) {
  const { details, guidance, checks, onWrite, onCopy } = props;
  const { template, firstLineMax } = guidance.description;
  const { description } = details;
  const count = { used: descriptionLength(description.trim()), limit: limits.description };
  return (
    <PanelSection section="description" checks={checks} count={count}>
      <Fold label={i18n.t('video.opening')} text={openingOf(description)} most={firstLineMax} />
      <Passages {...props} />
      {template !== undefined && (
        <TemplateForm
          template={template}
          fill={fillTemplate}
          ready={readyValues(guidance)}
          written={description}
          onPut={(text) => onWrite('description', text, 'replace')}
          onCopy={onCopy}
        />
      )}
    </PanelSection>
  );
}

/** Each passage that is asked for and not there, to be added with one press. */
function Passages({ details, guidance, checks, onWrite, onCopy }: SectionProps) {
  const lacksDisclaimer = checks.some(({ id, state }) => id === 'disclaimer' && state !== 'done');
  const disclaimer = lacksDisclaimer ? guidance.disclaimer : undefined;
  const missing = missingPassages(details.description, guidance);
  const add = (text: string) => () => onWrite('description', text, 'add');
  return (
    <>
      {disclaimer !== undefined && (
        <PutIn
          label={i18n.t('video.addDisclaimer')}
          text={disclaimer}
          onPut={add(disclaimer)}
          onCopy={onCopy}
        />
      )}
      {missing.map((text) => (
        <PutIn
          key={text}
          label={i18n.t('video.addPassage', [text])}
          text={text}
          onPut={add(text)}
          onCopy={onCopy}
        />
      ))}
    </>
  );
}
