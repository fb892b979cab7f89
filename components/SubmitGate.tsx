import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { GateProps } from '#lib/composer/gate-panel.ts';
import type { Stop } from '#lib/composer/submission.ts';
import { PostReason } from './PostReason.tsx';
import { SeverityGlyph } from './SeverityGlyph.tsx';
import { trusted } from './trusted.ts';

/** Asks once before a text with a `stop` finding is posted. */
export function SubmitGate({ stops, onBack, onPost }: GateProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const [isSure, setSure] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    back.current?.focus({ preventScroll: true });
  }, []);

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="gate"
      aria-labelledby="gate-heading"
      aria-describedby="gate-lede"
      dir={i18n.t('@@bidi_dir')}
      data-severity="stop"
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
      onKeyDown={ignoreHeldKey}
    >
      <header>
        <SeverityGlyph severity="stop" />
        <h2 id="gate-heading">{i18n.t('gate.heading')}</h2>
      </header>
      <p id="gate-lede">{i18n.t('gate.lede')}</p>
      <Stops stops={stops} />
      {isSure && <PostReason onPost={onPost} />}
      <footer>
        <button type="button" className="button primary" ref={back} onClick={trusted(onBack)}>
          {i18n.t('gate.back')}
        </button>
        {isSure ? (
          <button key="post" type="submit" form="gate-reason" className="button">
            {i18n.t('gate.post')}
          </button>
        ) : (
          <button
            key="anyway"
            type="button"
            className="button"
            onClick={trusted(({ detail }) => {
              // The second half of a double click was meant for the site's button.
              if (detail < 2) setSure(true);
            })}
          >
            {i18n.t('gate.anyway')}
          </button>
        )}
      </footer>
    </dialog>
  );
}

function Stops({ stops }: { stops: readonly Stop[] }) {
  return (
    <ul aria-label={i18n.t('gate.found')}>
      {stops.map(({ rule, start, quote, message }) => (
        <li key={`${rule} ${start} ${quote}`}>
          {quote !== '' && <q dir="auto">{quote}</q>}
          <span dir="auto">{message}</span>
        </li>
      ))}
    </ul>
  );
}

/** The Enter that was held back may still be down, and would press the button that has the focus now. */
function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat && event.target instanceof HTMLButtonElement) event.preventDefault();
}
