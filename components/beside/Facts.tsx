import { i18n } from '#i18n';
import type { Beside } from '#lib/beside/beside.ts';

/** What posts there are for, how long this one is, and how many there were: a line each. */
export function Facts({ beside }: { beside: Beside }) {
  const { objective, voice, length, cadence } = beside;
  const purpose = [objective, voice].filter(Boolean).join(' ');
  return (
    <section className="summary">
      {purpose && <p dir="auto">{purpose}</p>}
      <p hidden={length.count === 0 && length.limit === undefined}>
        <b>{countWords(length)}</b> <span>{foldWords(length)}</span>
      </p>
      {cadence && (
        <p>
          <b>{cadenceWords(cadence)}</b>
          {cadence.sent !== undefined && <span> {i18n.t('beside.counted')}</span>}
        </p>
      )}
    </section>
  );
}

const figure = (value: number) => value.toLocaleString();

function countWords({ count, limit }: Beside['length']): string {
  return limit === undefined
    ? i18n.t('beside.lengthFree', [figure(count)])
    : i18n.t('beside.length', [figure(count), figure(limit)]);
}

/** Where readers stop, which matters more than what would read best. */
function foldWords({ count, fold, ideal }: Beside['length']): string {
  if (fold !== undefined && count > fold) return i18n.t('beside.folded', [figure(fold)]);
  const best = ideal === undefined ? '' : i18n.t('beside.ideal', [figure(ideal)]);
  return fold === undefined ? best : `${best} ${i18n.t('beside.fold', [figure(fold)])}`.trim();
}

function cadenceWords({ least, most, sent }: NonNullable<Beside['cadence']>): string {
  const wanted = least === most ? figure(least) : `${figure(least)}–${figure(most)}`;
  return sent === undefined
    ? i18n.t('beside.cadence', [wanted])
    : i18n.t('beside.sent', [figure(sent), wanted]);
}
