import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FindingCard } from '#components/FindingCard.tsx';
import css from '#components/card.css?inline';
import { Card } from '#lib/composer/card.ts';
import { cardLink, type CardProps, type CardView } from '#lib/composer/card-link.ts';

/** Brought into a page when its first card is asked for. */
export default defineUnlistedScript(() => {
  cardLink().start = (host) => {
    host.addStyle(css);
    return new Card(host, showCard);
  };
});

function showCard(shadow: ShadowRoot, first: CardProps): CardView {
  const place = document.createElement('div');
  shadow.append(place);
  const root = createRoot(place);
  const update = (props: CardProps) => root.render(createElement(FindingCard, props));
  update(first);
  return {
    update,
    remove: () => {
      root.unmount();
      place.remove();
    },
  };
}
