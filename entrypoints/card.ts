import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { BesidePanel as BesideView } from '#components/beside/BesidePanel.tsx';
import { FindingCard } from '#components/FindingCard.tsx';
import { Note } from '#components/Note.tsx';
import { SubmitGate } from '#components/SubmitGate.tsx';
import css from '#components/card.css?inline';
import { showing } from '#components/showing.ts';
import { BesidePanel } from '#lib/composer/beside.ts';
import { Card } from '#lib/composer/card.ts';
import { GatePanel } from '#lib/composer/gate-panel.ts';
import { link } from '#lib/composer/link.ts';

/** Brought into a page when its first card is asked for, or the gate may soon have to speak. */
export default defineUnlistedScript(() => {
  link().bring = (host) => {
    host.addStyle(css);
    const beside = new BesidePanel(host, showing(BesideView));
    return {
      card: new Card(host, showing(FindingCard), beside.open.bind(beside)),
      panel: new GatePanel(host, showing(SubmitGate), showing(Note)),
      beside,
    };
  };
});
