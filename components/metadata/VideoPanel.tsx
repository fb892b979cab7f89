import { useEffect, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { i18n } from '#i18n';
import type { VideoPanelProps } from '#lib/composer/video/view.ts';
import { checkDetails } from '#lib/metadata/checks.ts';
import { Icon } from '../Icon.tsx';
import { trusted } from '../trusted.ts';
import { besideFields, usePlacement } from '../usePlacement.ts';
import { Checklist } from './Checklist.tsx';
import { ChapterSection } from './ChapterSection.tsx';
import { DescriptionSection } from './DescriptionSection.tsx';
import { HashtagSection } from './HashtagSection.tsx';
import { TagSection } from './TagSection.tsx';
import { TitleSection } from './TitleSection.tsx';

/** What a hospital's guideline asks of a video, and what of it stands in YouTube Studio already. */
export function VideoPanel(props: VideoPanelProps) {
  const { anchor, surroundings, focusOnOpen, onClose } = props;
  const panel = usePlacement(anchor, surroundings, besideFields);
  useEffect(() => {
    if (focusOnOpen) panel.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [panel, focusOnOpen]);

  const close = () => onClose(panel.current?.matches(':focus-within') ?? false);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes a dialog; nothing else is listened for
    <dialog
      open
      ref={panel}
      className="video-panel"
      aria-labelledby="video-heading"
      dir={i18n.t('@@bidi_dir')}
      onKeyDown={closeOnEscape}
      onMouseDown={keepCaretInField}
    >
      <Heading onClose={close} />
      <Sections {...props} />
    </dialog>
  );
}

function Heading({ onClose }: { onClose: () => void }) {
  return (
    <header className="heading">
      <h2 id="video-heading">{i18n.t('video.heading')}</h2>
      <button type="button" className="button quiet icon" onClick={trusted(onClose)}>
        <Icon name="close" />
        <span className="visually-hidden">{i18n.t('video.close')}</span>
      </button>
    </header>
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

/** A pressed button takes the focus, and with it the selection that some editors need for a change. */
function keepCaretInField(event: MouseEvent<HTMLElement>): void {
  const pressed = event.target;
  if (pressed instanceof Element && pressed.closest('button, summary')) event.preventDefault();
}
