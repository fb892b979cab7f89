import { i18n } from '#i18n';
import type { BesideContent, BesideProps } from '#lib/composer/view.ts';
import { Aside } from '../Aside.tsx';
import { besideBox } from '../usePlacement.ts';
import { Answering } from './Answering.tsx';
import { Facts } from './Facts.tsx';
import { Media } from './Media.tsx';
import { Outcome } from './Outcome.tsx';
import { Parts } from './Parts.tsx';
import { PutIn } from './PutIn.tsx';
import { Tags } from './Tags.tsx';

/** What the guidelines offer for the post beside it; each part shows only when it has something to say. */
export function BesidePanel(props: BesideProps) {
  return (
    <Aside
      standing={props}
      order={besideBox}
      className="card beside"
      title={i18n.t('beside.heading')}
    >
      <Offers {...props} />
      <Outcome {...props} />
    </Aside>
  );
}

function Offers({ beside, onInsert }: BesideContent) {
  const { disclosure, tags, media, answering, parts, account } = beside;
  return (
    <div className="offers">
      <Facts beside={beside} />
      {answering && <Answering answering={answering} />}
      {disclosure && (
        <section>
          <h3>{i18n.t('beside.disclosure')}</h3>
          <PutIn words={disclosure.text} place={disclosure.place} onInsert={onInsert} />
        </section>
      )}
      <Tags tags={tags} onInsert={onInsert} />
      {media && <Media media={media} onInsert={onInsert} />}
      <Parts parts={parts} account={account} onInsert={onInsert} />
    </div>
  );
}
