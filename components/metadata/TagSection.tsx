import { useState } from 'react';
import { i18n } from '#i18n';
import { limits, tagsLength } from '#lib/metadata/limits.ts';
import { tagsWithRoom, topicsOf } from '#lib/metadata/tags.ts';
import { Icon } from '../Icon.tsx';
import { trusted } from '../trusted.ts';
import { PanelSection, type SectionProps } from './PanelSection.tsx';
import { addEach, type Progress } from './addEach.ts';

/** The tags of a video, and those of the guidelines that fit it, which are added one by one. */
export function TagSection(props: SectionProps) {
  const { details, guidance, checks, shown } = props;
  const count = { used: tagsLength(details.tags), limit: limits.tags };
  return (
    <PanelSection section="tags" checks={checks} count={count}>
      {shown.includes('tags') ? (
        <TagOffers {...props} offers={offersFor({ details, guidance })} />
      ) : (
        <p className="soft">{i18n.t('video.tagsHidden')}</p>
      )}
    </PanelSection>
  );
}

/** The hospital's own tags, and those of the topics that the video names, as far as there is room. */
function offersFor({ details, guidance }: Pick<SectionProps, 'details' | 'guidance'>): string[] {
  const { core, byTopic, max } = guidance.tags;
  const ofTopics = topicsOf(details, byTopic).flatMap((topic) => byTopic[topic] ?? []);
  return tagsWithRoom(details.tags, [...core, ...ofTopics], max);
}

function TagOffers({ offers, onTag }: SectionProps & { offers: readonly string[] }) {
  const [progress, setProgress] = useState<Progress>();
  const add = (tags: readonly string[]) => void addEach(tags, onTag, setProgress);
  const isBusy = progress?.isBusy ?? false;
  return (
    <>
      {offers.length > 0 && <p className="soft">{i18n.t('video.tagsFit')}</p>}
      <ul className="offers">
        {offers.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              className="button"
              disabled={isBusy}
              aria-label={i18n.t('video.addTag', [tag])}
              onClick={trusted(() => add([tag]))}
            >
              <Icon name="add" size={12} />
              <bdi>{tag}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {offers.length > 1 && (
        <button
          type="button"
          className="button primary"
          disabled={isBusy}
          onClick={trusted(() => add(offers))}
        >
          {i18n.t('video.addAllTags', [offers.length])}
        </button>
      )}
      <p className="outcome" role="status">
        {progress ? tellProgress(progress) : offers.length === 0 && i18n.t('video.noTags')}
      </p>
    </>
  );
}

function tellProgress({ isBusy, added, total, left }: Progress): string {
  if (isBusy) return i18n.t('video.addingTags', [added + left.length + 1, total]);
  const isIn = i18n.t('video.addedTags', added);
  return left.length > 0 ? `${isIn} ${i18n.t('video.leftTags', [left.join(', ')])}` : isIn;
}
