import { useEffect } from 'react';
import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { BesideProps } from '#lib/composer/view.ts';
import { Icon } from '../Icon.tsx';
import { keepCaretInPost } from '../keepCaretInPost.ts';
import { trusted } from '../trusted.ts';
import { besideBox, usePlacement } from '../usePlacement.ts';
import { Answering } from './Answering.tsx';
import { Facts } from './Facts.tsx';
import { Media } from './Media.tsx';
import { Outcome } from './Outcome.tsx';
import { Parts } from './Parts.tsx';
import { PutIn } from './PutIn.tsx';
import { Tags } from './Tags.tsx';

/** What the guidelines offer for the post beside it; each part shows only when it has something to say. */
export function BesidePanel(props: BesideProps) {
  const { anchor, surroundings, focusOnOpen, onClose } = props;
  const panel = usePlacement(anchor, surroundings, besideBox);
  useEffect(() => {
    if (!focusOnOpen) return;
    panel.current?.querySelector<HTMLElement>('.heading button')?.focus({ preventScroll: true });
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
      className="card beside"
      aria-labelledby="beside-heading"
      dir={i18n.t('@@bidi_dir')}
      onKeyDown={closeOnEscape}
      onMouseDown={keepCaretInPost}
    >
      <Heading onClose={close} />
      <Offers {...props} />
      <Outcome {...props} />
    </dialog>
  );
}

function Heading({ onClose }: { onClose: () => void }) {
  return (
    <header className="heading">
      <h2 id="beside-heading">{i18n.t('beside.heading')}</h2>
      <button type="button" className="button quiet icon" onClick={trusted(onClose)}>
        <Icon name="close" />
        <span className="visually-hidden">{i18n.t('card.close')}</span>
      </button>
    </header>
  );
}

function Offers({ beside, onInsert }: BesideProps) {
  const { disclosure, tags, media, answering, parts, account } = beside;
  return (
    <div className="offers">
      <Facts beside={beside} />
      {answering && <Answering answering={answering} />}
      {disclosure && (
        <section>
          <h3>{i18n.t('beside.disclosure')}</h3>
          <PutIn words={disclosure.text} place={disclosure.place} onInsert={onInsert} />
        </section>
      )}
      <Tags tags={tags} onInsert={onInsert} />
      {media && <Media media={media} onInsert={onInsert} />}
      <Parts parts={parts} account={account} onInsert={onInsert} />
    </div>
  );
}
