import { i18n } from '#i18n';
import type { Beside } from '#lib/beside/beside.ts';
import { type OnInsert, PutIn } from './PutIn.tsx';

interface MediaProps {
  media: NonNullable<Beside['media']>;
  onInsert: OnInsert;
}

/** What to look at before a picture goes out. The ticks are the writer's own and are kept nowhere. */
export function Media({ media, onInsert }: MediaProps) {
  const { needsAltText, steps, minors, contact, statement } = media;
  const wanted = [
    ...(needsAltText ? [i18n.t('beside.altText')] : []),
    ...(steps.length > 0 ? steps : [i18n.t('beside.permission')]),
    ...(minors === undefined ? [] : [i18n.t('beside.minors', [minors])]),
  ];
  return (
    <section>
      <h3>{i18n.t('beside.media')}</h3>
      <ul className="checklist">
        {wanted.map((step) => (
          <li key={step}>
            <label>
              <input type="checkbox" />
              <span dir="auto">{step}</span>
            </label>
          </li>
        ))}
      </ul>
      {contact !== undefined && <p dir="auto">{i18n.t('beside.ask', [contact])}</p>}
      {statement !== undefined && <PutIn words={statement} place="end" onInsert={onInsert} />}
    </section>
  );
}
