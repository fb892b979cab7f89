import { i18n } from '#i18n';
import { BrandMark } from '../BrandMark.tsx';
import { Icon } from '../Icon.tsx';
import { ExampleOffers } from '../options/ExampleOffers.tsx';
import { TryIt } from './TryIt.tsx';

const does = ['welcome.does1', 'welcome.does2', 'welcome.does3', 'welcome.does4'] as const;
const never = ['welcome.never1', 'welcome.never2', 'welcome.never3', 'welcome.never4'] as const;

/** The first page somebody sees: what Chaperone does, what it never does, and a post to try it on. */
export function Welcome() {
  return (
    <main className="welcome">
      <header className="row brand">
        <BrandMark size={32} />
        <strong>{i18n.t('extensionName')}</strong>
      </header>
      <div className="hero">
        <h1>{i18n.t('welcome.heading')}</h1>
        <p className="lede">{i18n.t('welcome.lede')}</p>
      </div>
      <TryIt />
      <div className="columns">
        <Points heading={i18n.t('welcome.doesHeading')} points={does} icon="check" />
        <Points heading={i18n.t('welcome.neverHeading')} points={never} icon="close" />
      </div>
      <section className="next stack">
        <h2>{i18n.t('welcome.nextHeading')}</h2>
        <p>{i18n.t('welcome.next')}</p>
        <p className="row">
          <a className="button primary" href="/options.html#guidelines">
            {i18n.t('welcome.openGuidelines')}
          </a>
          <a className="button" href="/options.html#rules">
            {i18n.t('welcome.openRules')}
          </a>
        </p>
        <ExampleOffers />
        <p className="small soft">{i18n.t('popup.canBeWrong')}</p>
      </section>
    </main>
  );
}

interface PointsProps {
  heading: string;
  points: readonly ((typeof does)[number] | (typeof never)[number])[];
  icon: 'check' | 'close';
}

function Points({ heading, points, icon }: PointsProps) {
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>
            <Icon name={icon} />
            {i18n.t(point)}
          </li>
        ))}
      </ul>
    </section>
  );
}
