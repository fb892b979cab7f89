import { useState } from 'react';
import { i18n } from '#i18n';
import type { VideoPanelProps } from '#lib/composer/video/view.ts';
import { checkDetails } from '#lib/metadata/checks.ts';
import { Aside } from '../Aside.tsx';
import { besideFields } from '../usePlacement.ts';
import { Checklist } from './Checklist.tsx';
import { ChapterSection } from './ChapterSection.tsx';
import { DescriptionSection } from './DescriptionSection.tsx';
import { HashtagSection } from './HashtagSection.tsx';
import { TagSection } from './TagSection.tsx';
import { TitleSection } from './TitleSection.tsx';

/** What a hospital's guideline asks of a video, and what of it stands in YouTube Studio already. */
export function VideoPanel(props: VideoPanelProps) {
  return (
    <Aside
      standing={props}
      order={besideFields}
      className="video-panel"
      title={i18n.t('video.heading')}
    >
      <Sections {...props} />
    </Aside>
  );
}

function Sections(props: VideoPanelProps) {
  const { details, guidance } = props;
  const [isShort, setIsShort] = useState(false);
  if (!guidance) return <p className="lede">{i18n.t('video.guidance')}</p>;
  const checks = checkDetails(details, guidance, isShort);
  const done = checks.filter(({ state }) => state === 'done').length;
  const shared = { ...props, guidance, checks };
  return (
    <>
      <p className="lede" role="status">
        {done === checks.length
          ? i18n.t('video.all', [done])
          : i18n.t('video.score', [done, checks.length])}
      </p>
      <div className="sections">
        <TitleSection {...shared} />
        <DescriptionSection {...shared} />
        <ChapterSection {...shared} isShort={isShort} onShort={setIsShort} />
        <TagSection {...shared} />
        <HashtagSection {...shared} />
        <Checklist lines={guidance.checklist} />
      </div>
    </>
  );
}
