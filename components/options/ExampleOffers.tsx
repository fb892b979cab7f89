import { i18n } from '#i18n';
import { examples } from './examples.ts';

/** Two whole examples, to see what guidelines can say. */
export function ExampleOffers() {
  return (
    <div className="row small">
      <span className="soft">{i18n.t('import.examples')}</span>
      {examples.map(({ id, name }) => (
        <a key={id} href={`/options.html#guidelines/${id}`}>
          {name}
        </a>
      ))}
    </div>
  );
}
