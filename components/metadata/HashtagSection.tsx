import { i18n } from '#i18n';
import { hashtagsOf } from '#lib/metadata/hashtags.ts';
import { missingTags } from '#lib/metadata/tags.ts';
import { PanelSection, type SectionProps } from './PanelSection.tsx';
import { PutIn } from './PutIn.tsx';

/** The hashtags of a video, and which of them stand by its title. */
export function HashtagSection({ details, guidance, checks, onWrite, onCopy }: SectionProps) {
  const { all, shown } = hashtagsOf(details.title, details.description);
  const { max, required } = guidance.hashtags;
  const missing = missingTags(all, required).join(' ');
  const others = all.filter((tag) => !shown.includes(tag));
  return (
    <PanelSection section="hashtags" checks={checks} count={{ used: all.length, limit: max }}>
      {all.length === 0 && <p className="soft">{i18n.t('video.noHashtags')}</p>}
      {shown.length > 0 && (
        <p>
          <span className="soft">{i18n.t('video.above')}</span> <bdi>{shown.join(' ')}</bdi>
        </p>
      )}
      {others.length > 0 && (
        <p>
          <span className="soft">{i18n.t('video.below')}</span> <bdi>{others.join(' ')}</bdi>
        </p>
      )}
      {missing !== '' && (
        <PutIn
          label={i18n.t('video.addHashtags', [missing])}
          text={missing}
          onPut={() => onWrite('description', missing, 'add')}
          onCopy={onCopy}
        />
      )}
    </PanelSection>
  );
}
