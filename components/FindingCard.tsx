import { useEffect } from 'react';
import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { Surroundings } from '#lib/composer/view.ts';
import { FindingActions } from './FindingActions.tsx';
import type { FindingActionsProps } from './FindingActions.tsx';
import { FindingHeading } from './FindingHeading.tsx';
import { FindingText } from './FindingText.tsx';
import { keepCaretInPost } from './keepCaretInPost.ts';
import { usePlacement } from './usePlacement.ts';

export interface FindingCardProps extends FindingActionsProps {
  /** The writer's own words in the finding's range. */
  quote: string;
  /** Where the words stand now, in viewport pixels. */
  anchor: () => DOMRect;
  /** What the card must not cover, and may stand beside. */
  surroundings?: () => Surroundings;
  /** Set when the card was opened by keyboard; otherwise the caret stays in the post. */
  focusOnOpen?: boolean;
  /** Opens what the guidelines offer for the whole post; absent where there is none. */
  onBeside?: (byKeyboard: boolean) => void;
  /** `returnFocus`: the focus was inside the card and belongs back in the post. */
  onClose: (returnFocus: boolean) => void;
}

/** What one finding may do, why, and one way to say it better, beside the words it is about. */
export function FindingCard(props: FindingCardProps) {
  const { finding, quote, anchor, surroundings, focusOnOpen = false, onClose } = props;
  const card = usePlacement(anchor, surroundings);
  useEffect(() => {
    if (!focusOnOpen) return;
    const firstAction = card.current?.querySelector<HTMLElement>('.actions button');
    firstAction?.focus({ preventScroll: true });
  }, [card, focusOnOpen]);

  const close = () => onClose(card.current?.matches(':focus-within') ?? false);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes a dialog; nothing else is listened for
    <dialog
      open
      ref={card}
      className="card"
      aria-labelledby="finding-heading"
      aria-describedby="finding-message"
      dir={i18n.t('@@bidi_dir')}
      data-severity={finding.severity}
      onKeyDown={closeOnEscape}
      onMouseDown={keepCaretInPost}
    >
      <FindingHeading finding={finding} onBeside={props.onBeside} onClose={close} />
      <FindingText finding={finding} quote={quote} />
      <FindingActions {...props} />
    </dialog>
  );
}
