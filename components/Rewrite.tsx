import { i18n } from '#i18n';

/** The writer's words and the ones offered in their place, one above the other. An empty `after` takes the words out. */
export function Rewrite({ before, after }: { before: string; after: string }) {
  return (
    <dl className="rewrite">
      <div>
        <dt>{i18n.t('card.yours')}</dt>
        <dd>
          <del dir="auto">{before}</del>
        </dd>
      </div>
      <div>
        <dt>{i18n.t('card.try')}</dt>
        <dd>{after.trim() ? <ins dir="auto">{after}</ins> : <em>{i18n.t('card.takeOut')}</em>}</dd>
      </div>
    </dl>
  );
}
