import { i18n } from '#i18n';
import type { Beside } from '#lib/beside/beside.ts';

/** How the hospital wants people answered. */
export function Answering({ answering }: { answering: NonNullable<Beside['answering']> }) {
  const { goal, takeOffline, neverConfirm, withinHours, escalate } = answering;
  const lines = [
    ...escalate.map((word) => i18n.t('beside.escalate', [word])),
    goal,
    neverConfirm ? i18n.t('beside.neverConfirm') : undefined,
    takeOffline === undefined ? undefined : i18n.t('beside.takeOffline', [takeOffline]),
    withinHours === undefined ? undefined : i18n.t('beside.within', withinHours),
  ].filter((line) => line !== undefined);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{i18n.t('beside.answering')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
