import { createElement, type FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FindingCard } from '#components/FindingCard.tsx';
import { Note } from '#components/Note.tsx';
import { SubmitGate } from '#components/SubmitGate.tsx';
import css from '#components/card.css?inline';
import { Card } from '#lib/composer/card.ts';
import { GatePanel } from '#lib/composer/gate-panel.ts';
import { link } from '#lib/composer/link.ts';
import type { Show } from '#lib/composer/view.ts';

/** Brought into a page when its first card is asked for, or the gate may soon have to speak. */
export default defineUnlistedScript(() => {
  link().bring = (host) => {
    host.addStyle(css);
    return {
      card: new Card(host, showing(FindingCard)),
      panel: new GatePanel(host, showing(SubmitGate), showing(Note)),
    };
  };
});

function showing<Props extends object>(component: FunctionComponent<Props>): Show<Props> {
  return (shadow, first) => {
    const place = document.createElement('div');
    shadow.append(place);
    const root = createRoot(place);
    const update = (props: Props) => root.render(createElement(component, props));
    update(first);
    return {
      update,
      remove: () => {
        root.unmount();
        place.remove();
      },
    };
  };
}
