import { useEffect, useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Standing } from '#lib/composer/view.ts';
import { Icon } from './Icon.tsx';
import { keepCaretInField } from './keepCaretInField.ts';
import { trusted } from './trusted.ts';
import { usePlacement } from './usePlacement.ts';
import type { Order } from './usePlacement.ts';

/** What it is told of where it stands; a page of our own has nothing around it to spare. */
export interface StandingInPage extends Pick<Standing, 'anchor' | 'onClose'> {
  surroundings?: Standing['surroundings'];
  focusOnOpen?: boolean;
}

interface AsideProps {
  standing: StandingInPage;
  /** Which places are tried for it, from the best on. */
  order?: Order;
  className: string;
  severity?: string;
  title: ReactNode;
  /** Id of the element with the one sentence that a screen reader adds to the title. */
  describedBy?: string;
  /** Stands before the title. */
  sign?: ReactNode;
  /** Buttons between the title and the one that closes. */
  tools?: ReactNode;
  /** Where the focus goes when it is opened by keyboard, as a selector. */
  firstStop?: string;
  /** Names what is shown. When another thing takes its place and the focused button with it, the focus comes back. */
  subject?: string;
  children: ReactNode;
}

/** The frame of all that stands beside a field. It takes the focus only from who works by keyboard, and Escape closes it. */
export function Aside(props: AsideProps) {
  const { standing, order, firstStop = '.heading button', subject = '' } = props;
  const { anchor, surroundings, focusOnOpen = false, onClose } = standing;
  const heading = useId();
  const frame = usePlacement(anchor, surroundings, order);
  const focusFor = focusOnOpen ? subject : undefined;
  useEffect(() => {
    const dialog = frame.current;
    if (focusFor === undefined || !dialog || dialog.matches(':focus-within')) return;
    dialog.querySelector<HTMLElement>(firstStop)?.focus({ preventScroll: true });
  }, [frame, focusFor, firstStop]);

  const close = () => onClose(frame.current?.matches(':focus-within') ?? false);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes a dialog; nothing else is listened for
    <dialog
      open
      ref={frame}
      className={`aside ${props.className}`}
      aria-labelledby={heading}
      aria-describedby={props.describedBy}
      dir={i18n.t('@@bidi_dir')}
      data-severity={props.severity}
      onKeyDown={closeOnEscape}
      onMouseDown={keepCaretInField}
    >
      <header className="heading">
        {props.sign}
        <h2 id={heading}>{props.title}</h2>
        {props.tools}
        <CloseButton onClose={close} />
      </header>
      {props.children}
    </dialog>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" className="button quiet icon" onClick={trusted(onClose)}>
      <Icon name="close" />
      <span className="visually-hidden">{i18n.t('card.close')}</span>
    </button>
  );
}
