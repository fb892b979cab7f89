import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { i18n } from '#i18n';
import type { Answer } from '#lib/composer/gate-panel.ts';
import { longestNote, overrideReasons } from '#lib/override.ts';

/** One reason to post a text as it is: a choice, and a few words for who wants to say more. */
export function PostReason({ onPost }: { onPost: (answer: Answer) => void }) {
  const [reason, setReason] = useState<Answer['reason']>();
  const [note, setNote] = useState('');
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.nativeEvent.isTrusted && reason) onPost({ reason, note: note.trim() });
  };
  return (
    <form id="gate-reason" onSubmit={send}>
      <fieldset>
        <legend>{i18n.t('gate.why')}</legend>
        {overrideReasons.map((each, index) => (
          <label key={each} className="row">
            <input
              type="radio"
              name="reason"
              required
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the writer just asked for this question
              autoFocus={index === 0}
              checked={reason === each}
              onChange={() => setReason(each)}
            />
            {i18n.t(`gate.${each}`)}
          </label>
        ))}
      </fieldset>
      <label className="words">
        {i18n.t('gate.note')}
        <input
          type="text"
          className="field"
          maxLength={longestNote}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <p className="kept">{i18n.t('gate.kept')}</p>
    </form>
  );
}
