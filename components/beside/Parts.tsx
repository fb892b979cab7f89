import { useState } from 'react';
import { i18n } from '#i18n';
import type { Beside } from '#lib/beside/beside.ts';
import { trusted } from '../trusted.ts';
import { type OnInsert, PutIn } from './PutIn.tsx';

/** How many stand there before somebody asks for more. */
const few = 3;

interface PartsProps extends Pick<Beside, 'parts' | 'account'> {
  onInsert: OnInsert;
}

/** Ready words, those that fit best first. */
export function Parts({ parts, account, onInsert }: PartsProps) {
  const [isAll, setAll] = useState(false);
  if (parts.length === 0) return null;
  const shown = isAll ? parts : parts.slice(0, few);
  const rest = parts.length - shown.length;
  return (
    <section>
      <h3>{i18n.t('beside.parts')}</h3>
      {account === 'personal' && <p className="soft">{i18n.t('beside.partsOfficial')}</p>}
      <ul>
        {shown.map(({ title, text, leaveOut }) => (
          <li key={title}>
            <PutIn words={text} title={title} place="caret" onInsert={onInsert} />
            {leaveOut.length > 0 && (
              <p className="soft" dir="auto">
                {i18n.t('beside.leaveOut', [leaveOut.join(', ')])}
              </p>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button quiet" onClick={trusted(() => setAll(true))}>
          {i18n.t('beside.more', [rest])}
        </button>
      )}
    </section>
  );
}
